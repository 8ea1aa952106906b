/**
 * Second names that bring in nobody new: "the Greek", "the mother-of-three", "the tot". British papers call somebody so
 * in the sentence after the name, and the description says nothing that was said before.
 */
import type { Token } from '../text/index'
import { rank } from './antecedents'
import type { DraftCast, DraftEntity } from './draft-cast'
import { PEOPLE, wordBits } from './lexicon'
import type { FoundMention } from './mention'
import { noteOf } from './word-notes'

/** By hand; nouns of office and of kin are none, for an article may have several. */
const EPITHETS: ReadonlySet<string> = new Set(
  `tot toff youngster teenager pensioner veteran superstar icon hitman gaffer skipper maestro boffin thug crook
  fraudster newlywed septuagenarian octogenarian nonagenarian centenarian native`.split(/\s+/),
)

/** Farther back than so many sentences somebody is not called by a second name. */
const RECENT = 4
const RECENT_MENTIONS = 40

/** The person of whom such a description reminds the reader, -1 for none. */
export function epithetOf(cast: DraftCast, m: number): number {
  const mention = cast.mentions[m] as FoundMention
  const { type, determiner, plural, quotation } = mention
  if (type !== 'unnamed' || determiner !== 'definite' || plural || quotation !== null) return -1
  if (!isEpithet(cast.layer.tokens, mention)) return -1
  const { lower } = cast.layer.tokens[mention.head] as Token
  const found = rank(cast, m).find(({ entity }) => {
    const { kind, names, traits } = cast.entities[entity] as DraftEntity
    return kind === 'person' && names > 0 && !isFromElsewhere(traits, lower) && isRecent(cast, m, entity)
  })
  return found?.entity ?? -1
}

function isEpithet(tokens: readonly Token[], { head, endToken, sentence }: FoundMention): boolean {
  const next = tokens[endToken]
  // "the Greek at the bar", "the skipper who": told apart from others, and so brought in.
  if (next?.sentence === sentence && (next.pos === 'ADP' || next.lower === 'who' || next.lower === 'that'))
    return false
  const { lower, word } = tokens[head] as Token
  // "the dad-of-two"
  if (endToken - head > 1 && tokens[head + 2]?.lower === 'of') return true
  return EPITHETS.has(lower) || (noteOf(word).listed & PEOPLE) > 0
}

/** "the Greek" is nobody of whom another nation is told; any other noun tells nothing of that. */
export function isFromElsewhere(traits: readonly string[], noun: string): boolean {
  if (!(wordBits(noun) & PEOPLE) || traits.includes(noun)) return false
  return traits.some((trait) => (wordBits(trait) & PEOPLE) > 0)
}

/** An entity was mentioned shortly before. */
function isRecent(cast: DraftCast, m: number, entity: number): boolean {
  const { sentence } = cast.mentions[m] as FoundMention
  for (let at = m - 1; at >= 0 && at > m - RECENT_MENTIONS; at--) {
    if (sentence - (cast.mentions[at] as FoundMention).sentence > RECENT) return false
    if (cast.entityOf[at] === entity) return true
  }
  return false
}
