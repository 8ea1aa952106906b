/**
 * The closed lists that normalization stands on: irregular forms, abbreviations, spellings, words without content.
 * Data only; `forms.ts`, `spelling.ts` and `stem.ts` say what is done with them.
 */

/** `form form: stem` lines as a map. */
function table(lines: string): Map<string, string> {
  const map = new Map<string, string>()
  for (const line of lines.trim().split('\n')) {
    const at = line.indexOf(':')
    const value = line.slice(at + 1).trim()
    for (const key of line.slice(0, at).trim().split(' ')) map.set(key, value)
  }
  return map
}

/** Irregular forms to the stem of their base form. */
export const IRREGULAR: ReadonlyMap<string, string> = table(`
am is are was were been being be: be
has had having have: have
does did done doing do: do
goes went gone going go: go
says said saying say: say
makes made making make: make
takes took taken taking take: take
comes came coming come: come
sees saw seen seeing see: see
gets got gotten getting get: get
gives gave given giving give: give
knew known knows knowing know: know
thought thinks thinking think: think
told tells telling tell: tell
found finds finding find: find
felt feels feeling feelings feel: feel
left leaving leaves leave: leave
kept keeps keeping keep: keep
began begun begins beginning begin: begin
brought brings bringing bring: bring
wrote written writes writing write: write
stood stands standing stand: stand
lost loses losing lose: lose
paid pays paying pay: pay
met meets meeting meetings meet: meet
ran runs running run: run
spoke spoken speaks speaking speak: speak
led leads leading lead: lead
grew grown grows growing grow: grow
fell fallen falls falling fall: fall
sent sends sending send: send
built builds building buildings build: build
understood understands understanding understand: understand
broke broken breaks breaking break: break
spent spends spending spend: spend
rose risen rises rising rise: rise
drove driven drives driving drive: drive
bought buys buying buy: buy
wore worn wears wearing wear: wear
chose chosen chooses choosing choose: choose
sought seeks seeking seek: seek
threw thrown throws throwing throw: throw
dealt deals dealing deal: deal
won wins winning win: win
taught teaches teaching teach: teach
ate eaten eats eating eat: eat
forgot forgotten forgets forgetting forget: forget
sat sits sitting sit: sit
held holds holding hold: hold
heard hears hearing hear: hear
became becomes becoming become: become
lay lain lies lying lied lie: lie
laid lays laying: laid
meant means meaning mean: mean
fought fights fighting fight: fight
caught catches catching catch: catch
drew drawn draws drawing draw: draw
flew flown flies flying fly: fly
shot shoots shooting shootings shoot: shoot
sold sells selling sell: sell
stole stolen steals stealing steal: steal
struck stricken strikes striking strike: strike
swore sworn swears swearing swear: swear
woke woken wakes waking wake: wake
slept sleeps sleeping sleep: sleep
sang sung sings singing sing: sing
rode ridden rides riding ride: ride
hid hidden hides hiding hide: hide
hung hangs hanging hang: hang
froze frozen freezes freezing freeze: freez
fed feeds feeding feed: feed
drank drunk drinks drinking drink: drink
dug digs digging dig: dig
bit bitten bites biting bite: bite
beat beaten beats beating: beat
blew blown blows blowing blow: blow
bent bends bending bend: bend
shook shaken shakes shaking shake: shake
showed shown shows showing show: show
tore torn tears tearing tear: tear
bled bleeds bleeding bleed: bleed
born bears bearing bore borne bear: bear
children child: child
men man: man
women woman: woman
people peoples: people
lives life: life
wives wife: wife
feet foot: foot
teeth tooth: tooth
media medium: medium
criteria criterion: criterion
better best good: good
worse worst bad: bad
less least: less
more most: more
news: news
always: always
this: this
his: his
its: its
us: us
series: series
`)

/** Written short, read long: abbreviations (dots gone), titles, clipped speech. */
export const EXPANSIONS: ReadonlyMap<string, string> = table(`
sen sens: senator
rep reps: representative
gov: governor
govt: government
gen: general
lt: lieutenant
col: colonel
sgt: sergeant
capt: captain
prof: professor
dr: doctor
rev: reverend
hon: honorable
adm: admiral
cmdr: commander
maj: major
cpl: corporal
det: detective
insp: inspector
supt: superintendent
atty: attorney
cllr: councilor
dept: department
pres: president
congresswoman congressman: representative
jan: january
feb: february
aug: august
sept: september
oct: october
nov: november
dec: december
okay ok: ok
mister: mr
goin: going
doin: doing
bein: being
sayin: saying
talkin: talking
tryin: trying
makin: making
takin: taking
comin: coming
gettin: getting
lookin: looking
workin: working
thinkin: thinking
tellin: telling
runnin: running
nothin: nothing
somethin: something
anythin: anything
everythin: everything
km kms: kilometers
kg kgs: kilograms
cm: centimeters
lbs: pounds
hrs: hours
mins: minutes
secs: seconds
tv: television
ads: advertisements
ad: advertisement
pct: percent
til till: until
thru: through
yeah yep: yes
nope nah: no
em: them
cos cuz coz: because
whilst: while
amongst: among
towards: toward
afterwards: afterward
mum: mom
mums: moms
gop: republican
dems: democrats
repubs: republicans
isil daesh: isis
obamacare: aca
anybody: anyone
somebody: someone
everybody: everyone
nobody: noone
`)

