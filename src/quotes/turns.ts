/** Transcripts and interviews: each turn opens with the speaker's name and a colon, or with Q and A. */
import type { Span } from '../types'
import { tokenAt, type Paragraph, type TextLayer, type Token } from '../text'
import type { Draft } from './draft'
import { readTurnLabel, type TurnLabel } from './turn-labels'

/** A paragraph that opens with a label. */
interface Turn extends TurnLabel {
  readonly paragraph: number
  /** The name alone, in capitals: what tells one speaker's turns from another's. */
  readonly name: string
  /** Its words ask, or speak of an I or a you. */
  readonly speaks: boolean
}

/** A turn may be at most this many paragraphs before the next one to be one conversation with it. */
const LONGEST_SPEECH = 14
/**
 * Of the turns of a conversation at least this share ask, or speak of an I or a you; of the lines of a table none do.
 * Names in capitals are labels of a transcript more often than not.
 */
const SPEAKING = 0.4
const SPEAKING_IN_CAPITALS = 0.2

/**
 * The turns of a transcript, each with the paragraphs that go on with it.
 * What stands after the last turn may be anybody's: a turn goes on only where another follows.
 */
export function findTurns(layer: TextLayer): Draft[] {
  const turns = keepConversations(layer, readTurns(layer))
  const whole = isTranscript(turns)
  // Only the questions have a letter: what stands under them is the answer.
  const unanswered = turns.every(({ name }) => name === 'Q')
  return turns.flatMap((turn, t) => {
    const own = layer.paragraphs[turn.paragraph] as Paragraph
    const next = turns[t + 1]?.paragraph
    const spans: Span[] = turn.from < own.end ? [{ start: turn.from, end: own.end }] : []
    if (unanswered) {
      const answer = speechAfter(layer, turn.paragraph, next ?? turn.paragraph + 2)
      return [...draftOf(spans, turn.label, 'question'), ...draftOf(answer, null, 'answer')]
    }
    const goesOn = whole && next !== undefined && next - turn.paragraph <= LONGEST_SPEECH
    const to = goesOn ? next : turn.paragraph + 1
    // A name may stand alone on its line, above the words.
    spans.push(...speechAfter(layer, turn.paragraph, spans.length ? to : Math.max(to, turn.paragraph + 2)))
    const side = turn.form === 'letter' ? (turn.name === 'Q' ? 'question' : 'answer') : null
    return draftOf(spans, turn.label, side)
  })
}

/** The paragraphs behind one, before another, for as long as they are somebody's words. */
function speechAfter({ text, paragraphs }: TextLayer, after: number, before: number): Span[] {
  const spans: Span[] = []
  for (let p = after + 1; p < before; p++) {
    const { start, end } = paragraphs[p] ?? { start: 0, end: 0 }
    if (!isSpeech(text, start, end)) break
    spans.push({ start, end })
  }
  return spans
}

function draftOf(spans: readonly Span[], label: Span | null, turn: Draft['turn']): Draft[] {
  const [first] = spans
  if (!first) return []
  const { end } = spans[spans.length - 1] as Span
  return [{ start: first.start, end, spans, setting: 'layout', label, turn: turn ?? null }]
}

/** The name and colon that a stretch opens with, and where its words begin; for turns that stand in marks. */
export function readLabel(
  layer: TextLayer,
  stretch: Span,
): { readonly label: Span; readonly from: number } | null {
  const turn = readTurnLabel(layer, stretch)
  return turn && (turn.form === 'capitals' || (turn.form === 'title' && turn.nameLike)) ? turn : null
}

function readTurns(layer: TextLayer): Turn[] {
  const { text } = layer
  return layer.paragraphs.flatMap((paragraph, p) => {
    const read = readTurnLabel(layer, paragraph)
    if (!read) return []
    const name = text.slice(read.label.start, read.label.end).toUpperCase()
    return [{ ...read, paragraph: p, name, speaks: speaks(layer, read.from, paragraph) }]
  })
}

/** Words that somebody says to somebody: tables, lists of facts and captions hold none of them. */
const SPOKEN: ReadonlySet<string> = new Set(
  `i we you me us my our your i'm i've i'd i'll we're we've we'll you're you've i’m i’ve i’d i’ll we’re we’ve we’ll
  you’re you’ve yes no yeah yep nope well hello hi thanks thank please sir madam ma'am ma’am okay ok ? !`.split(
    /\s+/,
  ),
)
/** Farther into a turn nobody needs to look. */
const LISTEN = 120

