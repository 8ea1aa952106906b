/**
 * Cues: the words outside of quotations that may report speech. Every verb is one, known or not ("the senator
 * thundered", "took to Twitter"): how surely it reports is its group, and the ranker weighs that.
 */
import type { Span } from '../types'
import type { Paragraph, TextLayer, Token, Word } from '../text'
import {
  NAMING_VERBS,
  REPORTING_VERBS,
  SAYING_VERBS,
  SOURCE_PHRASES,
  SPEECH_NOUNS,
  SPEECH_VERBS,
} from './cue-words'
import { SHIPPED_STRENGTHS, type CueStrengths } from './cue-strength'
import { inflect } from './inflect'

/** How surely a cue reports the words beside it, from a verb of speech to any verb at all. */
export type CueGroup = 'saying' | 'speech' | 'naming' | 'reporting' | 'phrase' | 'noun' | 'verb'

/** The forms of a cue; phrases and nouns have none. */
export const CUE_FORMS = ['none', 'finite', 'participle', 'infinitive', 'passive'] as const

export type CueForm = (typeof CUE_FORMS)[number]

export interface Cue extends Span {
  readonly firstToken: number
  readonly endToken: number
  readonly group: CueGroup
  readonly form: CueForm
  /** Lower case base form for known words, the word as it stands for others. */
  readonly base: string
  /** How often the word reports words that stand in marks near it, 0 to 1, as learned. */
  readonly strength: number
}

interface Verb {
  readonly base: string
  readonly group: CueGroup
}

/** What a word may be: everything about it in one look-up, since every word around quotations is looked up. */
interface Entry {
  verb: Verb | null
  isNoun: boolean
  /** The phrases that start with it, in the order of `SOURCE_PHRASES`. */
  phrases: (readonly string[])[]
}

let lexicon: Map<string, Entry> | null = null

function cueLexicon(): Map<string, Entry> {
  if (lexicon) return lexicon
  const words = new Map<string, Entry>()
  const entryOf = (word: string): Entry => {
    let entry = words.get(word)
    if (!entry) words.set(word, (entry = { verb: null, isNoun: false, phrases: [] }))
    return entry
  }
  // The first group that names a form keeps it: "found" is nearer to speech than to nothing.
  for (const [list, group] of VERBS)
    for (const base of splitWords(list))
      for (const form of inflect(base)) entryOf(form).verb ??= { base, group }
  for (const noun of splitWords(SPEECH_NOUNS)) entryOf(noun).isNoun = true
  for (const phrase of SOURCE_PHRASES) entryOf(phrase[0] as string).phrases.push(phrase)
  return (lexicon = words)
}

/** null for a word that no list has. */
function lookUp(word: Word): Entry | null {
  if (word.cueNote === undefined) word.cueNote = cueLexicon().get(word.lower) ?? null
  return word.cueNote as Entry | null
}

const VERBS = [
  [SAYING_VERBS, 'saying'],
  [SPEECH_VERBS, 'speech'],
  [NAMING_VERBS, 'naming'],
  [REPORTING_VERBS, 'reporting'],
] as const

function splitWords(list: string): string[] {
  return list.trim().split(/\s+/)
}

const BE = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  "'s",
  "'re",
  'am',
  'gets',
  'got',
  'getting',
])
const NOMINAL = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'ADP'])
const DETERMINERS = new Set(['DET', 'ADJ', 'NUM'])

/**
 * The cues in the wanted paragraphs, in order. Only tokens with a `voice` of -1 are read: the others stand inside
 * quotations. `extra` has the forms of a caller's verbs, each with its base.
 */
export function findCues(
  { tokens, paragraphs }: TextLayer,
  voice: ArrayLike<number>,
  wanted: Uint8Array,
  extra?: ReadonlyMap<string, string>,
  strengths: CueStrengths = SHIPPED_STRENGTHS,
): Cue[] {
  const cues: Cue[] = []
  for (let p = 0; p < paragraphs.length; p++) {
    if (!wanted[p]) continue
    const { firstToken, endToken } = paragraphs[p] as Paragraph
    for (let i = firstToken; i < endToken; i++) {
      if (voice[i] !== -1) continue
      const { word, pos } = tokens[i] as Token
      const entry = lookUp(word)
      // Most words.
      if (!entry && pos !== 'VERB' && !extra) continue
      const cue = cueAt(tokens, i, entry, strengths, extra)
      if (!cue) continue
      cues.push(cue)
      i = cue.endToken - 1
    }
  }
  return cues
}

