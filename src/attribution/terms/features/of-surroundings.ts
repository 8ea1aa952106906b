/** What stands around the marks: whose work it is, what it names, what announces a name. */
import type { Token } from '../../../text'
import {
  BROADCASTERS,
  CARRIERS,
  COINING_WORDS,
  CONCEPTS,
  MAKERS,
  NAMED,
  SAYINGS,
  SHOUTS,
  WORKS,
} from '../../term-words'
import { isCapital, type Setting } from '../setting'
import type { TermFeature } from './feature'
import { kindOf } from './of-words'

export const SURROUNDING_FEATURES: readonly TermFeature[] = [
  { name: 'word before', on: 'before', of: ({ facts }) => facts.wordBefore },
  { name: 'word after', on: 'after', of: ({ facts }) => facts.wordAfter },
  { name: 'second word before', on: 'before', of: ({ before }) => kindOf(before[1]) },
  { name: 'second word after', on: 'after', of: ({ after }) => kindOf(after[1]) },
  { name: 'after a or an', on: 'before', of: ({ before }) => isOneOf(before[0], ARTICLES) },
  { name: 'after the', on: 'before', of: ({ before }) => before[0]?.lower === 'the' },
  { name: 'after whose', on: 'before', of: ({ before }) => isOneOf(before[0], WHOSE) },
  { name: 'after as', on: 'before', of: ({ before }) => before[0]?.lower === 'as' },
  { name: 'after on', on: 'before', of: ({ before }) => before[0]?.lower === 'on' },
  { name: 'after told', on: 'before', of: ({ before }) => before[0]?.lower === 'told' },
  { name: 'after with', on: 'before', of: ({ before }) => before[0]?.lower === 'with' },
  { name: 'after of, for, in, to', on: 'before', of: ({ before }) => isOneOf(before[0], OF) },
  { name: 'after a form of be', on: 'before', of: ({ before }) => isOneOf(before[0], BE) },
  { name: 'after and, or', on: 'before', of: ({ before }) => before[0]?.pos === 'CCONJ' },
  { name: 'determined', on: 'before', of: determined },
  { name: 'after possessive of a name', on: 'before', of: afterOwner },
  { name: 'after possessive of a broadcaster', on: 'before', of: afterBroadcaster },
  {
    name: 'broadcaster before',
    on: 'before',
    of: ({ before }) => before.slice(0, 4).some((t) => isCapital(t) && BROADCASTERS.has(t.lower)),
  },
  { name: 'right after a work', on: 'before', of: ({ before }) => distanceTo(before, WORKS) },
  { name: 'right before a work', on: 'after', of: ({ after }) => distanceTo(after, WORKS) },
  { name: 'right before a maker', on: 'after', of: ({ after }) => distanceTo(after, MAKERS) },
  { name: 'right after a maker', on: 'before', of: ({ before }) => distanceTo(before, MAKERS) },
  { name: 'right after coining', on: 'before', of: ({ before }) => distanceTo(before, COINING_WORDS) },
  {
    name: 'so-called',
    on: 'before',
    of: ({ before }) => before[0]?.lower === 'called' && before[1]?.text === '-',
  },
  {
    name: 'a thing that carries words',
    on: 'before',
    of: ({ before, after }) => Math.min(distanceTo(before, CARRIERS), distanceTo(after, CARRIERS)),
  },
  { name: 'modifies a noun', on: 'after', of: modifies },
  {
    name: 'touches a name before',
    on: 'before',
    of: ({ before }) => isCapital(before[0]) && before[0]?.pos === 'PROPN',
  },
  {
    name: 'touches a name after',
    on: 'after',
    of: ({ after }) => isCapital(after[0]) && after[0]?.pos === 'PROPN',
  },
  { name: 'right before a saying', on: 'after', of: ({ after }) => distanceTo(after, SAYINGS) },
  { name: 'named', on: 'before', of: named },
  {
    name: 'what somebody calls',
    on: 'before',
    of: ({ before }) => before.slice(1, 6).some(({ lower }) => lower === 'what'),
  },
  {
    name: 'concept of',
    on: 'before',
    of: ({ before }) => before[0]?.lower === 'of' && isOneOf(before[1], CONCEPTS),
  },
  { name: 'a thing that shouts', on: 'before', of: ({ before }) => distanceTo(before, SHOUTS) },
  { name: 'in parentheses', on: 'before', of: ({ facts }) => facts.inParentheses },
  { name: 'comma or dash before', on: 'before', of: ({ before }) => isOneOf(before[0], SETTING_OFF) },
  {
    name: 'author follows',
    on: 'after',
    of: ({ after }) => after[0]?.lower === 'by' || after[1]?.lower === 'by',
  },
]

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an'])
const WHOSE: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose'])
const OF: ReadonlySet<string> = new Set(['of', 'for', 'in', 'to', 'from', 'by', 'into', 'at'])
const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re"])
const SETTING_OFF: ReadonlySet<string> = new Set([',', '-', '--', '–', '—'])
const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'any',
  'some',
  'no',
  'most',
])

