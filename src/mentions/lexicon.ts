/**
 * What is known of a word, as bits of one number: a token is looked up once, and every later question is a bit test.
 */
import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from './given-names'
import {
  BODY_WORDS,
  DAYS,
  KNOWN_BODIES,
  NO_SPEAKERS,
  PEOPLES,
  PEOPLES_PLURAL,
  PLACES,
  PLACE_STARTS,
} from './organization-words'
import {
  CLOSED_WORDS,
  COMPOUND_TAILS,
  CONJUNCTS,
  DEFINITES,
  INDEFINITES,
  NUMBERS,
  OPEN_WORDS,
  PARTICLES,
  POSSESSIVES,
  REPORTING_VERBS,
} from './plain-words'
import { PRONOUNS } from './pronoun-words'
import {
  BODY_NOUNS,
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  PERSON_NOUNS,
  WORDS_OF_MEN,
  WORDS_OF_WOMEN,
} from './role-nouns'
import { HONORIFICS, OFFICES, TITLE_ROLES } from './titles'
import { lookUp, makeWordTable, type WordTable } from './word-table'

/** A common given name; with `GIVEN_FEMALE` or `GIVEN_MALE` when it tells the sex. */
export const GIVEN = 1 << 0
export const GIVEN_FEMALE = 1 << 1
export const GIVEN_MALE = 1 << 2
/** "Mr.", "Gen.": a name follows. */
export const HONORIFIC = 1 << 3
/** "president", "spokesman": stands before a name, or alone after an article. */
export const TITLE = 1 << 4
export const PERSON_NOUN = 1 << 5
export const GROUP_NOUN = 1 << 6
export const BODY_NOUN = 1 << 7
export const DOCUMENT_NOUN = 1 << 8
/** The plural of one of the nouns above. */
export const PLURAL = 1 << 9
export const WOMAN = 1 << 10
export const MAN = 1 << 11
export const BODY_WORD = 1 << 12
export const KNOWN_BODY = 1 << 13
export const NO_SPEAKER = 1 << 14
export const PEOPLE = 1 << 15
export const PEOPLE_PLURAL = 1 << 16
export const PLACE = 1 << 17
export const PLACE_START = 1 << 18
export const PLAIN = 1 << 19
export const PARTICLE = 1 << 20
export const COMPOUND_TAIL = 1 << 21
export const POSSESSIVE = 1 << 22
export const DEFINITE = 1 << 23
export const INDEFINITE = 1 << 24
export const NUMBER_WORD = 1 << 25
export const OFFICE = 1 << 26
export const PRONOUN = 1 << 27
/** Of the plain words those that are in no name at all. */
export const CLOSED = 1 << 28
/** "Customs", "Fish": joined by "and" to the rest of a body's name. */
export const CONJUNCT = 1 << 29
/** "said", "wrote": what stands beside it is a source. */
export const REPORTING = 1 << 30
/** A day of the week or a month that is nobody's name. */
export const DAY = 1 << 31
/** Any noun of a possible source. */
export const SOURCE_NOUN = PERSON_NOUN | GROUP_NOUN | BODY_NOUN | DOCUMENT_NOUN

let lexicon: WordTable | null = null

/**
 * The bits of a word; 0 for a word not listed.
 *
 * @param lower the word in lower case, with straight apostrophes (`Token.lower`)
 */
export function wordBits(lower: string): number {
  return lookUp((lexicon ??= makeWordTable(buildLexicon())), lower)
}

let givenNames: WordTable | null = null

/**
 * The bits of a capitalized word as a given name, without accents. Apart from the rest, which is asked of every
 * word and stays small enough for the processor's cache so.
 */
export function givenNameBits(lower: string): number {
  return lookUp((givenNames ??= makeWordTable(readGivenNames())), lower)
}

function readGivenNames(): Map<string, number> {
  const names = new Map<string, number>()
  for (const name of FEMALE_NAMES.trim().split(/\s+/)) names.set(name, GIVEN | GIVEN_FEMALE)
  for (const name of MALE_NAMES.trim().split(/\s+/)) names.set(name, GIVEN | GIVEN_MALE)
  for (const name of EITHER_NAMES.trim().split(/\s+/)) names.set(name, GIVEN)
  return names
}

