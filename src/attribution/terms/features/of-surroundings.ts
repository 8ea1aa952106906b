/** What stands around the marks: what announces a name, what the words are said of. */
import type { Token } from '../../../text'
import { COINING_WORDS, NAMED, SHOUTS } from '../../term-words'
import type { Setting } from '../setting'
import type { TermFeature } from './feature'
import { kindOf } from './of-words'

export const SURROUNDING_FEATURES: readonly TermFeature[] = [
  { name: 'word before', on: 'before', of: ({ facts }) => facts.wordBefore },
  { name: 'word after', on: 'after', of: ({ facts }) => facts.wordAfter },
  { name: 'second word before', on: 'before', of: ({ before }) => kindOf(before[1]) },
  { name: 'second word after', on: 'after', of: ({ after }) => kindOf(after[1]) },
  { name: 'after a or an', on: 'before', of: ({ before }) => isOneOf(before[0], ARTICLES) },
  { name: 'after a form of be', on: 'before', of: ({ before }) => isOneOf(before[0], BE) },
  { name: 'right after coining', on: 'before', of: ({ before }) => distanceTo(before, COINING_WORDS) },
  { name: 'modifies a noun', on: 'after', of: modifies },
  { name: 'named', on: 'before', of: named },
  { name: 'a thing that shouts', on: 'before', of: ({ before }) => distanceTo(before, SHOUTS) },
  { name: 'comma or dash before', on: 'before', of: ({ before }) => isOneOf(before[0], SETTING_OFF) },
]

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an'])
const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re"])
const SETTING_OFF: ReadonlySet<string> = new Set([',', '-', '--', '–', '—'])

function isOneOf(token: Token | undefined, list: ReadonlySet<string>): boolean {
  return token !== undefined && list.has(token.lower)
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
  // "what several of them called “…”"
  for (let k = verb + 1; k < before.length; k++) if (before[k]?.lower === 'what') return 0
  return as ? 2 : 1
}
