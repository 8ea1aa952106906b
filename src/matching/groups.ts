/**
 * Quotes that are one utterance.
 *
 * Every quote looks for at most one quote to stand with, among those that say more than it does: the one it matches best. So a
 * fragment attaches to one core and never joins two, and the groups are trees under their fullest wordings. What decides between two
 * quotes is their match, and after it who is said to have said it: short words of two different speakers are two utterances.
 * The fullest come first and ties are broken by order, so the groups do not depend on when a quote was added.
 */
import type { Alignment } from './align'
import { information, isVerbatim, wordWeight } from './features'
import { isInOrder, judgeRewording, judgeWords, type Judgement } from './judge'
import { lexiconOf, THRESHOLD, type MatchOptions } from './match-options'
import { compareNames } from './names'
import { isNested } from './nested'
import type { Words } from './words'
import { mayReword } from './paraphrase'
import type { ReadQuote } from './read-quote'
import type { Near } from './shortlist'
import { sentenceLike } from './sentence'
import { isTitle } from './titles'

/** What grouping needs to know of a quote. */
export interface GroupItem {
  readonly quote: ReadQuote
  readonly speaker: string | null
  /** Other forms of the speaker's name. */
  readonly aliases: readonly string[]
  /** The speaker is described or unnamed: it can be anybody. */
  readonly described: boolean
  /** Who passed the words on. */
  readonly relay: string | null
  readonly docId: string | null
  /** Days since 1970 of its article; null when unknown. */
  readonly day: number | null
  /** A title, a nickname, a coinage: nobody's statement. */
  readonly term: boolean
}

/** How well two quotes stand together, and how sure that is. */
export interface Standing {
  readonly worth: number
  readonly belief: number
}

const APART: Standing = { worth: 0, belief: 0 }

/** Information that words of different speakers must share to be one contested utterance. */
const CONTESTED_INFORMATION = 18
/** Belief needed when two different speakers are named. */
const CONTESTED = 0.65
/**
 * Of one occasion less is enough, when the words stand in the other exactly as they are: then two names are more likely two readings
 * of who spoke. The same goes for words that one article gives to nobody.
 */
const CONTESTED_FRAGMENT = 0.5
const CONTESTED_FRAGMENT_INFORMATION = 10.4
const UNCLAIMED_INFORMATION = 8.5
/**
 * Belief needed when nobody is named, or on one side only. All of these are set on events that the scorer had not seen; they are less than
 * what two bare texts need, because no speaker, day or name speaks against the match here.
 */
const ALONE = 0.4
/** Belief needed when one speaker is named, and when the articles are of one week too: then even a few shared words are the same words. */
const SAME_SPEAKER = 0.3
const SAME_OCCASION = 0.2
/** Information of a shared stretch that one speaker does not say twice in a week by chance. */
const TELLING_STRETCH = 20
/** "No.", "Clear.": words so few and so common are one utterance only in one mouth on one occasion. */
const FEW_WORDS = 3
const TELLING_WORDS = 8
/** Belief in a rewording needed, without and with the same speaker on the same occasion. */
const REWORDED = 0.85
const REWORDED_SAME_OCCASION = 0.5
/** Days between two articles about one occasion. */
const OCCASION = 7
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
const SHARES = 0.2
/** The least belief that any of the above lets through. */
const LEAST = SAME_OCCASION

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

/** The quote that an item stands with best, of those near: -1 when it stands alone. `fuller` tells which of two says more. */
export function parentOf(
  item: GroupItem,
  near: readonly Near[],
  total: number,
  itemOf: (other: number) => GroupItem,
  fuller: (x: number, y: number) => boolean,
  options?: MatchOptions,
): number {
  const best = new Best(fuller)
  /** Items whose words make no match: they may still reword one another. */
  const unlike: number[] = []
  const tried = worthTrying(near, total)
  for (const [k, { item: other }] of tried.entries()) {
    if (best.isSettled || (best.isSure && k >= TRIED_WHEN_SURE)) break
    const standing = standingByWords(item, itemOf(other), options)
    if (standing) best.offer(other, standing)
    else unlike.push(other)
  }
  if (best.item >= 0 || options?.paraphrases === false) return best.item
  // Rewordings share few keys or none: the nearest are asked, whatever they share.
  for (let k = 0; k < near.length && k < REWORDINGS_TRIED; k++) {
    const one = near[k] as Near
    const other = itemOf(one.item)
    if (!options?.similarity && !mayReword(item.quote, other.quote)) continue
    const isTried = tried.includes(one)
    if (isTried && !unlike.includes(one.item)) continue
    if (best.isSettled) break
    const standing = isTried ? null : standingByWords(item, other, options)
    best.offer(one.item, standing ?? standingReworded(item, other, options))
  }
  return best.item
}

/** The best that was offered; ties go to the fuller. */
class Best {
  item = -1
  /** One is found that matches beyond doubt. */
  isSure = false
  #worth = 0

  constructor(private readonly fuller: (x: number, y: number) => boolean) {}

  /** Nothing that could still be offered would be looked for. */
  get isSettled(): boolean {
    return this.#worth >= SETTLED
  }

  offer(item: number, { worth, belief }: Standing): void {
    this.isSure ||= worth > 0 && belief >= SURE
    if (worth > this.#worth || (worth === this.#worth && worth > 0 && this.fuller(item, this.item))) {
      this.#worth = worth
      this.item = item
    }
  }
}

