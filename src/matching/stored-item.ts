/** An item as grouping looks at it: its words are read when they are asked for, which most are not. */
import { NO_DAY, type Items } from './items'
import { lexiconOf, type MatchOptions } from './match-options'
import type { Printings } from './printings'
import { readQuote, type ReadQuote } from './read-quote'
import type { GroupItem } from './standing'

export class StoredItem implements GroupItem {
  readonly speaker: string | null
  readonly term: boolean
  readonly #printing: number
  #quote: ReadQuote | null = null

  constructor(
    private readonly item: number,
    private readonly items: Items,
    private readonly printings: Printings,
    private readonly options: MatchOptions,
  ) {
    const printing = (this.#printing = items.firstOf(item))
    this.speaker = printings.speaker(printing)
    this.term = printings.term(printing)
  }

  get quote(): ReadQuote {
    return (this.#quote ??= readQuote(this.printings.text(this.#printing), lexiconOf(this.options)))
  }
  get says(): number {
    return this.items.weightOf(this.item)
  }
  get aliases(): readonly string[] {
    return this.printings.aliases(this.#printing)
  }
  get docId(): string {
    return this.printings.docId(this.#printing)
  }
  get day(): number | null {
    const day = this.items.dayOf(this.item)
    return day === NO_DAY ? null : day
  }
  get described(): boolean {
    return this.printings.described(this.#printing)
  }
  get around(): string | null {
    return this.printings.around(this.#printing) ?? null
  }
  get topical(): boolean {
    return this.printings.topical(this.#printing)
  }
  get relay(): string | null {
    return this.printings.relay(this.#printing) ?? null
  }
}
