/** What a turn of a transcript or interview opens with: a count, a name or role, a colon; or Q and A. */
import type { Span } from '../types'
import { isBlank, isDigit, isLowerCase, isUpperCase, tokenAt, type TextLayer, type Token } from '../text'
import { CONNECTING, FURNITURE, HONORIFICS, OPENING_LABELS, PARTICLES } from './layout-words'

/** A label and where the words behind it begin. */
export interface TurnLabel {
  /** The name or role alone, without count, function and direction. */
  readonly label: Span
  /** Where the words begin; the end of the stretch when they stand in the next paragraph. */
  readonly from: number
  /**
   * How the label is printed: in `capitals`; as a `title` with capitals at its words; a `role` with an article or
   * ordinal (THE MAYOR, An Honourable Member); a `handle` without blanks (night_owl); a `letter`, Q or A.
   */
  readonly form: 'capitals' | 'title' | 'role' | 'handle' | 'letter'
  /** Something else says that somebody speaks: a count before the name, a function or direction behind it. */
  readonly told: boolean
  /** No word of it is a verb or a word of grammar, as far as the tagger knows. */
  readonly nameLike: boolean
  /** A name that parentheses give to a role: "Mrs. Adjoa Lindgren" in `THE SPEAKER (Mrs. Adjoa Lindgren):`. */
  readonly named: Span | null
}

/** No label is longer than this: `MARIA ELENA CONTRERAS, DEPUTY MAYOR (through interpreter):`. */
const LONGEST_LABEL = 90
/** `[00:14:32]` and a blank. */
const LONGEST_COUNT = 12

/** Reads the label that a stretch of the text opens with, null where there is none. */
export function readTurnLabel(layer: TextLayer, stretch: Span): TurnLabel | null {
  const { text } = layer
  const first = skipCount(text, stretch.start, stretch.end)
  const letter = text[first] ?? ''
  if (letter === 'Q' || letter === 'A') {
    const stop = text[first + 1] ?? ''
    if ((stop === ':' || stop === '.') && isBlank(text.charCodeAt(first + 2)) && first + 2 < stretch.end)
      return {
        label: { start: first, end: first + 1 },
        from: skipBlanks(text, first + 2, stretch.end),
        form: 'letter',
        told: true,
        nameLike: true,
        named: null,
      }
  }
  const colon = findColon(text, { start: first, end: stretch.end })
  if (colon < 0) return null
  const label = { start: first, end: nameEnd(text, first, colon) }
  const form = formOf(layer, label, colon)
  if (!form) return null
  return {
    label,
    from: skipBlanks(text, colon + 1, stretch.end),
    form,
    told: first > stretch.start || label.end < colon,
    nameLike: isNameLike(layer.tokens, label),
    named: label.end < colon ? nameIn(text, label.end, colon) : null,
  }
}

/** Behind what counts the turns: the time of a recording ("14:32", "[00:14:32]") or a number of the minutes ("Q57"). */
function skipCount(text: string, from: number, to: number): number {
  let at = text[from] === 'Q' || text[from] === '[' ? from + 1 : from
  if (!isDigit(text.charCodeAt(at))) return from
  const limit = Math.min(to, from + LONGEST_COUNT)
  let colons = 0
  while (
    at < limit &&
    (isDigit(text.charCodeAt(at)) || (text[at] === ':' && isDigit(text.charCodeAt(at + 1))))
  )
    if (text[at++] === ':') colons++
  if (text[from] === '[' && text[at++] !== ']') return from
  // A bare number is a list's: "3 Bridges: the plan".
  if ((text[from] === 'Q') === colons > 0 || !isBlank(text.charCodeAt(at))) return from
  return skipBlanks(text, at, to)
}

function findColon(text: string, { start, end }: Span): number {
  const limit = Math.min(end, start + LONGEST_LABEL)
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (code === COLON)
      return at > start &&
        (at + 1 === end || isBlank(text.charCodeAt(at + 1)) || isUpperCase(text[at + 1] as string))
        ? at
        : -1
    if (isMarkOrStop(code)) return -1
  }
  return -1
}

const COLON = 58

/** What no label contains: " ! ; ? “ ”. */
function isMarkOrStop(code: number): boolean {
  return code === 34 || code === 33 || code === 59 || code === 63 || code === 0x201c || code === 0x201d
}

