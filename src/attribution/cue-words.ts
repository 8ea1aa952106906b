/**
 * Words that report speech, as data. Written by hand from the reporting verbs of English newspapers, completed
 * with the cues that PolNeAR's annotators marked in its training articles (words only, no article text).
 *
 * Verbs stand in their base form; `inflect.ts` makes the other forms. The groups say how surely a verb reports
 * the words that stand in marks beside it.
 */

/** The everyday verbs of saying: half of all cues is "said". */
export const SAYING_VERBS = `
say add tell write tweet state reply respond explain declare announce continue note ask answer insist argue claim
conclude recall joke shout warn testify
`

/** Say what somebody said, and little else: "said", "added", "quipped". */
export const SPEECH_VERBS = `
retweet remark comment assert allege contend maintain observe admit concede acknowledge confess
confirm deny quip yell scream cry exclaim whisper mutter mumble murmur bark snap retort counter rejoin
interject interrupt chime chant sing recite intone proclaim pronounce read quote caution advise urge implore beg
plead demand command order instruct promise vow pledge swear assure reassure predict forecast speculate theorize
reason muse reflect ponder wonder inquire query question reiterate repeat emphasize emphasise stress underline
underscore clarify elaborate specify report relate recount narrate reveal disclose divulge attest affirm
reaffirm aver avow opine posit propose suggest hint imply intimate insinuate lament bemoan complain grumble gripe
grouse moan groan sigh sob laugh chuckle giggle grin smile beam gush rave boast brag crow gloat enthuse marvel
email text post blog message cable telegraph wire sneer scoff jeer taunt tease rib deadpan drawl
growl roar thunder bellow holler hiss fume rant rail vent spit blurt stammer stutter squeal shriek wail whine
volunteer venture offer begin start finish end open close tease summarise summarize paraphrase concur agree disagree
object protest dissent rebut refute counsel preach lecture expound pontificate extol editorialize editorialise
guess reckon figure suppose think believe feel hope fear worry expect
`

/** Give a thing a name or a judgement: "called it", "described him as", "dubbed". */
export const NAMING_VERBS = `
call describe label dub brand term characterize characterise portray deem denounce decry condemn blast slam criticize
criticise attack assail deride mock ridicule dismiss hail praise tout applaud commend laud welcome celebrate cite
refer mention depict paint cast consider regard view accuse charge blame fault credit name style title nickname
compare liken decry castigate chastise rebuke reprimand scold berate excoriate lambaste pillory rip bash trash skewer
lampoon disparage malign smear vilify trumpet herald salute thank congratulate bill categorize categorise
`

/** Report what was found, wished, done or signed, now and then with words in marks. */
export const REPORTING_VERBS = `
show find indicate conclude determine rule hold decide discover learn hear see understand know remember forget realize
realise recognize recognise appreciate signal signify mean publish print release issue sign air broadcast run feature
feature include contain feature detail outline list document chronicle record log headline caption entitle post share
circulate distribute send address appeal call campaign express voice articulate convey communicate echo invoke use
utter mouth pen coin draft author discuss debate talk speak chat address joke challenge press pressure grill quiz
back support defend endorse oppose reject rebuff spurn repudiate disavow distance apologize apologise express stand
threaten taunt invite encourage exhort rally push seek want wish need plan intend hope aim try attempt agree refuse
decline vote favor favour prefer appear seem sound look turn go fire shoot hit lash strike jump weigh chip pipe pitch
put point lay set make give take get pose raise bring level lob hurl toss throw trot spout tout claim hype plug
`

/** Nouns that stand for something said: "in a statement", "his tweet", "chants of". */
export const SPEECH_NOUNS = `
statement tweet tweets remark remarks comment comments speech interview letter email e-mail memo post message word words
phrase claim claims assertion allegation allegations accusation accusations complaint argument promise pledge vow warning
call calls chant chants cry cries shout shouts question answer reply response retort quip joke joking line slogan motto
mantra quote quotation testimony address announcement declaration description characterization characterisation
assessment admission acknowledgment acknowledgement denial observation suggestion recommendation editorial op-ed column
essay article report headline caption ad advertisement video clip transcript press-release release readout note text
texts sign signs banner banners placard placards poster posters sermon toast keynote prediction opinion conclusion
finding contention insistence belief view notion idea demand demands appeal plea
`

/** Fixed phrases that name a source after them. */
export const SOURCE_PHRASES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['per'],
  ['quoting'],
  ['citing'],
  ['quoted', 'by'],
]
