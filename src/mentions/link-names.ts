/**
 * Which names are one person's or one body's. Whom the caller knows first, then full names; shorter ones then find the
 * full name they shorten: by surname, by given name, by acronym. Each look-up is by one word, and looks at a few
 * namesakes at most.
 */
import type { TextLayer } from '../text/index'
import type { KnownPerson } from '../types'
import { gatherForms } from './gather-forms'
import { joinKin } from './join-kin'
import { knownWords } from './known-people'
import { BODY_WORD, KNOWN_BODY, PEOPLE_PLURAL, wordBits } from './lexicon'
import { addForm, agrees, genderOf, startDraft, type Draft, type Linking } from './linking'
import type { FoundMention } from './mention'
import { sameGiven, type NameForm } from './name-forms'
import { firstOf, NameIndex } from './name-index'
import { LOOKED_AT, sexByContext } from './sex-by-context'
import { isKinOf, partFromSpouse, shareAmongNamesakes } from './namesakes'

export interface NameLinks {
  readonly drafts: readonly Draft[]
  /** For each mention the draft, -1 for what is no name. */
  readonly draftOf: Int32Array
}

export function linkNames(
  layer: TextLayer,
  mentions: readonly FoundMention[],
  people: readonly KnownPerson[],
): NameLinks {
  const linking: Linking = {
    tokens: layer.tokens,
    mentions,
    drafts: [],
    draftOf: new Int32Array(mentions.length).fill(-1),
    index: new NameIndex(),
    parted: [],
  }
  const forms = gatherForms(layer, mentions)
  const known = people.length ? startWithKnown(linking, forms.people, people) : null
  for (const form of longestFirst(forms.people)) {
    if (form.words.length === 1 || form.known.length) continue
    const draft = findFullName(form, linking)
    if (draft >= 0) addForm(linking, form, draft)
    else startDraft(linking, form, true)
  }
  readSexes(linking, forms.people)
  for (const form of longestFirst(forms.bodies)) {
    const draft = findBody(form, linking.index, linking.drafts)
    if (draft >= 0) addForm(linking, form, draft)
    else startDraft(linking, form, false)
  }
  for (const form of forms.people) {
    if (form.known.length === 1) continue
    const draft = known && form.known.length ? sharedByKnown(linking, form, known) : -1
    if (draft >= 0) addForm(linking, form, draft)
    else if (form.words.length === 1) linkSingle(linking, form)
    else if (form.known.length) startDraft(linking, form, true)
  }
  readSexes(linking)
  joinKin(linking)
  linkAcronyms(linking)
  return people.length ? withoutAbsent(linking) : linking
}

/**
 * The sex of those whose name does not tell it, by what follows their names: full ones, and surnames that are no
 * one else's. Before surnames are shared out, so that "Mr. Tolu" is no Afe Tolu of whom the article says "she".
 */
function readSexes({ tokens, mentions, drafts, index }: Linking, singles: readonly NameForm[] = []): void {
  const unknown = drafts.filter(({ person, gender }) => person && gender === 'unknown')
  if (!unknown.length) return
  const bare = new Map<string, NameForm>()
  for (const form of singles) if (form.words.length === 1) bare.set(form.words[0] as string, form)
  for (const draft of unknown) {
    const named = draft.forms.flatMap((form) => form.mentions)
    for (const { words } of draft.forms) {
      const surname = words[words.length - 1] as string
      const short = index.surname.get(surname)?.length === 1 ? bare.get(surname) : undefined
      // A name of many spellings asks for the same surname often: no more than are looked at.
      for (const m of short?.mentions.slice(0, LOOKED_AT) ?? [])
        if ((mentions[m] as FoundMention).gender === 'unknown') named.push(m)
    }
    const { gender, lead } = sexByContext(tokens, mentions, named)
    draft.gender = gender
    draft.guessed = lead
  }
}

function longestFirst(forms: readonly NameForm[]): NameForm[] {
  return [...forms].sort(
    (a, b) => b.words.length - a.words.length || (a.mentions[0] as number) - (b.mentions[0] as number),
  )
}

/**
 * A draft for each known person of whom a name or surname is in the article; those of whom none turns out to be meant
 * are left without mentions. A name that several share is nobody's yet.
 */