/** The name without the role after a comma and the direction in parentheses: "MARA LIASSON, BYLINE", "GREGG (voice-over)". */
function nameEnd(text: string, start: number, colon: number): number {
  let end = start
  while (end < colon && text[end] !== ',' && text[end] !== '(' && text[end] !== '[') end++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return end
}

/** What stands in parentheses behind a label, when every word of it is capitalized: a name, not "(voice-over)". */
function nameIn(text: string, from: number, colon: number): Span | null {
  const open = text.indexOf('(', from)
  if (open < 0 || open > colon) return null
  let end = open + 1
  while (end < colon && text[end] !== ')' && text[end] !== ',') end++
  const words = text.slice(open + 1, end).split(' ')
  return words.length > 1 &&
    words.length < 6 &&
    words.every((word) => isUpperCase(word) || PARTICLES.has(word))
    ? { start: open + 1, end }
    : null
}

function formOf({ text, tokens }: TextLayer, label: Span, colon: number): TurnLabel['form'] | null {
  const words = text.slice(label.start, label.end).split(/[ /]/)
  const [first = ''] = words
  if (words.length === 1 && isHandle(first)) return 'handle'
  if (words.length > 6 || words.includes('') || !isUpperCase(first)) return null
  if (words.some((word) => FURNITURE.has(word.toLowerCase()))) return null
  const opens = words.length > 1 && OPENING_LABELS.has(first.toLowerCase())
  const rest = opens || (words.length > 1 && HONORIFICS.has(first)) ? words.slice(1) : words
  if (rest.some((word, w) => CONNECTING.has(word.toLowerCase()) && (w === 0 || !opens))) return null
  const connects = (word: string) => opens && CONNECTING.has(word.toLowerCase())
  if (rest.every((word) => isCapitals(word) || connects(word) || isDigit(word.charCodeAt(0)))) {
    if (opens) return 'role'
    return label.end - label.start > 1 ? 'capitals' : null
  }
  if (words.length > 5 || !rest.every((word) => isUpperCase(word) || PARTICLES.has(word) || connects(word)))
    return null
  // "Roe, R-Ohio:" is a label, "Roe, the mayor, told reporters:" is prose.
  for (let i = tokenAt(tokens, label.end); i < tokens.length && (tokens[i] as Token).start < colon; i++) {
    const { pos } = tokens[i] as Token
    if (pos === 'VERB' || pos === 'AUX') return null
  }
  return opens ? 'role' : 'title'
}

/** "McCAIN" and "O'BRIEN" as well: more capitals than small letters. */
function isCapitals(word: string): boolean {
  let balance = 0
  for (const character of word) {
    if (isUpperCase(character)) balance++
    else if (isLowerCase(character)) balance--
  }
  return balance > 1 || (balance === 1 && word.length <= 2)
}

/** "night_owl", "RookieMistake", "dave77": one word that only a page's users have for a name. */
function isHandle(word: string): boolean {
  if (word.length < 4 || word.length > 30) return false
  let odd = 0
  for (let k = 0; k < word.length; k++) {
    const character = word[k] as string
    if (character === '_') odd += 2
    else if (isDigit(word.charCodeAt(k))) odd++
    else if (isUpperCase(character)) odd += k > 0 && isLowerCase(word[k - 1] as string) ? 2 : 0
    else if (!isLowerCase(character)) return false
  }
  return odd > 1 && !word.startsWith('Mc') && !word.startsWith('Mac')
}

function isNameLike(tokens: readonly Token[], label: Span): boolean {
  for (
    let i = tokenAt(tokens, label.start);
    i < tokens.length && (tokens[i] as Token).start < label.end;
    i++
  ) {
    const { pos, text } = tokens[i] as Token
    if (isUpperCase(text) && !NAME_POS.has(pos)) return false
  }
  return true
}

/** The tagger takes "Crowley" and "Reilly" for adverbs, and roles for nouns. */
const NAME_POS: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'ADJ', 'ADV', 'X'])

function skipBlanks(text: string, from: number, to: number): number {
  while (from < to && isBlank(text.charCodeAt(from))) from++
  return from
}