function speaks({ tokens }: TextLayer, from: number, { endToken }: Paragraph): boolean {
  const first = tokenAt(tokens, from)
  for (let i = first; i < endToken && i < first + LISTEN; i++)
    if (SPOKEN.has((tokens[i] as Token).lower)) return true
  return false
}

/**
 * Labels of a conversation alternate, and what stands behind them is said to somebody; a lone one is a dateline or a
 * heading, and so are those of a table or a list of facts. Names in capitals need another name's turn near, others
 * have to return each. Once there is a conversation, somebody may speak once in it.
 */
function keepConversations(layer: TextLayer, turns: readonly Turn[]): Turn[] {
  const sure = surely(layer, turns)
  if (!sure.length) return sure
  const kept = new Set(sure)
  const capitals = sure.filter(({ form }) => form === 'capitals' || form === 'role').length * 2 > sure.length
  const names = new Set(sure.map(({ name }) => name))
  let last = -Infinity
  let k = 0
  return turns.filter((turn) => {
    while ((sure[k]?.paragraph ?? Infinity) < turn.paragraph) k++
    const next = sure[k]?.paragraph ?? Infinity
    const near =
      turn.paragraph - last <= LONGEST_SPEECH &&
      (next - turn.paragraph <= LONGEST_SPEECH || turn.paragraph === last + 1)
    const joins =
      kept.has(turn) ||
      (near && mayJoin(layer, turn, capitals)) ||
      (next - turn.paragraph <= LONGEST_SPEECH && isFullName(layer, turn, names))
    if (joins) last = turn.paragraph
    return joins
  })
}

/** "Candy Crowley" before the turns of "Crowley", "Zack Beauchamp" before those of "ZB". */
function isFullName(layer: TextLayer, turn: Turn, names: ReadonlySet<string>): boolean {
  if (turn.form !== 'title' || !endsAsSpeech(layer, turn)) return false
  const words = turn.name.split(' ')
  return (
    words.length > 1 &&
    (names.has(words[words.length - 1] as string) || names.has(words.map((word) => word[0]).join('')))
  )
}

/** Whether a label that stands in the middle of a conversation is one more voice. */
function mayJoin(layer: TextLayer, turn: Turn, capitals: boolean): boolean {
  if (turn.form === 'letter' || turn.form === 'handle' || !endsAsSpeech(layer, turn)) return false
  if (turn.form === 'title' && !turn.nameLike) return false
  return turn.form === 'role' || turn.told || (turn.form === 'capitals') === capitals
}

function endsAsSpeech({ text, paragraphs }: TextLayer, { from, paragraph }: Turn): boolean {
  const { end } = paragraphs[paragraph] as Paragraph
  return from >= end || SPEECH_ENDS.includes(text[end - 1] as string)
}

function surely(layer: TextLayer, turns: readonly Turn[]): Turn[] {
  const { text, paragraphs } = layer
  const count = new Map<string, number>()
  for (const { name } of turns) count.set(name, (count.get(name) ?? 0) + 1)
  const kept = turns.filter(({ form, name, paragraph, told, speaks }) => {
    if (form === 'capitals' || form === 'letter' || form === 'handle') return true
    if (form === 'role' && (told || speaks)) return true
    // "Votes: 65,000" returns as well, in tables.
    const { end } = paragraphs[paragraph] as Paragraph
    return (count.get(name) as number) > 1 && SPEECH_ENDS.includes(text[end - 1] as string)
  })
  const names = new Set(kept.map(({ name }) => name))
  const alternating = kept.filter((turn, t) => {
    if (turn.form === 'title') return names.size > 1
    if (turn.form === 'letter') return names.has('Q') && (names.size > 1 || (count.get('Q') ?? 0) > 1)
    return isNear(turn, kept[t - 1]) || isNear(turn, kept[t + 1])
  })
  const spoken = alternating.filter((turn) => turn.speaks || turn.told).length
  const shouted = alternating.filter(({ form }) => form === 'capitals' || form === 'letter').length
  const wanted = shouted * 2 > alternating.length ? SPEAKING_IN_CAPITALS : SPEAKING
  return spoken >= wanted * alternating.length ? alternating : []
}

function isNear(turn: Turn, other: Turn | undefined): boolean {
  return (
    other !== undefined &&
    other.name !== turn.name &&
    (turn.form === 'handle') === (other.form === 'handle') &&
    Math.abs(turn.paragraph - other.paragraph) <= (turn.form === 'handle' ? 1 : LONGEST_SPEECH)
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
