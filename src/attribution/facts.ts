/** What can be said of a quotation by itself, worked out once for all of its candidates. */
import type { Span } from '../types'
import { isUpperCase, tokenAt, type Token } from '../text'
import { CUE_FORMS, type Cue, type CueGroup } from './cues'
import type { Scene } from './scene'
import type { Situation } from './situation'
import { COINING_WORDS, WORKS } from './term-words'

export interface Facts {
  readonly length: number
  readonly opensUpper: boolean
  readonly opensSentence: boolean
  readonly endsWithComma: boolean
  readonly endsSentence: boolean
  readonly fillsParagraph: boolean
  readonly opensParagraph: boolean
  readonly closesParagraph: boolean
  /** Share of its words that are capitalized. */
  readonly capitals: number
  /** Every word but the small ones is capitalized, and there are two of them: "Meet the Press". */
  readonly titleCase: boolean
  readonly hasVerb: boolean
  readonly firstPerson: boolean
  readonly firstPersonPlural: boolean
  readonly secondPerson: boolean
  readonly headline: boolean
  /** How surely the nearest cue after and before reports, 0 for none; and how many tokens away it stands. */
  readonly tailStrength: number
  readonly tailDistance: number
  readonly leadStrength: number
  readonly leadDistance: number
  /** The form of the cue before: 0 none, 1 finite, 2 participle, 3 infinitive. */
  readonly leadForm: number
  /** What stands directly before and after, as a code: see `NEIGHBOUR`. */
  readonly wordBefore: number
  readonly wordAfter: number
  readonly afterDeterminer: boolean
  readonly afterCoining: boolean
  readonly besideWork: boolean
  /** Samuel “Slim” Okafor. */
  readonly insideName: boolean
  /** CNN's “State of the Union”. */
  readonly afterNamePossessive: boolean
  readonly afterPassive: boolean
  readonly beforeNoun: boolean
  readonly inParentheses: boolean
  readonly colonBefore: boolean
}

const STRENGTH: Readonly<Record<CueGroup, number>> = {
  saying: 6,
  speech: 5,
  phrase: 5,
  naming: 4,
  reporting: 3,
  noun: 2,
  verb: 1,
}

/** How surely a group of cues reports, 1 to 6. */
export function cueStrength(cue: Cue | undefined): number {
  return cue ? STRENGTH[cue.group] : 0
}

const FIRST = new Set(['i', "i'm", "i've", 'my', 'me', 'mine', 'myself'])
const FIRST_PLURAL = new Set(['we', 'our', 'us', 'ours', "we're", "we've", 'ourselves'])
const SECOND = new Set(['you', 'your', 'yours', "you're"])

