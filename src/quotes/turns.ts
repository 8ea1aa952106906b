/** Transcripts and interviews: each turn opens with the speaker's name and a colon, or with Q and A. */
import type { Span } from '../types'
import {
  isBlank,
  isDigit,
  isLowerCase,
  isUpperCase,
  tokenAt,
  type Paragraph,
  type TextLayer,
  type Token,
} from '../text'
import type { Draft } from './draft'
import { FURNITURE, PARTICLES } from './layout-words'

/** A paragraph that opens with a label. */
interface Turn {
  readonly paragraph: number
  readonly label: Span
  /** The name alone, in capitals: what tells one speaker's turns from another's. */
  readonly name: string
  /** Where the words begin; the end of the paragraph when they stand in the next one. */
  readonly from: number
  readonly form: 'capitals' | 'title' | 'letter'
}

/** No label is longer than this: `MARIA ELENA CONTRERAS, DEPUTY MAYOR (through interpreter):`. */
const LONGEST_LABEL = 90
/** `[00:14:32]` and a blank. */
const LONGEST_COUNT = 12
/** A turn may be at most this many paragraphs before the next one to be one conversation with it. */
const LONGEST_SPEECH = 14

/**
 * The turns of a transcript, each with the paragraphs that go on with it.
 * What stands after the last turn may be anybody's: a turn goes on only where another follows.
 */
export function findTurns(layer: TextLayer): Draft[] {
  const turns = keepConversations(layer, readTurns(layer))
  const { paragraphs } = layer
  const whole = isTranscript(turns)
  return turns.flatMap((turn, t) => {
    const next = turns[t + 1]?.paragraph ?? turn.paragraph + 1
    const spans: Span[] = []
    const own = paragraphs[turn.paragraph] as Paragraph
    if (turn.from < own.end) spans.push({ start: turn.from, end: own.end })
    const to = whole && next - turn.paragraph <= LONGEST_SPEECH ? next : turn.paragraph + 1
    const last = spans.length === 0 ? Math.max(to, turn.paragraph + 2) : to
    for (let p = turn.paragraph + 1; p < last; p++) {
      const { start, end } = paragraphs[p] ?? { start: 0, end: 0 }
      if (!isSpeech(layer.text, start, end)) break
      spans.push({ start, end })
    }
    const first = spans[0]
    if (!first) return []
    const end = (spans[spans.length - 1] as Span).end
    return [{ start: first.start, end, spans, setting: 'layout' as const, label: turn.label }]
  })
}

/** The name and colon that a stretch opens with, and where its words begin; for turns that stand in marks. */
export function readLabel(
  layer: TextLayer,
  stretch: Span,
): { readonly label: Span; readonly from: number } | null {
  const turn = readTurn(layer, stretch, 0)
  return turn && turn.form !== 'letter' ? turn : null
}

function readTurns(layer: TextLayer): Turn[] {
  const turns: Turn[] = []
  layer.paragraphs.forEach((paragraph, p) => {
    const turn = readTurn(layer, paragraph, p)
    if (turn) turns.push(turn)
  })
  return turns
}

function readTurn(layer: TextLayer, paragraph: Span, p: number): Turn | null {
  const { text } = layer
  const first = skipCount(text, paragraph.start, paragraph.end)
  const letter = text[first] ?? ''
  const stop = text[first + 1] ?? ''
  if (
    (letter === 'Q' || letter === 'A') &&
    (stop === ':' || stop === '.') &&
    isBlank(text.charCodeAt(first + 2))
  ) {
    const label = { start: first, end: first + 1 }
    return {
      paragraph: p,
      label,
      name: letter,
      from: skipBlanks(text, label.end + 1, paragraph.end),
      form: 'letter',
    }
  }
  if (!isUpperCase(letter)) return null
  const colon = findColon(text, { start: first, end: paragraph.end })
  if (colon < 0) return null
  const label = { start: first, end: nameEnd(text, first, colon) }
  const form = formOf(layer, label, colon)
  if (!form) return null
  const name = text.slice(label.start, label.end).toUpperCase()
  return { paragraph: p, label, name, from: skipBlanks(text, colon + 1, paragraph.end), form }
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
      return at + 1 === end || isBlank(text.charCodeAt(at + 1)) || isUpperCase(text[at + 1] as string)
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

function formOf({ text, tokens }: TextLayer, label: Span, colon: number): Turn['form'] | null {
  const words = text.slice(label.start, label.end).split(/[ /]/)
  if (words.length > 6 || words.some((word) => word === '' || FURNITURE.has(word.toLowerCase()))) return null
  if (words.every((word) => isCapitals(word))) return label.end - label.start > 1 ? 'capitals' : null
  if (words.length > 4 || !words.every((word) => isUpperCase(word) || PARTICLES.has(word))) return null
  // "Roe, R-Ohio:" is a label, "Roe, the mayor, told reporters:" is prose.
  for (let i = tokenAt(tokens, label.start); i < tokens.length && (tokens[i] as Token).start < colon; i++) {
    const { pos, start, text: word } = tokens[i] as Token
    // The tagger takes "Crowley" and "Reilly" for adverbs.
    const named = pos === 'PROPN' || pos === 'ADV' || !isUpperCase(word)
    if (start < label.end ? !named : pos === 'VERB' || pos === 'AUX') return null
  }
  return 'title'
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

/**
 * Labels of a conversation alternate; a lone one is a dateline or a heading. Names in capitals need another name's
 * turn near, others have to return each.
 */
function keepConversations({ text, paragraphs }: TextLayer, turns: readonly Turn[]): Turn[] {
  const count = new Map<string, number>()
  for (const { name } of turns) count.set(name, (count.get(name) ?? 0) + 1)
  const kept = turns.filter(({ form, name, paragraph }) => {
    if (form !== 'title') return true
    // "Votes: 65,000" returns as well, in tables.
    const { end } = paragraphs[paragraph] as Paragraph
    return (count.get(name) as number) > 1 && SPEECH_ENDS.includes(text[end - 1] as string)
  })
  const names = new Set(kept.map(({ name }) => name))
  return kept.filter((turn, t) => {
    if (turn.form === 'title') return names.size > 1
    if (turn.form === 'letter') return names.size > 1 && names.has('Q')
    return isNear(turn, kept[t - 1]) || isNear(turn, kept[t + 1])
  })
}

function isNear(turn: Turn, other: Turn | undefined): boolean {
  return (
    other !== undefined &&
    other.name !== turn.name &&
    Math.abs(turn.paragraph - other.paragraph) <= LONGEST_SPEECH
  )
}

/** Turns from the beginning on, or every second paragraph: the article is a transcript, not a report with parts of one. */
function isTranscript(turns: readonly Turn[]): boolean {
  const first = turns[0]?.paragraph ?? 0
  const last = turns[turns.length - 1]?.paragraph ?? 0
  return first < 4 || turns.length >= 0.4 * (last - first + 1)
}

/** What speech ends with; a heading or a line of a table ends with a word. */
const SPEECH_ENDS = '.?!…"”’\'—–-:'

/** Not a direction such as (SOUNDBITE OF MUSIC), a heading or the notice at the end. */
function isSpeech(text: string, start: number, end: number): boolean {
  if (end <= start || '([©'.includes(text[start] as string)) return false
  if (text.startsWith('Copyright', start)) return false
  return SPEECH_ENDS.includes(text[end - 1] as string)
}

function skipBlanks(text: string, from: number, to: number): number {
  while (from < to && isBlank(text.charCodeAt(from))) from++
  return from
}
