/**
 * An alignment as steps that tile both texts in their own offsets, so that it can be shown, marked up or replayed.
 * What stands between two words (blanks, marks) goes with the word before it.
 */
import type { Opcode } from '../types'
import type { Alignment } from './align'
import type { Word } from './normalize'

/** A run of words on both sides that becomes one opcode. */
export interface Step {
  readonly op: Opcode['op']
  readonly a0: number
  readonly a1: number
  readonly b0: number
  readonly b1: number
}

/** The steps of an alignment in words. */
export function stepsOf(
  a: readonly Word[],
  b: readonly Word[],
  textA: string,
  textB: string,
  alignment: Alignment,
): Step[] {
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
  for (const pair of alignment.pairs) {
    if (pair.by !== 'word' || pair.a !== i || pair.b !== j) {
      close()
      skip(pair.a, pair.b)
    }
    if (pair.by !== 'word') {
      const op = pair.by === 'synonym' ? 'synonym' : 'edit'
      steps.push({ op, a0: pair.a, a1: pair.a + 1, b0: pair.b, b1: pair.b + 1 })
    } else if (runA < 0) {
      runA = pair.a
      runB = pair.b
    }
    i = pair.a + 1
    j = pair.b + 1
  }
  close()
  skip(a.length, b.length)
  return steps
}

/** An ellipsis stands before this word, or at the end of the text. */
function hasGap(words: readonly Word[], at: number, text: string): boolean {
  const word = words[at]
  if (word) return word.afterGap
  const last = words[words.length - 1]
  const tail = text.slice(last ? last.end : 0)
  return tail.includes('…') || tail.includes('...') || tail.includes('. . .')
}

/** Steps in words to steps in characters. Texts without words are one step. */
export function opcodesOf(
  steps: readonly Step[],
  a: readonly Word[],
  b: readonly Word[],
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

function startOf(words: readonly Word[], next: number, end: number, text: string): number {
  const word = words[Math.max(next, end)]
  return word ? word.start : text.length
}
