/**
 * Where a quotation stands: the reporter's words around it, stretch by stretch, and the cues in each.
 * Everything that sieves and features ask of a quotation is worked out here once.
 */
import type { Quotation } from '../quotes/quotation'
import type { Sentence } from '../text'
import type { Cue } from './cues'
import type { Scene } from './scene'

/** A run of the reporter's tokens: `from` up to, not including, `to`. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

export interface Situation {
  /** Index of the quotation. */
  readonly q: number
  readonly quotation: Quotation
  readonly firstToken: number
  readonly endToken: number
  readonly paragraph: number
  readonly lastParagraph: number
  /** Between its spans: `"A," she said, "B."` */
  readonly gap: Stretch | null
  /** After it, to the end of its sentence or the next quotation. */
  readonly tail: Stretch
  /** Before it, from the start of its sentence or the quotation before. */
  readonly lead: Stretch
  /** The sentence before the lead, when it stands in the same paragraph or ends the one before with a colon. */
  readonly before: Stretch | null
  /** The sentence after the tail, in the same paragraph. */
  readonly after: Stretch | null
  /** The quotation of its level before it in the same sentence, in the same paragraph; -1 for none. */
  readonly inSentence: number
  readonly inParagraph: number
  /** The quotation of its level before it anywhere, -1 for the first. */
  readonly previous: number
  /** Cues of each stretch; nearest to the quotation first. */
  readonly gapCues: readonly number[]
  readonly tailCues: readonly number[]
  readonly leadCues: readonly number[]
  readonly beforeCues: readonly number[]
  readonly afterCues: readonly number[]
}

/** Tokens between a cue and the quotation; 0 for one between its spans. */
export function tokensAway({ firstToken, endToken }: Situation, cue: Cue): number {
  return cue.firstToken < firstToken ? firstToken - cue.endToken : Math.max(0, cue.firstToken - endToken)
}

const NOTHING: readonly number[] = []
/** A stretch longer than this is damage; its far end says nothing about the quotation. */
const LONGEST = 80

/** Describes the situation of each quotation of the scene's level, in order. */
export function describeSituations(scene: Scene): Situation[] {
  const situations: Situation[] = []
  let previous = -1
  for (const q of scene.members) {
    situations.push(describe(scene, scene.quotations[q] as Quotation, q, previous))
    previous = q
  }
  return situations
}

function describe(scene: Scene, quotation: Quotation, q: number, previous: number): Situation {
  const { tokens, sentences } = scene.layer
  const firstToken = scene.firstToken[q] as number
  const endToken = scene.endToken[q] as number
  const paragraph = tokens[firstToken]?.paragraph ?? 0
  const lastParagraph = tokens[Math.max(firstToken, endToken - 1)]?.paragraph ?? paragraph
  const gap = findGap(scene, q, firstToken, endToken)
  const tail = findTail(scene, endToken)
  const lead = findLead(scene, firstToken)
  const before = findBefore(scene, lead, paragraph)
  const after = findAfter(scene, tail, lastParagraph)
  const previousSentence =
    previous >= 0 ? tokens[(scene.endToken[previous] as number) - 1]?.sentence : undefined
  const previousParagraph =
    previous >= 0 ? tokens[(scene.endToken[previous] as number) - 1]?.paragraph : undefined
  const sentence = sentences[tokens[firstToken]?.sentence ?? 0]
  return {
    q,
    quotation,
    firstToken,
    endToken,
    paragraph,
    lastParagraph,
    gap,
    tail,
    lead,
    before,
    after,
    inSentence:
      previous >= 0 && sentence && previousSentence === tokens[firstToken]?.sentence ? previous : -1,
    inParagraph: previous >= 0 && previousParagraph === paragraph ? previous : -1,
    previous,
    gapCues: gap ? cuesIn(scene, gap, false) : NOTHING,
    tailCues: cuesIn(scene, tail, false),
    leadCues: cuesIn(scene, lead, true),
    beforeCues: before ? cuesIn(scene, before, true) : NOTHING,
    afterCues: after ? cuesIn(scene, after, false) : NOTHING,
  }
}

