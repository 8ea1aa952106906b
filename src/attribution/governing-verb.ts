/**
 * Whose words a quotation is by the grammar of the verb it completes, where that leaves no choice: `was described by Roe as
 * “…”`, `dubbed “…” by critics`, `what prosecutors called “…”`, `the senator, who had called it “…”`, `with Roe calling it “…”`.
 * The articles learned from have a few dozen of these, most of them "what he called", and the ranker takes the subject
 * of the main clause for the source; in other countries' papers there is one on every page.
 */
import type { FoundMention } from '../mentions/mention'
import type { Token } from '../text'
import type { Cue } from './cues'
import { inscribedOn } from './inscriptions'
import { participantOf } from './participles'
import type { Scene } from './scene'
import type { SieveInput } from './sieves'
import type { Situation } from './situation'
import { mentionAfter, REPORTS } from './subject-places'

/** The mention whose words they are, -1 where grammar alone does not tell. */
export function governorOf({ scene, situation, subjects }: SieveInput): number {
  const thing = inscribedOn(scene, situation)
  if (thing >= 0) return thing
  const c = situation.leadCues[0]
  // `called “mad” by Roe and “bad” by Vik`: the second has the verb of the first.
  if (c === undefined) return isSecondBy(scene, situation) ? agentBehind(scene, situation) : -1
  const cue = scene.cues[c] as Cue
  if (!REPORTS.has(cue.group) && !isTakenAs(scene, cue, situation)) return -1
  if (!completes(scene, cue, situation)) return -1
  if (cue.form === 'passive') return agentBeside(scene, cue, situation)
  if (cue.form === 'participle') {
    const own = participantOf(scene, cue)
    return own >= 0 && opensClause(scene, own) ? own : -1
  }
  if (cue.form !== 'finite') return -1
  const agent = isReduced(scene, cue, situation) ? agentBehind(scene, situation) : -1
  if (agent >= 0) return agent
  const subject = subjects.of(c)
  return subject >= 0 && isEmbedded(scene, cue, subject) ? subject : -1
}

function isSecondBy({ layer: { tokens }, endToken }: Scene, { inSentence }: Situation): boolean {
  return inSentence >= 0 && tokens[endToken[inSentence] as number]?.lower === 'by'
}

/** `branded “a coward” by Roe` is said by Roe; `dubbed “the Slab” by neighbours` may be a name, which is nobody's words. */
export function givesName({ cues }: Scene, { leadCues }: Situation): boolean {
  return NAME_GIVING.has(cues[leadCues[0] ?? -1]?.base ?? '')
}

const NAME_GIVING: ReadonlySet<string> = new Set(
  'call dub nickname name style title label term consider regard view deem entitle'.split(' '),
)

/** "rejected as “…”", "used by Roe as “…”": with "as" any verb that may report judges. */
function isTakenAs({ layer: { tokens } }: Scene, { group }: Cue, { firstToken }: Situation): boolean {
  return group === 'reporting' && tokens[firstToken - 1]?.lower === 'as'
}

const STOPS: ReadonlySet<string> = new Set([';', 'and', 'who', 'which', 'whom'])
/** What leads from a verb to the words that complete it. */
const LINKS: ReadonlySet<string> = new Set(['as', 'of', 'by', 'to', 'for', 'that', ':', ','])
/** Longer complements hold verbs and sources of their own. */
const LONGEST = 12

/** Nothing but an object, an agent and small words stands between the verb and the quotation. */
function completes(scene: Scene, { endToken }: Cue, { firstToken }: Situation): boolean {
  if (firstToken - endToken > LONGEST) return false
  // `reported in a “hit piece”`: words that complete a preposition are no complement of the verb.
  let hanging = false
  for (let k = endToken; k < firstToken; k++) {
    const { pos, lower } = scene.layer.tokens[k] as Token
    if (STOPS.has(lower)) return false
    const m = scene.mentionAt[k] as number
    if (m >= 0) k = (scene.cast.mentions[m] as FoundMention).endToken - 1
    if (m >= 0 || pos === 'NOUN' || LINKS.has(lower)) hanging = false
    else if (pos === 'ADP') hanging = true
    else if (pos === 'VERB' || pos === 'PUNCT' || pos === 'SCONJ') return false
  }
  return !hanging
}

/**
 * "by Roe" between the passive and the quotation, or directly behind the quotation. `SubjectFinder` takes an agent from anywhere in the
 * sentence, and a document for one: likely sources, but others stay possible there.
 */
function agentBeside(scene: Scene, { endToken }: Cue, situation: Situation): number {
  for (let k = endToken; k < situation.firstToken; k++)
    if (scene.layer.tokens[k]?.lower === 'by') return mentionAfter(scene, k + 1, NAMED_WITHIN)
  return agentBehind(scene, situation)
}

