/**
 * Forms of words by the hash of their letters, in an open table that grows with them. A slot is two numbers, the whole hash and one more
 * than the number of the form, so that a look costs one line of the processor's cache; the letters stand one form after the other, the
 * common ones mostly in front.
 */
import type { KnownForm } from './forms'

/** Slots of an empty table: what is met of late is small, and stays in the processor's cache. */
const SLOTS = 1 << 14

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

export class FormTable {
  private slots = new Int32Array(2 * SLOTS)
  private readonly forms: KnownForm[] = []
  /** Where the letters of each form begin in `letters`; one more than there are forms. */
  private begins = new Int32Array(SLOTS / 2 + 1)
  private letters = new Uint16Array(1 << 12)

  get size(): number {
    return this.forms.length
  }

  /** The form of a stretch of plain letters and digits, upper case allowed, whose lower-case letters have this hash. */
  at(codes: Uint16Array, start: number, end: number, hash: number): KnownForm | undefined {
    const { slots, forms } = this
    const last = slots.length - 1
    for (let slot = slotOf(hash, last); ; slot = (slot + 2) & last) {
      const number = slots[slot + 1] as number
      if (number === 0) return undefined
      if (slots[slot] === hash && this.isPrinted(number - 1, codes, start, end)) return forms[number - 1]
    }
  }

  private isPrinted(number: number, codes: Uint16Array, start: number, end: number): boolean {
    const { begins, letters } = this
    let at = begins[number] as number
    if ((begins[number + 1] as number) - at !== end - start) return false
    for (let i = start; i < end; i++) {
      const code = codes[i] as number
      const wanted = letters[at++] as number
      if (code !== wanted && (code > 90 || code < 65 || code + 32 !== wanted)) return false
    }
    return true
  }

  /** The form of a folded word that has this hash. */
  find(raw: string, hash: number): KnownForm | undefined {
    const { slots, forms } = this
    const last = slots.length - 1
    for (let slot = slotOf(hash, last); ; slot = (slot + 2) & last) {
      const number = slots[slot + 1] as number
      if (number === 0) return undefined
      if (slots[slot] === hash && (forms[number - 1] as KnownForm).raw === raw) return forms[number - 1]
    }
  }

  /** Adds a form that is not in the table. */
  add(form: KnownForm, hash: number): void {
    const number = this.forms.push(form)
    // Half full at most: an empty slot ends every look.
    if (4 * number > this.slots.length) this.widen()
    place(this.slots, hash, number)
    this.write(form.raw, number)
  }

  private write(raw: string, number: number): void {
    const from = this.begins[number - 1] as number
    const to = from + raw.length
    this.begins[number] = to
    if (to > this.letters.length) {
      const wider = new Uint16Array(Math.max(to, 2 * this.letters.length))
      wider.set(this.letters)
      this.letters = wider
    }
    for (let i = 0; i < raw.length; i++) this.letters[from + i] = raw.charCodeAt(i)
  }

  private widen(): void {
    const { slots, begins } = this
    this.slots = new Int32Array(2 * slots.length)
    for (let slot = 0; slot < slots.length; slot += 2) {
      const number = slots[slot + 1] as number
      if (number > 0) place(this.slots, slots[slot] as number, number)
    }
    this.begins = new Int32Array(2 * begins.length)
    this.begins.set(begins)
  }
}

/** Where the slot of a hash begins, in slots up to the last number. */
function slotOf(hash: number, last: number): number {
  return ((hash ^ (hash >>> 15)) << 1) & last
}

function place(slots: Int32Array, hash: number, number: number): void {
  const last = slots.length - 1
  let slot = slotOf(hash, last)
  while (slots[slot + 1] !== 0) slot = (slot + 2) & last
  slots[slot] = hash
  slots[slot + 1] = number
}
