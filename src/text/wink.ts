/**
 * The one module that knows wink-nlp: how it divides a run of characters into words, what it knows of each, and the
 * rules by which its tagger chooses among the parts of speech of a word.
 *
 * Neither depends on what stands beyond the next blank, but wink-nlp works both out anew for every word of every
 * text, and that took a third of the time of `analyze`. So each run is read by it once and kept (`vocabulary.ts`),
 * and its tagger's rules are followed in `tagger.ts`. The words and tags are those of its `readDoc`: a test compares.
 */
import winkNLP from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import type { PartOfSpeech } from './tokens'

/** A word as wink-nlp holds it before its neighbours are looked at. Tags are indices into `TAGS`. */
export interface RawWord {
  readonly value: string
  /** The commonest of its parts of speech. */
  readonly tag: number
  /** The class of words with rules of their own that it is in, 0 for none. */
  readonly hint: number
  /** Its parts of speech, as a set of bits: `1 << tag`. */
  readonly mayBe: number
  /** Part of a contraction: its tag stays. */
  readonly fixed: boolean
}

/** The rules of one pass of the tagger, as its model holds them: `RuleTable` of `tagger.ts` says how they read. */
export interface RawRules {
  readonly next: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly targets: Readonly<Record<string, string>>
  readonly marks: Readonly<Record<string, readonly [number, number]>>
}

/** What wink-nlp hands to the last step of its pipe. */
interface RawDocument {
  readonly tokens: readonly number[]
  readonly cache: Lexicon
}

/** wink-nlp's words, each known by a number: its lexeme. */
interface Lexicon {
  value(lexeme: number): string
  /** The lexeme of a word, or four numbers for each part of a contraction; null for a word it does not know. */
  lookup(word: string): readonly number[] | null
  posOf(lexeme: number): number
  /** The usual spelling of a word; for most the word itself. */
  mappedSpelling(lexeme: number): number
  /** The lower-case form of a word; `nox` that of a part of a contraction. */
  normal(lexeme: number): number
  nox(blanks: number): number
  /** `lexemeCID` is a number that words with the same parts of speech share. */
  property(lexeme: number, name: 'posHint' | 'lexemeCID'): number
  isMemberPOS(lexeme: number, tag: number): boolean
  intrinsicSize(): number
}

interface Core {
  readonly features: {
    readonly lexeme: { readonly list: readonly string[]; readonly hash: Record<string, number> }
  }
  readonly packing: { readonly config: object }
  /** Kinds of runs, in the order in which they are tried: pattern, flags, category. */
  readonly trex: { readonly ltc: readonly (readonly [string, string, number])[] }
}

interface Model {
  core(): Core
  pos(): { readonly machines: readonly string[] }
  /** `pos` guesses the tag of a word that is not in the lexicon, from its letters. */
  featureFn(config: object): { pos(word: string, category: number, lexicon: Lexicon): number }
}

/** wink-nlp's parts of speech in its order; its "unknown" is none of ours and stands for `X`. */
export const TAGS: readonly PartOfSpeech[] = [
  'X',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SPACE',
  'SYM',
  'VERB',
  'X',
  'SCONJ',
]

/** Unknown words wink-nlp may have met: about 10 MB, and well below the 20 bits it packs their numbers into. */
const UNKNOWN_WORDS_KEPT = 50_000
/** Of the four numbers it keeps for a token: its lexeme, the blanks before it, its tag if that is fixed. */
const TOKEN_SIZE = 4
/** What stands above these bits says which part of a contraction a token is. */
const LARGEST_BLANK = 0xffff
/** Its categories of runs: letters, and letters before a mark. */
const LETTERS = 1
const LETTERS_AND_MARK = 15
const NOUN = TAGS.indexOf('NOUN')

/** A machine without a state: see `RawRules`. */
const NO_RULES = { machines: ['[100, 0, {}, {}, {}, {}]'], transformers: [], setter: () => undefined }

let reader: Reader | null = null

/**
 * Reads a run of characters without blanks into words.
 * wink-nlp takes quadratic time for it, so it must be short.
 */
export function readByWink(run: string): readonly RawWord[] {
  // Numbers of unknown words are never given back, so a new reader is started when there are many.
  if (reader?.isFull()) reader = null
  reader ??= new Reader()
  return reader.read(run)
}

class Reader {
  private readonly core: Core
  private readonly readDoc: (text: string) => unknown
  private lexicon: Lexicon | null = null
  private words: readonly RawWord[] = []
  private readonly guessTag: (word: string) => number
  private readonly letters: RegExp
  private readonly lettersAndMark: RegExp
  /** How many lexemes it is to know: those of the model, and those it was made to forget. */
  private known: number
  /** For each `lexemeCID` the parts of speech it stands for. */
  private readonly tagSets: number[] = []

  /** wink-nlp with a tagger that has no rules, and whose last step keeps the words as they are. */
  constructor() {
    const source = model as unknown as Model
    const core = source.core()
    const watched = {
      ...source,
      // Its machines for sentences, names, negations and sentiments are never asked: 1.6 MB.
      sbd: () => NO_RULES,
      ner: () => NO_RULES,
      negation: () => NO_RULES,
      sa: () => NO_RULES,
      core: () => core,
      pos: () => ({
        machines: [],
        transformers: [],
        updater: () => undefined,
        setter: ({ tokens, cache }: RawDocument, tags: readonly number[]) => {
          this.lexicon = cache
          this.words = tags.map((tag, i) => this.tokenWord(cache, tokens, i, tag))
        },
      }),
    }
    const wink = winkNLP(watched as unknown as typeof model, ['pos'])
    this.core = core
    this.readDoc = (text) => wink.readDoc(text)
    this.known = core.features.lexeme.list.length
    const feature = source.featureFn(core.packing.config)
    this.guessTag = (word) => feature.pos(word, LETTERS, this.safeLexicon())
    this.letters = patternOf(core, LETTERS)
    this.lettersAndMark = patternOf(core, LETTERS_AND_MARK)
  }

