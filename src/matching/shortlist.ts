/** The few that share most of many that share something: kept in order, so that nothing else need be sorted. */

/** An item, and the weight of what it shares with what is asked about. */
export interface Near {
  readonly item: number
  readonly weight: number
}

export class Shortlist {
  readonly #items: Int32Array
  readonly #weights: Int32Array
  #count = 0
  /** Less than this has no place any more. */
  least = 0

  constructor(
    private readonly most: number,
    /** Of two that share as much, whether the first comes before. */
    private readonly isBefore: (x: number, y: number) => boolean,
  ) {
    this.#items = new Int32Array(most)
    this.#weights = new Int32Array(most)
  }

  offer(item: number, weight: number): void {
    if (weight < this.least) return
    const items = this.#items
    const weights = this.#weights
    const isFull = this.#count === this.most
    let at = isFull ? this.most - 1 : this.#count
    if (isFull && weight === this.least && !this.isBefore(item, items[at] as number)) return
    for (; at > 0; at--) {
      const before = weights[at - 1] as number
      if (before > weight || (before === weight && this.isBefore(items[at - 1] as number, item))) break
      items[at] = items[at - 1] as number
      weights[at] = before
    }
    items[at] = item
    weights[at] = weight
    if (!isFull) this.#count++
    if (this.#count === this.most) this.least = weights[this.most - 1] as number
  }

  /** What is on the list, the best first; it is empty afterwards. */
  take(): Near[] {
    const near: Near[] = []
    for (let k = 0; k < this.#count; k++)
      near.push({ item: this.#items[k] as number, weight: this.#weights[k] as number })
    this.#count = 0
    this.least = 0
    return near
  }
}