/** British or older spellings that no rule covers, to the American one. */
export const SPELLINGS: ReadonlyMap<string, string> = table(`
centre: center
centres: centers
theatre: theater
theatres: theaters
councillor: councilor
councillors: councilors
kilogramme: kilogram
kilogrammes: kilograms
centimetre: centimeter
centimetres: centimeters
metre: meter
metres: meters
kilometre: kilometer
kilometres: kilometers
litre: liter
litres: liters
fibre: fiber
calibre: caliber
sombre: somber
defence: defense
offence: offense
offences: offenses
licence: license
licences: licenses
pretence: pretense
practise: practice
practised: practiced
practising: practicing
programme: program
programmes: programs
cheque: check
cheques: checks
tyre: tire
tyres: tires
grey: gray
jewellery: jewelry
aluminium: aluminum
judgement: judgment
ageing: aging
storey: story
storeys: stories
plough: plow
sceptical: skeptical
sceptic: skeptic
sceptics: skeptics
scepticism: skepticism
manoeuvre: maneuver
manoeuvres: maneuvers
enrolment: enrollment
fulfil: fulfill
skilful: skillful
wilful: willful
instalment: installment
mould: mold
moult: molt
pyjamas: pajamas
catalogue: catalog
dialogue: dialog
analogue: analog
draught: draft
kerb: curb
maths: math
paediatric: pediatric
anaemia: anemia
foetus: fetus
encyclopaedia: encyclopedia
travelled: traveled
travelling: traveling
traveller: traveler
travellers: travelers
cancelled: canceled
cancelling: canceling
labelled: labeled
labelling: labeling
modelling: modeling
modelled: modeled
fuelled: fueled
fuelling: fueling
counsellor: counselor
counselling: counseling
signalled: signaled
signalling: signaling
marvellous: marvelous
quarrelled: quarreled
`)

/** Words that stand for one another when a quote is bent into a reporter's sentence: person, tense, determiner. */
const SWAPS = [
  'i you he she it we they one',
  'me him her us them you it',
  'my your his her its our their the',
  'mine yours his hers ours theirs',
  'myself yourself himself herself itself ourselves themselves yourselves',
  'will would shall ’d',
  'can could',
  'may might',
  'must had',
  'this that these those it',
  'that which who what whom',
  'a an the some any',
  'and or but so',
  'to for toward',
  'in on at into onto within',
  'now then',
  'here there',
  'yesterday today',
  'until before',
  'because since as',
  'if whether',
  'not n’t',
  'very really',
  'also too',
  'from of by',
  'with by',
  'be have ’s',
  'over about on',
  'anyone someone',
  'nothing anything',
  'no any',
  'much many lot',
]

/** Word to the numbers of the swap classes that hold it. */
export const SWAP_CLASSES: ReadonlyMap<string, readonly number[]> = (() => {
  const map = new Map<string, number[]>()
  SWAPS.forEach((line, i) => {
    for (const word of line.split(' ')) map.set(word, [...(map.get(word) ?? []), i])
  })
  return map
})()

/** Words without content of their own: they are aligned, but nothing is found by them. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'i you he she it we they one me him her us them my your his its our their mine yours hers ours theirs myself yourself himself ' +
    'herself itself ourselves themselves will would shall should can could may might must ought this that these those which who what ' +
    'whom whose where when why how a an the some any each every and or but so nor yet to for toward in on at into onto within out up ' +
    'down off over under of by with from as than then if whether because since while though although until before after about between ' +
    'through during against among be am is are was were been being have has had do does did done not no here there now also too very ' +
    'really just only even still ’s ’d well oh yes all both such own same other more most much many lot let s t d ll re ve m per via upon'
  ).split(' '),
)

/** Sounds of a speaker who looks for words: most outlets leave them out. */
export const FILLERS: ReadonlySet<string> = new Set('uh um uhm er erm ah hm hmm mm eh'.split(' '))

/** Words that turn a statement round. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  'not no never neither nor without nothing noone none nowhere hardly barely scarcely cannot n’t'.split(' '),
)
