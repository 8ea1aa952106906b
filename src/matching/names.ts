/** Whether two names of speakers, from two articles, are one: "Blinken" and "Antony Blinken", "Sen. Rubio" and "Marco Rubio". */
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
const remembered = new Map<string, readonly string[]>()

/** The telling words of a name, in order. */
function nameWords(name: string): readonly string[] {
  let words = remembered.get(name)
  if (!words) {
    if (remembered.size >= REMEMBERED) remembered.clear()
    remembered.set(name, (words = readName(name)))
  }
  return words
}

function readName(name: string): readonly string[] {
  const words = readQuoteWords(name)
    .list()
    .map((word) => word.form)
  const telling = words.filter((word) => !TITLES.has(word))
  return telling.length ? telling : words
}

/** -1: two different ones; 0: nothing known of one of them; 1: one and the same. */
export function compareNames(a: string | null, b: string | null): -1 | 0 | 1 {
  if (!a || !b) return 0
  if (a === b) return 1
  const x = nameWords(a)
  const y = nameWords(b)
  if (!x.length || !y.length) return 0
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  // The surname, and no first name or initial against it.
  if (
    (short[short.length - 1] as string) === long[long.length - 1] &&
    agrees(short.slice(0, -1), long.slice(0, -1))
  )
    return 1
  if (short.every((word) => long.includes(word))) return 1
  const initials = long.map((word) => word.charAt(0)).join('')
  return short.length === 1 && short[0] === initials && initials.length > 1 ? 1 : -1
}

function agrees(short: readonly string[], long: readonly string[]): boolean {
  return short.every((word) =>
    long.some(
      (other) =>
        other === word ||
        (word.length === 1 && other.startsWith(word)) ||
        (other.length === 1 && word.startsWith(other)) ||
        (word.length >= 3 && other.startsWith(word)) ||
        (other.length >= 3 && word.startsWith(other)),
    ),
  )
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
