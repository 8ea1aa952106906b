/** Names as words that compare: without case, accents, dots and suffixes. */
import type { Token } from '../text/index'
import type { KnownPerson } from '../types'
import type { FoundMention } from './mention'
import { NICKNAMES } from './nicknames'

/** The mentions that print one name the same way. */
export interface NameForm {
  /** The words joined by blanks. */
  readonly key: string
  readonly words: readonly string[]
  /** "jr", "iii": tells father from son; null when there is none. */
  readonly suffix: string | null
  /** Found as the name of a body, a place or a group rather than of a person. */
  readonly body: boolean
  /** Whom the caller knows by it; several when they share it. */
  readonly known: readonly KnownPerson[]
  readonly mentions: number[]
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|esq)$/
const ACCENTS = /[\u0300-\u036f]/g

/** A word without case, accents and marks: "O’Brien" is "obrien", "J." is "j". */
export function foldWord(word: string): string {
  let plain = true
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code < 97 || code > 122) {
      plain = false
      break
    }
  }
  return plain
    ? word
    : word
        .normalize('NFKD')
        .replace(ACCENTS, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '')
}

/** The words of a name, tokens that touch over a hyphen joined: Ki-moon is one word. */
export function wordsOf(tokens: readonly Token[], first: number, end: number): string[] {
  const words: string[] = []
  let joined = false
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token
    if (token.text === '-' || token.text === '‑' || token.text === '‐') {
      joined = words.length > 0
      continue
    }
    const word = foldWord(
      token.lower.endsWith("'s") && token.lower.length > 2 ? token.lower.slice(0, -2) : token.lower,
    )
    if (!word) continue
    if (joined) words.push((words.pop() ?? '') + word)
    else words.push(word)
    joined = false
  }
  return words
}

export function formOf(
  tokens: readonly Token[],
  mention: FoundMention,
): Pick<NameForm, 'key' | 'words' | 'suffix'> {
  const words = wordsOf(tokens, mention.coreToken, mention.endToken)
  let suffix: string | null = null
  if (words.length > 1 && SUFFIX.test(words[words.length - 1] as string)) suffix = words.pop() as string
  if (words.length > 1 && words[0] === 'the') words.shift()
  // "Fish & Wildlife Service" is the Fish and Wildlife Service.
  const and = words.length > 2 ? words.indexOf('and') : -1
  if (and > 0) words.splice(and, 1)
  return { key: suffix ? `${words.join(' ')} ${suffix}` : words.join(' '), words, suffix }
}

let nicknames: Map<string, number[]> | null = null

function nicknameSets(name: string): readonly number[] {
  if (!nicknames) {
    nicknames = new Map()
    NICKNAMES.trim()
      .split('\n')
      .forEach((line, index) => {
        for (const word of line.trim().split(/\s+/)) {
          const sets = nicknames?.get(word)
          if (sets) sets.push(index)
          else nicknames?.set(word, [index])
        }
      })
  }
  return nicknames.get(name) ?? []
}

/** Two given names may be one person's: the same, an initial of the other, or its short form. */
export function sameGiven(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length === 1 || b.length === 1) return a.startsWith(b.slice(0, 1))
  // J.D. and T.J. are initials that nothing confirms.
  const sets = nicknameSets(a)
  return sets.length > 0 && nicknameSets(b).some((set) => sets.includes(set))
}
