/**
 * Words that English writes as one, with an apostrophe: "don't", "they'll", "the mayor's". They are read as the words they stand for;
 * possession is dropped. Speech is full of them, and nearly all are one of a few hundred: these are remembered by their letters, as
 * forms are (`forms.ts`).
 */
import { FormTable, hashOf } from './form-table'
import { formOf, type KnownForm } from './forms'

/** What a word with an apostrophe stands for. */
interface Contraction<Form> {
  readonly first: Form
  readonly second: Form | null
  /** Letters before the apostrophe that are of the second word: the n of "don't". */
  readonly back: number
  /** It is one word, apostrophe and all: "o'clock". */
  readonly whole: boolean
}

/** Endings that English writes onto a word with an apostrophe. */
const CLITICS: ReadonlyMap<string, string> = new Map([
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['m', 'am'],
  ['d', '’d'],
])
/** After these 's is "is" (or "has"), not possession: "the Weiners' marriage" and "the Weiner marriage" say the same. */
const TAKES_IS: ReadonlySet<string> = new Set(
  'it he she that there what who where here how when why this everything nothing one'.split(' '),
)
/** Verbs that are not what is left without the n. */
const BEFORE_NOT: ReadonlyMap<string, string> = new Map([
  ['can', 'can'],
  ['won', 'will'],
  ['ain', 'is'],
])

/** The words that a folded word stands for with what follows its apostrophe. */
export function expandContraction(word: string, ending: string): Contraction<string> {
  const expanded = (first: string, second: string | null, back = 0): Contraction<string> => ({
    first,
    second,
    back,
    whole: false,
  })
  if (ending === 't' && word.endsWith('n')) {
    const verb = BEFORE_NOT.get(word)
    return verb === undefined ? expanded(word.slice(0, -1), 'not', 1) : expanded(verb, 'not')
  }
  if (word === 'y' && ending === 'all') return expanded('you', 'all')
  if (word === 'let' && ending === 's') return expanded('let', 'us')
  if (ending === 's') return expanded(word, TAKES_IS.has(word) ? 'is' : null)
  const clitic = CLITICS.get(ending)
  if (clitic !== undefined) return expanded(word, clitic)
  return { first: word + ending, second: null, back: 0, whole: true }
}

/** A contraction with the forms of its words. */
export interface KnownContraction extends Contraction<KnownForm> {
  readonly raw: string
}

/** More than so many are no contractions, and are forgotten. */
const REMEMBERED = 4_000
let known = new FormTable<KnownContraction>()

/** The contraction of small letters, one of them the apostrophe 0x27, that has these hashes; undefined when it was not met of late. */
export function contractionAt(hash: number, check: number): KnownContraction | undefined {
  return known.at(hash, check)
}

/** Remembers the contraction of a word of small letters and what follows its apostrophe. */
export function learnContraction(word: string, ending: string): KnownContraction {
  const { first, second, back, whole } = expandContraction(word, ending)
  const raw = `${word}'${ending}`
  const learned = { raw, first: formOf(first), second: second === null ? null : formOf(second), back, whole }
  if (known.size >= REMEMBERED) known = new FormTable()
  known.add(learned, hashOf(raw))
  return learned
}