/** The singular of a noun the lexicon holds in the plural; the word itself for anything else. */
export function singularOf(lower: string): string {
  if (!(wordBits(lower) & PLURAL)) return lower
  for (const [plural, singular] of IRREGULAR)
    if (lower.endsWith(plural)) return lower.slice(0, -plural.length) + singular
  if (lower.endsWith('ies')) return lower.slice(0, -3) + 'y'
  if (/(?:[sxz]|ch|sh)es$/.test(lower)) return lower.slice(0, -2)
  return lower.endsWith('s') ? lower.slice(0, -1) : lower
}

const IRREGULAR: readonly (readonly [string, string])[] = [
  ['women', 'woman'],
  ['men', 'man'],
  ['people', 'person'],
  ['children', 'child'],
  ['wives', 'wife'],
  ['thieves', 'thief'],
]

/** The plural of a noun, by the rules of spelling and the few irregular ones. */
function pluralOf(noun: string): string {
  for (const [plural, singular] of IRREGULAR)
    if (noun.endsWith(singular)) return noun.slice(0, -singular.length) + plural
  if (/[^aeiou]y$/.test(noun)) return noun.slice(0, -1) + 'ies'
  if (/(?:[sxz]|ch|sh)$/.test(noun)) return noun + 'es'
  return noun + 's'
}

function buildLexicon(): Map<string, number> {
  const words = new Map<string, number>()
  const add = (list: string, bits: number): void => {
    for (const word of list.split(/\s+/)) if (word) words.set(word, (words.get(word) ?? 0) | bits)
  }
  const addNouns = (list: string, bits: number): void => {
    for (const noun of list.split(/\s+/)) {
      if (!noun) continue
      words.set(noun, (words.get(noun) ?? 0) | bits)
      const plural = pluralOf(noun)
      words.set(plural, (words.get(plural) ?? 0) | bits | PLURAL)
    }
  }
  add(HONORIFICS, HONORIFIC)
  addNouns(TITLE_ROLES, TITLE | PERSON_NOUN)
  add(OFFICES, OFFICE)
  addNouns(PERSON_NOUNS, PERSON_NOUN)
  add(GROUP_NOUNS, GROUP_NOUN)
  addNouns(BODY_NOUNS, BODY_NOUN)
  addNouns(DOCUMENT_NOUNS, DOCUMENT_NOUN)
  add(WORDS_OF_WOMEN, WOMAN)
  add(WORDS_OF_MEN, MAN)
  add(BODY_WORDS, BODY_WORD)
  add(KNOWN_BODIES, KNOWN_BODY)
  add(NO_SPEAKERS, NO_SPEAKER)
  add(DAYS, DAY)
  for (const people of PEOPLES.split(/\s+/)) {
    if (!people) continue
    words.set(people, (words.get(people) ?? 0) | PEOPLE)
    const plural = pluralOf(people)
    words.set(plural, (words.get(plural) ?? 0) | PEOPLE | PEOPLE_PLURAL)
  }
  add(PEOPLES_PLURAL, PEOPLE_PLURAL)
  add(PLACES, PLACE)
  add(PLACE_STARTS, PLACE_START)
  add(CLOSED_WORDS, PLAIN | CLOSED)
  add(OPEN_WORDS, PLAIN)
  add(CONJUNCTS, CONJUNCT)
  add(REPORTING_VERBS, REPORTING)
  add(PARTICLES, PARTICLE)
  add(COMPOUND_TAILS, COMPOUND_TAIL)
  add(POSSESSIVES, POSSESSIVE)
  add(DEFINITES, DEFINITE)
  add(INDEFINITES, INDEFINITE)
  add(NUMBERS, NUMBER_WORD)
  for (const pronoun of PRONOUNS.keys()) words.set(pronoun, (words.get(pronoun) ?? 0) | PRONOUN)
  return words
}
