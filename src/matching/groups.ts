/**
 * Quotes that are one utterance.
 *
 * Every quote looks for at most one quote to stand with, among those that say more than it does: the one it matches best. So a
 * fragment attaches to one core and never joins two, and the groups are trees under their fullest wordings. What decides between two
 * quotes stands in `standing.ts`. The fullest come first and ties are broken by order, so the groups do not depend on when a quote
 * was added.
 */
import { UNIT } from './keys'
import type { MatchOptions } from './match-options'
import { mayReword } from './paraphrase'
import type { Near } from './shortlist'
import {
  canStand,
  mostWorth,
  standingByWords,
  standingReworded,
  tiesOf,
  type GroupItem,
  type Standing,
  type Ties,
} from './standing'

/** Fuller quotes looked at for each quote, those that share most first; a worth that ends the search. */
export const TRIED = 8
const SETTLED = 0.93
/** Once one is found with this belief, only so many are looked at in all: the others are printings of the same. */
const SURE = 0.95
const TRIED_WHEN_SURE = 3
/** Of these only so many are compared as rewordings: what shares few words stands further down anyway. */
const REWORDINGS_TRIED = 2
const FAR_LESS = 0.3
/**
 * Part of its own keys that a quote shares with one it could stand with: of 230,000 pairs in news that shared less than 0.15, 19 stood
 * together; of 24,000 from there to 0.2, 6 (of 3,800 that did in all).
 */
export const SHARES = 0.2
/**
 * Quotes of two speakers, and of nobody in particular on two occasions, must share more: this part of the keys, or keys of this weight. Of
 * 36,000 such pairs in news that share less, 42 would stand together, and of these 38 are other statements that have a phrase in common.
 */
const APART_SHARES = 0.4
const APART_WEIGHT = 32 * UNIT

/** What shares this part of the keys already may be one speaker's on one occasion: the rest may be phrases put otherwise. */
const CLOSE_SHARES = 0.1

/** Of the fuller quotes near to one, the most shared first, those worth comparing; `total` is the weight of its own keys. */
function worthTrying(near: readonly Near[], total: number): readonly Near[] {
  const least = SHARES * total
  const enough = FAR_LESS * (near[0]?.weight ?? 0)
  return near.filter(({ weight }, k) => weight >= least && (k < 2 || weight >= enough))
}

/** The least weight with which another fuller quote would be compared too. */
export function leastToMatter(near: readonly Near[], total: number): number {
  const second = near[1]?.weight ?? 0
  const tried = worthTrying(near, total)
  const last = tried[TRIED - 1]
  return Math.min(
    second,
    last ? last.weight : Math.ceil(Math.max(SHARES * total, FAR_LESS * (near[0]?.weight ?? 0))),
  )
}

/** What is asked of the other items when one chooses among them. */
export interface Others {
  readonly itemOf: (other: number) => GroupItem
  /** Which of two says more. */
  readonly isFuller: (x: number, y: number) => boolean
  /** Whether an item can reword the one that chooses, as far as is seen without reading it. */
  readonly isNear: (item: number) => boolean
}

/** The quote that an item stands with best, of those near: -1 when it stands alone. */
export function parentOf(
  item: GroupItem,
  near: readonly Near[],
  total: number,
  { itemOf, isFuller, isNear }: Others,
  options?: MatchOptions,
): number {
  const best = new Best(isFuller)
  /** Items whose words make no match: they may still reword one another. */
  const unlike: number[] = []
  const tried = worthTrying(near, total)
  for (const [k, one] of tried.entries()) {
    if (best.isSettled || (best.isSure && k >= TRIED_WHEN_SURE)) break
    const other = itemOf(one.item)
    const ties = tiesOf(item, other)
    if (!canStand(item, ties)) continue
    if (best.worth > mostWorth(item, other, ties)) continue
    const standing = sharesLittle(one, total, ties) ? null : standingByWords(item, other, ties, options)
    if (standing) best.offer(one.item, standing)
    else unlike.push(one.item)
  }
  if (best.item >= 0 || options?.paraphrases === false) return best.item
  // Rewordings share few keys or none: the nearest are asked, whatever they share.
  for (let k = 0; k < near.length && k < REWORDINGS_TRIED; k++) {
    const one = near[k] as Near
    const isTried = tried.includes(one)
    if (isTried && !unlike.includes(one.item)) continue
    if (best.isSettled) break
    const other = itemOf(one.item)
    const ties = tiesOf(item, other)
    if (!canStand(item, ties)) continue
    // One speaker on one occasion: the words are looked at, because a piece of one sentence is on another topic than the whole.
    const isClose = ties.speakers > 0 && ties.together
    const isSpoken = mayBeClose(item, other, ties) && one.weight >= CLOSE_SHARES * total
    const mayBe = isSpoken || (isClose ? mayReword(item.quote, other.quote) : isNear(one.item))
    if (!options?.similarity && !mayBe) continue
    const isLooked = isTried || sharesLittle(one, total, ties)
    const standing = isLooked ? null : standingByWords(item, other, ties, options)
    best.offer(one.item, standing ?? standingReworded(item, other, ties, options))
  }
  return best.item
}

/** Of one occasion and perhaps of one speaker: somebody is told of both, and no two names. */
function mayBeClose(item: GroupItem, other: GroupItem, { speakers, together }: Ties): boolean {
  return together && (speakers > 0 || (speakers === 0 && item.speaker !== null && other.speaker !== null))
}

/** Whether a pair shares so little that its words need not be compared. */
function sharesLittle({ weight }: Near, total: number, { speakers, together, unclaimed }: Ties): boolean {
  if (unclaimed || speakers > 0 || (speakers === 0 && together)) return false
  return weight < APART_WEIGHT && weight < APART_SHARES * total
}

/** The best that was offered; ties go to the fuller. */
class Best {
  item = -1
  /** One is found that matches beyond doubt. */
  isSure = false
  worth = 0

  constructor(private readonly fuller: (x: number, y: number) => boolean) {}

  /** Nothing that could still be offered would be looked for. */
  get isSettled(): boolean {
    return this.worth >= SETTLED
  }

  offer(item: number, { worth, belief }: Standing): void {
    this.isSure ||= worth > 0 && belief >= SURE
    if (worth > this.worth || (worth === this.worth && worth > 0 && this.fuller(item, this.item))) {
      this.worth = worth
      this.item = item
    }
  }
}
