/**
 * Which names are one person's or one body's. Full names first, shorter ones then find the full name they shorten:
 * by surname, by given name, by acronym. Each look-up is by one word, and looks at a few namesakes at most.
 */
import type { TextLayer, Token } from '../text/index'
import { BODY_WORD, KNOWN_BODY, PEOPLE_PLURAL, wordBits } from './lexicon'
import type { FoundMention, Gender } from './mention'
import { formOf, sameGiven, type NameForm } from './name-forms'
import { firstOf, NameIndex } from './name-index'

/** Somebody in the making: forms gathered so far. */
export interface Draft {
  readonly forms: NameForm[]
  readonly person: boolean
  gender: Gender
}

export interface NameLinks {
  readonly drafts: Draft[]
  /** For each mention the draft, -1 for what is no name. */
  readonly draftOf: Int32Array
}

const KIN = new Set([
  'son',
  'daughter',
  'wife',
  'husband',
  'brother',
  'sister',
  'father',
  'mother',
  'widow',
  'niece',
  'nephew',
  'cousin',
  'uncle',
  'aunt',
])
/** Named by the bare surname so often before any junior comes up, somebody is the father. */
const FATHERS_MENTIONS = 4
const JUNIOR = 0.2
/** Farther back in one paragraph nobody recalls who was named last; a page without line ends must stay linear. */
const REMEMBERED = 60

export function linkNames(layer: TextLayer, mentions: readonly FoundMention[]): NameLinks {
  const { tokens } = layer
  const draftOf = new Int32Array(mentions.length).fill(-1)
  const drafts: Draft[] = []
  const forms = gatherForms(layer, mentions)
  const index = new NameIndex()

  const found = (form: NameForm, draft: number): void => {
    const existing = drafts[draft] as Draft
    existing.forms.push(form)
    for (const mention of form.mentions) draftOf[mention] = draft
    existing.gender = mergeGender(existing.gender, genderOf(mentions, form))
    index.add(form, draft)
  }
  const create = (form: NameForm, person: boolean): void => {
    drafts.push({ forms: [], person, gender: 'unknown' })
    found(form, drafts.length - 1)
  }

  const long = forms.people.filter((form) => form.words.length > 1)
  long.sort(
    (a, b) => b.words.length - a.words.length || (a.mentions[0] as number) - (b.mentions[0] as number),
  )
  for (const form of long) {
    const draft = findFullName(form, index, drafts, genderOf(mentions, form))
    if (draft >= 0) found(form, draft)
    else create(form, true)
  }
  const bodies = forms.bodies.sort(
    (a, b) => b.words.length - a.words.length || (a.mentions[0] as number) - (b.mentions[0] as number),
  )
  for (const form of bodies) {
    const draft = findBody(form, index, drafts)
    if (draft >= 0) found(form, draft)
    else create(form, false)
  }
  const single = forms.people.filter((form) => form.words.length === 1)
  for (const form of single) linkSingle(form)
  linkAcronyms()
  return { drafts, draftOf }

  function linkSingle(form: NameForm): void {
    const word = form.words[0] as string
    if (form.suffix) {
      // "Donald Jr." is the one of that name who is a junior.
      const junior = index.given
        .get(word)
        ?.find((draft) => (drafts[draft] as Draft).forms.some(({ suffix }) => suffix === form.suffix))
      if (junior !== undefined) {
        found(form, junior)
        return
      }
    }
    const namesakes = index.surname.get(word) ?? []
    const [only] = namesakes
    if (only !== undefined && namesakes.length === 1 && !isKinOf(form, drafts[only] as Draft))
      partFromSpouse(form, only)
    else if (namesakes.length > 1) shareAmongNamesakes(form, namesakes)
    else if (only !== undefined) create(form, true)
    else {
      const draft =
        firstOf(index.given.get(word)) ??
        firstOf(index.inner.get(word)) ??
        (wordBits(word) & KNOWN_BODY ? firstOf(index.body.get(word)) : undefined) ??
        index.misspelt(word) ??
        -1
      if (draft >= 0) found(form, draft)
      else create(form, true)
    }
  }

  /**
   * One full name, but titles of both genders: "Mr. Roe" beside "Ann Roe" and "Mrs. Roe" is somebody else, whom the
   * article never names in full. Bare surnames are those of whoever has more titles.
   */
  function partFromSpouse(form: NameForm, draft: number): void {
    const { gender } = drafts[draft] as Draft
    const genderAt = (m: number) => (mentions[m] as FoundMention).gender
    const others = form.mentions.filter((m) => !agrees(gender, genderAt(m)))
    if (!others.length) {
      found(form, draft)
      return
    }
    const own = form.mentions.filter((m) => genderAt(m) === gender)
    const bare = form.mentions.filter((m) => genderAt(m) === 'unknown')
    const inOrder = (list: number[]) => list.sort((a, b) => a - b)
    const bareAreOthers = others.length > own.length
    const kept = inOrder(bareAreOthers ? own : [...own, ...bare])
    if (kept.length) found({ ...form, mentions: kept }, draft)
    create({ ...form, mentions: inOrder(bareAreOthers ? [...others, ...bare] : others) }, true)
  }

  /** The only full name of this surname is that of a relative: "President Roe" where only "his son Tom Roe" has a given name. */
  function isKinOf(form: NameForm, draft: Draft): boolean {
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
  function shareAmongNamesakes(form: NameForm, namesakes: readonly number[]): void {
    const shares = new Map<number, number[]>()
    for (const m of form.mentions) {
      const mention = mentions[m] as FoundMention
      const fitting = namesakes.filter((draft) => agrees((drafts[draft] as Draft).gender, mention.gender))
      const sure = fitting.filter((draft) => (drafts[draft] as Draft).gender === mention.gender)
      const draft = nearest(
        m,
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

  /** The namesake with the most mentions in full, unless another was named in full since in this paragraph. */
  function nearest(m: number, namesakes: readonly number[]): number {
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
        !isJunior(draft)
      )
        return draft
    }
    return namesakes.reduce((best, draft) => {
      const lead = weight(draft) - weight(best)
      return lead > 0 || (lead === 0 && introduced(draft) < introduced(best)) ? draft : best
    })
  }

  function weight(draft: number): number {
    let sum = 0
    for (const form of (drafts[draft] as Draft).forms) {
      // A son is called by the bare surname only where nobody else bears it.
      const worth = form.suffix === 'jr' ? JUNIOR : 1
      if (form.words.length > 1)
        for (const m of form.mentions) sum += isAside(mentions[m] as FoundMention) ? worth / 2 : worth
    }
    return sum
  }

  function isJunior(draft: number): boolean {
    return (drafts[draft] as Draft).forms.some(({ suffix }) => suffix === 'jr')
  }

  function introduced(draft: number): number {
    return (drafts[draft] as Draft).forms.reduce(
      (first, form) => Math.min(first, form.mentions[0] as number),
      Infinity,
    )
  }

  /** "International Energy Agency (IEA)" and "the IEA". */
  function linkAcronyms(): void {
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
      found(form, target)
    })
  }
}

