import type { KnownForm } from './forms'

/** Function words count little, whatever their frequency. */
const FUNCTION_CAP = 0.8

/** How telling a word is, as the measures of an alignment count it. */
export function wordWeight({ content, weight }: Pick<KnownForm, 'content' | 'weight'>): number {
  return content ? weight : Math.min(FUNCTION_CAP, weight)
}
