import type { FoundMention } from '../../mentions/mention'
import type { Sieve } from './sieve'

/** The only mention of somebody who can speak, in the reporter's words of the sentence. */
export const onlySource: Sieve = {
  name: 'only-source',
  propose: ({ scene, situation }) => {
    let only = -1
    for (const stretch of [situation.lead, situation.tail]) {
      for (let k = stretch.from; k < stretch.to; k++) {
        const m = scene.mentionAt[k] as number
        if (m < 0 || !canSpeak(scene.cast.mentions[m] as FoundMention)) continue
        if (only >= 0 && scene.cast.entityOf[m] !== scene.cast.entityOf[only]) return null
        if (only < 0) only = m
      }
    }
    return only >= 0 ? { mention: only, cue: -1 } : null
  },
}

function canSpeak({ type, possessive }: FoundMention): boolean {
  return !possessive && type !== 'place' && type !== 'other'
}
