/** The left part of a noun phrase: from its head noun back over what describes it to the determiner. */
import type { Token } from '../text/index'
import { DAY, DEFINITE, INDEFINITE, NUMBER_WORD, PLAIN, POSSESSIVE, PRONOUN } from './lexicon'
import type { Determiner } from './mention'
import type { Scan } from './scan'
import { LOWER, MARK } from './word-notes'

/** What a comma may part from an adjective before it: "the tired, 71-year-old envoy". */
const LISTED = new Set(['ADJ', 'NUM'])
/** Farther back a noun phrase is not followed; longer ones are rare, and damaged text has endless ones. */
const REACH = 14

export interface PhraseStart {
  readonly first: number
  readonly determiner: Determiner
}

/**
 * Where the phrase of the noun at `head` starts.
 *
 * @param floor no token before this belongs to the phrase
 */
export function phraseStart(scan: Scan, head: number, floor: number): PhraseStart {
  const { tokens, bits, shape, nameable, quotation } = scan
  const sentence = (tokens[head] as Token).sentence
  const within = quotation[head]
  let first = head
  for (let i = head - 1; i >= floor && i > head - REACH; i--) {
    const token = tokens[i] as Token
    if (token.sentence !== sentence || quotation[i] !== within) break
    const bit = bits[i] as number
    const kind = shape[i]
    if (isOwnersMark(scan, i)) {
      // "Trump's former wife": the owner determines the phrase, and is the end of it.
      const owner = ownerStart(scan, i, floor)
      if (owner < 0) break
      return { first: owner, determiner: 'possessive' }
    }
    if (bit & POSSESSIVE && bit & PRONOUN) return { first: i, determiner: 'possessive' }
    if (bit & INDEFINITE && (kind === LOWER || !nameable[i])) return { first: i, determiner: 'indefinite' }
    if (bit & DEFINITE && (kind === LOWER || !nameable[i])) {
      if (token.lower === 'said' || (token.lower === 'that' && token.pos === 'SCONJ')) break
      return { first: i, determiner: 'definite' }
    }
    if (bit & DAY) break
    if (nameable[i] || bit & NUMBER_WORD) {
      first = i
      continue
    }
    if (kind === MARK) {
      // Hyphens inside compounds, and the comma between two adjectives; not that behind a name: "Ann French, senior adviser".
      const compound =
        (token.text === '-' || token.text === '‑') && (tokens[i + 1] as Token).start === token.end
      const list =
        token.text === ',' &&
        LISTED.has((tokens[i + 1] as Token).pos) &&
        !nameable[i - 1] &&
        (tokens[i - 1]?.pos === 'ADJ' || tokens[i - 1]?.pos === 'VERB')
      // "the £14m striker"
      if (compound || list || token.text === '%' || token.pos === 'SYM') continue
      break
    }
    if (token.pos === 'NUM' || kind === 4) {
      first = i
      continue
    }
    if (bit & PLAIN && token.pos !== 'ADJ' && token.pos !== 'NOUN') break
    if (token.pos === 'ADJ' || token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'X') {
      first = i
      continue
    }
    // "undecided voters", "surviving members", "highly placed sources": only when something describes before them too.
    if (
      ((token.pos === 'VERB' && /(?:ed|en|ing)$/.test(token.lower)) ||
        (token.pos === 'ADV' && token.lower.endsWith('ly'))) &&
      leadsToDeterminer(scan, i - 1, floor)
    ) {
      first = i
      continue
    }
    break
  }
  return { first, determiner: 'none' }
}

/** The mark of a possessive: "Trump's", "Sanders’". */
function isOwnersMark({ tokens, nameable }: Scan, i: number): boolean {
  const token = tokens[i] as Token
  if (token.lower === "'s") return token.pos !== 'AUX'
  const owner = tokens[i - 1]
  return (
    token.lower === "'" &&
    owner?.end === token.start &&
    owner.lower.endsWith('s') &&
    (nameable[i - 1] === 1 || owner.pos === 'NOUN') &&
    tokens[i + 1]?.start !== token.end
  )
}

function leadsToDeterminer({ tokens, bits }: Scan, from: number, floor: number): boolean {
  for (let i = from; i >= floor && i > from - 4; i--) {
    const bit = bits[i] as number
    if (bit & (DEFINITE | INDEFINITE) || (bit & POSSESSIVE && bit & PRONOUN))
      return (tokens[i] as Token).lower !== 'said'
    const { pos, text } = tokens[i] as Token
    if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'NUM' && text !== '-') return false
  }
  return false
}

/** The first token of the owner before a possessive mark: a name, or a short phrase with its determiner. */
function ownerStart({ tokens, bits, nameable }: Scan, mark: number, floor: number): number {
  let first = -1
  for (let i = mark - 1; i >= floor && i > mark - 8; i--) {
    const token = tokens[i] as Token
    if (token.sentence !== (tokens[mark] as Token).sentence) break
    if ((bits[i] as number) & DAY) break
    if (
      nameable[i] ||
      token.pos === 'NOUN' ||
      token.pos === 'PROPN' ||
      token.pos === 'ADJ' ||
      token.pos === 'NUM'
    ) {
      first = i
      continue
    }
    if (first >= 0 && (token.text === '-' || token.lower === 'of') && nameable[i + 1]) continue
    // "says that Lee’s campaign": the conjunction is no determiner.
    if (token.lower === 'said' || (token.lower === 'that' && token.pos === 'SCONJ')) break
    if ((bits[i] as number) & (DEFINITE | INDEFINITE | POSSESSIVE)) return i
    break
  }
  return first
}
