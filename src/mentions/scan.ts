/**
 * The article as the finders of mentions see it: the bits and the shape of every token, which quotation holds it,
 * and whether its capital letter means anything.
 */
import { bucketOf, tokenAt, WORD_BUCKETS, type Paragraph, type TextLayer, type Token } from '../text/index'
import type { Quotation } from '../quotes/quotation'
import {
  BODY_WORD,
  CLOSED,
  DAY,
  GIVEN,
  HONORIFIC,
  KNOWN_BODY,
  PEOPLE,
  PERSON_NOUN,
  PLACE,
  PLACE_START,
  PLAIN,
  REPORTING,
  SOURCE_NOUN,
  TITLE,
} from './lexicon'
import { ALL_CAPS, CAPITALIZED, LOWER, MARK, noteOf, NUMBER } from './word-notes'

export interface Scan {
  readonly layer: TextLayer
  readonly tokens: readonly Token[]
  readonly bits: Int32Array
  readonly shape: Uint8Array
  /** Index of the innermost quotation whose words hold the token, -1 outside. */
  readonly quotation: Int32Array
  /** 1 for a token that can be part of a name. */
  readonly nameable: Uint8Array
  /** 1 for the tokens of a headline, where every word is capitalized. */
  readonly shouts: Uint8Array
  /** 1 for a capitalized token whose word follows a given name somewhere in the article. */
  readonly surname: Uint8Array
}

export function scanText(layer: TextLayer, quotations: readonly Quotation[]): Scan {
  const { tokens } = layer
  const bits = new Int32Array(tokens.length)
  const shape = new Uint8Array(tokens.length)
  // The capitalized words numbered: what the article tells of a word is kept by its number, and not in sets of words.
  const numbers = new Map<string, number>()
  const numberOf = new Int32Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const { lower, word } = tokens[i] as Token
    const note = noteOf(word)
    bits[i] = note.bits
    shape[i] = note.shape
    if (note.shape !== CAPITALIZED && note.shape !== ALL_CAPS) continue
    let number = numbers.get(lower)
    if (number === undefined) numbers.set(lower, (number = numbers.size))
    numberOf[i] = number
  }
  const quotation = new Int32Array(tokens.length).fill(-1)
  // A nested quotation follows the one that holds it, so that the innermost is written last.
  quotations.forEach(({ spans }, index) => {
    for (const span of spans) {
      for (
        let i = tokenAt(tokens, span.start);
        i < tokens.length && (tokens[i] as Token).start < span.end;
        i++
      )
        quotation[i] = index
    }
  })
  const words: Words = { numbers, numberOf, told: new Uint8Array(numbers.size) }
  noteSurnames(tokens, bits, shape, words)
  const surname = new Uint8Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    if ((shape[i] === CAPITALIZED || shape[i] === ALL_CAPS) && tells(words, i, SURNAME)) surname[i] = 1
  }
  return {
    layer,
    tokens,
    bits,
    shape,
    quotation,
    surname,
    ...findNameable(layer, bits, shape, surname, words),
  }
}

/** What the article tells of its capitalized words. */
interface Words {
  readonly numbers: ReadonlyMap<string, number>
  readonly numberOf: Int32Array
  /** By number, the flags below. */
  readonly told: Uint8Array
}

/** Capitalized inside a sentence, where a capital says something. */
const SEEN_INSIDE = 1
const SEEN_LOWER = 2
const SURNAME = 4

function tell({ numberOf, told }: Words, i: number, flag: number): void {
  const number = numberOf[i] as number
  told[number] = (told[number] as number) | flag
}

function tells({ numberOf, told }: Words, i: number, flag: number): boolean {
  return ((told[numberOf[i] as number] as number) & flag) > 0
}

/** Words that are known to stand in names or before them, so that a capital at the head of a sentence is believed. */
const KNOWN_NAME_WORD = GIVEN | HONORIFIC | TITLE | KNOWN_BODY | PEOPLE | PLACE | PLACE_START | BODY_WORD
const OPENERS = new Set([
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  ':',
  '—',
  '–',
  '-',
  '(',
  '[',
  '•',
  '*',
  '/',
  '|',
  ';',
  '…',
  '...',
  '``',
  "''",
])

