/** One surname, several people: spouses, father and son, strangers. */
import type { Token } from '../text/index'
import { KIN } from './kin'
import { agrees, addForm, startDraft, type Draft, type Linking } from './linking'
import type { FoundMention, Gender } from './mention'
import type { NameForm } from './name-forms'

/** Named by the bare surname so often before any junior comes up, somebody is the father. */
const FATHERS_MENTIONS = 4
const JUNIOR = 0.2
/** Farther back in one paragraph nobody recalls who was named last; a page without line ends must stay linear. */
const REMEMBERED = 60

/**
 * One full name, but titles of both genders: "Mr. Roe" beside "Ann Roe" and "Mrs. Roe" is somebody else, whom the
 * article never names in full. Bare surnames are those of whoever has more titles.
 */
export function partFromSpouse(linking: Linking, form: NameForm, draft: number): void {
  const { mentions, drafts } = linking
  const { gender, guessed } = drafts[draft] as Draft
  const genderAt = (m: number) => (mentions[m] as FoundMention).gender
  const others = form.mentions.filter((m) => !agrees(gender, genderAt(m)))
  // Titles are surer than what a pronoun made of a name.
  if (guessed && others.length > guessed) {
    const telling = drafts[draft] as Draft
    telling.gender = genderAt(others[0] as number)
    telling.guessed = 0
    partFromSpouse(linking, form, draft)
    return
  }
  if (!others.length) {
    addForm(linking, form, draft)
    return
  }
  const own = form.mentions.filter((m) => genderAt(m) === gender)
  const bare = form.mentions.filter((m) => genderAt(m) === 'unknown')
  const inOrder = (list: number[]) => list.sort((a, b) => a - b)
  const bareAreOthers = others.length > own.length + fullNames(drafts[draft] as Draft)
  const kept = inOrder(bareAreOthers ? own : [...own, ...bare])
  if (kept.length) addForm(linking, { ...form, mentions: kept }, draft)
  const rest = { ...form, mentions: inOrder(bareAreOthers ? [...others, ...bare] : others) }
  const spouse = knownOfOtherSex(linking, form, gender)
  if (spouse >= 0) addForm(linking, rest, spouse)
  else linking.parted.push(startDraft(linking, rest, true))
}

/** How often somebody is named in full. */
function fullNames({ forms }: Draft): number {
  return forms.reduce((sum, { words, mentions }) => sum + (words.length > 1 ? mentions.length : 0), 0)
}

/** The only known person of that surname and the other sex whom nothing in the article named so far; -1 for none. */
function knownOfOtherSex({ drafts, index }: Linking, form: NameForm, gender: Gender): number {
  const other = gender === 'female' ? 'male' : 'female'
  const known = (index.surname.get(form.words[0] as string) ?? []).filter((at) => {
    const draft = drafts[at] as Draft
    return draft.known !== null && draft.gender === other
  })
  return known.length === 1 ? (known[0] as number) : -1
}

/** The only full name of this surname is that of a relative: "President Roe" where only "his son Tom Roe" has a given name. */
export function isKinOf({ tokens, mentions }: Linking, form: NameForm, draft: Draft): boolean {
  const first = form.mentions[0] as number
  const fourth = form.mentions[FATHERS_MENTIONS - 1] ?? Infinity
  return (
    draft.forms.some((full) => full.suffix === 'jr' && fourth < (full.mentions[0] as number)) ||
    draft.forms.some(
      (full) =>
        full.words.length > 1 &&
        first < (full.mentions[0] as number) &&
        full.mentions.some((m) => {
          const { firstToken, coreToken } = mentions[m] as FoundMention
          for (let i = firstToken; i < coreToken; i++) if (KIN.has((tokens[i] as Token).lower)) return true
          return false
        }),
    )
  )
}

