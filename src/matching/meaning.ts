/**
 * Differences that turn what was said: a negation gained or lost, another number or name, an antonym, more or less certainty.
 * Two printings that differ so still match; the reader is told.
 */
import type { Alignment } from './align'
import type { Word } from './normalize'
import type { Step } from './opcodes'
import { ANTONYMS, MODAL_STRENGTH } from './opposites'
import { isFormOfAddress, isSameName } from './same-names'
import type { MeaningChange } from '../types'

/** More words than this left out in one stretch is an omission: its negations are gone with what they negated. */
const OMISSION = 5

export function meaningChanges(
  a: readonly Word[],
  b: readonly Word[],
  steps: readonly Step[],
  alignment: Alignment,
): MeaningChange[] {
  const changes: MeaningChange[] = []
  const note = (kind: MeaningChange['kind'], opcode: number): void => {
    if (!changes.some((change) => change.kind === kind && change.opcode === opcode))
      changes.push({ kind, opcode })
  }
  const movedA = new Set(alignment.moved.map((pair) => pair.a))
  const movedB = new Set(alignment.moved.map((pair) => pair.b))
  steps.forEach((step, k) => {
    if (step.op === 'equal') return
    const wordsA = a.slice(step.a0, step.a1)
    const wordsB = b.slice(step.b0, step.b1)
    if (wordsA.length && wordsB.length) {
      if (changesNumber(wordsA, wordsB)) note('number', k)
      if (changesName(wordsA, wordsB, step, movedA, movedB)) note('name', k)
      if (hasAntonyms(wordsA, wordsB)) note('antonym', k)
      if (changesModal(wordsA, wordsB)) note('modal', k)
    }
  })
  for (const k of changedNegations(a, b, steps)) note('negation', k)
  const swapped = swappedNames(a, steps, alignment)
  if (swapped >= 0) note('roles', swapped)
  return changes.sort((x, y) => x.opcode - y.opcode || (x.kind < y.kind ? -1 : 1))
}

/**
 * Steps with a negation that has no counterpart nearby. Only inside the shared stretch: what an excerpt leaves out before
 * or after itself changes nothing that it prints.
 */
function changedNegations(a: readonly Word[], b: readonly Word[], steps: readonly Step[]): number[] {
  const found: { step: number; side: 'a' | 'b' }[] = []
  steps.forEach((step, k) => {
    if (step.op === 'equal' || step.op === 'gap') return
    const outer = k === 0 || k === steps.length - 1
    const lengthA = step.a1 - step.a0
    const lengthB = step.b1 - step.b0
    const onlyOne = lengthA === 0 || lengthB === 0
    if (Math.max(lengthA, lengthB) - Math.min(lengthA, lengthB) > OMISSION && Math.min(lengthA, lengthB) <= 1)
      return
    if (outer && onlyOne && Math.max(lengthA, lengthB) > 2) return
    if (outer && Math.min(lengthA, lengthB) === 0) {
      // "not" right before or after a whole quote belongs to it only when the rest is all there.
      if (steps.length > 3) return
    }
    const inA = countNegations(a, step.a0, step.a1)
    const inB = countNegations(b, step.b0, step.b1)
    if ((inA - inB) % 2 !== 0) found.push({ step: k, side: inA > inB ? 'a' : 'b' })
  })
  // "did nothing" for "doesn't do anything": one gained here, one lost close by.
  const open: { step: number; side: 'a' | 'b' }[] = []
  for (const one of found) {
    const last = open[open.length - 1]
    if (last && last.side !== one.side && one.step - last.step <= 4) open.pop()
    else open.push(one)
  }
  return open.map((one) => one.step)
}

function countNegations(words: readonly Word[], from: number, to: number): number {
  let n = 0
  for (let i = from; i < to; i++) {
    if ((words[i] as Word).negates) n++
  }
  return n
}

function changesNumber(a: readonly Word[], b: readonly Word[]): boolean {
  const numbersA = a.filter((word) => word.number)
  const numbersB = b.filter((word) => word.number)
  if (!numbersA.length || !numbersB.length) return false
  return !numbersA.some((x) =>
    numbersB.some((y) => x.form === y.form || goesOn(x.form, y.form) || goesOn(y.form, x.form)),
  )
}

/** "40s" is no other number than "40"; "3000" is another than "300". */
function goesOn(longer: string, shorter: string): boolean {
  const next = longer.charCodeAt(shorter.length)
  return longer.startsWith(shorter) && next >= 97 && next <= 122
}

/** Words that weigh less are in every article. */
const NAME_WEIGHT = 2.5

function isName(word: Word): boolean {
  const { capital, opens, number, form, content, weight } = word
  return (
    capital &&
    !opens &&
    !number &&
    form.length > 1 &&
    content &&
    weight >= NAME_WEIGHT &&
    !isFormOfAddress(word)
  )
}

/** Both sides put a name here, and they are not forms of one another. */
function changesName(
  a: readonly Word[],
  b: readonly Word[],
  step: Step,
  movedA: ReadonlySet<number>,
  movedB: ReadonlySet<number>,
): boolean {
  const namesA = a.filter((word, i) => isName(word) && !movedA.has(step.a0 + i))
  const namesB = b.filter((word, i) => isName(word) && !movedB.has(step.b0 + i))
  if (!namesA.length || !namesB.length || a.length > 4 || b.length > 4) return false
  const initials = (words: readonly Word[]): string => words.map((word) => word.form.charAt(0)).join('')
  if (initials(a).includes(namesB[0]?.form ?? ' ') || initials(b).includes(namesA[0]?.form ?? ' '))
    return false
  if (namesA.some((x) => x.bracketed) || namesB.some((x) => x.bracketed)) return false
  return !namesA.some((x) => namesB.some((y) => isSameName(x, y)))
}

function hasAntonyms(a: readonly Word[], b: readonly Word[]): boolean {
  return a.some((x) => {
    const opposite = ANTONYMS.get(x.stem) ?? ANTONYMS.get(x.form)
    return !!opposite && b.some((y) => opposite.has(y.stem) || opposite.has(y.form))
  })
}

function changesModal(a: readonly Word[], b: readonly Word[]): boolean {
  const strength = (words: readonly Word[]): number | null => {
    for (const word of words) {
      const known = MODAL_STRENGTH.get(word.form)
      if (known !== undefined) return known
    }
    return null
  }
  const x = strength(a)
  const y = strength(b)
  return x !== null && y !== null && Math.abs(x - y) >= 2
}

/** Two names that changed places around what both texts share: who does what to whom. The step of the first, or -1. */
function swappedNames(a: readonly Word[], steps: readonly Step[], alignment: Alignment): number {
  const names = alignment.moved.filter((pair) => (a[pair.a] as Word).capital && pair.by === 'word')
  if (!names.length) return -1
  const k = steps.findIndex(
    (step) => names.some((pair) => pair.a >= step.a0 && pair.a < step.a1) && step.b1 > step.b0,
  )
  return k
}
