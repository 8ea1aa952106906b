/**
 * Forms of words by two hashes of their letters, in an open table that grows with them. A slot is two hashes and one more than the number of
 * the form, so that a look costs one line of the processor's cache and no letter is compared: the second hash tells all words of five
 * letters apart, and of longer ones two in 2^64 pairs would be taken for one.
 */

/** Slots of an empty table: what is met of late is small, and stays in the processor's cache. */
const SLOTS = 1 << 14
/** Numbers of a slot: the two hashes, the form, one unused. */
const SLOT = 4

/** FNV-1a, a character at a time: `HASH_START`, then `hashStep` for each. */
export const HASH_START = 0x811c9dc5 | 0

export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

export function hashOf(text: string): number {
  let hash = HASH_START
  for (let i = 0; i < text.length; i++) hash = hashStep(hash, text.charCodeAt(i))
  return hash
}

/**
 * The second hash, from 0: the letters as the figures of a number, "0" being 1 and "z" 75. To base 77, not 76: times an even number a
 * letter would be gone sixteen letters later.
 */
export function checkStep(check: number, code: number): number {
  return (Math.imul(check, 77) + code - 47) | 0
}

function checkOf(text: string): number {
  let check = 0
  for (let i = 0; i < text.length; i++) check = checkStep(check, text.charCodeAt(i))
  return check
}

/** What is known of a stretch of letters. */
interface Known {
  /** The letters. */
  readonly raw: string
}

export class FormTable<Form extends Known> {
  private slots = new Int32Array(SLOT * SLOTS)
  private readonly forms: Form[] = []

  get size(): number {
    return this.forms.length
  }

  /** The form of a stretch of small letters and digits that has these hashes. */
  at(hash: number, check: number): Form | undefined {
    const { slots, forms } = this
    const last = slots.length - 1
    for (let slot = slotOf(hash, last); ; slot = (slot + SLOT) & last) {
      const number = slots[slot + 2] as number
      if (number === 0) return undefined
      if (slots[slot] === hash && slots[slot + 1] === check) return forms[number - 1]
    }
  }

  /** The form of a folded word that has this hash. */
  find(raw: string, hash: number): Form | undefined {
    const { slots, forms } = this
    const last = slots.length - 1
    for (let slot = slotOf(hash, last); ; slot = (slot + SLOT) & last) {
      const number = slots[slot + 2] as number
      if (number === 0) return undefined
      if (slots[slot] === hash && (forms[number - 1] as Form).raw === raw) return forms[number - 1]
    }
  }

  /** Adds a form that is not in the table. */
  add(form: Form, hash: number): void {
    const number = this.forms.push(form)
    // Half full at most: an empty slot ends every look.
    if (2 * SLOT * number > this.slots.length) this.widen()
    place(this.slots, hash, checkOf(form.raw), number)
  }

  private widen(): void {
    const { slots } = this
    this.slots = new Int32Array(2 * slots.length)
    for (let slot = 0; slot < slots.length; slot += SLOT) {
      const number = slots[slot + 2] as number
      if (number > 0) place(this.slots, slots[slot] as number, slots[slot + 1] as number, number)
    }
  }
}

/** Where the slot of a hash begins, in slots up to the last number. */
function slotOf(hash: number, last: number): number {
  return ((hash ^ (hash >>> 15)) << 2) & last
}

function place(slots: Int32Array, hash: number, check: number, number: number): void {
  const last = slots.length - 1
  let slot = slotOf(hash, last)
  while (slots[slot + 2] !== 0) slot = (slot + SLOT) & last
  slots[slot] = hash
  slots[slot + 1] = check
  slots[slot + 2] = number
}
