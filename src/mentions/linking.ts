/** Names on their way to people and bodies: the drafts so far, and where to look them up. */
import type { Token } from '../text/index'
import type { KnownPerson } from '../types'
import type { FoundMention, Gender } from './mention'
import type { NameForm } from './name-forms'
import type { NameIndex } from './name-index'

/** Somebody in the making: forms gathered so far. */
export interface Draft {
  readonly forms: NameForm[]
  readonly person: boolean
  gender: Gender
  /** By how many signs of the context its sex was read, 0 when a list or title tells it. */
  guessed: number
  /** Whom the caller knows that it is, null for none. */
  readonly known: KnownPerson | null
}

export interface Linking {
  readonly tokens: readonly Token[]
  readonly mentions: readonly FoundMention[]
  readonly drafts: Draft[]
  /** For each mention the draft, -1 for what is no name. */
  readonly draftOf: Int32Array
  readonly index: NameIndex
  /** Drafts of a surname alone, which belongs to no full name of the article. */
  readonly parted: number[]
}

/** Adds a form, and the mentions that print it, to a draft. */
export function addForm(linking: Linking, form: NameForm, draft: number): void {
  const existing = linking.drafts[draft] as Draft
  existing.forms.push(form)
  for (const mention of form.mentions) linking.draftOf[mention] = draft
  if (existing.gender === 'unknown') existing.gender = genderOf(linking.mentions, form)
  linking.index.add(form, draft)
}

/** A new draft with its first form. */
export function startDraft(
  linking: Linking,
  form: NameForm,
  person: boolean,
  known: KnownPerson | null = null,
): number {
  const draft = linking.drafts.length
  linking.drafts.push({ forms: [], person, gender: known?.gender ?? 'unknown', guessed: 0, known })
  addForm(linking, form, draft)
  return draft
}

export function genderOf(mentions: readonly FoundMention[], form: NameForm): Gender {
  for (const m of form.mentions) {
    const { gender } = mentions[m] as FoundMention
    if (gender !== 'unknown') return gender
  }
  return 'unknown'
}

export function agrees(a: Gender, b: Gender): boolean {
  return a === 'unknown' || b === 'unknown' || a === b
}
