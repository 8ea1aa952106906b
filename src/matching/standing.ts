/**
 * How well two quotes stand together as printings of one utterance: their match, and after it who is said to have said it, and when.
 * Short words of two different speakers are two utterances, and so are few words that two articles print months apart.
 */
import type { Alignment } from './align'
import { information, isVerbatim } from './features'
import { isInOrder, judgeRewording, judgeWords, type Judgement } from './judge'
import { lexiconOf, THRESHOLD, type MatchOptions } from './match-options'
import { compareNames, compareSpeakers } from './names'
import { isNested } from './nested'
import type { ReadQuote } from './read-quote'
import { bestScore } from './score'
import { sentenceLike } from './sentence'
import { isFew, sharedAround } from './surroundings'
import { isTitle } from './titles'
import type { Words } from './words'

/** What grouping needs to know of a quote. */
export interface GroupItem {
  readonly quote: ReadQuote
  /** How much it says: the weight of its words together, known before they are read. */
  readonly says: number
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
  /** Of a fragment of one telling word: those of the reporter's sentence around it. */
  readonly around: string | null
  /** The article uses the word of a fragment in its own voice too. */
  readonly topical: boolean
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
const CONTESTED = 0.75
/**
 * Of one occasion less is enough, when the words stand in the other exactly as they are: then two names are more likely two readings
 * of who spoke. The same goes for words that one article gives to nobody.
 */
const CONTESTED_FRAGMENT = 0.5
const CONTESTED_FRAGMENT_INFORMATION = 10.4
const UNCLAIMED_INFORMATION = 8.5
/** What standing with words of nobody is worth beside standing with a statement: that comes first, however alike the words are. */
const UNCLAIMED = 0.3
/**
 * Belief needed when nobody is named, or on one side only. All of these are set on events that the scorer had not seen; they are less than
 * what two bare texts need, because no speaker, day or name speaks against the match here.
 */
const ALONE = 0.4
/**
 * Belief needed when one speaker is named, and when the articles are of one week too: then even a few shared words are the same words.
 * Anywhere from .1 to .2 the second groups the judged events alike, to two thousandths.
 */
const SAME_SPEAKER = 0.3
const SAME_OCCASION = 0.17
/** Belief needed when a few telling words stand in another article exactly so: of two phrases of one speaker in one week, one is cut out. */
const EXACT_FRAGMENT = 0.05
const EXACT_INFORMATION = 8.5
/** Information of a shared stretch that one speaker does not say twice in a week by chance. */
const TELLING_STRETCH = 20
/** "No.", "Clear.": words so few and so common are one utterance only in one mouth on one occasion. */
const FEW_WORDS = 3
const TELLING_WORDS = 8
/**
 * Two articles more than a week apart print one utterance when they share this much, and beyond doubt: slogans, habits of speech and
 * answers given again and again share less. Of 100 judged pairs of the same words at that distance, 82 were said on two occasions: this
 * keeps 78 of them apart, and 2 of the other 18.
 */
const LASTING_INFORMATION = 19
const LASTING = 0.85
/** Two long quotes that share less than this part of either are two statements, one of which begins where the other ends. */
const LEAST_OVERLAP = 0.25
/** A word that its article uses itself is a topic, unless the sentence around it shares a telling word with the other quote. */
const AROUND_TOPIC = 4
/** Belief in a rewording needed, without and with the same speaker on the same occasion. */
const REWORDED = 0.85
const REWORDED_SAME_OCCASION = 0.5
/** Days between two articles about one occasion; days for which a sentence of more words than an epithet is quoted again. */
const OCCASION = 7
const QUOTED_FOR = 31
const EPITHET = 3
/** The least belief that any of the above lets through. */
const LEAST = SAME_OCCASION

/** What two items have in common beside their words: seen before these are read. */
export interface Ties {
  /** One of them is nobody's statement. */
  readonly unclaimed: boolean
  /** -1: two speakers; 0: nobody knows; 1: one. */
  readonly speakers: -1 | 0 | 1
  /** Of one article, or of articles of one week. */
  readonly together: boolean
}

export function tiesOf(item: GroupItem, other: GroupItem): Ties {
  const unclaimed = item.term || other.term
  return {
    unclaimed,
    speakers: unclaimed ? 0 : speakersOf(item, other),
    together: isSameOccasion(item, other),
  }
}

/** The shared words of the shorter say no more than it does, but for rounding and what synonyms weigh. */
const SLACK = 1.1

/** Whether an item says enough to stand with a fuller one, whatever their words: `standingByWords` asks the same of what is shared. */
export function canStand({ says, around }: GroupItem, { unclaimed, speakers, together }: Ties): boolean {
  if (unclaimed) return together && (around !== null || says * SLACK >= UNCLAIMED_INFORMATION)
  return speakers >= 0 || says * SLACK >= (together ? CONTESTED_FRAGMENT_INFORMATION : CONTESTED_INFORMATION)
}

/** What one speaker adds to the worth of a match. */
const ONE_SPEAKER = 0.05

/** The most that two items can be worth to one another: what the shorter says covers no more than itself. */
export function mostWorth({ says }: GroupItem, other: GroupItem, { speakers }: Ties): number {
  return bestScore(says, other.says) + ONE_SPEAKER * Math.max(0, speakers)
}

/** How well an item stands with a fuller one by the words they share; null when these make no match at all. */
export function standingByWords(
  item: GroupItem,
  other: GroupItem,
  ties: Ties,
  options?: MatchOptions,
): Standing | null {
  // Two titles or coinages are nobody's statement, however many articles have them; the words of a statement may stand as one.
  if (item.term && other.term) return APART
  const lexicon = lexiconOf(options)
  const { unclaimed, speakers, together } = ties
  const occasion = speakers > 0 && together
  const sameArticle = isSameArticle(item, other)
  const isShort = occasion && !sameArticle && isFew(item.quote.words)
  const least = Math.min(isShort ? EXACT_FRAGMENT : LEAST, options?.threshold ?? 1)
  const judgement = judgeWords(item.quote, other.quote, least, lexicon)
  if (!judgement) return standingInSentence(item, other, ties, options)
  const { belief, relation, alignment } = judgement
  const [short, long] = isInOrder(item.quote, other.quote)
    ? [item.quote, other.quote]
    : [other.quote, item.quote]
  const { words } = short
  const shift = shiftOf(options)
  const verbatim = isVerbatim(words, alignment)
  const info = information(words, alignment, lexicon)
  if (isTitle(words)) return APART
  const around = aroundShared(item, other)
  // Two fragments in sentences that say the same are one; anybody's long answer has a word of some sentence.
  const told = info + (isFew(long.words) ? around : 0)
  // Two outlets that print one word in marks quote it; one article that does so twice, about the word, need not. One word in another
  // form ("stabilize", "stabilizing") is no more than the topic either.
  const isTopic =
    relation === 'identical'
      ? sameArticle && (item.topical || other.topical)
      : item.topical
        ? unclaimed || around < AROUND_TOPIC
        : item.around !== null && !verbatim && around < AROUND_TOPIC
  if (isTopic) return APART
  if (relation === 'overlap' && info < LEAST_OVERLAP * short.weight && info < LEAST_OVERLAP * long.weight)
    return APART
  if (words.length < FEW_WORDS && told < TELLING_WORDS && !occasion) return APART
  // What stands in marks inside somebody's words is a title or another's words: who repeats them says something else.
  if ((sameArticle || unclaimed || speakers < 0) && isNested(short, long, alignment)) return APART
  // One word that an article gives to nobody is a word, however many statements have it; another fragment may be the same one.
  const sameFragment = relation === 'identical' || (isFew(long.words) && around >= AROUND_TOPIC)
  if (unclaimed && item.around !== null && !sameFragment) return APART
  // An article that prints a quote twice prints the same words, in its lead and further down: who says it otherwise says it again.
  if (sameArticle && !verbatim && relation !== 'identical') return APART
  if (
    isOtherOccasion(item, other, speakers > 0 && words.length > EPITHET) &&
    (info < LASTING_INFORMATION || belief < LASTING + shift)
  )
    return APART
  const fragment = together && verbatim
  if (unclaimed && !(fragment && told >= UNCLAIMED_INFORMATION)) return APART
  const contestedFragment = fragment && info >= CONTESTED_FRAGMENT_INFORMATION
  if (speakers < 0 && info < CONTESTED_INFORMATION && !contestedFragment) return APART
  const needed =
    speakers < 0
      ? contestedFragment
        ? CONTESTED_FRAGMENT
        : CONTESTED
      : speakers === 0 || isOneWord(words, alignment, verbatim)
        ? ALONE
        : together && (relation !== 'overlap' || info >= TELLING_STRETCH)
          ? isShort && verbatim && info >= EXACT_INFORMATION
            ? EXACT_FRAGMENT
            : SAME_OCCASION
          : SAME_SPEAKER
  if (belief < needed + shift) return APART
  const claimed = standing(judgement, speakers)
  return unclaimed ? { worth: UNCLAIMED * claimed.worth, belief: UNCLAIMED * claimed.belief } : claimed
}

/** What the sentence around a fragment shares with the other quote. */
function aroundShared({ around, quote }: GroupItem, other: GroupItem): number {
  return around === null ? 0 : sharedAround(around, quote, other.quote)
}

/** Belief needed that an item prints one sentence of a fuller one, of the same speaker on the same occasion. */
const ONE_SENTENCE = 0.5
/** What a match with one sentence is worth beside a match with the whole. */
const PART = 0.5

/** How well an item stands with one sentence of a fuller one; null when it makes no match either. */
function standingInSentence(
  item: GroupItem,
  other: GroupItem,
  { unclaimed, speakers, together }: Ties,
  options?: MatchOptions,
): Standing | null {
  if (unclaimed || item.docId === other.docId || !together || speakers <= 0) return null
  const sentence = sentenceLike(item.quote, other.quote)
  const judgement =
    sentence && judgeWords(item.quote, sentence, ONE_SENTENCE + shiftOf(options), lexiconOf(options))
  if (!judgement || judgement.relation === 'overlap' || saysLittle(item.quote)) return null
  return { worth: PART * judgement.score, belief: judgement.belief }
}

/** How well an item stands with a fuller one that says the same in other words. */
export function standingReworded(
  item: GroupItem,
  other: GroupItem,
  { unclaimed, speakers, together }: Ties,
  options?: MatchOptions,
): Standing {
  // Two quotes of one article are two statements on one topic.
  if (unclaimed || speakers < 0 || isSameArticle(item, other)) return APART
  const needed = (speakers > 0 && together ? REWORDED_SAME_OCCASION : REWORDED) + shiftOf(options)
  const judgement = judgeRewording(item.quote, other.quote, needed, options)
  return judgement && judgement.belief >= needed ? standing(judgement, speakers) : APART
}

/** A caller's threshold moves all of them. */
function shiftOf(options: MatchOptions | undefined): number {
  return (options?.threshold ?? THRESHOLD) - THRESHOLD
}

/**
 * One word in another form ("stabilizing", "stabilize"), or among other words ("It's a prank", "somebody played a prank on us"), is a
 * topic, not a quotation.
 */
function isOneWord(words: Words, { pairs }: Alignment, verbatim: boolean): boolean {
  if (verbatim) return false
  let telling = 0
  for (let k = 0; k < pairs.length; k++) if (words.known(pairs.a(k)).content && ++telling > 1) return false
  return true
}

function isSameArticle(item: GroupItem, other: GroupItem): boolean {
  return item.docId !== null && item.docId === other.docId
}

function isSameOccasion(item: GroupItem, other: GroupItem): boolean {
  return isSameArticle(item, other) || (daysBetween(item, other) ?? Infinity) <= OCCASION
}

/** Whether the articles are known to be further apart than one occasion is told of; the sentence of one speaker is quoted for a while. */
function isOtherOccasion(item: GroupItem, other: GroupItem, ofOne: boolean): boolean {
  return (daysBetween(item, other) ?? 0) > (ofOne ? QUOTED_FOR : OCCASION)
}

/** Days from one article to the other; null when one has no date. */
function daysBetween(item: GroupItem, other: GroupItem): number | null {
  return item.day === null || other.day === null ? null : Math.abs(item.day - other.day)
}

function standing(judgement: Judgement, speakers: number): Standing {
  return {
    worth: judgement.score + ONE_SPEAKER * speakers + (judgement.relation === 'overlap' ? -0.1 : 0),
    belief: judgement.belief,
  }
}

function speakersOf(a: GroupItem, b: GroupItem): -1 | 0 | 1 {
  if (!a.speaker || !b.speaker) return 0
  const names = compareSpeakers(
    { name: a.speaker, aliases: a.aliases },
    { name: b.speaker, aliases: b.aliases },
  )
  // A description can be anybody, and who passed the words on is no other speaker.
  const compatible =
    a.described ||
    b.described ||
    compareNames(a.relay, b.speaker) === 1 ||
    compareNames(b.relay, a.speaker) === 1
  return names < 0 && compatible ? 0 : names
}

/** Words that are one utterance only in one mouth on one occasion: "No", "Clear", a programme's name. */
export function saysLittle({ words, weight }: ReadQuote): boolean {
  return (words.length < FEW_WORDS && weight < TELLING_WORDS) || isTitle(words)
}

/** Whether a quote of this weight can share enough with one of another month to be one utterance with it. */
export function mayLast(weight: number): boolean {
  return weight >= LASTING_INFORMATION
}