function cueAt(
  tokens: readonly Token[],
  i: number,
  entry: Entry | null,
  strengths: CueStrengths,
  extra?: ReadonlyMap<string, string>,
): Cue | null {
  const token = tokens[i] as Token
  if (entry?.phrases.length) {
    const length = phraseAt(tokens, i, entry.phrases)
    if (length)
      return cueOf(tokens, i, i + length, 'phrase', 'none', token.lower, strengths.of(token.lower, ''))
  }
  const added = extra?.get(token.lower)
  const verb = added === undefined ? entry?.verb : { base: added, group: 'saying' as const }
  const isNoun = entry?.isNoun === true
  const next = tokens[i + 1]?.lower ?? ''
  // "as her husband put it", "to put it in his words": how something is said, whatever else is put.
  if (token.lower === 'put' && next === 'it' && token.pos !== 'NOUN')
    return cueOf(tokens, i, i + 2, 'saying', formOf(tokens, i, 'put'), 'put', strengths.of('put', 'it'))
  if (verb && standsAsVerb(tokens, i, verb, isNoun)) {
    // A caller's verb is as good as "said".
    const strength = added === undefined ? strengths.of(token.lower, next) : strengths.of('said', '')
    const end = i + 1 + particleAt(tokens, i + 1)
    return cueOf(tokens, i, end, verb.group, formOf(tokens, i, verb.base), verb.base, strength)
  }
  if (isNoun) return cueOf(tokens, i, i + 1, 'noun', 'none', token.lower, strengths.of(token.lower, next))
  return token.pos === 'VERB'
    ? cueOf(tokens, i, i + 1, 'verb', formOf(tokens, i, ''), token.lower, strengths.of(token.lower, next))
    : null
}

/** Inflected forms of a caller's cue verbs, each with its base. */
export function cueForms(bases: readonly string[]): Map<string, string> {
  const forms = new Map<string, string>()
  for (const base of bases) for (const form of inflect(base.toLowerCase())) forms.set(form, base)
  return forms
}

function cueOf(
  tokens: readonly Token[],
  first: number,
  end: number,
  group: CueGroup,
  form: CueForm,
  base: string,
  strength: number,
): Cue {
  return {
    start: (tokens[first] as Token).start,
    end: (tokens[end - 1] as Token).end,
    firstToken: first,
    endToken: end,
    group,
    form,
    base,
    strength,
  }
}

/** 1 where the verb before goes on: "fired back", "she went on,"; 0 elsewhere. */
function particleAt(tokens: readonly Token[], at: number): 0 | 1 {
  const { lower, sentence } = tokens[at] ?? NOTHING
  if (sentence !== tokens[at - 1]?.sentence) return 0
  if (lower === 'back') return 1
  return PARTICLES.has(lower) && tokens[at + 1]?.pos === 'PUNCT' ? 1 : 0
}

const NOTHING = { lower: '', sentence: -1 } as const
const PARTICLES: ReadonlySet<string> = new Set(['on', 'in', 'out', 'up'])

/** The length of the source phrase ("according to") that starts here, 0 when none does. */
function phraseAt(tokens: readonly Token[], at: number, phrases: readonly (readonly string[])[]): number {
  for (const phrase of phrases) {
    let k = 1
    while (k < phrase.length && tokens[at + k]?.lower === phrase[k]) k++
    if (k === phrase.length) return k
  }
  return 0
}

/** Known verbs are taken for verbs unless their place or tag says otherwise; tags of capitalized words say nothing. */
function standsAsVerb(tokens: readonly Token[], at: number, { group }: Verb, isNoun: boolean): boolean {
  const token = tokens[at] as Token
  if (isNoun && standsAsNoun(tokens, at)) return false
  if (token.pos === 'PROPN') return token.lower === token.text
  // "sexist attacks", "a new plan": nouns that a list of verbs knows as well.
  if (token.pos === 'NOUN' && group !== 'saying' && group !== 'speech') {
    const before = tokens[at - 1]
    if (before?.sentence === token.sentence && NOMINAL.has(before.pos)) return false
  }
  if (token.pos !== 'ADJ' || group === 'speech' || group === 'saying') return true
  // "has been branded “a coward”"
  return group === 'naming' && token.lower.endsWith('ed') && BE.has(tokens[at - 1]?.lower ?? '')
}

/** "the claim", "his remarks", "a new report": a word that could be a verb, used as a noun. */
function standsAsNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  const before = tokens[at - 1]
  if (before?.sentence !== token.sentence) return token.pos === 'NOUN'
  if (DETERMINERS.has(before.pos) || before.lower === "'s" || before.lower.endsWith("'s")) return true
  if (before.pos === 'PRON' && /^(?:his|her|its|their|my|our|your)$/.test(before.lower))
    return token.pos === 'NOUN' || before.lower !== 'her'
  return token.pos === 'NOUN' && before.pos === 'ADP'
}

function formOf(tokens: readonly Token[], at: number, base: string): CueForm {
  const token = tokens[at] as Token
  if (token.lower.endsWith('ing') && base !== token.lower) return 'participle'
  let k = at - 1
  while (k >= 0 && (tokens[k] as Token).pos === 'ADV' && (tokens[k] as Token).sentence === token.sentence) k--
  const before = tokens[k]
  if (before?.sentence !== token.sentence) return 'finite'
  if (before.lower === 'to') return 'infinitive'
  if (BE.has(before.lower) && /(?:ed|en|wn|ld|id|ght)$/.test(token.lower)) return 'passive'
  return 'finite'
}
