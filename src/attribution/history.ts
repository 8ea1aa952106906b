import type { FoundMention } from '../mentions/mention'
import { firstMentionFrom } from './candidates'
import type { Scene } from './scene'
import type { Situation } from './situation'

/** What was decided of the quotations before, and whom the present one names: the state of the reading. */
export class History {
  last = -1
  beforeLast = -1
  lastMention = -1
  lastWasNobody = false
  private readonly counts = new Map<number, number>()
  private inside = new Set<number>()

  count(entity: number): number {
    return this.counts.get(entity) ?? 0
  }

  /** The entity is named, not by a pronoun, in the words of the present quotation. */
  namedInside(entity: number): boolean {
    return this.inside.has(entity)
  }

  /** Turns to the next quotation. */
  enter(scene: Scene, situation: Situation): void {
    this.inside = new Set()
    const { mentions, entityOf } = scene.cast
    for (let m = firstMentionFrom(mentions, situation.firstToken); m < mentions.length; m++) {
      const mention = mentions[m] as FoundMention
      if (mention.firstToken >= situation.endToken) break
      if (mention.kind === 'name' && scene.quotationOf[mention.head] !== -1)
        this.inside.add(entityOf[m] as number)
    }
  }

  /** Notes what was decided of the present quotation; -1 for nobody. */
  note(mention: number, entity: number): void {
    this.lastWasNobody = mention < 0
    if (mention < 0) return
    this.lastMention = mention
    if (entity < 0) return
    this.counts.set(entity, this.count(entity) + 1)
    if (entity === this.last) return
    this.beforeLast = this.last
    this.last = entity
  }
}
