/**
 * An alignment as steps that tile both texts in their own offsets, so that it can be shown, marked up or replayed.
 * What stands between two words (blanks, marks) goes with the word before it.
 */
import type { Opcode } from '../types'
import type { Alignment } from './align'
import { SYNONYM, WORD } from './likeness'
import type { Words } from './words'

/** A run of words on both sides that becomes one opcode. */
export interface Step {
  readonly op: Opcode['op']
  readonly a0: number
  readonly a1: number
  readonly b0: number
  readonly b1: number
}

/** The steps of an alignment in words. */
export function stepsOf(a: Words, b: Words, textA: string, textB: string, { pairs }: Alignment): Step[] {
  const steps: Step[] = []
  let i = 0
  let j = 0
  const skip = (toA: number, toB: number): void => {
    if (toA === i && toB === j) return
    let op: Opcode['op'] = 'edit'
    if (toB === j) op = hasGap(b, toB, textB) ? 'gap' : 'delete'
    else if (toA === i) op = hasGap(a, toA, textA) ? 'gap' : 'insert'
    steps.push({ op, a0: i, a1: toA, b0: j, b1: toB })
  }
  // The run of equal words that is being read: one step, however long.
  let runA = -1
  let runB = -1
  const close = (): void => {
    if (runA >= 0) steps.push({ op: 'equal', a0: runA, a1: i, b0: runB, b1: j })
    runA = -1
  }
  for (let k = 0; k < pairs.length; k++) {
    const like = pairs.like(k)
    const wordA = pairs.a(k)
    const wordB = pairs.b(k)
    if (like !== WORD || wordA !== i || wordB !== j) {
      close()
      skip(wordA, wordB)
    }
    if (like !== WORD) {
      const op = like === SYNONYM ? 'synonym' : 'edit'
      steps.push({ op, a0: wordA, a1: wordA + 1, b0: wordB, b1: wordB + 1 })
    } else if (runA < 0) {
      runA = wordA
      runB = wordB
    }
    i = wordA + 1
    j = wordB + 1
  }
  close()
  skip(a.length, b.length)
  return steps
}

/** An ellipsis stands before this word, or at the end of the text. */
function hasGap(words: Words, at: number, text: string): boolean {
  if (at < words.length) return words.afterGap(at)
  const tail = text.slice(words.length ? words.end(words.length - 1) : 0)
  return tail.includes('…') || tail.includes('...') || tail.includes('. . .')
}

/** Steps in words to steps in characters. Texts without words are one step. */
export function opcodesOf(
  steps: readonly Step[],
  a: Words,
  b: Words,
  textA: string,
  textB: string,
): Opcode[] {
  if (!steps.length) {
    const equal = textA === textB
    return textA === '' && textB === ''
      ? []
      : [
          {
            op: equal ? 'equal' : 'edit',
            a: { start: 0, end: textA.length },
            b: { start: 0, end: textB.length },
          },
        ]
  }
  let endA = 0
  let endB = 0
  return steps.map((step, k) => {
    const startA = endA
    const startB = endB
    const next = steps[k + 1]
    endA = next ? startOf(a, next.a0, step.a1, textA) : textA.length
    endB = next ? startOf(b, next.b0, step.b1, textB) : textB.length
    if (endA < startA) endA = startA
    if (endB < startB) endB = startB
    return { op: step.op, a: { start: startA, end: endA }, b: { start: startB, end: endB } }
  })
}

function startOf(words: Words, next: number, end: number, text: string): number {
  const word = Math.max(next, end)
  return word < words.length ? words.start(word) : text.length
}
