/**
 * Where a subject stands: before its verb, behind it when the verb comes first, at the head of the sentence.
 * A reading of word order, not a parser: news prose puts its sources in few places, and a parser of that
 * quality in the browser would cost a hundred times the time.
 */
import type { FoundMention } from '../mentions/mention'
import type { Token } from '../text'
import type { Cue, CueGroup } from './cues'
import type { Scene } from './scene'

const RELATIVE = new Set(['who', 'which', 'that', 'whom'])
const SKIPPED = new Set(['ADV', 'AUX', 'PART'])
/** Adverbs and days between a subject and its verb: "Roe later on Tuesday said". */
const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight recently also then later earlier once again repeatedly himself herself themselves itself both all'.split(
    ' ',
  ),
)
const OBJECT_PRONOUNS = new Set(['him', 'them', 'us', 'me'])
export const REPORTS: ReadonlySet<CueGroup> = new Set<CueGroup>(['saying', 'speech', 'naming'])
/** How far back a subject is looked for; beyond that a sentence is no sentence. */
export const REACH = 60

/** The first mention that starts within `reach` tokens from here, in the same sentence and outside of quotations. */
export function mentionAfter(scene: Scene, from: number, reach: number): number {
  const { tokens } = scene.layer
  const sentence = tokens[from - 1]?.sentence
  for (let k = from; k < tokens.length && k < from + reach; k++) {
    if ((tokens[k] as Token).sentence !== sentence) return -1
    if (scene.quotationOf[k] !== -1) continue
    const m = scene.mentionAt[k] as number
    if (m >= 0) return headNoun(scene, m)
  }
  return -1
}

/** "Trump's campaign" names the campaign: of a possessive, what is possessed, when that is a mention of its own. */
function headNoun(scene: Scene, m: number): number {
  const mention = scene.cast.mentions[m] as FoundMention
  if (!mention.possessive) return m
  const after = scene.mentionAt[mention.endToken] ?? -1
  return after >= 0 && !(scene.cast.mentions[after] as FoundMention).possessive ? after : m
}

/** `," said Jane Roe`: the verb stands first, and the mention directly after it. */
export function invertedSubject(scene: Scene, cue: Cue): number {
  // Behind "told" stands who is told: "her deputy, Ana Vik, told Reuters".
  if (cue.form === 'infinitive' || cue.base === 'tell') return -1
  const { tokens } = scene.layer
  const sentence = (tokens[cue.firstToken] as Token).sentence
  const previous = cue.firstToken - 1
  const opensClause =
    previous < 0 ||
    scene.quotationOf[previous] !== -1 ||
    (tokens[previous] as Token).sentence !== sentence ||
    ((tokens[previous] as Token).pos === 'PUNCT' &&
      (tokens[previous] as Token).text !== ')' &&
      scene.quotationOf[previous - 1] !== -1)
  // "Votes were decided, said Lee Epstein, who teaches law": behind a comma only a verb of saying turns around.
  const behindComma =
    !opensClause && REPORTS.has(cue.group) && cue.group !== 'naming' && isComma(tokens[previous])
  if ((!opensClause && !behindComma) || cue.form === 'participle') return -1
  let k = cue.endToken
  while (
    k < tokens.length &&
    k < cue.endToken + 3 &&
    (tokens[k] as Token).pos === 'ADV' &&
    scene.mentionAt[k] === -1
  )
    k++
  if (tokens[k]?.sentence !== sentence || scene.quotationOf[k] !== -1) return -1
  const m = scene.mentionAt[k] as number
  if (m < 0) return -1
  if (behindComma && !closesClause(scene, m)) return -1
  return OBJECT_PRONOUNS.has((tokens[k] as Token).lower) ? -1 : headNoun(scene, m)
}

function isComma(token: Token | undefined): boolean {
  return token?.text === ','
}

/** A name behind which no verb comes: in "Roe, 52, said Vik would go" Vik is the subject of another clause. */
function closesClause(scene: Scene, m: number): boolean {
  const { kind, endToken, possessive } = scene.cast.mentions[m] as FoundMention
  const after = scene.layer.tokens[endToken]
  return (
    kind === 'name' &&
    !possessive &&
    (after?.pos === 'PUNCT' || after?.pos === 'ADP' || scene.quotationOf[endToken] !== -1)
  )
}

/** The noun phrase before a finite verb: past adverbs, asides between commas, relative clauses and prepositions. */
export function subjectBefore(scene: Scene, verb: number): number {
  const { tokens } = scene.layer
  const sentence = (tokens[verb] as Token).sentence
  let k = verb - 1
  k = skipAdverbs(scene, k, sentence)
  const before = tokens[k]
  if (before?.sentence !== sentence) return -1
  if (RELATIVE.has(before.lower)) {
    // "who" is a mention of its own, and knows its person.
    const relative = scene.mentionEnding[k] as number
    if (relative >= 0) return relative
    k--
    if (tokens[k]?.text === ',') k--
    return endingAt(scene, k, sentence)
  }
  // A quotation in between belongs to the clause before: `called it "x" and said`.
  if (scene.quotationOf[k] !== -1) return -1
  if (before.lower === 'and' || before.lower === 'but' || before.lower === 'or') return -1
  if (before.text === ',' || before.text === ')' || before.text === '—' || before.text === '–') {
    const outside = beforeAside(scene, k, sentence)
    if (outside >= 0) return outside
  }
  return endingAt(scene, k, sentence)
}

function skipAdverbs(scene: Scene, from: number, sentence: number): number {
  const { tokens } = scene.layer
  let k = from
  while (k >= 0) {
    const token = tokens[k] as Token
    if (token.sentence !== sentence || scene.quotationOf[k] !== -1) break
    if (scene.mentionEnding[k] !== -1 && !DAYS.has(token.lower)) break
    if (!SKIPPED.has(token.pos) && !DAYS.has(token.lower)) break
    k--
    if (tokens[k]?.lower === 'on' && token.lower.endsWith('day')) k--
  }
  return k
}