function gatherForms(
  { text, tokens }: TextLayer,
  mentions: readonly FoundMention[],
): { people: NameForm[]; bodies: NameForm[] } {
  const printedPeople = new Map<string, NameForm>()
  const printedBodies = new Map<string, NameForm>()
  const people = new Map<string, NameForm>()
  const bodies = new Map<string, NameForm>()
  for (let m = 0; m < mentions.length; m++) {
    const mention = mentions[m] as FoundMention
    if (mention.kind !== 'name') continue
    const map = mention.type === 'person' ? people : bodies
    const printings = mention.type === 'person' ? printedPeople : printedBodies
    // The same letters again need no folding again: most mentions repeat an earlier one.
    const core = tokens[mention.coreToken] as Token
    const printing = core.end === mention.end ? core.lower : text.slice(core.start, mention.end)
    const printed = printings.get(printing)
    if (printed) {
      printed.mentions.push(m)
      continue
    }
    const form = formOf(tokens, mention)
    if (!form.words.length) continue
    const existing = map.get(form.key)
    if (existing) printings.set(printing, existing)
    if (existing) existing.mentions.push(m)
    else {
      const created: NameForm = { ...form, body: mention.type !== 'person', mentions: [m] }
      map.set(form.key, created)
      printings.set(printing, created)
    }
  }
  return { people: [...people.values()], bodies: [...bodies.values()] }
}

function genderOf(mentions: readonly FoundMention[], form: NameForm): Gender {
  let gender: Gender = 'unknown'
  for (const m of form.mentions) gender = mergeGender(gender, (mentions[m] as FoundMention).gender)
  return gender
}

function mergeGender(a: Gender, b: Gender): Gender {
  return a === 'unknown' ? b : a
}

/** "George W. Bush's presidency", or said in a quotation: the article is about somebody else. */
function isAside(mention: FoundMention): boolean {
  return mention.possessive || mention.quotation !== null
}

function agrees(a: Gender, b: Gender): boolean {
  return a === 'unknown' || b === 'unknown' || a === b
}

/** The person whose full name this one varies: the same surname, and given names that can be one. */
function findFullName(form: NameForm, index: NameIndex, drafts: readonly Draft[], gender: Gender): number {
  const whole = index.whole.get(form.key)
  if (whole !== undefined) return whole
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
    // "Joseph R. Biden Jr." may be "Joseph Biden" later; a "Jr." who comes second is the son.
    const [junior, plain] = short.suffix ? [short, long] : [long, short]
    if (plain.suffix || (junior.mentions[0] as number) > (plain.mentions[0] as number)) return false
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
  if (form.words.length === 1 && index.surname.has(last) && !(wordBits(last) & BODY_WORD))
    return (index.surname.get(last) as number[])[0] as number
  return -1
}

function endsWith(words: readonly string[], tail: readonly string[]): boolean {
  const from = words.length - tail.length
  return from >= 0 && tail.every((word, i) => word === words[from + i])
}

const SMALL = new Set(['of', 'for', 'the', 'and', 'on', 'in', 'de', 'to'])

function initialsOf(form: NameForm): string {
  if (form.words.length < 2) return ''
  return form.words.map((word) => (SMALL.has(word) ? '' : (word[0] as string))).join('')
}
