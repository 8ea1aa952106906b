/** People the caller knows: where their names stand in the text, whatever capitals and form would tell. */
import { isWordCharacter, type Token } from '../text/index'
import type { KnownPerson } from '../types'
import { foldWord } from './name-forms'
import type { FoundName } from './names'

/** Tokens that print a name of one of the people, or of several who share it. */
export interface KnownName {
  readonly first: number
  readonly end: number
  readonly people: readonly KnownPerson[]
}

/** Found by capitals and words, or because the caller knows it. */
export interface PlacedName extends FoundName {
  readonly known: readonly KnownPerson[]
}

const NOBODY_KNOWN: readonly KnownPerson[] = []

/**
 * The names found by their form, those of known people marked, and added where no form told of them. A longer name is
 * left as it is: the "Obi Foundation" is not Obi.
 */
export function withKnownNames(names: readonly FoundName[], known: readonly KnownName[]): PlacedName[] {
  const placed: PlacedName[] = []
  let next = 0
  for (const { first, end, people } of known) {
    while (next < names.length && (names[next] as FoundName).end <= first)
      placed.push(unknown(names[next++] as FoundName))
    let titled: FoundName | null = null
    let longer = false
    while (next < names.length && (names[next] as FoundName).first < end) {
      const name = names[next] as FoundName
      longer = name.end > end || (name.coreFirst < first && !name.titleOnly)
      if (longer) break
      if (name.end === end) titled = name
      next++
    }
    if (longer) continue
    placed.push({
      first: Math.min(first, titled?.first ?? first),
      coreFirst: first,
      end,
      type: 'person',
      gender:
        people.length === 1
          ? (people[0]?.gender ?? titled?.gender ?? 'unknown')
          : (titled?.gender ?? 'unknown'),
      plural: false,
      attributive: titled?.attributive ?? false,
      titleOnly: false,
      known: people,
    })
  }
  while (next < names.length) placed.push(unknown(names[next++] as FoundName))
  return placed
}

function unknown(name: FoundName): PlacedName {
  return { ...name, known: NOBODY_KNOWN }
}

interface Alias {
  readonly text: string
  readonly person: KnownPerson
  /** Of several words: any case of its letters will do. */
  readonly loose: boolean
}

/**
 * Every place in the text that prints a name or alias, the longest at each; linear in the text and in the people.
 *
 * @param people as the caller gave them, checked
 */
export function findKnownNames(
  text: string,
  tokens: readonly Token[],
  people: readonly KnownPerson[],
): KnownName[] {
  const byInitial = new Map<string, Alias[]>()
  for (const person of people) {
    for (const name of namesOf(person)) {
      const alias = { text: name, person, loose: /\s/.test(name) }
      const key = initialOf(name, 0)
      const list = byInitial.get(key)
      if (list) list.push(alias)
      else byInitial.set(key, [alias])
    }
  }
  const found: KnownName[] = []
  for (let i = 0; i < tokens.length; i++) {
    const { start } = tokens[i] as Token
    const aliases = byInitial.get(initialOf(text, start))
    if (!aliases || (start > 0 && isWordCharacter(text.charCodeAt(start - 1)))) continue
    let end = 0
    let who: KnownPerson[] = []
    for (const alias of aliases) {
      const last = matchAt(text, start, alias)
      if (last < end || last === 0) continue
      if (last > end) who = []
      end = last
      if (!who.includes(alias.person)) who.push(alias.person)
    }
    if (!end) continue
    let endToken = i + 1
    while (endToken < tokens.length && (tokens[endToken - 1] as Token).end < end) endToken++
    if ((tokens[endToken - 1] as Token).end !== end) continue
    found.push({ first: i, end: endToken, people: who })
    i = endToken - 1
  }
  return found
}

/** Name and aliases, blanks tidied. */
function namesOf({ name, aliases = [] }: KnownPerson): string[] {
  return [name, ...aliases].map((form) => form.trim().replace(/\s+/g, ' '))
}

/** The words of each name, folded as those of names in the text are. */
export function knownWords(person: KnownPerson): string[][] {
  return namesOf(person).map((name) => {
    const words = name.split(' ').map(foldWord).filter(Boolean)
    return words.length > 1 && words[0] === 'the' ? words.slice(1) : words
  })
}

/** The first two characters, in lower case: a name is looked for where they stand. */
function initialOf(text: string, at: number): string {
  return text
    .slice(at, at + 2)
    .toLowerCase()
    .replace('’', "'")
}

/** The end of the alias when it stands at `start`, 0 when it does not. */
function matchAt(text: string, start: number, { text: name, loose }: Alias): number {
  let at = start
  let exact = true
  let capitals = true
  for (const want of name) {
    const have = text.slice(at, at + want.length)
    if (want === ' ') {
      if (!/\s/.test(have)) return 0
      while (at < text.length && /\s/.test(text[at] as string)) at++
      continue
    }
    if (want !== have && !(isApostrophe(want) && isApostrophe(have))) {
      if (want.toLowerCase() !== have.toLowerCase()) return 0
      exact = false
      if (have !== have.toUpperCase()) capitals = false
    }
    at += want.length
  }
  if (at < text.length && isWordCharacter(text.charCodeAt(at))) return 0
  return exact || loose || capitals ? at : 0
}

function isApostrophe(char: string): boolean {
  return char === "'" || char === '’'
}
