/**
 * An utterance whose alignments are made when they are first looked at: of a million quotes a reader looks at a few, and to align each
 * printing with the fullest takes longer than to group them. It reads, spreads, clones and prints as the plain object it stands for.
 */
import type { Utterance } from '../types'
import type { MatchOptions } from './match-options'
import type { Printings } from './printings'
import { utteranceOf, type Printing } from './utterance'

/** The printings of a group, by number until the index changes under them. */
export class Members {
  #full: Utterance | null = null
  #taken: Printing[] | null = null

  constructor(
    readonly numbers: readonly number[],
    private readonly printings: Printings,
    private readonly options: MatchOptions,
  ) {}

  /** Keeps the printings as they are now: the index is about to forget some of them. */
  detach(): void {
    this.#taken ??= this.numbers.map((number) => this.printings.get(number))
  }

  read(): Utterance {
    if (!this.#full) {
      this.detach()
      this.#full = utteranceOf(this.#taken as Printing[], this.options)
    }
    return this.#full
  }
}

const membersOf = new WeakMap<object, Members>()

/** Own and enumerable, so that `JSON.stringify`, spread and `structuredClone` find them; the functions are shared by all utterances. */
const PROPERTIES: PropertyDescriptorMap = Object.fromEntries(
  (['text', 'variants', 'speakers', 'contested', 'cohesion'] satisfies (keyof Utterance)[]).map((name) => [
    name,
    {
      enumerable: true,
      get(this: object) {
        return (membersOf.get(this) as Members).read()[name]
      },
    },
  ]),
)

/** The utterance of a group that is known by the id of its earliest printing. */
export function lazyUtterance(id: string, members: Members): Utterance {
  const utterance = Object.defineProperties({ id }, PROPERTIES) as Utterance
  membersOf.set(utterance, members)
  return utterance
}
