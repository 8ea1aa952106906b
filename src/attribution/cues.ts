/**
 * Cues: the words outside of quotations that may report speech. Every verb is one, known or not ("the senator
 * thundered", "took to Twitter"): how surely it reports is its group, and the ranker weighs that.
 */
import type { Span } from '../types'
import type { TextLayer, Token } from '../text'
import { NAMING_VERBS, REPORTING_VERBS, SAYING_VERBS, SOURCE_PHRASES, SPEECH_NOUNS, SPEECH_VERBS } from './cue-words'
import { inflect } from './inflect'

/** How surely a cue reports the words beside it, from a verb of speech to any verb at all. */
export type CueGroup = 'saying' | 'speech' | 'naming' | 'reporting' | 'phrase' | 'noun' | 'verb'

export type CueForm = 'finite' | 'participle' | 'infinitive' | 'passive' | 'none'

export interface Cue extends Span {
  readonly firstToken: number
  readonly endToken: number
  readonly group: CueGroup
  readonly form: CueForm
  /** Lower case base form for known words, the word as it stands for others. */
  readonly base: string
}

interface Entry {
  readonly base: string
  readonly group: CueGroup
}

let lexicon: Map<string, Entry> | null = null
let nouns: Set<string> | null = null

function words(list: string): string[] {
  return list.trim().split(/\s+/)
}

function verbLexicon(): Map<string, Entry> {
  if (lexicon) return lexicon
  lexicon = new Map()
  // The first group that names a form keeps it: "found" is nearer to speech than to nothing.
  for (const [list, group] of [[SAYING_VERBS, 'saying'], [SPEECH_VERBS, 'speech'], [NAMING_VERBS, 'naming'], [REPORTING_VERBS, 'reporting']] as const)
    for (const base of words(list))
      for (const form of inflect(base)) if (!lexicon.has(form)) lexicon.set(form, { base, group })
  return lexicon
}

function nounLexicon(): Set<string> {
  return (nouns ??= new Set(words(SPEECH_NOUNS)))
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re", 'am', 'gets', 'got', 'getting'])
const DETERMINERS = new Set(['DET', 'ADJ', 'NUM'])

/** What a caller adds to the known verbs: base forms, all inflections of which are honoured. */
export interface CueOptions {
  readonly cues?: readonly string[]
}

/**
 * The cues among a stretch of tokens, in order. Tokens for which `skip` is not -1 (those inside quotations) are passed over.
 */
export function findCues(layer: TextLayer, skip: ArrayLike<number>, wanted: Uint8Array, extra?: ReadonlyMap<string, string>): Cue[] {
  const { tokens } = layer
  const verbs = verbLexicon()
  const speechNouns = nounLexicon()
  const cues: Cue[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (skip[i] !== -1 || !wanted[token.paragraph]) continue
    const phrase = phraseAt(tokens, i)
    if (phrase) {
      cues.push(cueOf(tokens, i, i + phrase, 'phrase', 'none', token.lower))
      i += phrase - 1
      continue
    }
    const added = extra?.get(token.lower)
    const known: Entry | undefined = added === undefined ? verbs.get(token.lower) : { base: added, group: 'speech' }
    const isNoun = speechNouns.has(token.lower)
    if (known && standsAsVerb(tokens, i, known, isNoun)) cues.push(cueOf(tokens, i, i + 1, known.group, formOf(tokens, i, known.base), known.base))
    else if (isNoun) cues.push(cueOf(tokens, i, i + 1, 'noun', 'none', token.lower))
    else if (token.pos === 'VERB') cues.push(cueOf(tokens, i, i + 1, 'verb', formOf(tokens, i, ''), token.lower))
  }
  return cues
}

/** Inflected forms of a caller's cue verbs, each with its base. */
export function cueForms(bases: readonly string[]): Map<string, string> {
  const forms = new Map<string, string>()
  for (const base of bases) for (const form of inflect(base.toLowerCase())) forms.set(form, base)
  return forms
}

function cueOf(tokens: readonly Token[], first: number, end: number, group: CueGroup, form: CueForm, base: string): Cue {
  return { start: (tokens[first] as Token).start, end: (tokens[end - 1] as Token).end, firstToken: first, endToken: end, group, form, base }
}

/** The length of the source phrase ("according to") that starts here, 0 when none does. */
function phraseAt(tokens: readonly Token[], at: number): number {
  for (const phrase of SOURCE_PHRASES) {
    if (phrase[0] !== (tokens[at] as Token).lower) continue
    let k = 1
    while (k < phrase.length && tokens[at + k]?.lower === phrase[k]) k++
    if (k === phrase.length) return k
  }
  return 0
}

/** Known verbs are taken for verbs unless their place or tag says otherwise; tags of capitalized words say nothing. */
function standsAsVerb(tokens: readonly Token[], at: number, { group }: Entry, isNoun: boolean): boolean {
  const token = tokens[at] as Token
  if (isNoun && standsAsNoun(tokens, at)) return false
  if (token.pos === 'PROPN') return token.lower === token.text
  return token.pos !== 'ADJ' || group === 'speech' || group === 'saying'
}

/** "the claim", "his remarks", "a new report": a word that could be a verb, used as a noun. */
function standsAsNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  const before = tokens[at - 1]
  if (!before || before.sentence !== token.sentence) return token.pos === 'NOUN'
  if (DETERMINERS.has(before.pos) || before.lower === "'s" || before.lower.endsWith("'s")) return true
  if (before.pos === 'PRON' && /^(?:his|her|its|their|my|our|your)$/.test(before.lower)) return token.pos === 'NOUN' || before.lower !== 'her'
  return token.pos === 'NOUN' && before.pos === 'ADP'
}

function formOf(tokens: readonly Token[], at: number, base: string): CueForm {
  const token = tokens[at] as Token
  if (token.lower.endsWith('ing') && base !== token.lower) return 'participle'
  let k = at - 1
  while (k >= 0 && (tokens[k] as Token).pos === 'ADV' && (tokens[k] as Token).sentence === token.sentence) k--
  const before = tokens[k]
  if (!before || before.sentence !== token.sentence) return 'finite'
  if (before.lower === 'to') return 'infinitive'
  if (BE.has(before.lower) && /(?:ed|en|wn|ld|id|ght)$/.test(token.lower)) return 'passive'
  return 'finite'
}
