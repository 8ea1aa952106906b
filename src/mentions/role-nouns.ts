/**
 * Nouns that name somebody or something that can be a source: "a professor", "the campaign", "a statement".
 * Singular and lower case; plurals are formed by `lexicon.ts`. By hand, completed with the head nouns of the source
 * phrases of PolNeAR's training articles (Newell, Margolin and Ruths 2018): words alone, no text of theirs.
 */

/** One person; the plural is a group. Roles that also serve as titles stand in `titles.ts`. */
export const PERSON_NOUNS = `
  person human individual someone somebody anyone anybody everyone everybody nobody adult child kid baby teenager teen
  youth toddler infant student pupil teacher lecturer academic scholar researcher expert specialist engineer
  physicist chemist biologist ecologist climatologist epidemiologist virologist psychologist psychiatrist sociologist
  anthropologist archaeologist philosopher theologian mathematician statistician technologist technician programmer
  developer designer architect artist painter sculptor musician composer conductor pianist violinist guitarist drummer
  dancer choreographer poet playwright critic screenwriter speechwriter blogger vlogger influencer youtuber journalist
  photographer cameraman broadcaster presenter newscaster interviewer moderator narrator announcer publisher
  copywriter translator interpreter librarian curator
  politician statesman diplomat envoy emissary consul attaché official officeholder bureaucrat civil-servant
  lobbyist operative strategist consultant campaigner canvasser volunteer voter elector supporter backer ally opponent
  rival challenger contender incumbent hopeful front-runner frontrunner underdog running-mate surrogate insider outsider
  loyalist partisan conservative liberal progressive moderate centrist socialist communist nationalist populist
  feminist environmentalist evangelical hawk dove donor fundraiser bundler superdelegate senator staffer intern
  appointee successor predecessor counterpart peer colleague co-worker coworker associate partner confidant confidante
  friend acquaintance neighbor neighbour roommate classmate teammate roommate lover fiancé fiancée fiance fiancee
  boyfriend girlfriend spouse husband wife ex-husband ex-wife widow widower parent mother father mom mum dad stepmother
  stepfather son daughter stepson stepdaughter brother sister sibling twin cousin uncle aunt nephew niece grandson
  granddaughter grandchild grandmother grandfather grandma grandpa grandparent godfather godmother relative heir
  man woman boy girl guy lady gentleman gentlewoman fellow chap bloke
  doctor physician surgeon neurosurgeon pediatrician paediatrician psychiatrist nurse midwife paramedic therapist
  dentist pharmacist pathologist coroner veterinarian patient caregiver carer survivor victim
  lawyer attorney barrister solicitor litigator prosecutor defendant plaintiff claimant complainant suspect accused
  convict inmate prisoner detainee fugitive assailant attacker gunman shooter killer murderer rapist thief robber
  criminal terrorist militant insurgent rebel fighter jihadist extremist hostage captive perpetrator accuser
  whistleblower whistle-blower informant witness eyewitness bystander onlooker passerby juror magistrate ombudsman
  investigator agent spy hacker policeman policewoman cop trooper patrolman firefighter fireman rescuer lifeguard
  soldier marine sailor airman pilot veteran serviceman servicewoman recruit cadet guard bodyguard sniper
  businessperson entrepreneur industrialist investor financier banker trader broker economist accountant auditor
  actuary analyst forecaster insurer landlord tenant homeowner owner proprietor operator manager boss supervisor
  executive shareholder stockholder stakeholder employer employee worker laborer labourer staffer clerk cashier
  secretary receptionist assistant salesman saleswoman retailer vendor shopkeeper grocer merchant dealer supplier
  contractor builder plumber electrician carpenter mechanic driver trucker taxi-driver courier farmer rancher
  fisherman miner logger hunter gardener chef cook baker butcher waiter waitress bartender hairdresser tailor
  organizer organiser protester protestor demonstrator marcher activist advocate campaigner picketer striker
  unionist environmentalist pacifist dissident defector refugee migrant immigrant asylum-seeker exile expat expatriate
  citizen resident local villager townsman islander native settler pilgrim tourist visitor traveler traveller passenger
  commuter pedestrian cyclist motorist customer consumer shopper client guest diner subscriber reader viewer listener
  user commenter commentator poster tweeter fan follower spectator attendee participant respondent panelist panellist
  interviewee interviewer contestant competitor player athlete sportsman sportswoman footballer cricketer golfer swimmer
  runner sprinter boxer wrestler jockey goalkeeper striker midfielder defender quarterback pitcher batsman bowler captain
  coach trainer referee umpire champion medalist medallist winner loser
  priest minister clergyman vicar preacher evangelist missionary monk nun cleric believer atheist parishioner
  member founder co-founder head leader chairman chairwoman president representative spokesperson spokesman
  spokeswoman spokesmodel official source insider author co-author editor columnist correspondent reporter contributor
  host co-host guest star celebrity superstar legend icon hero heroine idol genius veteran newcomer amateur
  professional pro graduate alumnus alumna valedictorian freshman sophomore
  billionaire millionaire tycoon mogul magnate philanthropist socialite heir heiress aristocrat monarch royal ruler
  dictator strongman despot warlord king queen prince princess duke duchess
  biographer historian novelist essayist memoirist ghostwriter critic reviewer fact-checker checker
  actor actress singer rapper songwriter comedian comic comedienne entertainer magician model filmmaker director producer
  mastermind architect pioneer visionary guru mentor protégé protege disciple aide-de-camp right-hand
  adviser advisor confidant speechwriter pollster pundit
  caller sender speaker writer signatory petitioner applicant candidate nominee winner recipient beneficiary taxpayer
  dreamer skeptic sceptic cynic optimist pessimist realist detractor defender proponent critic naysayer doubter admirer
  apologist enthusiast lover hater watcher observer planner policymaker decision-maker decisionmaker lawmaker
  legislator regulator negotiator mediator arbitrator facilitator coordinator administrator superintendent
  councilmember councilwoman councilman councillor mp mep congressman congresswoman congressperson assemblyman
  assemblywoman selectman alderman commissioner delegate elector caucusgoer caucus-goer primary-goer churchgoer
  african-american black white hispanic latino latina asian gay lesbian transgender muslim christian jew catholic
  protestant hindu buddhist sikh mormon millennial senior-citizen pensioner retiree heckler emcee foe backbencher frontman barista juror
  lad lass pal mate questioner teller caretaker signalman boffin scaffolder skipper gaffer toff tot hubby missus nan gran granddad grandad holidaymaker honeymooner bricklayer roofer
  postman postwoman milkman binman dustman lollipop-lady bouncer barmaid barman publican landlady
  hitman winger keeper centre-half fullback prop hooker flanker lock scrum-half fly-half wicketkeeper wicket-keeper seamer
  opener all-rounder pacer rider handler groom breeder trainer angler rower skier snowboarder skater gymnast diver
  archbishop cardinal imam rabbi pastor pope pontiff sheikh ayatollah mullah mufti emir sultan reverend monsignor
  publicist midwife childminder postmaster dj carer bailiff usher recorder curate beautician barrister-at-law
  matron headteacher headmaster headmistress principal warder jailer gatekeeper captor kidnapper smuggler poacher
  youngster newlywed maestro thug crook fraudster septuagenarian octogenarian nonagenarian centenarian
  cellist soprano tenor baritone conductor drag-queen impresario curator auctioneer restorer archivist`

