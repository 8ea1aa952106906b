/** `"A," she said, "B."` is one quotation with the cue in its middle; `"A," she said. "B."` and `"a" and "b"` are two. */
import type { Span } from '../types'
import { isLowerCase, isUpperCase, tokenAt, type TextLayer, type Token } from '../text'
import type { Draft } from './draft'

/** A cue with its source and an aside; what is longer is the reporter's own sentence. */
const LONGEST = 20

/** Joins the neighbours that a cue in the middle parts. Drafts come in order, outer ones before inner ones. */
export function joinAroundCues(layer: TextLayer, drafts: readonly Draft[]): Draft[] {
  const joined: {
    start: number
    end: number
    spans: Span[]
    setting: Draft['setting']
    label: Span | null
  }[] = []
  // The last draft at each level of nesting; only neighbours on one level can be parts of one quotation.
  const levels: number[] = []
  for (const draft of drafts) {
    while (levels.length > 1 && (joined[levels[levels.length - 2] as number] as Draft).end <= draft.start)
      levels.pop()
    const last = joined[levels[levels.length - 1] ?? -1]
    if (last && draft.start < last.end) levels.push(joined.length)
    else {
      if (last?.setting === draft.setting && isCueBetween(layer, last, draft)) {
        for (const span of draft.spans) last.spans.push(span)
        last.end = draft.end
        continue
      }
      if (levels.length) levels[levels.length - 1] = joined.length
      else levels.push(joined.length)
    }
    joined.push({ ...draft, spans: [...draft.spans] })
  }
  return joined
}

/** A second report behind the first: "A," she said, adding, "B." is two quotations. */
const SECOND_REPORTS = new Set(
  'adding noting warning insisting explaining arguing concluding declaring predicting stating claiming joking'.split(
    ' ',
  ),
)

/** Words that open a clause which tells more, not who said it. */
const CLAUSE_OPENERS = new Set(
  'which that while but as because when where although though and or yet nor'.split(' '),
)

/**
 * The first part ends in a comma, or in a question or dash after which the sentence goes on in small letters; what
 * stands between is one clause with its own subject and verb, and ends in a comma or dash. A conjunction with a second
 * verb there, or a participle that reports ("adding"), adds a second report, not a second part: of PolNeAR's annotators 12 in 15 part
 * the words at such a participle, 13 in 86 elsewhere.
 */
function isCueBetween({ text, tokens }: TextLayer, before: Draft, after: Draft): boolean {
  const words = before.spans[before.spans.length - 1] as Span
  const next = after.spans[0] as Span
  const last = text[words.end - 1] as string
  const first = tokenAt(tokens, before.end)
  const end = tokenAt(tokens, after.start)
  if (end - first < 3 || end - first > LONGEST) return false
  const opening = tokens[first] as Token
  const comma = last === ',' || ',—–'.includes(opening.text)
  const small = !isUpperCase(text[next.start] as string)
  if (!comma && !(small && '?!—–-…'.includes(last) && !opensSentence(opening))) return false
  // A fragment in the reporter's sentence does not go on as a sentence of its own.
  if (!small && isLowerCase(text[(before.spans[0] as Span).start] as string)) return false
  if (opening.paragraph !== tokens[end]?.paragraph) return false
  if (!',—–-'.includes((tokens[end - 1] as Token).text) || clauseOpens(tokens, first)) return false
  let verb = false
  let subject = false
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token
    if ('.;:?!'.includes(token.text) || SECOND_REPORTS.has(token.lower)) return false
    if (token.pos === 'VERB' || token.pos === 'AUX') verb = true
    else if (token.pos === 'PRON' || token.pos === 'PROPN' || token.pos === 'NOUN') subject = true
    else if (token.pos === 'CCONJ' && verb && hasVerb(tokens, i + 1, end)) return false
  }
  return verb && subject
}

/** Behind "Why?" the reporter's own sentence begins with a capital that no name has. */
function opensSentence({ text, pos }: Token): boolean {
  return isUpperCase(text[0] as string) && pos !== 'PROPN'
}

function clauseOpens(tokens: readonly Token[], first: number): boolean {
  const { text, lower } = tokens[first] as Token
  return CLAUSE_OPENERS.has(',—–'.includes(text) ? (tokens[first + 1] as Token).lower : lower)
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((tokens[i] as Token).pos === 'VERB') return true
  return false
}
