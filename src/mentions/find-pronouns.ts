/** Pronouns that can stand for a source. */
import type { Token } from '../text/index'
import { PRONOUN } from './lexicon'
import { PRONOUNS, type PronounForm } from './pronoun-words'
import type { Scan } from './scan'

export interface FoundPronoun {
  readonly token: number
  readonly form: PronounForm
  readonly possessive: boolean
}

export function findPronouns(scan: Scan, taken: Uint8Array): FoundPronoun[] {
  const found: FoundPronoun[] = []
  const { tokens, bits } = scan
  for (let i = 0; i < tokens.length; i++) {
    if (!((bits[i] as number) & PRONOUN) || taken[i]) continue
    const token = tokens[i] as Token
    const form = PRONOUNS.get(token.lower)
    // "US" is a country; "us" is not.
    if (!form || token.text === 'US' || token.text === 'IT') continue
    found.push({
      token: i,
      form,
      possessive: form.possessive || (token.lower === 'her' && beforeNoun(tokens, i)),
    })
  }
  return found
}

/** "her office" against "told her", "asked her when". */
function beforeNoun(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (!next || next.sentence !== tokens[i]?.sentence) return false
  return next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN' || next.pos === 'NUM'
}
