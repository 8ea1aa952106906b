/** Whether two stretches of words that stand for each other say different numbers: 300 and 3,000, a third and half, twice and three times. */
import type { Words } from './words'

/** The words of one side of a step. */
export interface Stretch {
  readonly words: Words
  readonly from: number
  readonly to: number
}

/** Both sides have a number, and neither has one that the other has, or that goes on from it. */
export function changesNumber(a: Stretch, b: Stretch): boolean {
  return (
    differ(numbersIn(a, numbersOf), numbersIn(b, numbersOf)) ||
    differ(numbersIn(a, roundOf), numbersIn(b, roundOf))
  )
}

type Numbers = ReadonlySet<string> | null

function differ(a: Numbers, b: Numbers): boolean {
  return a !== null && b !== null && !goOn(a, b) && !goOn(b, a)
}

function numbersIn(
  { words, from, to }: Stretch,
  of: (words: Words, i: number) => readonly string[] | undefined,
): Set<string> | null {
  let numbers: Set<string> | null = null
  for (let i = from; i < to; i++) for (const number of of(words, i) ?? []) (numbers ??= new Set()).add(number)
  return numbers
}

function numbersOf(words: Words, i: number): readonly string[] | undefined {
  const { form } = words.known(i)
  return AMOUNTS.get(form) ?? (words.number(i) ? [form] : undefined)
}

/** Words for shares and times, with every number that may stand for them: "half" is 50 per cent, and 30 minutes of an hour. */
const AMOUNTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['half', ['half', '0.5', '50', '30']],
  ['halves', ['half', '0.5', '50']],
  ['halved', ['half', '0.5', '50']],
  ['quarter', ['quarter', '0.25', '25', '15']],
  ['quarters', ['quarter', '0.75', '75', '45', '3']],
  ['3rd', ['3rd', '33', '33.3']],
  ['thirds', ['thirds', '66', '67', '66.7']],
  ['once', ['1']],
  ['twice', ['2']],
  ['double', ['2']],
  ['doubled', ['2']],
  ['thrice', ['3']],
  ['triple', ['3']],
  ['tripled', ['3']],
  ['treble', ['3']],
  ['trebled', ['3']],
])

/** Round numbers are told from each other only: "hundreds" for 300 is less exact and says nothing else. */
function roundOf(words: Words, i: number): readonly string[] | undefined {
  const { form } = words.known(i)
  return ROUND.has(form) ? [form] : undefined
}

const ROUND: ReadonlySet<string> = new Set('dozens hundreds thousands millions billions trillions'.split(' '))

/** Whether a number is one of the others, or goes on from it with a letter: "40s" is no other number than "40"; "3000" is another than "300". */
function goOn(numbers: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const number of numbers) {
    if (others.has(number)) return true
    for (let n = 1; n < number.length; n++) {
      const next = number.charCodeAt(n)
      if (next >= 97 && next <= 122 && others.has(number.slice(0, n))) return true
    }
  }
  return false
}
