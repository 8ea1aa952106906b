/**
 * Differences that turn what was said: a negation gained or lost, another number or name, an antonym, more or less certainty.
 * Two printings that differ so still match; the reader is told.
 */
import type { Alignment } from './align'
import { changesNumber, type Stretch } from './changed-numbers'
import type { Step } from './opcodes'
import { ANTONYMS, deniedBy, MODAL_STRENGTH, NEGATIVE_VERBS } from './opposites'
import type { Pairs } from './pairs'
import { swappedWords } from './roles'
import { isFormOfAddress, isSameName } from './same-names'
import type { MeaningChange } from '../types'
import type { Word, Words } from './words'

/** More words than this left out in one stretch is an omission: its negations are gone with what they negated. */
const OMISSION = 5

export function meaningChanges(
  a: Words,
  b: Words,
  steps: readonly Step[],
  alignment: Alignment,
): MeaningChange[] {
  const changes: MeaningChange[] = []
  const moved = movedWords(alignment.moved)
  steps.forEach((step, k) => {
    if (step.op === 'equal' || step.a0 === step.a1 || step.b0 === step.b1) return
    const x = { words: a, from: step.a0, to: step.a1 }
    const y = { words: b, from: step.b0, to: step.b1 }
    if (changesNumber(x, y)) changes.push({ kind: 'number', opcode: k })
    if (changesName(x, y, moved)) changes.push({ kind: 'name', opcode: k })
    if (hasAntonyms(x, y)) changes.push({ kind: 'antonym', opcode: k })
    if (changesModal(x, y)) changes.push({ kind: 'modal', opcode: k })
  })
  for (const k of changedNegations(a, b, steps)) changes.push({ kind: 'negation', opcode: k })
  const swapped = swappedWords(a, b, steps, alignment)
  if (swapped >= 0) changes.push({ kind: 'roles', opcode: swapped })
  return withoutDenied(changes, steps).sort((x, y) => x.opcode - y.opcode || (x.kind < y.kind ? -1 : 1))
}

/**
 * "isn't clear" for "is unclear": a negation next to an opposite leaves things as they were. In one step with it ("did not accept" for
 * "rejected") only beside another word: "never" for "always" is a negation and an opposite at once.
 */
function withoutDenied(changes: MeaningChange[], steps: readonly Step[]): MeaningChange[] {
  const negations = new Map<number, MeaningChange>()
  for (const change of changes) if (change.kind === 'negation') negations.set(change.opcode, change)
  if (negations.size === 0) return changes
  const undone = new Set<MeaningChange>()
  for (const antonym of changes) {
    if (antonym.kind !== 'antonym') continue
    const { opcode } = antonym
    const { a0, a1, b0, b1 } = steps[opcode] as Step
    const single = a1 - a0 === 1 && b1 - b0 === 1
    const negation =
      (single ? undefined : negations.get(opcode)) ?? negations.get(opcode - 1) ?? negations.get(opcode + 1)
    if (negation && !undone.has(negation)) undone.add(antonym).add(negation)
  }
  return changes.filter((change) => !undone.has(change))
}

/** The words of either side that have their counterpart elsewhere. */
interface Moved {
  readonly a: ReadonlySet<number>
  readonly b: ReadonlySet<number>
}

const NOT_MOVED: Moved = { a: new Set(), b: new Set() }

function movedWords(moved: Pairs): Moved {
  if (!moved.length) return NOT_MOVED
  const a = new Set<number>()
  const b = new Set<number>()
  for (let k = 0; k < moved.length; k++) {
    a.add(moved.a(k))
    b.add(moved.b(k))
  }
  return { a, b }
}

/** Steps between what belongs together. */
const CLOSE_BY = 4

/** A step in which one side has a negation more. */
interface ChangedNegation {
  readonly step: number
  readonly side: 'a' | 'b'
}

/**
 * Steps with a negation that has no counterpart nearby. Only inside the shared stretch: what an excerpt leaves out before
 * or after itself changes nothing that it prints.
 */
function changedNegations(a: Words, b: Words, steps: readonly Step[]): number[] {
  const found: ChangedNegation[] = []
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
  const open: ChangedNegation[] = []
  for (const one of found) {
    const last = open[open.length - 1]
    if (last && last.side !== one.side && one.step - last.step <= CLOSE_BY) open.pop()
    else open.push(one)
  }
  return open.filter((one) => !isPutOtherwise(a, b, steps, one)).map((one) => one.step)
}