/** Many people under one noun, and nouns that are plural already. */
export const GROUP_NOUNS = `
  people folk folks persons police crowd audience public electorate majority minority establishment media press
  family couple pair duo trio group team staff crew squad panel jury gang mob community population generation
  leadership membership opposition base camp wing faction bloc coalition circle entourage delegation faculty
  clergy elite mainstream left right rank-and-file congregation cabinet parents others some many most several few both
  all percent majority two-thirds three-quarters half dozens hundreds thousands millions scores handful number
  personnel troops forces military authorities authority brass youth women men children alumni brethren
  neighbors elites masses middle-class`

/** A body that speaks as one. */
export const BODY_NOUNS = `
  campaign administration government regime ministry department agency bureau office commission committee subcommittee
  council board court tribunal legislature parliament congress senate assembly house party union association federation
  confederation league alliance coalition society organization organisation charity foundation fund trust institute
  institution university college school academy hospital clinic church mosque temple synagogue diocese vatican
  company firm corporation conglomerate business startup start-up manufacturer maker automaker carmaker airline carrier
  retailer chain bank lender insurer broker brokerage utility supplier developer publisher studio label network
  channel station broadcaster newspaper paper daily weekly magazine journal tabloid outlet website site blog newsroom
  publication wire agency service platform app giant group nonprofit non-profit watchdog think-tank lobby pac super-pac
  club team side franchise regulator authority embassy consulate mission delegation secretariat task-force taskforce
  force army navy guard police sheriff's-office prosecution defense defence plaintiffs transition headquarters
  movement industry sector monarchy palace kremlin state nation country city county town village province
  television radio tv bench
  center centre museum library theater theatre zoo hotel restaurant store shop factory plant mill farm
  unit division branch affiliate subsidiary consortium syndicate cartel militia junta`

