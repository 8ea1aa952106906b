import type { Token } from '../../text'
import { wordsIn } from './setting'
import type { TermSign } from './term'

/** What brokers call their opinions of a share. */
const RATINGS: ReadonlySet<string> = new Set(
  `accumulate|add|buy|hold|neutral|outperform|overweight|reduce|sell|underperform|underweight|strong buy|strong sell|equal weight|
  equal-weight|market perform|sector perform|market outperform|conviction buy`.split(/\|\s*/),
)

const RATED: ReadonlySet<string> = new Set(
  `downgrade downgraded downgrades downgrading rated rates rating ratings recommendation recommendations upgrade upgraded
  upgrades upgrading`.split(/\s+/),
)

/** Cut its rating to “reduce” from “hold”: one of the few words by which brokers rate. */
export const brokerRating: TermSign = {
  name: 'broker-rating',
  holds: ({ length }, { firstToken, quotation }, { layer }) => {
    if (length > LONGEST) return false
    const { tokens, sentences } = layer
    const words = wordsIn(layer, quotation).map(({ lower }) => lower)
    if (!RATINGS.has(words.join(' '))) return false
    const sentence = sentences[tokens[firstToken]?.sentence ?? -1]
    if (!sentence) return false
    const from = Math.max(sentence.firstToken, firstToken - REACH)
    for (let k = from; k < Math.min(sentence.endToken, firstToken + REACH); k++)
      if (RATED.has((tokens[k] as Token).lower)) return true
    return false
  },
}

const LONGEST = 2
/** How far from the words the rating may be told: "to “reduce” from “hold”". */
const REACH = 16
