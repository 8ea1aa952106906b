/** Facts about where mentions stand, asked for again and again while antecedents are weighed: worked out once. */
import type { TextLayer, Token } from '../text/index'
import type { Quotation } from '../quotes/quotation'
import { REPORTING, wordBits } from './lexicon'
import type { FoundMention } from './mention'

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

/** Stands before the verb of its clause: no preposition before it, a verb after it or after an apposition. */
function isSubject(tokens: readonly Token[], mention: FoundMention): boolean {
  if (mention.possessive) return false
  const before = tokens[mention.firstToken - 1]
  if (before?.sentence === mention.sentence && before.pos === 'ADP') return false
  const after = tokens[mention.endToken]
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

const APPOSITION = 30
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
  const { sentence } = mention
  const before = tokens[mention.firstToken - 1]
  if (before?.sentence === sentence) {
    if (before.lower === 'to' && tokens[mention.firstToken - 2]?.lower === 'according') return true
    if (mayReport(before) && !OBJECTS.has(before.lower)) {
      const opener = tokens[mention.firstToken - 2]
      if (opener?.sentence !== sentence || opener.pos === 'PUNCT') return true
    }
  }
  let at = mention.endToken
  if (tokens[at]?.text === ',' || tokens[at]?.text === '(') {
    const closer = tokens[at]?.text === ',' ? ',' : ')'
    const limit = at + APPOSITION
    at++
    while (at < limit && tokens[at]?.sentence === sentence && tokens[at]?.text !== closer) at++
    if (tokens[at]?.text !== closer) return false
    at++
  }
  for (let steps = 0; steps < 4; steps++, at++) {
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

/** The part of speech is asked first, since it rules most words out without a look-up. */
function mayReport({ pos, lower }: Token): boolean {
  return (
    (pos === 'VERB' || pos === 'NOUN' || pos === 'PROPN' || pos === 'X') && (wordBits(lower) & REPORTING) > 0
  )
}
