import { buildCast, findMentions, type Cast, type FoundMention } from '../../src/mentions'
import { findQuotations } from '../../src/quotes'
import { readText } from '../../src/text'

/** What the stage finds in a text, in words. */
export interface Told {
  readonly cast: Cast
  /** The found mentions as printed. */
  readonly mentions: readonly string[]
  mention(printed: string, occurrence?: number): FoundMention
  /** The name of the entity for which the n-th mention printed so stands, null for nobody. */
  who(printed: string, occurrence?: number): string | null
  /** Whether the first mentions printed so stand for one entity. */
  same(printed: string, other: string): boolean
}

export function tell(text: string): Told {
  // Descriptions and pronouns are linked only where a quotation is near.
  const layer = readText(`${text}\n\n“Quite so.”`)
  const quotations = findQuotations(layer)
  const mentions = findMentions(layer, quotations)
  const cast = buildCast(layer, quotations, mentions)
  const printed = mentions.map(({ start, end }) => text.slice(start, end))
  const indexOf = (words: string, occurrence: number): number => {
    const found = printed.flatMap((one, i) => (one === words ? [i] : []))[occurrence]
    if (found === undefined)
      throw new Error(`no mention ${JSON.stringify(words)} among ${JSON.stringify(printed)}`)
    return found
  }
  return {
    cast,
    mentions: printed,
    mention: (words, occurrence = 0) => mentions[indexOf(words, occurrence)] as FoundMention,
    who: (words, occurrence = 0) =>
      cast.entities[cast.entityOf[indexOf(words, occurrence)] as number]?.name ?? null,
    same: (words, other) => {
      const entity = cast.entityOf[indexOf(words, 0)] as number
      return entity >= 0 && entity === cast.entityOf[indexOf(other, 0)]
    },
  }
}
