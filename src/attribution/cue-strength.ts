/** How often a word reports words in marks near it: learned from annotated cues, where a hand-made list only groups. */
import { CUE_STRENGTHS, STRENGTH_OF_OTHERS } from './cue-strengths'

export interface CueStrengths {
  /** The strength, 0 to 1, of a word before another: "shot back" reports more often than "shot". */
  readonly of: (word: string, next: string) => number
}

/** Words that make another verb of the one before them. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'back in out up off on to at for as that about against down by from with : , it him her them'.split(' '),
)

/** The key under which a word with its particle is known. */
export function withParticle(word: string, next: string): string {
  return `${word} ${next}`
}

let table: Map<string, number> | null = null

/** The strengths that are shipped; unpacked at the first cue. */
export const SHIPPED_STRENGTHS: CueStrengths = {
  of: (word, next) => {
    table ??= unpack()
    const pair = PARTICLES.has(next) ? table.get(withParticle(word, next)) : undefined
    return pair ?? table.get(word) ?? STRENGTH_OF_OTHERS
  },
}

function unpack(): Map<string, number> {
  return new Map(
    CUE_STRENGTHS.split('|').map((entry) => {
      const at = entry.lastIndexOf(' ')
      return [entry.slice(0, at), Number(entry.slice(at + 1)) / 100]
    }),
  )
}