function findNameable(
  layer: TextLayer,
  bits: Int32Array,
  shape: Uint8Array,
  surname: Uint8Array,
  words: Words,
): Pick<Scan, 'nameable' | 'shouts'> {
  const { tokens, sentences } = layer
  // Few words' capitals are in doubt, and only they are looked for in lower case: a filter by length and first letter.
  const doubted = new Uint8Array(WORD_BUCKETS)
  const opens = new Uint8Array(tokens.length)
  const shouts = new Uint8Array(tokens.length)
  for (const sentence of sentences) {
    const titled = isTitleCase(sentence.firstToken, sentence.endToken, bits, shape)
    let opening = true
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const kind = shape[i]
      if (kind === MARK || kind === NUMBER) {
        const word = (tokens[i] as Token).lower
        if (
          OPENERS.has(word) &&
          !(word === '-' && i > 0 && (tokens[i - 1] as Token).end === (tokens[i] as Token).start)
        )
          opening = true
        continue
      }
      if (titled) shouts[i] = 1
      if (kind !== LOWER) {
        if (opening) opens[i] = 1
        else if (!titled) tell(words, i, SEEN_INSIDE)
        if (opening || titled) doubted[bucketOf((tokens[i] as Token).lower)] = 1
      }
      opening = false
    }
  }
  for (let i = 0; i < tokens.length; i++) {
    if (shape[i] !== LOWER || !doubted[bucketOf((tokens[i] as Token).lower)]) continue
    const number = words.numbers.get((tokens[i] as Token).lower)
    if (number !== undefined) words.told[number] = (words.told[number] as number) | SEEN_LOWER
  }
  const nameable = new Uint8Array(tokens.length)
  let at = 0
  for (let i = 0; i < tokens.length; i++) {
    // A dateline may be all of its paragraph: then the next one starts right behind it.
    while (i === layer.paragraphs[at]?.firstToken) i = datelineEnd(layer, at++, bits, shape)
    if (i >= tokens.length) break
    const kind = shape[i]
    if (kind !== CAPITALIZED && kind !== ALL_CAPS) continue
    const token = tokens[i] as Token
    const bit = bits[i] as number
    if (isConstituency(tokens, i) || isConstituency(tokens, i - 2)) continue
    if (bit & CLOSED && !(kind === ALL_CAPS && isBodyToo(token)) && !(bit & HONORIFIC)) {
      // "May said", "Will Smith": a closed word that is a given name counts between two capitals or after one.
      const given = token.lower === 'will' && !opens[i] && !shouts[i] && shape[i + 1] === CAPITALIZED
      if (!given && (!surname[i] || (opens[i] && !reports(tokens, bits, i + 1)))) continue
    }
    // "On Sunday Senator Lee": the day is no part of the name, except in a newspaper's.
    if (bit & DAY && !((bits[i + 1] ?? 0) & BODY_WORD)) continue
    if (surname[i] && !(bit & CLOSED)) {
      nameable[i] = 1
      continue
    }
    if (opens[i] || shouts[i]) {
      if (bit & PLAIN) {
        // "New Hampshire Public Radio", "New York Times".
        if (!(bit & PLACE_START && ((bits[i + 1] ?? 0) & (PLACE | BODY_WORD)) > 0)) continue
      }
      // "Citizens for Clean Water" may open a sentence.
      const joins = !shouts[i] && tokens[i + 1]?.lower === 'for' && shape[i + 2] === CAPITALIZED
      const inside = joins || tells(words, i, SEEN_INSIDE)
      if (!inside && tells(words, i, SEEN_LOWER) && !(bit & (HONORIFIC | GIVEN | PLACE))) continue
      if (!inside && !(bit & KNOWN_NAME_WORD)) {
        if (bit & SOURCE_NOUN) continue
        if (
          token.pos !== 'PROPN' &&
          token.pos !== 'X' &&
          !(token.pos === 'NOUN' && shape[i + 1] === CAPITALIZED)
        )
          continue
      }
      if (!inside && bit & PERSON_NOUN && !(bit & TITLE) && !(bit & GIVEN)) continue
    }
    nameable[i] = 1
  }
  return { nameable, shouts }
}

/** More tokens than this are no dateline. */
const DATELINE = 18

/**
 * Where the text of a paragraph begins behind its dateline ("LONDON, Oct 4 (Newsdesk) - "): what stands in it is the
 * subject of nothing. The paragraph's first token where there is none.
 */