/** How well an item stands with a fuller one by the words they share; null when these make no match at all. */
function standingByWords(item: GroupItem, other: GroupItem, options?: MatchOptions): Standing | null {
  // Two titles or coinages are nobody's statement, however many articles have them; the words of a statement may stand as one.
  if (item.term && other.term) return APART
  const lexicon = lexiconOf(options)
  const judgement = judgeWords(item.quote, other.quote, Math.min(LEAST, options?.threshold ?? 1), lexicon)
  if (!judgement) return standingInSentence(item, other, options)
  const { belief, relation, alignment } = judgement
  const unclaimed = item.term || other.term
  const speakers = unclaimed ? 0 : compareSpeakers(item, other)
  const together = isSameOccasion(item, other)
  const occasion = speakers > 0 && together
  const [short, long] = isInOrder(item.quote, other.quote)
    ? [item.quote, other.quote]
    : [other.quote, item.quote]
  const { words } = short
  if (item.docId !== null && item.docId === other.docId && isNested(short, long, alignment)) return APART
  const info = information(words, alignment, lexicon)
  if (words.length < FEW_WORDS && info < TELLING_WORDS && !occasion) return APART
  if (isTitle(words)) return APART
  const fragment = together && isVerbatim(words, alignment)
  if (unclaimed && !(fragment && info >= UNCLAIMED_INFORMATION)) return APART
  const contestedFragment = fragment && info >= CONTESTED_FRAGMENT_INFORMATION
  if (speakers < 0 && info < CONTESTED_INFORMATION && !contestedFragment) return APART
  const whole = relation !== 'overlap'
  const needed =
    speakers < 0
      ? contestedFragment
        ? CONTESTED_FRAGMENT
        : CONTESTED
      : occasion && (whole || info >= TELLING_STRETCH) && !isOneForm(words, alignment)
        ? SAME_OCCASION
        : speakers > 0
          ? SAME_SPEAKER
          : ALONE
  if (belief < needed + shiftOf(options)) return APART
  if (relation === 'overlap' && item.docId !== null && item.docId === other.docId) return APART
  return standing(judgement, speakers)
}

/** Belief needed that an item prints one sentence of a fuller one, of the same speaker on the same occasion. */
const ONE_SENTENCE = 0.5
/** What a match with one sentence is worth beside a match with the whole. */
const PART = 0.5

/** How well an item stands with one sentence of a fuller one; null when it makes no match either. */
function standingInSentence(item: GroupItem, other: GroupItem, options?: MatchOptions): Standing | null {
  if (item.term || other.term || item.docId === other.docId) return null
  if (!isSameOccasion(item, other) || compareSpeakers(item, other) <= 0) return null
  const sentence = sentenceLike(item.quote, other.quote)
  const judgement =
    sentence && judgeWords(item.quote, sentence, ONE_SENTENCE + shiftOf(options), lexiconOf(options))
  if (!judgement || judgement.relation === 'overlap' || saysLittle(item.quote.words)) return null
  return { worth: PART * judgement.score, belief: judgement.belief }
}

/** How well an item stands with a fuller one that says the same in other words. */
function standingReworded(item: GroupItem, other: GroupItem, options?: MatchOptions): Standing {
  if (item.term || other.term) return APART
  const speakers = compareSpeakers(item, other)
  if (speakers < 0) return APART
  const judgement = judgeRewording(item.quote, other.quote, REWORDED_SAME_OCCASION, options)
  if (!judgement) return APART
  const occasion = speakers > 0 && isSameOccasion(item, other)
  return judgement.belief < (occasion ? REWORDED_SAME_OCCASION : REWORDED) + shiftOf(options)
    ? APART
    : standing(judgement, speakers)
}

/** A caller's threshold moves all of them. */
function shiftOf(options: MatchOptions | undefined): number {
  return (options?.threshold ?? THRESHOLD) - THRESHOLD
}

/** One word in another form ("stabilizing", "stabilize") is a topic, not a quotation. */
function isOneForm(words: Words, { pairs }: Alignment): boolean {
  let telling = 0
  for (let k = 0; k < pairs.length; k++) {
    if (!words.known(pairs.a(k)).content) continue
    if (pairs.isWord(k) || ++telling > 1) return false
  }
  return true
}

function isSameOccasion(item: GroupItem, other: GroupItem): boolean {
  if (item.docId !== null && item.docId === other.docId) return true
  return item.day !== null && other.day !== null && Math.abs(item.day - other.day) <= OCCASION
}

function standing(judgement: Judgement, speakers: number): Standing {
  return {
    worth: judgement.score + 0.05 * speakers + (judgement.relation === 'overlap' ? -0.1 : 0),
    belief: judgement.belief,
  }
}

function compareSpeakers(a: GroupItem, b: GroupItem): -1 | 0 | 1 {
  let most: -1 | 0 | 1 = -1
  for (const x of [a.speaker, ...a.aliases]) {
    for (const y of [b.speaker, ...b.aliases]) {
      const one = compareNames(x, y)
      if (one > most) most = one
    }
  }
  if (!a.speaker || !b.speaker) return 0
  // A description can be anybody, and who passed the words on is no other speaker.
  const compatible =
    a.described ||
    b.described ||
    compareNames(a.relay, b.speaker) === 1 ||
    compareNames(b.relay, a.speaker) === 1
  return most < 0 && compatible ? 0 : most
}

/** Words that are one utterance only in one mouth on one occasion: "No", "Clear", a programme's name. */
export function saysLittle(words: Words): boolean {
  return (words.length < FEW_WORDS && weightOf(words) < TELLING_WORDS) || isTitle(words)
}

function weightOf(words: Words): number {
  let sum = 0
  for (let i = 0; i < words.length; i++) sum += wordWeight(words.known(i))
  return sum
}
