import type { Token } from '../../text'
import type { Scene } from '../scene'
import type { Situation } from '../situation'
import { MAKERS, WORKS } from '../term-words'
import type { TermSign } from './term'

/**
 * The memoir “A House of Salt”: a title in capitals beside a word for a work; or one that touches it, as the “Harbour”
 * show. Not: an article hailed her as “The Quiet One”, where a verb stands between.
 */
export const work: TermSign = {
  name: 'work',
  holds: ({ titleCase, besideWork, capitals, endsSentence, endsWithComma }, situation, scene) => {
    if (titleCase && besideWork && !actsBetween(situation, scene)) return true
    const { tail } = situation
    const next = tail.from < tail.to ? scene.layer.tokens[tail.from] : undefined
    if (!next || capitals < 1 || endsSentence || endsWithComma) return false
    return WORKS.has(next.lower) || MAKERS.has(next.lower)
  },
}

/** How far before the marks the word for a work may stand. */
const REACH = 4

const CALLED: ReadonlySet<string> = new Set(['called', 'named', 'dubbed'])

/** Between the marks and the word for a work before them stands a verb that is none of titling: the work does something. */
function actsBetween({ lead }: Situation, { layer: { tokens } }: Scene): boolean {
  let acts = false
  for (let k = lead.to - 1; k >= lead.from && k >= lead.to - REACH; k--) {
    const token = tokens[k] as Token
    if (WORKS.has(token.lower)) return acts
    if (token.pos === 'VERB' && !CALLED.has(token.lower)) acts = true
  }
  return false
}
