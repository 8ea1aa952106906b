/** Pairs of texts that are slow to compare, each side of any length. */
import { random } from '../../corpus/train/boost'
import { corpusArticles, nameOf } from './shapes'

export interface PairShape {
  readonly name: string
  readonly make: (length: number) => readonly [string, string]
  /** Each call makes another pair, and a reading is to have one of its own. */
  readonly fresh?: boolean
}

/**
 * Prose that never comes round again: each word is one that follows the word before somewhere in the corpus. The articles
 * themselves are at their end after 140,000 characters, and from there on each stretch of them would match two others, three, …
 */
function prose(length: number): string {
  following ??= wordsThatFollow()
  const next = random(3)
  const chosen: string[] = []
  let word = 'The'
  for (let sum = 0; sum < length; sum += word.length + 1) {
    const choice: readonly string[] = following.get(word) ?? ['The']
    word = choice[Math.floor(next() * choice.length)] as string
    chosen.push(word)
  }
  return chosen.join(' ').slice(0, length)
}

let following: Map<string, string[]> | null = null
function wordsThatFollow(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  let before = 'The'
  for (const { text } of corpusArticles())
    for (const word of text.trim().split(/\s+/)) {
      const list = found.get(before)
      if (list) list.push(word)
      else found.set(before, [word])
      before = word
    }
  return found
}

const words = (length: number): string[] => prose(length).split(' ')

/** Words drawn from so many, another row for each seed. */
function drawn(length: number, from: number, seed: number): string {
  const next = random(seed)
  return Array.from({ length: length / 6 }, () => nameOf(Math.floor(next() * from)).toLowerCase()).join(' ')
}

function shuffled(list: string[]): string[] {
  const next = random(2)
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[list[i], list[j]] = [list[j] as string, list[i] as string]
  }
  return list
}

/**
 * Words of six letters that no earlier call has had: what is known of a word is remembered for a while, and a short text read
 * again would be compared with a long one of strangers.
 */
function distinct(length: number): string[] {
  const from = met
  met += Math.floor(length / 7)
  return Array.from({ length: length / 7 }, (_, i) =>
    nameOf(26 ** 5 + 31 * ((from + i) % SIX_LETTERS)).toLowerCase(),
  )
}
let met = 0
/** How many of them there are, taking every 31st. */
const SIX_LETTERS = 9_500_000

const inOrders = (list: string[], other: (list: string[]) => string[]): [string, string] => [
  list.join(' '),
  other([...list]).join(' '),
]

const replaced = (list: readonly string[], every: number): string =>
  list.map((word, i) => (i % every === every - 1 ? 'elsewhere' : word)).join(' ')

const misspelt = (word: string): string => (word.length > 4 ? word.slice(0, 2) + word.slice(3) : word)

export const pairShapes: readonly PairShape[] = [
  { name: 'itself', make: (n) => [prose(n), prose(n)] },
  { name: 'every twentieth word another', make: (n) => [prose(n), replaced(words(n), 20)] },
  { name: 'every third word another', make: (n) => [prose(n), replaced(words(n), 3)] },
  { name: 'every long word misspelt', make: (n) => [prose(n), words(n).map(misspelt).join(' ')] },
  { name: 'the half of each in both', make: (n) => [prose(n), prose(2 * n).slice(n / 2, n / 2 + n)] },
  { name: 'other articles', make: (n) => [prose(n), prose(2 * n).slice(n)] },
  {
    name: 'one page again and again, another between',
    make: (n) => [
      prose(2048).repeat(n / 2048),
      `${prose(2048)} ${prose(4096).slice(2048)} `.repeat(n / 4098),
    ],
  },
  { name: 'backwards', make: (n) => [prose(n), words(n).reverse().join(' ')] },
  { name: 'shuffled', make: (n) => [prose(n), shuffled(words(n)).join(' ')] },
  { name: 'one word again and again', make: (n) => ['no '.repeat(n / 3), 'no '.repeat(n / 3 - 1)] },
  {
    name: 'one word, another in the middle',
    make: (n) => ['no '.repeat(n / 3), 'no '.repeat(n / 6) + 'bridge ' + 'no '.repeat(n / 6)],
  },
  {
    name: 'one word, another between',
    make: (n) => ['bridge '.repeat(n / 7), 'bridge bridge harbour '.repeat(n / 22)],
  },
  { name: 'two words', make: (n) => [drawn(n, 2, 1), drawn(n, 2, 2)] },
  { name: 'twenty words', make: (n) => [drawn(n, 20, 1), drawn(n, 20, 2)] },
  { name: 'a thousand words', make: (n) => [drawn(n, 1000, 1), drawn(n, 1000, 2)] },
  {
    name: 'each word once, shuffled',
    make: (n) => inOrders(distinct(n), shuffled),
    fresh: true,
  },
  {
    name: 'each word once, backwards',
    make: (n) => inOrders(distinct(n), (list) => list.reverse()),
    fresh: true,
  },
  { name: 'no blank', make: (n) => ['a'.repeat(n), 'a'.repeat(n - 1)] },
  { name: 'brackets', make: (n) => ['['.repeat(n), '[a'.repeat(n / 2)] },
  { name: 'numbers', make: (n) => ['one hundred '.repeat(n / 12), '100 '.repeat(n / 4)] },
  { name: 'ellipses', make: (n) => ['we … went … '.repeat(n / 12), 'we ... went ... '.repeat(n / 16)] },
  { name: 'negations', make: (n) => ['not never no '.repeat(n / 13), 'never not no '.repeat(n / 13)] },
  { name: 'names', make: (n) => ['Ann Quist '.repeat(n / 10), 'Bob Quist '.repeat(n / 10)] },
  { name: 'signs', make: (n) => ['%'.repeat(n), '$'.repeat(n)] },
  { name: 'hyphens', make: (n) => ['a-'.repeat(n / 2), 'a-b-'.repeat(n / 4)] },
]
