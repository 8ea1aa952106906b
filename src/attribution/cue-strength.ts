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

/** What is known of a word: its own strength, and before particles. */
interface Known {
  alone: number
  pairs: Map<string, number> | null
}

let table: Map<string, Known> | null = null

/** The strengths that are shipped; unpacked at the first cue. */
export const SHIPPED_STRENGTHS: CueStrengths = {
  of: (word, next) => {
    const known = (table ??= unpack()).get(word)
    return known ? (known.pairs?.get(next) ?? known.alone) : STRENGTH_OF_OTHERS
  },
}

function unpack(): Map<string, Known> {
  const words = new Map<string, Known>()
  for (const entry of CUE_STRENGTHS.split('|')) {
    const [word = '', ...rest] = entry.split(' ')
    let known = words.get(word)
    if (!known) words.set(word, (known = { alone: STRENGTH_OF_OTHERS, pairs: null }))
    const strength = Number(rest.pop()) / 100
    const [particle] = rest
    if (particle === undefined) known.alone = strength
    else (known.pairs ??= new Map<string, number>()).set(particle, strength)
  }
  return words
}
