/** Interviews printed as questions and answers that no name stands before: layout and grammar tell who speaks. */
import type { Span } from '../types'
import { tokenAt, type Paragraph, type TextLayer, type Token } from '../text'
import type { Draft } from './draft'
import { FIRST_PERSON, SECOND_PERSON } from './speech-words'

/** A question is at most this long, in tokens; a remark that only says "you" is shorter. */
const LONGEST_QUESTION = 120
const LONGEST_REMARK = 40
/** An answer is at most this many paragraphs before the next question. */
const LONGEST_ANSWER = 8
/** So many questions make an interview; fewer do where the first turns have names. */
const ENOUGH = 3
const ENOUGH_WHEN_NAMED = 2
/** Of fewer questions than this each must be put to somebody who answers, unless the lead announces an interview. */
const MANY = 4

/**
 * The questions and answers of an interview from `first` on. An essay asks its reader too: here the questions say
 * "you", what stands under each says "I" or "we", and they follow each other closely.
 *
 * @param first the paragraph behind the turns that have names
 * @param named whether there are such turns: what follows them without names goes on with them
 * @param isTaken paragraphs that open with marks, or are found already
 */
export function findInterview(
  layer: TextLayer,
  first: number,
  named: boolean,
  isTaken: (paragraph: Paragraph) => boolean,
): Draft[] {
  const { paragraphs, text } = layer
  const enough = named ? ENOUGH_WHEN_NAMED : ENOUGH
  // Most articles hardly ask: nothing more of them is read.
  if (!mayAsk(layer, first, enough)) return []
  const voices: Voice[] = []
  for (let p = first; p < paragraphs.length; p++) {
    const paragraph = paragraphs[p] as Paragraph
    voices.push(isTaken(paragraph) ? SILENT : listen(layer, paragraph))
  }
  const asks = voices.flatMap((voice, v) => (voice.asks && voices[v + 1]?.asks === false ? [v] : []))
  if (asks.length < enough) return []
  const [begin = 0, end = 0] = [asks[0], asks[asks.length - 1]]
  // An essay says "we" where an interviewer says "you".
  const addressed = asks.filter((v) => voices[v]?.second && !voices[v].first).length
  const answered = asks.filter((v) => voices[v + 1]?.first).length
  const told = named || asks.length >= MANY || announces(layer, first + begin)
  const wanted = told ? asks.length / 2 : asks.length
  if (addressed < wanted || answered < wanted || end - begin > 4 * (asks.length - 1)) return []
  return readTurns(voices, begin, end).flatMap(({ from, to, turn }) => {
    const spans: Span[] = paragraphs
      .slice(first + from, first + to)
      .filter(({ start }) => !'([©'.includes(text[start] as string))
    const [head] = spans
    if (!head) return []
    const last = spans[spans.length - 1] as Span
    return [
      {
        start: head.start,
        end: last.end,
        spans: spans.map(({ start, end }) => ({ start, end })),
        setting: 'layout' as const,
        label: null,
        turn,
      },
    ]
  })
}

function mayAsk({ text, paragraphs }: TextLayer, first: number, enough: number): boolean {
  let asks = 0
  for (let p = first; p < paragraphs.length && asks < enough; p++)
    if (text[(paragraphs[p] as Paragraph).end - 1] === '?') asks++
  return asks >= enough
}

/** What a paragraph sounds like. */
interface Voice {
  /** A short paragraph that ends with a question mark. */
  readonly asks: boolean
  /** A short one that speaks to somebody and not of itself: "Your critics say that it is no clock." */
  readonly remarks: boolean
  /** It says "I" or "we". */
  readonly first: boolean
  /** It says "you". */
  readonly second: boolean
}

const SILENT: Voice = { asks: false, remarks: false, first: false, second: false }

function listen({ text, tokens }: TextLayer, { start, end, firstToken, endToken }: Paragraph): Voice {
  let first = false
  let second = false
  for (let i = firstToken; i < endToken; i++) {
    const { lower } = tokens[i] as Token
    if (FIRST_PERSON.has(lower)) first = true
    else if (SECOND_PERSON.has(lower)) second = true
    if (first && second) break
  }
  const length = endToken - firstToken
  const stop = text[end - 1] as string
  return {
    asks: stop === '?' && length <= LONGEST_QUESTION && !'"“‘\''.includes(text[start] as string),
    remarks: second && !first && stop === '.' && length <= LONGEST_REMARK,
    first,
    second,
  }
}

/** From the first question to the paragraph under the last; what stands after it may be anybody's. */
function readTurns(
  voices: readonly Voice[],
  begin: number,
  end: number,
): { readonly from: number; readonly to: number; readonly turn: 'question' | 'answer' }[] {
  const turns: { from: number; to: number; turn: 'question' | 'answer' }[] = []
  for (let v = begin; v <= end + 1; v++) {
    const voice = voices[v]
    if (!voice) break
    const last = turns[turns.length - 1]
    const question = voice.asks || (voice.remarks && last?.turn === 'answer' && v <= end)
    if (!last || question || last.turn === 'question')
      turns.push({ from: v, to: v + 1, turn: question ? 'question' : 'answer' })
    else if (v - last.from < LONGEST_ANSWER && v <= end) last.to = v + 1
  }
  return turns
}

const ANNOUNCED: ReadonlySet<string> = new Set(
  'interview interviewed conversation spoke talked chatted q&a transcript'.split(' '),
)
/** How many paragraphs before the first question its announcement may stand. */
const LEAD = 4

function announces({ tokens, paragraphs }: TextLayer, question: number): boolean {
  const from = paragraphs[Math.max(0, question - LEAD)]?.start ?? 0
  const to = paragraphs[question]?.start ?? from
  for (let i = tokenAt(tokens, from); i < tokens.length && (tokens[i] as Token).start < to; i++)
    if (ANNOUNCED.has((tokens[i] as Token).lower)) return true
  return false
}