function startWithKnown(
  linking: Linking,
  forms: readonly NameForm[],
  people: readonly KnownPerson[],
): Map<KnownPerson, number> {
  const printed = new Set<string>()
  const named = new Set<KnownPerson>()
  const shared = new Set<string>()
  for (const { key, words, known } of forms) {
    printed.add(words[words.length - 1] as string)
    for (const person of known) named.add(person)
    if (known.length > 1) shared.add(key)
  }
  const draftOf = new Map<KnownPerson, number>()
  for (const person of people) {
    const names = knownWords(person)
    if (!named.has(person) && !names.some((words) => printed.has(words[words.length - 1] as string))) continue
    let draft = -1
    for (const words of names) {
      const key = words.join(' ')
      if (!words.length || shared.has(key)) continue
      const form: NameForm = { key, words, suffix: null, body: false, known: [person], mentions: [] }
      if (draft < 0) draft = startDraft(linking, form, true, person)
      else addForm(linking, form, draft)
    }
    if (draft >= 0) draftOf.set(person, draft)
  }
  for (const form of forms) {
    const draft = form.known.length === 1 ? draftOf.get(form.known[0] as KnownPerson) : undefined
    if (draft !== undefined) addForm(linking, form, draft)
  }
  return draftOf
}

/** A name that several known people share is that of the only one otherwise named, or of the only one of that sex. */
function sharedByKnown(
  { mentions, drafts }: Linking,
  form: NameForm,
  draftOf: ReadonlyMap<KnownPerson, number>,
): number {
  const gender = genderOf(mentions, form)
  const fitting: number[] = []
  for (const person of form.known) {
    const draft = draftOf.get(person) ?? -1
    if (draft >= 0 && agrees(person.gender ?? 'unknown', gender)) fitting.push(draft)
  }
  const present = fitting.filter((draft) => isPresent(drafts[draft] as Draft))
  const meant = present.length ? present : fitting
  return meant.length === 1 ? (meant[0] as number) : -1
}

/** Drafts without a mention were only looked for. */
function withoutAbsent({ drafts, draftOf }: Linking): NameLinks {
  const kept: Draft[] = []
  const places = drafts.map((draft) => (isPresent(draft) ? kept.push(draft) - 1 : -1))
  return { drafts: kept, draftOf: draftOf.map((draft) => (draft < 0 ? -1 : (places[draft] as number))) }
}

function isPresent({ forms }: Draft): boolean {
  return forms.some(({ mentions }) => mentions.length > 0)
}

function linkSingle(linking: Linking, form: NameForm): void {
  const { drafts, index } = linking
  const word = form.words[0] as string
  if (form.suffix) {
    // "Donald Jr." is the one of that name who is a junior.
    const junior = index.given
      .get(word)
      ?.find((draft) => (drafts[draft] as Draft).forms.some(({ suffix }) => suffix === form.suffix))
    if (junior !== undefined) {
      addForm(linking, form, junior)
      return
    }
  }
  const namesakes = namesakesOf(linking, form)
  const [only] = namesakes
  if (only !== undefined && namesakes.length === 1 && !isKinOf(linking, form, drafts[only] as Draft))
    partFromSpouse(linking, form, only)
  else if (namesakes.length > 1) shareAmongNamesakes(linking, form, namesakes)
  else if (only !== undefined) startDraft(linking, form, true)
  else {
    const draft =
      firstPresent(linking, index.given.get(word)) ??
      firstPresent(linking, index.inner.get(word)) ??
      (wordBits(word) & KNOWN_BODY ? firstOf(index.body.get(word)) : undefined) ??
      firstPresent(linking, index.misspelt(word)) ??
      -1
    if (draft >= 0) addForm(linking, form, draft)
    else linking.parted.push(startDraft(linking, form, true))
  }
}

/** Whom the surname may mean: those the article names in full, or else the one known person who bears it. */
function namesakesOf({ mentions, drafts, index }: Linking, form: NameForm): readonly number[] {
  const all = index.surname.get(form.words[0] as string)
  if (!all) return []
  const present = all.filter((draft) => isPresent(drafts[draft] as Draft))
  if (present.length || all.length === 0) return present
  const gender = genderOf(mentions, form)
  const fitting = all.filter((draft) => agrees((drafts[draft] as Draft).gender, gender))
  return fitting.length === 1 ? fitting : []
}