function datelineEnd(
  { tokens, paragraphs }: TextLayer,
  at: number,
  bits: Int32Array,
  shape: Uint8Array,
): number {
  const { firstToken, endToken } = paragraphs[at] as Paragraph
  if (shape[firstToken] !== ALL_CAPS && shape[firstToken] !== CAPITALIZED) return firstToken
  // Capitals, or the agency's name in brackets, tell a dateline from "Smith - the mayor - said".
  let sure = shape[firstToken] === ALL_CAPS && ((bits[firstToken] as number) & KNOWN_BODY) === 0
  for (let k = firstToken; k < endToken && k < firstToken + DATELINE; k++) {
    const { text, start, end } = tokens[k] as Token
    if (DASHES.has(text) && start > (tokens[k - 1]?.end ?? start) && end < (tokens[k + 1]?.start ?? end))
      return sure && k > firstToken && !closesAside(tokens, k, endToken) ? k + 1 : firstToken
    if (text === '(') sure = true
    else if (shape[k] === LOWER || (shape[k] === MARK && !IN_DATELINE.has(text))) return firstToken
  }
  return firstToken
}

const DASHES = new Set(['-', '–', '—', '--'])
const IN_DATELINE = new Set([',', '.', '(', ')', '/', '|'])

/** A second dash in the sentence: what stands between the two is an aside. */
function closesAside(tokens: readonly Token[], dash: number, end: number): boolean {
  const { text, sentence } = tokens[dash] as Token
  for (let k = dash + 1; k < end && tokens[k]?.sentence === sentence; k++)
    if (tokens[k]?.text === text && (tokens[k - 1]?.end ?? 0) < (tokens[k]?.start ?? 0)) return true
  return false
}

/** "the US", "the WHO": closed words that are a body's initials in capitals. */
function isBodyToo({ text }: Token): boolean {
  return text === 'US' || text === 'WHO'
}

/** Words that follow a given name somewhere in the article: "Cuban", "Early" and "Read" may be surnames then. */
function noteSurnames(tokens: readonly Token[], bits: Int32Array, shape: Uint8Array, words: Words): void {
  for (let i = 1; i < tokens.length; i++) {
    if ((shape[i] !== CAPITALIZED && shape[i] !== ALL_CAPS) || shape[i] !== shape[i - 1]) continue
    const before = bits[i - 1] as number
    if (!(before & GIVEN) || before & (PLAIN | PLACE | TITLE | BODY_WORD)) continue
    const bit = bits[i] as number
    if (
      tokens[i]?.sentence !== tokens[i - 1]?.sentence ||
      bit & BODY_WORD ||
      (bit & CLOSED && !CLOSED_SURNAMES.has((tokens[i] as Token).lower)) ||
      shape[i + 1] === CAPITALIZED
    )
      continue
    if (bit & SOURCE_NOUN && !(bit & (TITLE | CLOSED))) continue
    tell(words, i, SURNAME)
  }
}

/** Closed words that are surnames too: a capital inside a sentence after a given name tells. */
const CLOSED_SURNAMES = new Set(['will', 'may', 'more', 'long', 'best', 'down'])

function reports(tokens: readonly Token[], bits: Int32Array, i: number): boolean {
  return tokens[i]?.pos === 'VERB' && ((bits[i] ?? 0) & REPORTING) > 0
}

/** "R" in "Lee (R-Wis.)" and "Lee, D-Calif.,": the party and state behind a name are no names. */
function isConstituency(tokens: readonly Token[], i: number): boolean {
  const text = tokens[i]?.text
  if (text !== 'R' && text !== 'D' && text !== 'I') return false
  const before = tokens[i - 1]?.text
  const after = tokens[i + 1]?.text
  return (before === '(' || before === ',') && (after === '-' || after === '–')
}

/** A headline: nearly every word that could be in lower case is not. */
function isTitleCase(first: number, end: number, bits: Int32Array, shape: Uint8Array): boolean {
  let words = 0
  let lower = 0
  for (let i = first; i < end; i++) {
    if (shape[i] === MARK || shape[i] === NUMBER || (bits[i] as number) & CLOSED) continue
    words++
    if (shape[i] === LOWER) lower++
  }
  return words >= 4 && lower * 8 <= words
}
