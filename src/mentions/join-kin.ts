/** Relatives who are introduced by a given name alone and later go by the family's surname. */
import { POSSESSIVE, wordBits } from './lexicon'
import { addForm, agrees, type Draft, type Linking } from './linking'
import type { FoundMention } from './mention'
import type { NameForm } from './name-forms'
import { KIN } from './kin'

/**
 * "said his wife, Solvi … Mrs. Roe said": a surname with a title that is no full name's is that of the only relative who
 * is named by a given name alone. Of a surname that a relative bears, as a whole or as half of it.
 */
export function joinKin(linking: Linking): void {
  const { drafts, index } = linking
  const titled = linking.parted.filter((draft) => isTitled(linking, drafts[draft] as Draft))
  if (!titled.length || titled.length > FEW) return
  const kin: number[] = []
  for (const draft of linking.parted) if (isNamedAsKin(linking, drafts[draft] as Draft)) kin.push(draft)
  if (!kin.length || kin.length > FEW) return
  for (const draft of titled) {
    const { forms, gender } = drafts[draft] as Draft
    const surname = forms[0]?.words[0] as string
    const bearers = index.surname.get(surname) ?? []
    if (bearers.length < 2 && ![...index.surname.keys()].some((other) => isHalfOf(surname, other))) continue
    const fitting = kin.filter((other) => other !== draft && agrees((drafts[other] as Draft).gender, gender))
    const [only] = fitting
    if (only === undefined || fitting.length > 1) continue
    const moved = [...forms]
    forms.length = 0
    for (const form of moved) addForm(linking, form, only)
    const joined = drafts[only] as Draft
    joined.forms.sort((a, b) => (a.mentions[0] as number) - (b.mentions[0] as number))
    kin.splice(kin.indexOf(only), 1)
  }
}

/** An article has no more families than this; a list of names must stay linear. */
const FEW = 20

/** "Mr. Kpaka" beside Awa Sesay-Kpaka; words of a name that touch over a hyphen are one. */
function isHalfOf(surname: string, other: string): boolean {
  return surname.length > 3 && other.length > surname.length + 2 && other.endsWith(surname)
}

/** "Mr. Roe" and nothing else. */
function isTitled({ mentions }: Linking, { forms, gender }: Draft): boolean {
  if (gender === 'unknown' || forms.length !== 1) return false
  return (forms[0] as NameForm).mentions.some((m) => {
    const { firstToken, coreToken, gender: told } = mentions[m] as FoundMention
    return firstToken < coreToken && told !== 'unknown'
  })
}

/** "his wife, Solvi", "his wife Solvi", "Solvi, his wife": by a given name alone. */
function isNamedAsKin({ tokens, mentions }: Linking, { forms, person }: Draft): boolean {
  if (!person || forms.length !== 1) return false
  return (forms[0] as NameForm).mentions.some((m) => {
    const { coreToken, endToken, firstToken, sentence } = mentions[m] as FoundMention
    const before = tokens[coreToken - 1]?.text === ',' ? coreToken - 2 : coreToken - 1
    if (tokens[before]?.sentence === sentence && KIN.has(tokens[before].lower)) return true
    return (
      firstToken === coreToken &&
      tokens[endToken]?.text === ',' &&
      (wordBits(tokens[endToken + 1]?.lower ?? '') & POSSESSIVE) > 0 &&
      KIN.has(tokens[endToken + 2]?.lower ?? '')
    )
  })
}