  isFull(): boolean {
    return this.lexicon !== null && this.known - this.lexicon.intrinsicSize() > UNKNOWN_WORDS_KEPT
  }

  /** Most runs are one word, or one before a mark; these wink-nlp need not be asked for, which takes ten times as long. */
  read(run: string): readonly RawWord[] {
    return (this.lexicon && this.readWord(this.lexicon, run)) ?? this.readDocument(run)
  }

  private readDocument(run: string): readonly RawWord[] {
    this.readDoc(run)
    this.forgetUnknownWords()
    return this.words
  }

  /**
   * wink-nlp divides a run otherwise when it has met one of its parts as a word, so that how it reads an article would
   * depend on the articles before it ("Obi’s" is two words, unless something like "Obi’s-own" came before).
   */
  private forgetUnknownWords(): void {
    const { list, hash } = this.core.features.lexeme
    for (; this.known < list.length; this.known++) Reflect.deleteProperty(hash, list[this.known] as string)
  }

  /** A run that is one word, or letters before a mark; null for any other. */
  private readWord(lexicon: Lexicon, run: string): RawWord[] | null {
    const known = lexicon.lookup(run)
    if (known) return known.length === 1 ? [this.lexemeWord(lexicon, known[0] as number, run)] : null
    if (this.letters.test(run)) return [this.unknownWord(lexicon, run)]
    // wink-nlp does otherwise with an initial.
    if (run.length < 3 || !this.lettersAndMark.test(run)) return null
    const word = run.slice(0, -1)
    const { hash } = this.core.features.lexeme
    const mark = hash[run.slice(-1)]
    if (mark === undefined) return null
    const lexeme = hash[word]
    return [
      lexeme === undefined ? this.unknownWord(lexicon, word) : this.lexemeWord(lexicon, lexeme, word),
      this.lexemeWord(lexicon, mark, run.slice(-1)),
    ]
  }

  private lexemeWord(lexicon: Lexicon, lexeme: number, value: string): RawWord {
    return {
      value,
      tag: lexicon.posOf(lexicon.mappedSpelling(lexeme)) || NOUN,
      hint: lexicon.property(lexeme, 'posHint'),
      mayBe: this.tagsOf(lexicon, lexicon.normal(lexeme)),
      fixed: false,
    }
  }

  private unknownWord(lexicon: Lexicon, value: string): RawWord {
    const lower = this.core.features.lexeme.hash[value.toLowerCase()]
    return {
      value,
      tag: this.guessTag(value) || NOUN,
      hint: 0,
      mayBe: this.tagsOf(
        lexicon,
        lower === undefined ? lexicon.intrinsicSize() : lexicon.mappedSpelling(lower),
      ),
      fixed: false,
    }
  }

  private tokenWord(lexicon: Lexicon, tokens: readonly number[], i: number, tag: number): RawWord {
    const lexeme = tokens[i * TOKEN_SIZE] as number
    const blanks = tokens[i * TOKEN_SIZE + 1] as number
    return {
      value: lexicon.value(lexeme),
      tag,
      hint: lexicon.property(lexeme, 'posHint'),
      mayBe: this.tagsOf(lexicon, blanks > LARGEST_BLANK ? lexicon.nox(blanks) : lexicon.normal(lexeme)),
      fixed: tokens[i * TOKEN_SIZE + 2] !== 0,
    }
  }

  /** The parts of speech of a lower-case word, as bits. */
  private tagsOf(lexicon: Lexicon, normal: number): number {
    const cluster = normal < lexicon.intrinsicSize() ? lexicon.property(normal, 'lexemeCID') : 0
    let tags = this.tagSets[cluster]
    if (tags === undefined) {
      tags = 0
      for (let tag = 0; tag < TAGS.length; tag++) if (lexicon.isMemberPOS(normal, tag)) tags |= 1 << tag
      this.tagSets[cluster] = tags
    }
    return tags
  }

  /** Its lexicon for the guesser, which expects that a word has been added to it before. */
  private safeLexicon(): Lexicon {
    const lexicon = this.lexicon as Lexicon
    return { ...lexicon, lookup: (word) => lexicon.lookup(word) ?? [Infinity] }
  }
}

function patternOf({ trex }: Core, category: number): RegExp {
  const rule = trex.ltc.find(([, , kind]) => kind === category)
  if (!rule) throw new Error(`wink-eng-lite-web-model has no category ${category}: install version 1.8`)
  return new RegExp(rule[0], rule[1])
}

/** The rules of the tagger, pass after pass. */
export function readRules(): RawRules[] {
  return (model as unknown as Model).pos().machines.map((machine) => {
    const [, , next, targets, marks] = JSON.parse(machine) as [
      number,
      number,
      RawRules['next'],
      RawRules['targets'],
      RawRules['marks'],
    ]
    return { next, targets, marks }
  })
}
