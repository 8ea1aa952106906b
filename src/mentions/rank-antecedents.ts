import type { Quotation } from '../quotes/quotation'
import type { TextLayer } from '../text/index'
import { rank, type Antecedent } from './antecedents'
import { noteTitles } from './descriptions'
import type { DraftCast, DraftEntity } from './draft-cast'
import type { Cast, Entity, FoundMention } from './mention'
import { setScene } from './scene'

export type { Antecedent } from './antecedents'

/**
 * A function that ranks what a pronoun or description of the article may stand for, best first, as `buildCast` sees it;
 * for a caller with evidence of its own.
 *
 * @example
 * const antecedents = rankAntecedents(layer, quotations, cast)
 * antecedents(mention)[0]?.entity
 */
export function rankAntecedents(
  layer: TextLayer,
  quotations: readonly Quotation[],
  cast: Cast,
): (mention: number) => Antecedent[] {
  const draft: DraftCast = {
    ...setScene(layer, quotations, cast.mentions),
    entities: cast.entities.map((entity) => draftOf(cast, entity)),
    entityOf: Int32Array.from(cast.entityOf),
    seenFor: new Int32Array(cast.entities.length).fill(-1),
    seenAt: new Int32Array(cast.entities.length),
  }
  cast.mentions.forEach((mention, m) => {
    const entity = draft.entities[cast.entityOf[m] as number]
    if (entity && mention.kind === 'name') noteTitles(draft, mention, entity)
  })
  return (mention) => {
    const found = cast.mentions[mention]
    return found?.person === 3 && found.kind !== 'name' ? rank(draft, mention) : []
  }
}

function draftOf(cast: Cast, entity: Entity): DraftEntity {
  return {
    kind: entity.kind,
    gender: entity.gender,
    plural: entity.plural,
    roles: [],
    traits: [],
    mentions: [...entity.mentions],
    names: entity.mentions.filter((m) => (cast.mentions[m] as FoundMention).kind === 'name').length,
  }
}