/** Works out the facts of one quotation; linear in its words. */
export function gatherFacts(scene: Scene, situation: Situation): Facts {
  const { tokens, paragraphs } = scene.layer
  const { quotation, firstToken, endToken, lead, tail, gap } = situation
  let length = 0
  let capitals = 0
  let lowered = 0
  let hasVerb = false
  let firstPerson = false
  let firstPersonPlural = false
  let secondPerson = false
  for (const span of quotation.spans) {
    for (
      let k = tokenAt(tokens, span.start);
      k < tokens.length && (tokens[k] as Token).start < span.end;
      k++
    ) {
      const token = tokens[k] as Token
      if (token.pos === 'PUNCT') continue
      length++
      if (isUpperCase(token.text)) capitals++
      else if (!SMALL.has(token.pos)) lowered++
      if (token.pos === 'VERB' || token.pos === 'AUX') hasVerb = true
      if (FIRST.has(token.lower)) firstPerson = true
      else if (FIRST_PLURAL.has(token.lower)) firstPersonPlural = true
      else if (SECOND.has(token.lower)) secondPerson = true
    }
  }
  const last = quotation.spans[quotation.spans.length - 1] as Span
  const ending = scene.layer.text[last.end - 1] ?? ''
  const closing = scene.layer.text[last.end] ?? ''
  const before = tokens[firstToken - 1]
  const behind = tokens[endToken]
  const opening = scene.layer.text[(quotation.spans[0] as Span).start] ?? ''
  const nearLead = nearest(scene, situation.leadCues)
  const nearTail = nearest(scene, situation.tailCues)
  const paragraph = paragraphs[situation.paragraph]
  const lastParagraph = paragraphs[situation.lastParagraph]
  return {
    length,
    opensUpper: isUpperCase(opening),
    opensSentence: lead.from === lead.to && situation.inSentence < 0,
    endsWithComma: ending === ',' || closing === ',',
    endsSentence: ending !== '' && '.!?…'.includes(ending),
    fillsParagraph:
      !gap && firstToken === paragraph?.firstToken && endToken >= (lastParagraph?.endToken ?? 0),
    opensParagraph: firstToken === paragraph?.firstToken,
    closesParagraph: endToken >= (lastParagraph?.endToken ?? 0),
    capitals: length ? capitals / length : 0,
    titleCase: lowered === 0 && capitals > 1,
    hasVerb,
    firstPerson,
    firstPersonPlural,
    secondPerson,
    headline: situation.paragraph === 0,
    tailStrength: cueStrength(nearTail),
    tailDistance: nearTail ? nearTail.firstToken - endToken : FAR,
    leadStrength: cueStrength(nearLead),
    leadDistance: nearLead ? firstToken - nearLead.endToken : FAR,
    leadForm: nearLead ? CUE_FORMS.indexOf(nearLead.form) : 0,
    wordBefore: neighbour(lead.to > lead.from ? before : undefined),
    wordAfter: neighbour(tail.to > tail.from ? behind : undefined),
    afterDeterminer:
      lead.to > lead.from && (before?.pos === 'DET' || before?.pos === 'ADJ' || before?.lower === "'s"),
    afterCoining: within(scene, lead.from, lead.to, 4, COINING_WORDS),
    besideWork:
      within(scene, lead.from, lead.to, 4, WORKS) ||
      within(scene, tail.from, Math.min(tail.to, tail.from + 4), 4, WORKS),
    insideName: length <= 3 && isNamePart(before) && isNamePart(behind),
    afterNamePossessive: isPossessiveMark(before) && tokens[firstToken - 2]?.pos === 'PROPN',
    afterPassive: nearLead?.form === 'passive',
    beforeNoun:
      tail.to > tail.from && (behind?.pos === 'NOUN' || behind?.pos === 'PROPN' || behind?.pos === 'ADJ'),
    inParentheses: before?.text === '(',
    colonBefore: situation.before !== null && tokens[situation.before.to - 1]?.text === ':',
  }
}

const FAR = 99

function isNamePart(token: Token | undefined): boolean {
  return token?.pos === 'PROPN' && isUpperCase(token.text)
}

function isPossessiveMark(token: Token | undefined): boolean {
  return token?.lower === "'s" || token?.lower === "'"
}

/** Words that titles print small. */
const SMALL: ReadonlySet<string> = new Set([
  'ADP',
  'DET',
  'CCONJ',
  'PART',
  'SCONJ',
  'PUNCT',
  'NUM',
  'AUX',
  'PRON',
])
/** Codes of the word beside a quotation, from marks to words, so that a threshold parts like from unlike. */
const NEIGHBOUR: readonly string[] = [
  '',
  ':',
  ',',
  '.',
  ';',
  '(',
  '—',
  'PUNCT',
  'CCONJ',
  'SCONJ',
  'VERB',
  'AUX',
  'ADV',
  'PRON',
  'PART',
  'ADP',
  'DET',
  'ADJ',
  'NUM',
  'NOUN',
  'PROPN',
]

function neighbour(token: Token | undefined): number {
  if (!token) return 0
  const byText = NEIGHBOUR.indexOf(token.text)
  return byText > 0
    ? byText
    : Math.max(
        0,
        NEIGHBOUR.indexOf(token.lower === 'that' ? 'SCONJ' : token.lower === "'s" ? 'DET' : token.pos),
      )
}

function nearest(scene: Scene, cues: readonly number[]): Cue | undefined {
  return cues.length ? scene.cues[cues[0] as number] : undefined
}

/** Whether one of the last `count` tokens of a stretch is in a word list. */
function within(scene: Scene, from: number, to: number, count: number, list: ReadonlySet<string>): boolean {
  for (let k = Math.max(from, to - count); k < to; k++)
    if (list.has((scene.layer.tokens[k] as Token).lower)) return true
  return false
}
