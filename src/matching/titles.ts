/** Quoted words that are the name of a programme or a paper: two articles that print one have no utterance in common. */
import { readQuoteWords } from './normalize'
import { TITLES } from './title-words'
import type { Words } from './words'

let names: ReadonlySet<string> | null = null

const formsOf = (words: Words, from = 0): string =>
  words
    .list(from)
    .map((word) => word.form)
    .join(' ')

/** More words than the longest name has, "the" before it included. */
const MOST = 7

/** Whether the words are a name of the list, in capitals and with nothing else: "today" is a day, "Today" a programme. */
export function isTitle(words: Words): boolean {
  if (!words.length || words.length > MOST) return false
  for (let i = 0; i < words.length; i++)
    if (words.known(i).content && !words.capital(i) && !words.number(i)) return false
  names ??= new Set(TITLES.split('/').map((name) => formsOf(readQuoteWords(name))))
  return names.has(formsOf(words, words.known(0).form === 'the' ? 1 : 0))
}
