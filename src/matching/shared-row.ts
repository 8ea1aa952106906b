/**
 * The row of words that two quotes share and that weighs most: what it is to either of them.
 *
 * Printings of one utterance part where sentences and clauses do: an excerpt begins with its sentence or ends with it. Words that two statements
 * have in common by chance stand in the midst of them, and are a small part of what is said there.
 */
import type { Pairs } from './pairs'
import { wordWeight } from './word-weight'
import { JOINED, type Words } from './words'

/** Words of a and of b, one after the other in both: from the first to the last. */
export interface SharedRow {
  readonly a: number
  readonly lastA: number
  readonly b: number
  readonly lastB: number
  readonly weight: number
}

/** The heaviest row of the same words, null when there is none. */
export function sharedRow(a: Words, pairs: Pairs): SharedRow | null {
  let from = -1
  let to = -1
  let heaviest = -1
  let begin = 0
  let weight = 0
  for (let k = 0; k < pairs.length; k++) {
    if (!pairs.isStem(k)) {
      begin = k + 1
      weight = 0
      continue
    }
    if (k > begin && !pairs.follows(k)) {
      begin = k
      weight = 0
    }
    weight += wordWeight(a.known(pairs.a(k)))
    if (weight <= heaviest) continue
    heaviest = weight
    from = begin
    to = k
  }
  if (from < 0) return null
  return { a: pairs.a(from), lastA: pairs.a(to), b: pairs.b(from), lastB: pairs.b(to), weight: heaviest }
}

/** Who does something: with such a word a row may be a clause. */
const SUBJECTS: ReadonlySet<string> = new Set('i we you he she they it this that there'.split(' '))

/** Adds how a row stands in both quotes: whether it begins and ends a clause in each, has a subject, and is how much of its sentence in b. */
export function pushStanding(features: number[], row: SharedRow | null, a: Words, b: Words): void {
  if (!row) {
    features.push(0, 0, 0, 0, 0, 0)
    return
  }
  features.push(
    a.opens(row.a) || row.a === 0 ? 1 : 0,
    b.opens(row.b) || row.b === 0 ? 1 : 0,
    endsClause(a, row.lastA),
    endsClause(b, row.lastB),
    hasSubject(a, row) ? 1 : 0,
    row.weight / Math.max(0.1, weightOfSentence(b, row.b, row.lastB)),
  )
}

function hasSubject(a: Words, row: SharedRow): boolean {
  for (let i = row.a; i <= row.lastA; i++) {
    const known = a.known(i)
    if (!known.content && SUBJECTS.has(known.form)) return true
  }
  return false
}

/** Whether something other than a blank or a hyphen stands behind a word. */
function endsClause(words: Words, i: number): number {
  return i === words.length - 1 || !(words.flags(i) & JOINED) ? 1 : 0
}

function weightOfSentence(words: Words, from: number, to: number): number {
  let first = from
  let end = to + 1
  while (first > 0 && !words.opens(first)) first--
  while (end < words.length && !words.opens(end)) end++
  let weight = 0
  for (let i = first; i < end; i++) weight += wordWeight(words.known(i))
  return weight
}
