/** What a caller may give to `analyze`, and the errors that name what cannot be meant. */
import { checkStrings, describe } from './describe'
import type { KnownPerson } from './types'

export interface AnalyzeOptions {
  /** Further verbs that report speech, in their base form: `['thunder', 'tut']`. Default: none. */
  readonly cues?: readonly string[]
  /**
   * Quotes attributed with less confidence than this get no speaker: `speaker` and `mention` are null, and what
   * was found stands first in `alternatives`. Default: 0, everything is attributed.
   */
  readonly minConfidence?: number
  /**
   * People the caller knows: recognized under each of their names, whatever its capitals, and linked by their `id`.
   * Takes time in proportion to their number. Default: none.
   */
  readonly people?: readonly KnownPerson[]
}

const OPTIONS: ReadonlySet<string> = new Set(['cues', 'minConfidence', 'people'])

const OPTIONAL = ['title', 'outlet', 'publishedAt', 'byline', 'url'] as const

/** Throws for what is no article: callers without types give other things too. */
export function checkArticle(article: unknown): void {
  if (typeof article !== 'object' || article === null)
    throw new TypeError(
      `an article must be an object with a string \`text\`, not ${describe(article)}: call analyze({ text })`,
    )
  const { text, id } = article as Record<string, unknown>
  if (typeof text !== 'string')
    throw new TypeError(
      `article.text must be a string, not ${describe(text)}: give the article's text, '' if it has none`,
    )
  if (id !== undefined && typeof id !== 'string')
    throw new TypeError(
      `article.id must be a string, not ${describe(id)}: give String(id), or none to have one made`,
    )
  checkStrings(article, OPTIONAL, 'article')
}

/** Throws for an option that does not exist or cannot be meant. */
export function checkOptions(options: unknown): asserts options is AnalyzeOptions {
  if (typeof options !== 'object' || options === null)
    throw new TypeError(
      `options must be an object, not ${describe(options)}: leave them out for the defaults`,
    )
  for (const name of Object.keys(options))
    if (!OPTIONS.has(name))
      throw new TypeError(`unknown option "${name}": analyze knows ${[...OPTIONS].join(', ')}`)
  const { cues, minConfidence, people } = options as Record<string, unknown>
  if (people !== undefined) checkPeople(people)
  if (cues !== undefined && !(Array.isArray(cues) && cues.every((cue) => typeof cue === 'string')))
    throw new TypeError(`options.cues must be an array of verbs, not ${describe(cues)}: such as ['thunder']`)
  if (
    minConfidence !== undefined &&
    !(typeof minConfidence === 'number' && minConfidence >= 0 && minConfidence <= 1)
  )
    throw new TypeError(`options.minConfidence must be a number from 0 to 1, not ${describe(minConfidence)}`)
}

function checkPeople(people: unknown): void {
  if (!Array.isArray(people))
    throw new TypeError(`options.people must be an array, not ${describe(people)}: such as [{ id, name }]`)
  const ids = new Set<string>()
  people.forEach((person: unknown, at) => {
    const where = `options.people[${at}]`
    if (typeof person !== 'object' || person === null)
      throw new TypeError(`${where} must be an object, not ${describe(person)}: such as { id, name }`)
    const { id, name, aliases, gender } = person as Record<string, unknown>
    if (typeof id !== 'string' || id === '')
      throw new TypeError(`${where}.id must be a string that is not empty, not ${describe(id)}`)
    if (ids.has(id))
      throw new TypeError(
        `duplicate person id ${describe(id)} in options.people: give each person an id of its own`,
      )
    ids.add(id)
    if (!isName(name))
      throw new TypeError(
        `${where}.name must be a string with a letter or digit in it, not ${describe(name)}`,
      )
    if (aliases !== undefined && !(Array.isArray(aliases) && aliases.every(isName)))
      throw new TypeError(
        `${where}.aliases must be an array of names, each with a letter or digit in it, not ${describe(Array.isArray(aliases) ? aliases.find((alias) => !isName(alias)) : aliases)}`,
      )
    if (gender !== undefined && gender !== 'female' && gender !== 'male')
      throw new TypeError(
        `${where}.gender must be 'female' or 'male', not ${describe(gender)}: leave it out if unknown`,
      )
  })
}

function isName(name: unknown): name is string {
  return typeof name === 'string' && /[\p{L}\p{N}]/u.test(name)
}