/** `“…” by critics`: who is named behind "by", which stands first after the quotation. */
function agentBehind(scene: Scene, { endToken, tail }: Situation): number {
  const { tokens } = scene.layer
  if (tail.from >= tail.to || tokens[endToken]?.lower !== 'by') return -1
  const m = mentionAfter(scene, endToken + 1, NAMED_WITHIN)
  if (m < 0) return -1
  const { firstToken, type } = scene.cast.mentions[m] as FoundMention
  // "by a margin of Roe's making": what stands before the name is no part of its phrase.
  for (let k = endToken + 1; k < firstToken; k++) if (tokens[k]?.pos === 'ADP') return -1
  return type === 'place' || type === 'other' ? -1 : m
}

/** How many words an agent's mention may have before it: "by the Labour party's Ana Roe", "by the archbishop, Jon Vik". */
const NAMED_WITHIN = 6

/** "the bill, dubbed “…”", "a plan branded “…”": a past participle with what it is said of before it, and no object. */
function isReduced(
  { layer: { tokens }, mentionEnding, quotationOf }: Scene,
  cue: Cue,
  s: Situation,
): boolean {
  if (cue.group !== 'naming' || !(tokens[cue.firstToken] as Token).lower.endsWith('ed')) return false
  for (let k = cue.endToken; k < s.firstToken; k++) if (mentionEnding[k] !== -1) return false
  const before = tokens[cue.firstToken - 1]
  if (before?.sentence !== tokens[cue.firstToken]?.sentence || quotationOf[cue.firstToken - 1] !== -1)
    return false
  return before?.text === ',' || before?.pos === 'NOUN' || before?.pos === 'PROPN' || before?.pos === 'ADV'
}

/** "she heard the man shout “…”" */
const PERCEIVING: ReadonlySet<string> = new Set(['heard', 'hear', 'hears', 'overheard', 'saw', 'hearing'])
const RELATIVES: ReadonlySet<string> = new Set(['what', 'which', 'whom', 'whatever'])

/**
 * The verb's clause hangs on another as its relative clause, and its subject is named right before it. Pronouns are left to
 * the ranker: "what he called" is said by whoever says the rest.
 */
function isEmbedded(scene: Scene, cue: Cue, subject: number): boolean {
  const { tokens } = scene.layer
  const { kind, firstToken, endToken, sentence } = scene.cast.mentions[subject] as FoundMention
  for (let k = endToken; k < cue.firstToken; k++) {
    const { pos } = tokens[k] as Token
    if (pos !== 'ADV' && pos !== 'AUX' && pos !== 'PART') return false
  }
  if (endToken > cue.firstToken) return false
  // "a charge the union called “…”": a name's article stands outside of it.
  const article = tokens[firstToken - 1]?.lower === 'the'
  const before = tokens[article ? firstToken - 2 : firstToken - 1]
  if (before?.sentence !== sentence) return false
  if (PERCEIVING.has(before.lower) && cue.group !== 'naming') return true
  if (kind === 'pronoun') return cue.group === 'naming' && tokens[firstToken]?.lower === 'who'
  if (RELATIVES.has(before.lower)) return true
  if (cue.group !== 'naming' && cue.group !== 'reporting') return false
  // "after a judge branded him “…”"
  if (SUBORDINATING.has(before.lower)) return !supposes(scene, cue)
  if (before.pos !== 'NOUN') return false
  // "the cartoonist Roe" is one phrase, "a charge Roe called" are two.
  return article || tokens[firstToken]?.lower === 'the' || (kind === 'name' && isA(tokens[firstToken - 2]))
}

function isA(token: Token | undefined): boolean {
  return token?.lower === 'a' || token?.lower === 'an'
}

const SUBORDINATING: ReadonlySet<string> = new Set(
  'after when because before since while although though whereas until where'.split(' '),
)

/** "would call him": what somebody might say is somebody else's supposition. */
function supposes({ layer: { tokens } }: Scene, { firstToken }: Cue): boolean {
  return tokens[firstToken - 1]?.pos === 'AUX' && SUPPOSING.has(tokens[firstToken - 1]?.lower ?? '')
}

const SUPPOSING: ReadonlySet<string> = new Set([
  'would',
  'could',
  'might',
  'may',
  'should',
  'will',
  "'d",
  "'ll",
])

const CLAUSAL: ReadonlySet<string> = new Set(['with', 'despite', 'without'])

function opensClause(scene: Scene, m: number): boolean {
  const { firstToken, kind } = scene.cast.mentions[m] as FoundMention
  const { tokens } = scene.layer
  for (let k = firstToken - 1; k >= 0 && k > firstToken - 3; k--) {
    if (CLAUSAL.has(tokens[k]?.lower ?? '')) return kind !== 'pronoun'
    if (tokens[k]?.pos !== 'DET' && tokens[k]?.pos !== 'ADJ') return false
  }
  return false
}
