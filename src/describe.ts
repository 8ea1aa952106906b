/** A value as an error message shows it: short, and safe for any value. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40))
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return 'an array'
  if (value instanceof Date) return 'a Date'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/**
 * Throws where one of the fields that may be missing is there and no string. From JSON what is missing comes as null, too.
 *
 * @param what how a message calls the whole: "article"
 */
export function checkStrings(given: object, names: readonly string[], what: string): void {
  for (const name of names) {
    const value = (given as Record<string, unknown>)[name]
    if (value === undefined || value === null || typeof value === 'string') continue
    const remedy = value instanceof Date ? 'give its toISOString()' : 'leave it out if it is missing'
    throw new TypeError(`${what}.${name} must be a string, not ${describe(value)}: ${remedy}`)
  }
}