/** Words on paper, on air or on line that speak for whoever wrote them. */
export const DOCUMENT_NOUNS = `
  statement report letter readout ad advert advertisement commercial spot release press-release memo memorandum
  email e-mail message text tweet post blogpost posting note article story piece editorial op-ed column essay book
  memoir novel biography paper study survey poll analysis review assessment audit dossier document documents file
  filing filings complaint lawsuit suit petition affidavit indictment warrant subpoena ruling decision opinion judgment
  judgement verdict order decree directive bill law legislation act statute amendment resolution treaty accord
  agreement pact deal contract constitution charter manifesto platform plan proposal draft guideline guidelines
  guidance policy rule regulation code transcript recording tape video clip footage film movie documentary song lyric
  speech address interview testimony script banner sign placard poster billboard sticker slogan headline caption label
  leaflet flyer brochure pamphlet newsletter bulletin mailer script website page webpage profile bio account
  dispatch cable telegram communiqué communique declaration proclamation announcement notice advisory warning alert
  summary transcript record records data figures statistics results findings evidence research investigation probe
  inquiry estimate forecast projection list chart map index table questionnaire spreadsheet ledger receipt feature
  certificate license licence passport will obituary epitaph inscription plaque photo photograph picture image cartoon
  voicemail hashtag meme comment remark quote quotation joke argument theory narrative rhetoric message appeal
  invitation application resume brief motion plea confession apology apologia tagline logo motto commandment scripture
  bible koran quran verse gospel hymn prayer psalm proverb saying adage chant voice-over voiceover voice excerpt footnote pitch shirt
  t-shirt flier card tag badge sweatshirt hoodie postcard post-it graffiti mug wristband button audio copy version textbook chapter passage paragraph sentence`

export const WORDS_OF_WOMEN = `
  mrs. mrs ms. ms miss lady dame madame señora doña frau woman women girl girls mother mom mum daughter sister wife
  ex-wife widow aunt niece grandmother grandma granddaughter girlfriend fiancée fiancee bride stepmother stepdaughter
  godmother queen princess duchess baroness countess empress heiress spokeswoman congresswoman councilwoman chairwoman
  businesswoman policewoman saleswoman servicewoman sportswoman assemblywoman actress waitress heroine comedienne nun
  alumna latina gentlewoman lesbian anchorwoman camerawoman stewardess hostess housewife midwife mum mama grandmom
  noblewoman matriarch feminist suffragette ballerina lass missus nan gran barmaid landlady postwoman`

export const WORDS_OF_MEN = `
  mr. mr sir lord señor don herr monsieur signor man men boy boys father dad son brother husband ex-husband widower
  uncle nephew grandfather grandpa grandson boyfriend fiancé fiance groom stepfather stepson godfather king prince duke
  baron count emperor earl sultan emir pope cardinal imam ayatollah sheikh sheik mullah rabbi-father spokesman
  congressman councilman chairman businessman policeman salesman serviceman sportsman assemblyman alderman actor waiter
  fireman fisherman cameraman anchorman statesman clergyman patrolman gunman gentleman guy chap bloke monk priest
  widower patriarch nobleman tsar kaiser frontman strongman hubby lad signalman granddad grandad postman milkman binman dustman barman`
