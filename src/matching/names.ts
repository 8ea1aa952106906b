/** Whether two names of speakers, from two articles, are one: "Blinken" and "Antony Blinken", "Sen. Rubio" and "Marco Rubio". */
import { givenNameBits, sameGiven } from '../mentions'
import { readQuoteWords } from './normalize'

const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss dr professor prof senator representative governor president secretary minister premier chancellor judge justice general ' +
    'colonel captain lieutenant sergeant sir dame lord lady the a an of and former vice deputy acting chief spokesman spokeswoman spokesperson ' +
    'attorney mayor king queen prince princess pope father reverend jr sr ii iii'
  ).split(' '),
)

/** Names remembered; then all are forgotten, so that memory stays bounded. */
const REMEMBERED = 5000
const remembered = new Map<string, Name>()

/** The telling words of a name in order, and the same as an outlet prints them that has plain letters only. */
interface Name {
  readonly words: readonly string[]
  readonly plain: readonly string[]
}

function nameOf(name: string): Name {
  let read = remembered.get(name)
  if (!read) {
    if (remembered.size >= REMEMBERED) remembered.clear()
    const all = readQuoteWords(name)
      .list()
      .map((word) => word.form)
    const telling = all.filter((word) => !TITLES.has(word))
    const words = telling.length ? telling : all
    remembered.set(name, (read = { words, plain: words.map(inPlainLetters) }))
  }
  return read
}

const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'a',
  œ: 'o',
  ø: 'o',
  å: 'a',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ae: 'a',
  oe: 'o',
  ue: 'u',
  aa: 'a',
  dj: 'd',
}

/** Wałęsa is Walesa, Đoković Djokovic, Müller Muller or Mueller: what outlets make of a letter is one letter here. */
function inPlainLetters(word: string): string {
  return word.replace(/[ßæœøåłđðþı]|ae|oe|ue|aa|dj/g, (letters) => PLAIN[letters] as string)
}

/** -1: two different ones; 0: nothing known of one of them; 1: one and the same. */
export function compareNames(a: string | null, b: string | null): -1 | 0 | 1 {
  if (!a || !b) return 0
  if (a === b) return 1
  const x = nameOf(a)
  const y = nameOf(b)
  if (!x.words.length || !y.words.length) return 0
  const difference = x.words.length - y.words.length
  const [short, long] = difference < 0 || (difference === 0 && a < b) ? [x, y] : [y, x]
  const last = short.plain.length - 1
  // The surname, and no first name or initial against it.
  if (short.plain[last] === long.plain[long.plain.length - 1] && agrees(short, long)) return 1
  if (short.plain.every((word) => long.plain.includes(word))) return 1
  const initials = long.words.map((word) => word.charAt(0)).join('')
  return last === 0 && short.words[0] === initials && initials.length > 1 ? 1 : -1
}

/** Whether each word before the surname is one of the other name's: the same, a short form or an initial of it, or what it begins with. */
function agrees(short: Name, long: Name): boolean {
  return short.words.slice(0, -1).every((word, i) =>
    long.words.slice(0, -1).some((other, j) => {
      if (sameGiven(word, other) || short.plain[i] === long.plain[j]) return true
      if (word.length < other.length)
        return word.length >= 3 && (other.startsWith(word) || isLetterLess(word, other))
      return other.length >= 3 && (word.startsWith(other) || isLetterLess(other, word))
    }),
  )
}

const FEW_LETTERS = 6

/** Whether a given name is another with one letter missing, as it is misprinted: Vincente is Vicente, and Mario not Maria. */
function isLetterLess(word: string, other: string): boolean {
  if (word.length < FEW_LETTERS || other.length !== word.length + 1) return false
  let at = 0
  while (at < word.length && word[at] === other[at]) at++
  return word.slice(at) === other.slice(at + 1)
}

/** A speaker as one article names it. */
export interface NamedSpeaker {
  readonly name: string
  readonly aliases: readonly string[]
}

/** As `compareNames`, for speakers who have several names. */
export function compareSpeakers(a: NamedSpeaker, b: NamedSpeaker): -1 | 0 | 1 {
  const full = compareNames(a.name, b.name)
  if (full !== -1) return full
  const apart = opensWithGiven(a.name) && opensWithGiven(b.name)
  const others = namesOf(b, apart)
  return namesOf(a, apart).some((x) => others.some((y) => compareNames(x, y) === 1)) ? 1 : -1
}

/** Whether the name of a speaker is in full: what stands before a surname by a crawler's mistake ("Photos Rubio") tells nobody apart. */
function opensWithGiven(name: string): boolean {
  const { words } = nameOf(name)
  return words.length > 1 && givenNameBits(words[0] as string) !== 0
}

/** "Rubio's office", "Rubio’s campaign": whoever speaks there speaks for him. */
const VOICE = /^(.+)['’]s (?:office|campaign|team|camp|staff|spokesman|spokeswoman|spokesperson)$/

/**
 * The names of a speaker. Of two that differ by their given names only those count that say more than the full name: its surname would
 * make one of Liz and Dick Cheney, its first name one of two Donalds.
 */
function namesOf({ name, aliases }: NamedSpeaker, apart: boolean): string[] {
  const { words } = nameOf(name)
  const holder = VOICE.exec(name)?.[1]
  const others = apart
    ? aliases.filter((alias) => !nameOf(alias).words.every((word) => words.includes(word)))
    : aliases
  return [name, ...(holder === undefined ? [] : [holder]), ...others]
}

/** Words that begin a description: "the midfielder", "one of the crew", "senior officials". */
const DETERMINERS: ReadonlySet<string> = new Set(
  'a an the one some another other many several those these his her their my our who they people senior local'.split(
    ' ',
  ),
)

/** Words that say so, in a transcript's capitals too: "UNIDENTIFIED MALE", "Unnamed official". */
const UNNAMED: ReadonlySet<string> = new Set(['unidentified', 'unnamed', 'anonymous', 'unknown'])

/**
 * Whether a speaker is described, not named: "the midfielder", "A person close to the club". A description can be anybody, so it
 * contradicts no name.
 */
export function isDescription(name: string): boolean {
  const [first = '', second = ''] = name.split(' ')
  if (UNNAMED.has(first.toLowerCase())) return true
  if (second === '') return first === first.toLowerCase()
  return DETERMINERS.has(first.toLowerCase()) && second === second.toLowerCase()
}