/** The first run of the reporter's tokens between the quotation's marks. */
function findGap(scene: Scene, q: number, firstToken: number, endToken: number): Stretch | null {
  if ((scene.quotations[q] as Quotation).spans.length < 2) return null
  let from = firstToken
  while (from < endToken && scene.quotationOf[from] === q) from++
  let to = from
  while (to < endToken && scene.quotationOf[to] !== q) to++
  return to > from && to < endToken ? { from, to } : null
}

function findTail(scene: Scene, endToken: number): Stretch {
  const { tokens } = scene.layer
  const last = isAskedBehind(scene, endToken) ? tokens[endToken] : tokens[endToken - 1]
  let to = endToken
  while (
    to < tokens.length &&
    to < endToken + LONGEST &&
    scene.quotationOf[to] === -1 &&
    tokens[to]?.sentence === last?.sentence
  )
    to++
  return { from: endToken, to }
}

/**
 * `“What were you doing?” Justice Roe asked the counsel.`: a mark that ends a sentence inside of a quotation does not end
 * the reporter's, though the capital behind it looks so: somebody and a verb of asking are all that follows.
 */
function isAskedBehind(
  { layer, mentionAt, cast, cueAt, cues, quotationOf }: Scene,
  endToken: number,
): boolean {
  const { tokens, sentences, text } = layer
  const first = tokens[endToken]
  const mark = tokens[endToken - 1]
  if (!first || !mark || first.sentence === mark.sentence || first.paragraph !== mark.paragraph) return false
  if (!'?!…'.includes(text[mark.start - 1] ?? ' ')) return false
  const mention = cast.mentions[mentionAt[endToken] as number]
  if (!mention || mention.possessive) return false
  const cue = cues[cueAt[mention.endToken] ?? -1]
  if (!cue || (cue.group !== 'saying' && cue.group !== 'speech')) return false
  const { endToken: end } = sentences[first.sentence] as Sentence
  if (end - cue.endToken > SHORT || tokens[end - 1]?.text !== '.') return false
  for (let k = cue.endToken; k < end; k++)
    if (quotationOf[k] !== -1 || tokens[k]?.lower === 'that') return false
  return true
}

/** A longer sentence reports something of its own. */
const SHORT = 12

function findLead(scene: Scene, firstToken: number): Stretch {
  const { tokens } = scene.layer
  const sentence = tokens[firstToken]?.sentence
  let from = firstToken
  while (
    from > 0 &&
    from > firstToken - LONGEST &&
    scene.quotationOf[from - 1] === -1 &&
    tokens[from - 1]?.sentence === sentence
  )
    from--
  return { from, to: firstToken }
}

function findBefore(scene: Scene, lead: Stretch, paragraph: number): Stretch | null {
  const { tokens, sentences } = scene.layer
  const last = tokens[lead.from - 1]
  if (!last || scene.quotationOf[lead.from - 1] !== -1) return null
  if (last.paragraph !== paragraph && last.text !== ':' && last.text !== ',') return null
  const sentence = sentences[last.sentence] as Sentence
  let from = lead.from
  while (from > sentence.firstToken && from > lead.from - LONGEST && scene.quotationOf[from - 1] === -1)
    from--
  return { from, to: lead.from }
}

function findAfter(scene: Scene, tail: Stretch, paragraph: number): Stretch | null {
  const { tokens, sentences } = scene.layer
  const first = tokens[tail.to]
  if (first?.paragraph !== paragraph || scene.quotationOf[tail.to] !== -1) return null
  const end = Math.min((sentences[first.sentence] as Sentence).endToken, tail.to + LONGEST)
  let to = tail.to
  while (to < end && scene.quotationOf[to] === -1) to++
  return { from: tail.to, to }
}

function cuesIn(scene: Scene, { from, to }: Stretch, backwards: boolean): readonly number[] {
  if (from >= to) return NOTHING
  const cues: number[] = []
  for (let k = from; k < to; k++) if ((scene.cueAt[k] as number) >= 0) cues.push(scene.cueAt[k] as number)
  return backwards ? cues.reverse() : cues
}
