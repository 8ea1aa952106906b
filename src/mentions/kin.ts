/** Kinship: seen from the other side (whose wife she is, is her husband), and in other words. */
import type { DraftEntity } from './draft-cast'

/** What those of a line's first part call whom they are that of, by the sex of the latter: male, female. By hand. */
const OTHER_SIDE = `
  wife husband spouse partner fiancée fiancee fiancé fiance girlfriend boyfriend:husband,boyfriend,fiancé,fiance,hubby:wife,girlfriend,fiancée,fiancee
  mother father mom mum dad mama parent stepmother stepfather:son,boy,child:daughter,girl,child
  son daughter boy girl child stepson stepdaughter:father,dad:mother,mom,mum
  brother sister sibling twin half-brother half-sister:brother,twin:sister,twin
  grandmother grandfather grandma grandpa gran nan:grandson,grandchild:granddaughter,grandchild
  grandson granddaughter grandchild:grandfather,grandpa:grandmother,grandma,gran,nan
  uncle aunt:nephew:niece
  nephew niece:uncle:aunt
  cousin:cousin:cousin`

interface Sides {
  readonly male: readonly string[]
  readonly female: readonly string[]
  readonly unknown: readonly string[]
}

const NOBODY: readonly string[] = []
/** Words for one kinship, the plain one first. */
const SAME = `
  husband hubby spouse partner
  wife missus spouse partner
  mother mum mom mama mam
  father dad papa
  grandmother grandma gran nan granny
  grandfather grandpa granddad grandad
  brother bro
  sister sis
  son boy kid child
  daughter girl kid child
  fiancé fiance
  fiancée fiancee`

let same: Map<string, readonly string[]> | null = null

/** Other words that may mean the same kin: "hubby" and "spouse" for "husband". */
export function otherWordsForKin(noun: string): readonly string[] {
  if (!same) {
    const others = new Map<string, string[]>()
    for (const line of SAME.trim().split('\n')) {
      const words = line.trim().split(' ')
      for (const word of words)
        others.set(word, [...(others.get(word) ?? []), ...words.filter((other) => other !== word)])
    }
    same = others
  }
  return same.get(noun) ?? NOBODY
}

/** Nouns of close kin that stand beside a name: "his wife Solvi". "Boy" and "child" are as often nobody's. */
export const KIN: ReadonlySet<string> = new Set(
  'son daughter wife husband brother sister father mother widow niece nephew cousin uncle aunt mum mom dad grandmother grandfather fiancé fiancée partner'.split(
    ' ',
  ),
)

let sides: Map<string, Sides> | null = null

/**
 * The nouns by which somebody's kin names that somebody in turn: "husband" for the owner in "his wife".
 *
 * @param noun what the kin is called, in the singular
 * @param owner whose kin it is
 */
export function kinOf(noun: string, { gender }: Pick<DraftEntity, 'gender'>): readonly string[] {
  if (!sides) {
    sides = new Map()
    for (const line of OTHER_SIDE.trim().split('\n')) {
      const [nouns, male, female] = line
        .trim()
        .split(':')
        .map((part) => part.split(/[ ,]/)) as [string[], string[], string[]]
      const side = { male, female, unknown: [...new Set([...male, ...female])] }
      for (const one of nouns) sides.set(one, side)
    }
  }
  return sides.get(noun)?.[gender] ?? NOBODY
}
