/** Words by which the name of a body, a place, a work or an event is told from a person's; lower case. By hand. */

/** A name that holds one of these is a body's, wherever in the name it stands. */
export const BODY_WORDS = `
  party committee commission council university college institute institution school academy department ministry agency
  bureau administration association federation foundation center centre corporation corp corp. inc inc. ltd ltd. llc
  plc co. company companies group holdings partners bank banking capital ventures fund union league alliance society
  organization organisation coalition network networks news times post journal tribune herald gazette chronicle
  examiner globe telegraph mirror inquirer observer register review reporter dispatch courier sentinel press broadcasting
  television radio tv magazine media publishing pictures studios entertainment records court congress senate parliament
  house assembly legislature campaign police army navy airlines airways motors industries systems technologies
  pharmaceuticals laboratories labs hospital clinic church museum library theater theatre club pac super-pac caucus
  conference embassy consulate command service services trust authority board office force forces guard patrol
  enforcement constitution republic kingdom nations reserve treasury exchange research resources solutions consulting
  communications international project initiative movement workers teachers veterans americans citizens
  democrats republicans chamber registry survey polling politics online insurance energy electric oil gas petroleum
  automotive software semiconductor railways railroad transit protection investigation investigations intelligence
  security affairs education justice health commerce labor treasury defense homeland interior agriculture`

/** Bodies known by one word that could be taken for a surname. */
export const KNOWN_BODIES = `
  facebook twitter google youtube instagram amazon apple microsoft uber lyft airbnb netflix disney walmart starbucks
  mcdonald's boeing airbus toyota volkswagen ford tesla spacex exxon exxonmobil chevron shell pfizer moderna
  reuters politico breitbart bloomberg quinnipiac gallup pew nielsen rasmussen marist monmouth buzzfeed vox slate
  salon axios newsweek fortune forbes variety quartz gawker mashable vice playboy haaretz guardian
  congress parliament nato un eu opec unicef unesco interpol europol pentagon kremlin vatican hezbollah hamas
  taliban isis isil fatah likud knesset bundestag oxfam greenpeace amnesty parliament capitol senate scotus
  wikileaks nasa nasdaq medicare medicaid obamacare amtrak comcast verizon at&t ubs hsbc barclays citigroup goldman
  jpmorgan serco blackwater halliburton monsanto nestle samsung huawei alibaba tencent sony nintendo toyota honda
  brookings cato heritage emily's planned telemundo univision cnn msnbc nbc cbs abc fox npr pbs bbc espn hbo
  yahoo hulu spotify reddit tumblr snapchat linkedin whatsapp tiktok pinterest paypal ebay oracle intel ibm nvidia cisco
  dell lenovo nokia ericsson siemens bosch bayer basf novartis roche sanofi astrazeneca glaxosmithkline unilever danone
  heineken diageo pepsico coca-cola ikea adidas nike qantas lufthansa ryanair easyjet natwest santander barclays
  citibank citi gazprom rosneft aramco totalenergies huffpost propublica politifact mediaite newsmax infowars
  thinkprogress moveon moveon.org factcheck.org xinhua tass interfax yonhap unhcr iaea asean ukip fidesz podemos
  syriza tmz breitbart.com openai deepmind anthem aetna cigna pfizer deloitte kpmg accenture vodafone telefonica
  verisign experian equifax`

/** Months, days, feasts, events, and things that are named but never speak. */
export const NO_SPEAKERS = `
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon tue tues wed
  thu thurs fri sat sun christmas easter thanksgiving halloween ramadan passover hanukkah yom olympics olympic
  brexit internet web god jesus christ bible koran quran islam christianity catholicism judaism hinduism buddhism
  english french spanish german russian chinese arabic latin hebrew hindi mandarin japanese korean earth mars
  moon am pm a.m. p.m. est edt pst pdt gmt cet utc ii iii iv percent dow ftse covid covid-19 coronavirus ebola
  zika aids hiv us$ avenue street road boulevard lane highway bridge tower airport stadium arena park square
  plaza river lake mountain valley beach bay island islands ocean sea gulf war battle day night week eve award
  awards prize cup bowl olympics championship series act bill amendment plan deal accord agreement treaty
  constitution primary caucuses election debate summit show tonight podcast train doctrine principle effect era
  movement campaign emails scandal`

/** Days and months that are nobody's name. */
export const DAYS = `
  monday tuesday wednesday thursday friday saturday sunday january february march july september october november
  december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thurs. fri. sat. sun.`

/** Adjectives and nouns of nations, parties and creeds: before a name they belong to its description. */
export const PEOPLES = `
  american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian
  swedish norwegian danish finnish icelandic polish czech slovak hungarian romanian bulgarian greek turkish russian
  ukrainian belarusian georgian armenian azerbaijani serbian croatian bosnian albanian kosovar slovenian latvian
  lithuanian estonian israeli palestinian lebanese syrian jordanian iraqi iranian saudi emirati qatari kuwaiti bahraini
  omani yemeni egyptian libyan tunisian algerian moroccan sudanese ethiopian eritrean somali kenyan ugandan rwandan
  tanzanian nigerian ghanaian senegalese malian congolese zimbabwean zambian namibian african afghan pakistani indian
  bangladeshi nepali nepalese sri-lankan burmese thai vietnamese cambodian laotian malaysian singaporean indonesian
  filipino philippine chinese taiwanese tibetan uighur uyghur japanese korean mongolian kazakh uzbek australian
  canadian mexican cuban haitian jamaican dominican puerto-rican guatemalan honduran salvadoran nicaraguan costa-rican
  panamanian colombian venezuelan ecuadorian peruvian bolivian chilean argentine argentinian uruguayan paraguayan
  brazilian european asian arab kurdish kurd jewish muslim christian catholic protestant evangelical sunni shiite shia
  hindu buddhist sikh mormon hispanic latino democrat democratic republican gop tory conservative labour liberal
  libertarian green independent socialist communist african-american native-american texan californian floridian
  new-yorker iowan ohioan virginian georgian southern northern eastern western western central
  s.c. n.h. soviet zionist
  dane swede finn pole czech slovak croat serb turk kurd scot scotsman scotswoman welshman irishman irishwoman
  englishman englishwoman frenchman frenchwoman dutchman dutchwoman norseman spaniard catalan basque briton brit
  icelander londoner parisian berliner muscovite aussie kiwi new-zealander luxembourger cypriot maltese uzbek tajik
  kyrgyz turkmen azeri iraqi pashtun hazara tamil sinhalese punjabi bengali gujarati javanese fijian samoan tongan
  maori hawaiian inuit cree navajo cherokee`