function isOneOf(token: Token | undefined, list: ReadonlySet<string>): boolean {
  return token !== undefined && list.has(token.lower)
}

/** The reporter's phrase goes on into the marks: "the small “…”", "its long-awaited “…”". */
function determined({ before }: Setting): boolean {
  for (let k = 0; k < 4 && k < before.length; k++) {
    const token = before[k] as Token
    if (DETERMINERS.has(token.lower) || WHOSE.has(token.lower) || token.lower === "'s") return true
    if (
      token.pos !== 'ADJ' &&
      token.pos !== 'ADV' &&
      token.pos !== 'NOUN' &&
      token.pos !== 'NUM' &&
      token.text !== '-'
    )
      return false
  }
  return false
}

function isPossessive(token: Token | undefined): boolean {
  return token?.lower === "'s" || token?.lower === "'"
}

function afterOwner({ before }: Setting): boolean {
  return isPossessive(before[0]) && isCapital(before[1])
}

/** "on CBS’ “…”", "Fox News Channel's “…”". */
function afterBroadcaster({ before }: Setting): boolean {
  if (!isPossessive(before[0])) return false
  for (let k = 1; k < 5 && isCapital(before[k]); k++)
    if (BROADCASTERS.has((before[k] as Token).lower)) return true
  return false
}

/** How near a word of a list stands, 0 for touching, within a few words; `FAR` when none does. */
function distanceTo(tokens: readonly Token[], list: ReadonlySet<string>): number {
  for (let k = 0; k < tokens.length && k < FAR; k++) if (list.has((tokens[k] as Token).lower)) return k
  return FAR
}

const FAR = 5

/** “…” policy: nothing but the mark stands between the words and the noun they tell more about. */
function modifies({ after, openEnd }: Setting): boolean {
  const next = after[0]
  if (!openEnd || !next) return false
  return next.pos === 'NOUN' || next.pos === 'PROPN' || (next.pos === 'ADJ' && after[1]?.pos === 'NOUN')
}

/**
 * A participle names what stands before it, and nobody is said to do so: 1 for "a process called “…”", 2 for "also known
 * as “…”"; 0 after whoever calls it so ("she called “…”") and where an object stands between ("described it as “…”").
 */
function named({ before }: Setting): number {
  const as = before[0]?.lower === 'as' ? 1 : isOneOf(before[0], ARTICLES) && before[1]?.lower === 'as' ? 2 : 0
  const verb = as + (as && before[as]?.lower === 'to' ? 1 : 0)
  if (!isOneOf(before[verb], NAMED)) return 0
  const owner = before[verb + 1]
  if (owner?.pos === 'PRON' || owner?.pos === 'PROPN') return 0
  return as ? 2 : 1
}
