/** A value from somebody's JSON as an article: known fields are taken, all others are ignored. */
import type { Article } from '../../index'

const OPTIONAL = ['title', 'outlet', 'publishedAt', 'byline', 'url'] as const

/** The article, or what is wrong with the value. */
export function toArticle(value: unknown): Article | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return `not an article: ${nameType(value)} instead of an object with a string "text"`
  }
  const fields = value as Readonly<Record<string, unknown>>
  const { id, text } = fields
  if (text === undefined) return 'not an article: it has no "text"'
  if (typeof text !== 'string') return `not an article: its "text" is ${nameType(text)} instead of a string`
  const given = OPTIONAL.filter((name) => typeof fields[name] === 'string')
  const article: Article = { text, ...Object.fromEntries(given.map((name) => [name, fields[name]])) }
  // Databases number their articles; an empty id names nothing.
  const hasId = (typeof id === 'string' && id !== '') || typeof id === 'number'
  return hasId ? { ...article, id: String(id) } : article
}

function nameType(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`
}
