/** Facts about where mentions stand, asked for again and again while antecedents are weighed: worked out once. */
import type { TextLayer, Token } from '../text/index'
import type { Quotation } from '../quotes/quotation'
import { REPORTING } from './lexicon'
import type { FoundMention } from './mention'
import { noteOf } from './word-notes'

export interface Scene {
  readonly layer: TextLayer
  readonly quotations: readonly Quotation[]
  readonly mentions: readonly FoundMention[]
  /** 1 where a verb of reporting stands beside the mention: "Lee said", "wrote Lee", "according to Lee". */
  readonly source: Uint8Array
  /** 1 where the mention stands before the verb of its clause, as far as the words tell. */
  readonly subject: Uint8Array
  /** 1 for the first person that its sentence mentions outside of quotations. */
  readonly opening: Uint8Array
  /** For each mention the quotation that its own sentence reports, -1 for none. */
  readonly adjoining: Int32Array
}

export function setScene(
  layer: TextLayer,
  quotations: readonly Quotation[],
  mentions: readonly FoundMention[],
): Scene {
  const source = new Uint8Array(mentions.length)
  const subject = new Uint8Array(mentions.length)
  const opening = new Uint8Array(mentions.length)
  const adjoining = new Int32Array(mentions.length).fill(-1)
  let sentence = -1
  let next = 0
  let before = -1
  mentions.forEach((mention, m) => {
    source[m] = isSource(layer.tokens, mention) ? 1 : 0
    subject[m] = isSubject(layer.tokens, mention) ? 1 : 0
    // Only people compete for the first place: "On NBC, Senator Lee said" opens with the senator.
    if (
      mention.quotation === null &&
      mention.sentence !== sentence &&
      (mention.type === 'person' || mention.type === 'unnamed')
    ) {
      opening[m] = mention.possessive ? 0 : 1
      sentence = mention.sentence
    }
    while (next < quotations.length && (quotations[next] as Quotation).start < mention.start) before = next++
    if (mention.quotation === null)
      adjoining[m] = adjoiningQuotation(layer, quotations, mention, before, next)
  })
  return { layer, quotations, mentions, source, subject, opening, adjoining }
}

function adjoiningQuotation(
  layer: TextLayer,
  quotations: readonly Quotation[],
  mention: FoundMention,
  before: number,
  after: number,
): number {
  const sentence = layer.sentences[mention.sentence]
  if (!sentence) return -1
  const last = quotations[before]
  if (last && last.end > sentence.start && last.end <= mention.start) return before
  const next = quotations[after]
  if (next && next.start < sentence.end + 2 && next.start >= mention.end) return after
  // "“It was late.” He added:" stands after a quotation that ends the sentence before.
  return last && last.end <= mention.start && sentence.start - last.end < 3 ? before : -1
}

/** Stands before the verb of its clause: no preposition before it, a verb after it or after what completes it. */
function isSubject(tokens: readonly Token[], mention: FoundMention): boolean {
  if (mention.possessive) return false
  const before = tokens[mention.firstToken - 1]
  if (before?.sentence === mention.sentence && before.pos === 'ADP') return false
  let at = mention.endToken
  // "Dan Roe at the Review agreed", "Senator Ann Lee of Ohio, who".
  if (tokens[at]?.pos === 'ADP') {
    const limit = at + COMPLEMENT
    do at++
    while (
      at < limit &&
      tokens[at]?.sentence === mention.sentence &&
      COMPLEMENTS.has((tokens[at] as Token).pos)
    )
  }
  const after = tokens[at]
  if (after?.sentence !== mention.sentence) return false
  return (
    after.pos === 'VERB' ||
    after.pos === 'AUX' ||
    after.text === ',' ||
    after.pos === 'ADV' ||
    after.lower === 'who' ||
    after.text === '(' ||
    after.pos === 'PART'
  )
}

const COMPLEMENT = 8
const COMPLEMENTS = new Set(['DET', 'PROPN', 'NOUN', 'ADJ', 'NUM', 'ADP'])

const APPOSITION = 45
const OBJECTS = new Set([
  'told',
  'tells',
  'telling',
  'tell',
  'accused',
  'accuses',
  'called',
  'calls',
  'calling',
  'criticized',
  'praised',
  'urged',
  'urges',
  'blasted',
  'slammed',
  'thought',
  'warned',
])

function isSource(tokens: readonly Token[], mention: FoundMention): boolean {
  if (mention.possessive) return false
  const { sentence, firstToken } = mention
  const before = tokens[firstToken - 1]
  if (before?.sentence === sentence) {
    if (before.lower === 'to' && tokens[firstToken - 2]?.lower === 'according') return true
    if (
      before.lower === "'s"
        ? followsOwnedReport(tokens, mention)
        : isInverted(tokens, firstToken - 1, sentence)
    )
      return true
  }
  const at = mention.endToken
  const opener = tokens[at]?.text
  if (opener !== ',' && opener !== '(') return reports(tokens, at, sentence)
  // "In Shelby, he praised them, noting": what hangs on a preposition has no apposition, and "he" starts a clause.
  if (before?.sentence === sentence && before.pos === 'ADP') return false
  if (tokens[at + 1]?.pos === 'PRON' && tokens[at + 1]?.lower !== 'who') return false
  // An apposition may hold commas of its own: "Lee, who lost her son in Arden, Ohio, in 2012, said".
  for (let i = at + 1; i < at + APPOSITION && tokens[i]?.sentence === sentence; i++) {
    const text = (tokens[i] as Token).text
    if ((text === ',' || text === ')') && reports(tokens, i + 1, sentence)) return true
  }
  return false
}

/** "“…,” said Lee": the verb opens, or follows a mark. */
function isInverted(tokens: readonly Token[], verb: number, sentence: number): boolean {
  const token = tokens[verb] as Token
  if (token.sentence !== sentence || !mayReport(token) || OBJECTS.has(token.lower)) return false
  if (token.lower.endsWith('ing')) return false
  const opener = tokens[verb - 1]
  return opener?.sentence !== sentence || opener.pos === 'PUNCT'
}

/** "“…,” noted NBC’s Ann Lee". */
function followsOwnedReport(tokens: readonly Token[], { firstToken, sentence }: FoundMention): boolean {
  for (let i = firstToken - 2; i > firstToken - 8; i--) {
    const token = tokens[i]
    if (token?.sentence !== sentence) return false
    if (isInverted(tokens, i, sentence)) return true
    if (token.pos !== 'PROPN' && token.pos !== 'NOUN' && token.pos !== 'DET' && token.pos !== 'ADJ')
      return false
  }
  return false
}

/** A verb of reporting follows, with no more than an auxiliary or adverb between. */
function reports(tokens: readonly Token[], from: number, sentence: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at]
    if (token?.sentence !== sentence) return false
    if (token.pos !== 'NOUN' && mayReport(token)) return true
    if (
      token.pos !== 'AUX' &&
      token.pos !== 'ADV' &&
      token.pos !== 'PART' &&
      token.lower !== 'also' &&
      token.lower !== 'later'
    )
      return false
  }
  return false
}

function mayReport({ pos, word }: Token): boolean {
  return (
    (pos === 'VERB' || pos === 'NOUN' || pos === 'PROPN' || pos === 'X') &&
    (noteOf(word).bits & REPORTING) > 0
  )
}
