/** What an entity is called: the fullest name of the article; for the unnamed the fullest description. */
import type { Token } from '../text/index'
import type { SpeakerKind } from '../types'
import type { DraftCast, DraftEntity } from './draft-cast'
import type { Descriptions } from './link-nominals'
import { PRONOUN, wordBits } from './lexicon'
import type { Entity, FoundMention } from './mention'

export function nameEntities(cast: DraftCast, { ownerOf }: Descriptions): Entity[] {
  const named = cast.entities.map((draft) => printings(cast, draft))
  return cast.entities.map((draft, e) => {
    const printed = named[e] as Map<string, number>
    const names = [...printed.keys()]
    let name = fullest(printed)
    const owner = ownerOf.get(e)
    if (owner !== undefined && !draft.names && startsWithPronoun(name)) {
      const whose = fullest(named[owner] as Map<string, number>)
      if (whose) name = `${whose}${/s$/.test(whose) ? '’' : '’s'}${name.slice(name.indexOf(' '))}`
    }
    return {
      name, kind: kindOf(draft), aliases: names.filter((other) => other !== name), gender: draft.gender, plural: draft.plural,
      mentions: [...draft.mentions].sort((a, b) => a - b),
    }
  })
}

/** The ways an entity is printed, with how often; by its names when it has any, by its descriptions when not. */
function printings(cast: DraftCast, draft: DraftEntity): Map<string, number> {
  const printed = new Map<string, number>()
  for (const m of [...draft.mentions].sort((a, b) => a - b)) {
    const mention = cast.mentions[m] as FoundMention
    if (mention.kind === 'pronoun' || (draft.names > 0 && mention.kind !== 'name')) continue
    const name = print(cast, mention)
    if (name) printed.set(name, (printed.get(name) ?? 0) + 1)
  }
  return printed
}

function print(cast: DraftCast, mention: FoundMention): string {
  const { text, tokens } = cast.layer
  const name = text.slice((tokens[mention.coreToken] as Token).start, mention.end)
  return name.replace(/\s+/g, ' ').replace(/['’]s$/, '')
}

function startsWithPronoun(name: string): boolean {
  const blank = name.indexOf(' ')
  return blank > 0 && (wordBits(name.slice(0, blank).toLowerCase()) & PRONOUN) > 0
}

/** The name with most words; one that a pronoun opens only when there is no other; of equally many words the commonest. */
function fullest(printed: ReadonlyMap<string, number>): string {
  let best = ''
  let value = -1
  for (const [name, count] of printed) {
    const words = name.split(' ').length
    const worth = (startsWithPronoun(name) ? 0 : 1000) + words * 10 + Math.min(9, count)
    if (worth > value) {
      best = name
      value = worth
    }
  }
  return best
}

function kindOf(draft: DraftEntity): SpeakerKind {
  return draft.kind === 'place' || draft.kind === 'other' ? 'organization' : draft.kind
}
