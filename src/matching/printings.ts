/**
 * The printings an index holds, in columns: a million objects would take twice the room and keep the garbage collector busy.
 * What it keeps beside the caller's own strings are places in these columns and one number for each id.
 */
import { compareText, type Printing } from './utterance'

const NO_ALIASES: readonly string[] = []

export class Printings {
  readonly #ids: (string | null)[] = []
  readonly #docIds: string[] = []
  readonly #quoteIds: string[] = []
  readonly #texts: string[] = []
  readonly #speakers: (string | null)[] = []
  readonly #outlets: (string | undefined)[] = []
  readonly #dates: (string | undefined)[] = []
  /** Few printings have these. */
  readonly #aliases = new Map<number, readonly string[]>()
  readonly #terms = new Set<number>()
  readonly #described = new Set<number>()
  readonly #bodies = new Set<number>()
  readonly #relays = new Map<number, string>()
  readonly #arounds = new Map<number, string>()
  readonly #topical = new Set<number>()
  readonly #numberOf = new Map<string, number>()
  readonly #free: number[] = []

  /** How many there are. */
  get size(): number {
    return this.#numberOf.size
  }

  /** Numbers are below this. */
  get end(): number {
    return this.#ids.length
  }

  numberOf(id: string): number | undefined {
    return this.#numberOf.get(id)
  }

  add(printing: Printing): number {
    const number = this.#free.pop() ?? this.#ids.length
    this.#ids[number] = printing.id
    this.#docIds[number] = printing.docId
    this.#quoteIds[number] = printing.quoteId
    this.#texts[number] = printing.text
    this.#speakers[number] = printing.speaker
    this.#outlets[number] = printing.outlet
    this.#dates[number] = printing.publishedAt
    if (printing.aliases.length) this.#aliases.set(number, printing.aliases)
    if (printing.term) this.#terms.add(number)
    if (printing.described) this.#described.add(number)
    if (printing.body) this.#bodies.add(number)
    if (printing.relay !== undefined) this.#relays.set(number, printing.relay)
    if (printing.around !== undefined) this.#arounds.set(number, printing.around)
    if (printing.topical) this.#topical.add(number)
    this.#numberOf.set(printing.id, number)
    return number
  }

  /** Gives the number free; whoever knows it must have forgotten it. */
  remove(number: number): void {
    this.#numberOf.delete(this.#ids[number] as string)
    this.#ids[number] = null
    this.#docIds[number] = this.#quoteIds[number] = this.#texts[number] = ''
    this.#speakers[number] = null
    this.#outlets[number] = this.#dates[number] = undefined
    this.#aliases.delete(number)
    this.#terms.delete(number)
    this.#described.delete(number)
    this.#bodies.delete(number)
    this.#relays.delete(number)
    this.#arounds.delete(number)
    this.#topical.delete(number)
    this.#free.push(number)
  }

  has(number: number): boolean {
    return typeof this.#ids[number] === 'string'
  }
  id(number: number): string {
    return this.#ids[number] as string
  }
  docId(number: number): string {
    return this.#docIds[number] as string
  }
  text(number: number): string {
    return this.#texts[number] as string
  }
  speaker(number: number): string | null {
    return this.#speakers[number] as string | null
  }
  aliases(number: number): readonly string[] {
    return this.#aliases.get(number) ?? NO_ALIASES
  }
  term(number: number): boolean {
    return this.#terms.has(number)
  }
  described(number: number): boolean {
    return this.#described.has(number)
  }
  relay(number: number): string | undefined {
    return this.#relays.get(number)
  }
  around(number: number): string | undefined {
    return this.#arounds.get(number)
  }
  topical(number: number): boolean {
    return this.#topical.has(number)
  }
  date(number: number): string | undefined {
    return this.#dates[number]
  }

  /** A printing as it was given. */
  get(number: number): Printing {
    const outlet = this.#outlets[number]
    const publishedAt = this.#dates[number]
    const relay = this.relay(number)
    const around = this.around(number)
    return {
      id: this.id(number),
      docId: this.docId(number),
      quoteId: this.#quoteIds[number] as string,
      text: this.text(number),
      speaker: this.speaker(number),
      aliases: this.aliases(number),
      term: this.term(number),
      ...(this.described(number) && { described: true }),
      ...(this.#bodies.has(number) && { body: true }),
      ...(relay !== undefined && { relay }),
      ...(around !== undefined && { around }),
      ...(this.topical(number) && { topical: true }),
      ...(outlet !== undefined && { outlet }),
      ...(publishedAt !== undefined && { publishedAt }),
    }
  }

  /** By date, those without one last; among equals by id. */
  compare(x: number, y: number): number {
    return compareText(this.#dates[x] ?? '~', this.#dates[y] ?? '~') || compareText(this.id(x), this.id(y))
  }
}
