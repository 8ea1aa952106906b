/** What the words in the marks are like: a title, a name, a noun phrase, or somebody talking. */
import type { PartOfSpeech, Token } from '../../../text'
import { JUDGING_ENDINGS } from '../../term-words'
import { isCapital } from '../setting'
import type { TermFeature } from './feature'

export const WORD_FEATURES: readonly TermFeature[] = [
  { name: 'words', on: 'words', of: ({ words }) => words.length },
  { name: 'share of capitals', on: 'words', of: ({ facts }) => facts.capitals },
  { name: 'title case', on: 'words', of: ({ facts }) => facts.titleCase },
  { name: 'every word capital', on: 'words', of: ({ words }) => words.every(isCapital) },
  { name: 'opens upper', on: 'words', of: ({ facts }) => facts.opensUpper },
  { name: 'has verb', on: 'words', of: ({ facts }) => facts.hasVerb },
  { name: 'verbs', on: 'words', of: ({ words }) => count(words, 'VERB') + count(words, 'AUX') },
  { name: 'nouns', on: 'words', of: ({ words }) => count(words, 'NOUN') },
  { name: 'names', on: 'words', of: ({ words }) => count(words, 'PROPN') },
  {
    name: 'adjectives and adverbs',
    on: 'words',
    of: ({ words }) => count(words, 'ADJ') + count(words, 'ADV'),
  },
  { name: 'function words', on: 'words', of: ({ words }) => shareOf(words, isFunctionWord) },
  {
    name: 'small function words',
    on: 'words',
    of: ({ words }) => words.filter((w) => isFunctionWord(w) && !isCapital(w)).length,
  },
  { name: 'first word', on: 'words', of: ({ words }) => kindOf(words[0]) },
  { name: 'last word', on: 'words', of: ({ words }) => kindOf(words[words.length - 1]) },
  {
    name: 'judging ending',
    on: 'words',
    of: ({ words }) => JUDGING_ENDINGS.findIndex((ending) => words[words.length - 1]?.lower.endsWith(ending)),
  },
  { name: 'ends sentence', on: 'words', of: ({ facts }) => facts.endsSentence },
  { name: 'ends open', on: 'words', of: ({ openEnd }) => openEnd },
]

/** Parts of speech from those that open talk to those that open a name. */
const KINDS: readonly PartOfSpeech[] = [
  'PRON',
  'AUX',
  'INTJ',
  'SCONJ',
  'CCONJ',
  'PART',
  'ADV',
  'VERB',
  'DET',
  'ADP',
  'ADJ',
  'NUM',
  'NOUN',
  'PROPN',
  'SYM',
  'X',
]

/** The part of speech of a word as a number; capitals of a known kind count as that kind. */
export function kindOf(token: Token | undefined): number {
  return token ? KINDS.indexOf(token.pos) : -1
}

function count(words: readonly Token[], pos: PartOfSpeech): number {
  let n = 0
  for (const word of words) if (word.pos === pos) n++
  return n
}

function shareOf(words: readonly Token[], is: (word: Token) => boolean): number {
  return words.length ? words.filter(is).length / words.length : 0
}

const FUNCTION: ReadonlySet<PartOfSpeech> = new Set(['PRON', 'AUX', 'SCONJ', 'CCONJ', 'PART', 'DET', 'ADP'])

function isFunctionWord({ pos }: Token): boolean {
  return FUNCTION.has(pos)
}
