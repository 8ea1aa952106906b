import type { Token } from '../../text'
import { WORKS } from '../term-words'
import type { TermSign } from './term'

/** Works that are told by their titles beside them; not all of them are in `WORKS`, of which the model has learned. */
const WRITINGS: ReadonlySet<string> = new Set(
  `anthology article articles biography book books chapter column columns commentary documentary editorial essay essays
  exhibition exhibit film guide history lecture manifesto memoir memoirs monograph movie musical novel novels op-ed opera
  pamphlet paper papers piece pieces play poem poems report series song songs story study textbook text texts thesis
  treatise volume`.split(/\s+/),
)

/**
 * The study, “A clock of glass”, is published today; the history of the river, “All the Drowned Maps,” counts nine: a title set
 * off beside its work. Title case says so by itself, else the work has to be what the sentence goes on about, for “I was
 * afraid,” she writes in her book.
 */
export const inApposition: TermSign = {
  name: 'in-apposition',
  holds: (facts, { lead, tail, firstToken, quotation }, { layer: { tokens, text } }) => {
    const { titleCase, opensUpper, length, endsWithComma, firstPerson } = facts
    const opening = firstToken > lead.from ? tokens[firstToken - 1]?.text : undefined
    if (!opensUpper || length > LONGEST || (opening !== ',' && opening !== '(')) return false
    const behind = text[quotation.end] ?? ''
    if (!endsWithComma && behind !== ',' && behind !== ')') return false
    const work = workBefore(tokens, firstToken - 2, Math.max(lead.from, firstToken - REACH))
    if (work < 0) return false
    if (titleCase) return true
    if (firstPerson || work < firstToken - NEAR || tokens[lead.from]?.pos === 'ADP') return false
    const next = tail.from < tail.to ? behindMark(tokens, tail.from, tail.to) : undefined
    return next?.pos === 'AUX' || next?.pos === 'VERB'
  },
}

/** The nearest work at or before a token; -1 for none. */
function workBefore(tokens: readonly Token[], last: number, from: number): number {
  for (let k = last; k >= from; k--) {
    const { lower, pos } = tokens[k] as Token
    if (WRITINGS.has(lower) || (WORKS.has(lower) && pos === 'NOUN')) return k
  }
  return -1
}

/** The first token behind the closing mark and its comma. */
function behindMark(tokens: readonly Token[], from: number, to: number): Token | undefined {
  for (let k = from; k < to; k++) if ((tokens[k] as Token).pos !== 'PUNCT') return tokens[k]
  return undefined
}

/** The longest title, in words. */
const LONGEST = 14
/** How far before the marks the work may stand: "the standard history of the region's rivers, “…”". */
const REACH = 9
/** The same where the words are not in title case: "a column on Aug. 10, “…”" is too far. */
const NEAR = 2