/** The subject before an aside that closes at `close`: "Jane Roe, 52, who runs the shelter, said". */
function beforeAside(scene: Scene, close: number, sentence: number): number {
  const { tokens } = scene.layer
  const opening = tokens[close]?.text === ')' ? '(' : tokens[close]?.text
  let found = -1
  for (let k = close - 1; k >= 0 && k > close - REACH; k--) {
    const token = tokens[k] as Token
    if (token.sentence !== sentence || scene.quotationOf[k] !== -1) break
    if (token.text !== opening) continue
    const m = scene.mentionEnding[beforeParenthesis(tokens, k - 1)] ?? -1
    if (m < 0) continue
    // The leftmost mention before a comma of the aside: an aside may hold commas itself. What hangs on a preposition
    // opens the sentence ("In a letter to Ohio, Roe, 52, said").
    const head = climb(scene, m, sentence)
    const hanging = hangs(scene, head, sentence)
    if (hanging === 'no' || (hanging === 'perhaps' && found < 0)) found = head
    else if (found >= 0) break
    if (opening === '(') break
  }
  return found
}

/** The token before "(D-Mo.)", when a parenthesis closes here. */
function beforeParenthesis(tokens: readonly Token[], close: number): number {
  if (tokens[close]?.text !== ')') return close
  for (let k = close - 1; k > close - 10 && k >= 0; k--) if (tokens[k]?.text === '(') return k - 1
  return close
}

/** Whether a mention stands behind a preposition; "after" and its like may open a clause as well. */
function hangs(scene: Scene, m: number, sentence: number): 'no' | 'perhaps' | 'yes' {
  const first = beforeModifiers(scene, (scene.cast.mentions[m] as FoundMention).firstToken)
  const before = scene.layer.tokens[first - 1]
  if (before?.sentence !== sentence) return 'no'
  if (CONJUNCTIONS.has(before.lower)) return 'perhaps'
  return before.pos === 'ADP' || (before.pos === 'VERB' && before.lower.endsWith('ing')) ? 'yes' : 'no'
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'as', 'than'])

/** The mention that ends at or shortly before a token, climbed out of its prepositions. */
function endingAt(scene: Scene, from: number, sentence: number): number {
  const { tokens } = scene.layer
  for (let k = from; k >= 0 && k > from - REACH; k--) {
    const token = tokens[k] as Token
    if (token.sentence !== sentence || scene.quotationOf[k] !== -1) return -1
    const m = scene.mentionEnding[k] as number
    // "his own plan" is no "he".
    if (m >= 0 && !isOwner(scene.cast.mentions[m] as FoundMention)) return climb(scene, m, sentence)
    if (token.text === ';' || token.text === ':') return -1
  }
  return -1
}

/** Out of prepositional phrases: from "the agency" in "the head of the agency in Ohio" to "the head". */
function climb(scene: Scene, from: number, sentence: number): number {
  const { tokens } = scene.layer
  const { mentions } = scene.cast
  let m = from
  for (let steps = 0; steps < 6; steps++) {
    const first = beforeModifiers(scene, (mentions[m] as FoundMention).firstToken)
    const before = tokens[first - 1]
    const city = isComma(before) ? (scene.mentionEnding[first - 2] ?? -1) : -1
    // "Baker of Columbia, South Carolina"
    if (city >= 0 && mentions[m]?.type === 'place' && mentions[city]?.type === 'place') {
      m = city
      continue
    }
    if (before?.sentence !== sentence || before.pos !== 'ADP') return m
    let next = -1
    for (let k = first - 2; k >= 0 && k > first - 8; k--) {
      const token = tokens[k] as Token
      if (
        token.sentence !== sentence ||
        scene.quotationOf[k] !== -1 ||
        token.pos === 'VERB' ||
        token.pos === 'PUNCT'
      )
        break
      next = scene.mentionEnding[k] as number
      if (next >= 0) break
    }
    if (next < 0) return m
    m = next
  }
  return m
}

function isOwner({ possessive, kind }: FoundMention): boolean {
  return possessive && kind === 'pronoun'
}

/** Where a noun phrase starts whose mention starts at `first`: before "the", "a new", "Washington's". */
export function beforeModifiers(scene: Scene, first: number): number {
  const { tokens } = scene.layer
  let k = first
  while (k > 0 && k > first - 4) {
    const { pos, lower } = tokens[k - 1] as Token
    const owner = scene.mentionEnding[k - 1] as number
    if (owner >= 0 && (scene.cast.mentions[owner] as FoundMention).possessive)
      k = (scene.cast.mentions[owner] as FoundMention).firstToken
    else if (pos === 'DET' || pos === 'ADJ' || pos === 'NUM' || lower === "'s") k--
    else break
  }
  return k
}

/** The first mention of the sentence that stands in no prepositional phrase: the subject of its main clause. */
export function firstOfSentence(scene: Scene, at: number): number {
  const { tokens, sentences } = scene.layer
  const sentence = sentences[(tokens[at] as Token).sentence]
  if (!sentence) return -1
  for (let k = sentence.firstToken; k < at && k < sentence.firstToken + REACH; k++) {
    if (scene.quotationOf[k] !== -1) continue
    const m = scene.mentionAt[k] as number
    if (m < 0) continue
    const mention = scene.cast.mentions[m] as FoundMention
    if (!mention.possessive && tokens[k - 1]?.pos !== 'ADP' && mention.type !== 'place') return m
  }
  return -1
}
