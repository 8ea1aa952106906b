/** Quoted words that are the name of a programme or a paper: two articles that print one have no utterance in common. */
import { readQuoteWords, type Word } from './normalize'
import { TITLES } from './title-words'

let names: ReadonlySet<string> | null = null

const formsOf = (words: readonly Word[]): string => words.map((word) => word.form).join(' ')

/** More words than the longest name has, "the" before it included. */
const MOST = 7

/** Whether the words are a name of the list, in capitals and with nothing else: "today" is a day, "Today" a programme. */
export function isTitle(words: readonly Word[]): boolean {
  if (!words.length || words.length > MOST) return false
  if (!words.every((word) => !word.content || word.capital || word.number)) return false
  names ??= new Set(TITLES.split('/').map((name) => formsOf(readQuoteWords(name))))
  return names.has(formsOf(words[0]?.form === 'the' ? words.slice(1) : words))
}
