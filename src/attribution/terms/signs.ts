import type { Facts } from '../facts'
import type { Scene } from '../scene'
import type { Situation } from '../situation'
import { alias } from './alias'
import { brokerRating } from './broker-rating'
import { concept } from './concept'
import { factCheck } from './fact-check'
import { inApposition } from './in-apposition'
import { innerWords } from './inner-words'
import type { Verdict } from './judge'
import { markup } from './markup'
import { nickname } from './nickname'
import { programme } from './programme'
import { relatedLink } from './related-link'
import { soCalled } from './so-called'
import { stageDirection } from './stage-direction'
import type { TermSign } from './term'
import { titleOf } from './title-of'
import { wordAsWord } from './word-as-word'
import { work } from './work'

/** Signs that decide alone: where one holds, nobody said it. */
export const TERM_SIGNS: readonly TermSign[] = [
  markup,
  stageDirection,
  relatedLink,
  factCheck,
  nickname,
  programme,
  soCalled,
  concept,
  work,
  titleOf,
  inApposition,
  alias,
  brokerRating,
  wordAsWord,
  innerWords,
]

/** The verdict of the first sign that holds, null when none does. */
export function findSign(facts: Facts, situation: Situation, scene: Scene): Verdict | null {
  const sign = TERM_SIGNS.find((s) => s.holds(facts, situation, scene))
  if (!sign) return null
  const { start, end } = situation.quotation
  return { nobody: SURE, reasons: [{ rule: sign.name, span: { start, end }, share: 1 }] }
}

/** Of the training articles' quotations with a sign, so many are nobody's. */
const SURE = 0.98