/** One surname, several people: each mention decides for itself, by title, then by who was named last. */
export function shareAmongNamesakes(linking: Linking, form: NameForm, namesakes: readonly number[]): void {
  const { mentions, drafts, draftOf } = linking
  const shares = new Map<number, number[]>()
  const votes = voteByPronouns(mentions, form)
  for (const m of form.mentions) {
    const mention = mentions[m] as FoundMention
    const fitting = namesakes.filter((draft) => agrees((drafts[draft] as Draft).gender, mention.gender))
    const sure = fitting.filter((draft) => (drafts[draft] as Draft).gender === mention.gender)
    const draft = nearest(
      linking,
      m,
      votes,
      mention.gender !== 'unknown' && sure.length ? sure : fitting.length ? fitting : namesakes,
    )
    const chosen = drafts[draft] as Draft
    // "Ms. Khan" tells which of the two Khans is the woman, and so that "Mr. Khan" is the other.
    if (chosen.gender === 'unknown') chosen.gender = mention.gender
    const share = shares.get(draft)
    if (share) share.push(m)
    else shares.set(draft, [m])
  }
  for (const [draft, share] of shares) {
    const existing = drafts[draft] as Draft
    existing.forms.push({ ...form, mentions: share })
    for (const m of share) draftOf[m] = draft
  }
}

interface Votes {
  readonly female: number
  readonly male: number
}

/** "Clinton said she", "Clinton and his aides": which sex the bare surname goes with. */
function voteByPronouns(mentions: readonly FoundMention[], form: NameForm): Votes {
  const votes = { female: 0, male: 0 }
  for (const m of form.mentions) {
    const name = mentions[m] as FoundMention
    if (name.gender !== 'unknown') votes[name.gender]++
    for (let k = m + 1; k <= m + VOTERS; k++) {
      const next = mentions[k]
      if (next?.sentence !== name.sentence || next.quotation !== name.quotation) break
      if (next.kind === 'pronoun' && next.gender !== 'unknown') votes[next.gender]++
      if (next.kind === 'pronoun' || next.type === 'person' || next.type === 'unnamed') break
    }
  }
  return votes
}

const VOTERS = 3

/** The namesake with the most mentions in full, unless another was named in full since in this paragraph. */
function nearest(linking: Linking, m: number, votes: Votes, namesakes: readonly number[]): number {
  const { mentions, draftOf } = linking
  const { paragraph } = mentions[m] as FoundMention
  for (
    let i = m - 1;
    i >= 0 && i > m - REMEMBERED && (mentions[i] as FoundMention).paragraph === paragraph;
    i--
  ) {
    const before = mentions[i] as FoundMention
    const draft = draftOf[i] as number
    if (
      namesakes.includes(draft) &&
      before.endToken - before.coreToken > 1 &&
      !before.possessive &&
      !isJunior(linking, draft)
    )
      return draft
  }
  // A surname before its second bearer is brought in is that of the first.
  const present = namesakes.filter((draft) => introduced(linking, draft) < m)
  return (present.length ? present : namesakes).reduce((best, draft) => {
    const lead = weight(linking, draft, votes) - weight(linking, best, votes)
    return lead > 0 || (lead === 0 && introduced(linking, draft) < introduced(linking, best)) ? draft : best
  })
}

function weight({ mentions, drafts }: Linking, draft: number, votes: Votes): number {
  const { gender, guessed } = drafts[draft] as Draft
  // A sex that was read off pronouns says nothing more of whose they are.
  let sum = gender === 'unknown' || guessed ? 0 : votes[gender]
  for (const form of (drafts[draft] as Draft).forms) {
    // A son is called by the bare surname only where nobody else bears it.
    const worth = form.suffix === 'jr' ? JUNIOR : 1
    if (form.words.length > 1)
      for (const m of form.mentions) sum += isAside(mentions[m] as FoundMention) ? worth / 2 : worth
  }
  return sum
}

function isJunior({ drafts }: Linking, draft: number): boolean {
  return (drafts[draft] as Draft).forms.some(({ suffix }) => suffix === 'jr')
}

function introduced({ drafts }: Linking, draft: number): number {
  return (drafts[draft] as Draft).forms.reduce(
    (first, form) => Math.min(first, form.mentions[0] as number),
    Infinity,
  )
}

/** "George W. Bush's presidency", or said in a quotation: the article is about somebody else. */
function isAside(mention: FoundMention): boolean {
  return mention.possessive || mention.quotation !== null
}