/** Whether the side without the negation says it with a verb close by: "failed to come" for "did not come". */
function isPutOtherwise(
  a: Words,
  b: Words,
  steps: readonly Step[],
  { step, side }: ChangedNegation,
): boolean {
  for (let k = Math.max(0, step - CLOSE_BY); k <= Math.min(steps.length - 1, step + CLOSE_BY); k++) {
    const { op, a0, a1, b0, b1 } = steps[k] as Step
    if (op === 'equal') continue
    const inA = hasNegativeVerb({ words: a, from: a0, to: a1 })
    const inB = hasNegativeVerb({ words: b, from: b0, to: b1 })
    if (side === 'a' ? inB && !inA : inA && !inB) return true
  }
  return false
}

function hasNegativeVerb({ words, from, to }: Stretch): boolean {
  for (let i = from; i < to; i++) if (NEGATIVE_VERBS.has(words.known(i).stem)) return true
  return false
}

function countNegations(words: Words, from: number, to: number): number {
  let n = 0
  for (let i = from; i < to; i++) {
    if (words.known(i).negates) n++
  }
  return n
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

/** More words than this are no name. */
const LONGEST_NAME = 4

/** Both sides put a name here, and they are not forms of one another. */
function changesName(a: Stretch, b: Stretch, moved: Moved): boolean {
  if (a.to - a.from > LONGEST_NAME || b.to - b.from > LONGEST_NAME) return false
  if (!hasCapital(a) || !hasCapital(b)) return false
  const wordsA = a.words.list(a.from, a.to)
  const wordsB = b.words.list(b.from, b.to)
  const namesA = wordsA.filter((word, i) => isName(word) && !moved.a.has(a.from + i))
  const namesB = wordsB.filter((word, i) => isName(word) && !moved.b.has(b.from + i))
  if (!namesA.length || !namesB.length) return false
  const initials = (words: readonly Word[]): string => words.map((word) => word.form.charAt(0)).join('')
  if (initials(wordsA).includes(namesB[0]?.form ?? ' ') || initials(wordsB).includes(namesA[0]?.form ?? ' '))
    return false
  if (namesA.some((x) => x.bracketed) || namesB.some((x) => x.bracketed)) return false
  return !namesA.some((x) => namesB.some((y) => isSameName(x, y)))
}

function hasCapital({ words, from, to }: Stretch): boolean {
  for (let i = from; i < to; i++) if (words.capital(i)) return true
  return false
}

function hasAntonyms(a: Stretch, b: Stretch): boolean {
  const opposites = oppositesOf(a)
  for (let j = b.from; j < b.to; j++) {
    const { stem, form } = b.words.known(j)
    if (opposites?.has(stem) || opposites?.has(form)) return true
  }
  return denies(a, b) || denies(b, a)
}

function oppositesOf({ words, from, to }: Stretch): Set<string> | null {
  let opposites: Set<string> | null = null
  for (let i = from; i < to; i++) {
    const { stem, form } = words.known(i)
    const opposite = ANTONYMS.get(stem) ?? ANTONYMS.get(form)
    if (opposite) for (const one of opposite) (opposites ??= new Set()).add(one)
  }
  return opposites
}

/** Whether one side has a word that is one of the other with a prefix of denial. */
function denies(a: Stretch, b: Stretch): boolean {
  let denied: Set<string> | null = null
  for (let i = a.from; i < a.to; i++) {
    const bare = deniedBy(a.words.known(i).form)
    if (bare !== null) (denied ??= new Set()).add(bare)
  }
  if (!denied) return false
  for (let j = b.from; j < b.to; j++) if (denied.has(b.words.known(j).form)) return true
  return false
}

function changesModal(a: Stretch, b: Stretch): boolean {
  const x = firstModal(a)
  const y = x === null ? null : firstModal(b)
  return x !== null && y !== null && Math.abs(x - y) >= 2
}

/** The certainty of the first modal. */
function firstModal({ words, from, to }: Stretch): number | null {
  for (let i = from; i < to; i++) {
    const known = MODAL_STRENGTH.get(words.known(i).form)
    if (known !== undefined) return known
  }
  return null
}
