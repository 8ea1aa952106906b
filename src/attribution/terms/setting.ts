/** What the features of terms ask of a quotation, worked out once: its words, and the words that touch its marks. */
import type { Quotation } from '../../quotes/quotation'
import { isUpperCase, tokenAt, type TextLayer, type Token } from '../../text'
import type { Candidate } from '../candidates'
import type { Facts } from '../facts'
import type { History } from '../history'
import type { Scene } from '../scene'
import { SIEVES } from '../sieves'
import type { Situation } from '../situation'
import type { Printings } from './printings'

/** What is known of a quotation before anybody is asked whether somebody said it. */
export interface TermInput {
  readonly scene: Scene
  readonly situation: Situation
  readonly facts: Facts
  readonly history: History
  readonly candidates: readonly Candidate[]
  readonly printings: Printings
}

export interface Setting extends TermInput {
  /** The words inside the marks, without marks. */
  readonly words: readonly Token[]
  /** The reporter's tokens before it in its sentence, nearest first, at most `REACH`. */
  readonly before: readonly Token[]
  /** The reporter's tokens after it in its sentence, nearest first, at most `REACH`. */
  readonly after: readonly Token[]
  /** Its words stand without any mark of their own at the end: no comma, no full stop. */
  readonly openEnd: boolean
  /** Index of the surest sieve that names anybody, `SIEVES.length` for none. */
  readonly surest: number
}

/** How far the reporter's words are looked at on either side. */
const REACH = 8

/** Looks around a quotation; time is that of its words and sixteen more. */
export function look(input: TermInput): Setting {
  const { scene, situation, candidates } = input
  const { tokens, text } = scene.layer
  const words = wordsIn(scene.layer, situation.quotation)
  const { lead, tail, quotation } = situation
  const before: Token[] = []
  for (let k = lead.to - 1; k >= lead.from && before.length < REACH; k--) before.push(tokens[k] as Token)
  const after = tokens.slice(tail.from, Math.min(tail.to, tail.from + REACH))
  const last = quotation.spans[quotation.spans.length - 1]
  const ending = last ? (text[last.end - 1] ?? '') : ''
  let surest: number = SIEVES.length
  for (const candidate of candidates) if (candidate.surest < surest) surest = candidate.surest
  // Name by name: spreading the input took longer than all the rest.
  return {
    scene,
    situation,
    facts: input.facts,
    history: input.history,
    candidates,
    printings: input.printings,
    words,
    before,
    after,
    openEnd: !',.!?…;:'.includes(ending),
    surest,
  }
}

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && isUpperCase(token.text)
}

/** The words of a quotation, without marks. */
export function wordsIn({ tokens }: TextLayer, { spans }: Quotation): Token[] {
  const words: Token[] = []
  for (const { start, end } of spans)
    for (let k = tokenAt(tokens, start); k < tokens.length && (tokens[k] as Token).start < end; k++)
      if ((tokens[k] as Token).pos !== 'PUNCT') words.push(tokens[k] as Token)
  return words
}