function firstPresent({ drafts }: Linking, list: readonly number[] | undefined): number | undefined {
  return list?.find((draft) => isPresent(drafts[draft] as Draft))
}

/** "International Energy Agency (IEA)" and "the IEA". */
function linkAcronyms(linking: Linking): void {
  const { drafts } = linking
  const byInitials = new Map<string, number>()
  drafts.forEach((draft, d) => {
    if (draft.person) return
    for (const form of draft.forms) {
      const initials = initialsOf(form)
      if (initials.length > 1 && !byInitials.has(initials)) byInitials.set(initials, d)
    }
  })
  drafts.forEach((draft, d) => {
    const [form] = draft.forms
    if (draft.forms.length !== 1 || form?.words.length !== 1) return
    const target = byInitials.get(form.words[0] as string)
    if (target === undefined || target === d || (drafts[target] as Draft).person) return
    draft.forms.length = 0
    addForm(linking, form, target)
  })
}

/** The person whose full name this one varies: the same surname, and given names that can be one. */
function findFullName(form: NameForm, { mentions, index, drafts }: Linking): number {
  const whole = index.whole.get(form.key)
  if (whole !== undefined) return whole
  const gender = genderOf(mentions, form)
  const surname = form.words[form.words.length - 1] as string
  for (const draft of index.surname.get(surname) ?? []) {
    const { forms, gender: theirs, person } = drafts[draft] as Draft
    if (!person) continue
    // What is left of a full name may look like a given name of the other sex: "García Prado".
    const fits = agrees(theirs, gender)
    if (
      forms.some(
        (other) => other.words.length > 1 && (isTail(form, other) || (fits && isVariant(form, other))),
      )
    )
      return draft
  }
  return -1
}

/** "Vargas Llosa" in "Mario Vargas Llosa". */
function isTail(short: NameForm, long: NameForm): boolean {
  return !short.suffix && short.words.length < long.words.length && endsWith(long.words, short.words)
}

function isVariant(short: NameForm, long: NameForm): boolean {
  if (short.suffix !== long.suffix) {
    // "Joseph R. Biden Jr." may be "Joseph Biden" later; a "Jr." who comes second is the son. One who is the third of
    // his name is seldom in the news with the second: "Jeff Sessions" is Jefferson Beauregard Sessions III.
    const [junior, plain] = short.suffix ? [short, long] : [long, short]
    const second = (junior.mentions[0] as number) > (plain.mentions[0] as number)
    if (plain.suffix || (second && junior.suffix === 'jr')) return false
  }
  return sameGiven(short.words[0] as string, long.words[0] as string)
}

/** The body this name shortens: the same words, the last words, or the first. */
function findBody(form: NameForm, index: NameIndex, drafts: readonly Draft[]): number {
  const whole = index.whole.get(form.key)
  if (whole !== undefined) return whole
  const last = form.words[form.words.length - 1] as string
  if (wordBits(last) & PEOPLE_PLURAL) return -1
  for (const draft of index.bodyEnd.get(last) ?? []) {
    const { forms } = drafts[draft] as Draft
    if (forms.some((other) => endsWith(other.words, form.words) && wordBits(last) & BODY_WORD)) return draft
  }
  if (form.words.length > 1 || wordBits(last) & BODY_WORD) return -1
  return index.surname.get(last)?.find((draft) => isPresent(drafts[draft] as Draft)) ?? -1
}

function endsWith(words: readonly string[], tail: readonly string[]): boolean {
  const from = words.length - tail.length
  return from >= 0 && tail.every((word, i) => word === words[from + i])
}

const SMALL = new Set(['of', 'for', 'the', 'and', 'on', 'in', 'de', 'to'])

function initialsOf(form: NameForm): string {
  if (form.words.length < 2) return ''
  // "US Geological Survey" is the USGS.
  return form.words
    .map((word) => (SMALL.has(word) ? '' : word === 'us' ? word : (word[0] as string)))
    .join('')
}
