/** The forms of English verbs, so that word lists can hold base forms alone. */

/** Past, past participle where it differs; the -s and -ing forms are regular. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  read: ['read'],
  think: ['thought'],
  feel: ['felt'],
  swear: ['swore', 'sworn'],
  sing: ['sang', 'sung'],
  begin: ['began', 'begun'],
  rebut: ['rebutted'],
  spit: ['spat'],
  hold: ['held'],
  find: ['found'],
  show: ['showed', 'shown'],
  learn: ['learned', 'learnt'],
  hear: ['heard'],
  see: ['saw', 'seen'],
  understand: ['understood'],
  know: ['knew', 'known'],
  forget: ['forgot', 'forgotten'],
  mean: ['meant'],
  send: ['sent'],
  speak: ['spoke', 'spoken'],
  seek: ['sought'],
  go: ['went', 'gone'],
  run: ['ran', 'run'],
  shoot: ['shot'],
  hit: ['hit'],
  strike: ['struck'],
  put: ['put'],
  lay: ['laid'],
  set: ['set'],
  make: ['made'],
  give: ['gave', 'given'],
  take: ['took', 'taken'],
  get: ['got', 'gotten'],
  bring: ['brought'],
  throw: ['threw', 'thrown'],
  stand: ['stood'],
  bet: ['bet'],
  cast: ['cast'],
  broadcast: ['broadcast'],
  quip: ['quipped'],
  quiz: ['quizzed'],
  beg: ['begged'],
  brag: ['bragged'],
  rip: ['ripped'],
  refer: ['referred'],
  dub: ['dubbed'],
  admit: ['admitted'],
  stress: ['stressed'],
  snap: ['snapped'],
  sob: ['sobbed'],
  rib: ['ribbed'],
  grin: ['grinned'],
  blog: ['blogged'],
  log: ['logged'],
  pen: ['penned'],
  plan: ['planned'],
  trot: ['trotted'],
  plug: ['plugged'],
  chat: ['chatted'],
  chip: ['chipped'],
  concur: ['concurred'],
  lob: ['lobbed'],
  rebuff: ['rebuffed'],
  cry: ['cried'],
  reply: ['replied'],
  deny: ['denied'],
  testify: ['testified'],
  imply: ['implied'],
  clarify: ['clarified'],
  specify: ['specified'],
  signify: ['signified'],
  vilify: ['vilified'],
  worry: ['worried'],
  query: ['queried'],
  rally: ['rallied'],
  convey: ['conveyed'],
  bellow: ['bellowed'],
  forecast: ['forecast'],
  fit: ['fitted'],
  tout: ['touted'],
}
/** Verbs that double their last letter before -ed and -ing. */
const DOUBLING: ReadonlySet<string> = new Set(
  `rebut beg brag rip refer dub admit snap sob rib grin blog log pen plan trot plug chat chip concur lob quip put set
  get hit run bet spit begin forget quiz`.split(/\s+/),
)

/**
 * The inflected forms of a verb, its base included.
 *
 * @example
 * inflect('deny') // ['deny', 'denies', 'denied', 'denying']
 */
export function inflect(base: string): string[] {
  return [base, thirdPerson(base), ...(IRREGULAR[base] ?? [past(base)]), participle(base)]
}

function thirdPerson(base: string): string {
  if (/(?:[sxzo]|ch|sh)$/.test(base)) return base + 'es'
  return endsInConsonantY(base) ? base.slice(0, -1) + 'ies' : base + 's'
}

function past(base: string): string {
  if (base.endsWith('e')) return base + 'd'
  if (endsInConsonantY(base)) return base.slice(0, -1) + 'ied'
  return doubled(base) + 'ed'
}

function participle(base: string): string {
  if (base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base)) return base.slice(0, -1) + 'ing'
  return doubled(base) + 'ing'
}

function doubled(base: string): string {
  return DOUBLING.has(base) ? base + base.slice(-1) : base
}

function endsInConsonantY(base: string): boolean {
  return base.endsWith('y') && !/[aeiou]y$/.test(base)
}