/** Plural peoples that do not end in -s, and ways to call a people. */
export const PEOPLES_PLURAL = `
  british english scottish welsh irish french dutch swiss spanish japanese chinese sudanese vietnamese portuguese
  lebanese senegalese gop`

/** Countries, states, cities and regions: they speak only as bodies ("Beijing said"). */
export const PLACES = `
  america u.s. us u.s u.s.a. usa u.k. uk britain england scotland wales ireland france germany italy spain portugal
  netherlands holland belgium luxembourg switzerland austria sweden norway denmark finland iceland poland czechia
  slovakia hungary romania bulgaria greece turkey russia ukraine belarus moldova georgia armenia azerbaijan serbia
  croatia bosnia montenegro kosovo albania macedonia slovenia latvia lithuania estonia israel palestine gaza lebanon
  syria jordan iraq iran yemen oman qatar kuwait bahrain emirates egypt libya tunisia algeria morocco sudan
  ethiopia eritrea somalia djibouti kenya uganda rwanda burundi tanzania nigeria niger ghana senegal mali mauritania
  gambia guinea liberia togo benin cameroon gabon congo angola zambia zimbabwe malawi mozambique namibia botswana
  lesotho swaziland madagascar mauritius afghanistan pakistan india bangladesh nepal bhutan myanmar burma thailand
  vietnam cambodia laos malaysia singapore indonesia philippines brunei china taiwan tibet japan korea mongolia
  kazakhstan uzbekistan turkmenistan kyrgyzstan tajikistan australia zealand fiji canada mexico cuba haiti jamaica
  bahamas guatemala honduras salvador nicaragua panama colombia venezuela ecuador peru bolivia chile argentina
  uruguay paraguay brazil guyana suriname europe asia africa antarctica arctic alabama alaska arizona arkansas
  california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine
  maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire ohio oklahoma
  oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming ontario quebec alberta
  ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb.
  nev. okla. ore. pa. tenn. tex. vt. va. wash. wis. wyo. n.h. n.j. n.m. n.y. n.c. n.d. s.c. s.d. r.i. w.va. d.c.
  london paris berlin munich hamburg frankfurt rome milan madrid barcelona lisbon amsterdam rotterdam brussels vienna
  zurich geneva stockholm oslo copenhagen helsinki warsaw prague budapest bucharest sofia athens istanbul ankara
  moscow kiev kyiv minsk tbilisi belgrade zagreb sarajevo dublin belfast edinburgh glasgow manchester liverpool
  birmingham leeds bristol cardiff oxford cambridge jerusalem beirut damascus aleppo amman baghdad mosul basra tehran
  riyadh jeddah mecca doha dubai cairo alexandria tripoli benghazi tunis algiers casablanca khartoum mogadishu nairobi
  kampala kigali lagos abuja accra dakar kinshasa harare johannesburg pretoria durban kabul kandahar islamabad karachi
  lahore peshawar delhi mumbai kolkata bangalore bengaluru chennai hyderabad kashmir srinagar dhaka kathmandu colombo
  yangon bangkok hanoi saigon jakarta manila beijing shanghai shenzhen guangzhou wuhan hong-kong xinjiang taipei tokyo
  osaka kyoto fukushima seoul pyongyang sydney melbourne canberra brisbane perth auckland wellington toronto montreal
  ottawa vancouver calgary havana caracas bogota lima quito santiago brasilia rio sao buenos manhattan brooklyn
  queens bronx harlem boston chicago philadelphia pittsburgh cleveland cincinnati columbus detroit milwaukee
  minneapolis madison louis louisville memphis nashville atlanta miami orlando tampa jacksonville tallahassee
  charlotte raleigh richmond norfolk baltimore annapolis albany buffalo hartford providence concord manchester nashua
  bangor portland seattle spokane tacoma denver boulder phoenix tucson albuquerque vegas reno sacramento oakland
  hollywood anaheim houston dallas austin antonio worth paso tulsa omaha lincoln wichita topeka moines davenport
  birmingham montgomery mobile selma charleston columbia savannah honolulu anchorage fukushima crimea donbass donetsk
  catalonia bavaria normandy brittany sicily kurdistan darfur donbas benghazi guantanamo guantánamo`

/** First words of place names of two words. */
export const PLACE_STARTS = `new north south east west san santa los las fort port mount saint st. el puerto costa sri
  hong cape lake upper lower central northern southern eastern western saudi united cedar des baton sioux salt palm long
  rhode council white tel kuala addis`
