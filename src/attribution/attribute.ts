/**
 * Who said each quotation: candidates from the sieves and the mentions around, ranked with "nobody", decided from
 * the first quotation to the last so that each decision is known to the next.
 */
import type { Cast, FoundMention } from '../mentions/mention'
import type { Quotation } from '../quotes/quotation'
import type { TextLayer } from '../text'
import { RowFiller } from './columns'
import { TERM_SIGNS } from './terms'
import type { CueStrengths } from './cue-strength'
import type { Cue } from './cues'
import { chooseCandidate } from './choose'
import { findCandidates, NOBODY, type Candidate } from './candidates'
import { gatherFacts } from './facts'
import { History } from './history'
import { findJointSources } from './joint'
import { calibrate, shippedModel, type Model } from './model'
import { rankCandidates } from './rank'
import { nestingLevels, setScene, type Scene } from './scene'
import type { SieveInput } from './sieves'
import { describeSituations, type Situation } from './situation'
import { SubjectFinder } from './subjects'

/** What was decided of one quotation. Indices are into the quotations and the cast; -1 for none. */
export interface Attribution {
  readonly quotation: number
  readonly mention: number
  readonly entity: number
  readonly cue: Cue | null
  /** Entities that say it together, `entity` among them, in the order of the text; empty when it speaks alone. */
  readonly joint: readonly number[]
  /** A sure sign says that the marks set off a name or a title: see `terms/`. */
  readonly isTerm: boolean
  /** Who passed the words on ("Reuters reported, citing an official"), as a mention; -1 for nobody. */
  readonly relay: number
  /** Of the ranker, 0 to 1; `confidence` is its calibrated form. */
  readonly belief: number
  readonly confidence: number
  /** Other entities, best first. */
  readonly alternatives: readonly { readonly entity: number; readonly confidence: number }[]
  /** For each sieve in order 1 if it names the decision; null for nobody. */
  readonly sieves: Uint8Array | null
}

export interface AttributeOptions {
  /** Forms of further cue verbs, each with its base. */
  readonly cues?: ReadonlyMap<string, string>
  /** Another model than the shipped one: for training and cross-validation. */
  readonly model?: Model
  /** Other strengths of cues than the shipped ones: for training and cross-validation. */
  readonly strengths?: CueStrengths
}

/** Words quoted at a deeper level than this are damage, and each level reads the article once more. */
const DEEPEST = 3

/**
 * Decides who said each quotation: first the outermost ones, then those inside of them, whose reporter is the
 * speaker of the quotation that holds them. In the order of decision.
 */
export function attribute(
  layer: TextLayer,
  quotations: readonly Quotation[],
  cast: Cast,
  { cues, model = shippedModel(), strengths }: AttributeOptions = {},
): Attribution[] {
  const levels = nestingLevels(quotations)
  let attributions: Attribution[] = []
  let voices = cast
  for (let level = 0; level < DEEPEST && levels.includes(level); level++) {
    if (level) voices = identifyFirstPersons(voices, attributions)
    attributions = attributions.concat(
      attributeLevel(setScene(layer, quotations, voices, cues, level, levels, strengths), model),
    )
  }
  return attributions
}

/** Decides the quotations of one level from the first to the last. */
function attributeLevel(scene: Scene, model: Model): Attribution[] {
  const subjects = new SubjectFinder(scene)
  const decided = new Int32Array(scene.quotations.length).fill(-1)
  const history = new History()
  const filler = new RowFiller(scene)
  return describeSituations(scene).map((situation) => {
    const facts = gatherFacts(scene, situation)
    // What a turn or a block says is said, however short.
    const isTerm =
      situation.quotation.kind !== 'block' && TERM_SIGNS.some((sign) => sign.holds(facts, situation, scene))
    const candidates = candidatesFor({ scene, situation, subjects, decided }, isTerm)
    history.enter(scene, situation)
    const beliefs = rankCandidates(filler, { scene, situation, facts, history }, candidates, model)
    const attribution = { ...decide(scene, situation, candidates, beliefs, model), isTerm }
    decided[situation.q] = attribution.mention
    history.note(attribution.mention, attribution.entity)
    return attribution
  })
}

/** A sure sign of a term leaves nobody; where the layout names the speaker, there is nobody else to ask. */
function candidatesFor(input: SieveInput, isTerm: boolean): readonly Candidate[] {
  const { quotation } = input.situation
  if (isTerm) return [NOBODY]
  const candidates = findCandidates(input)
  if (!quotation.label && !quotation.turn) return candidates
  const named = candidates.filter(({ named: [byLabel] }) => byLabel === 1)
  return named.length ? named : quotation.turn === 'question' ? [NOBODY] : candidates
}

/** "I" in somebody's words is that somebody. */
function identifyFirstPersons(cast: Cast, attributions: readonly Attribution[]): Cast {
  const speakers = new Map(attributions.map(({ quotation, entity }) => [quotation, entity]))
  const entityOf = cast.mentions.map(({ person, plural, quotation }, m) =>
    person === 1 && !plural && quotation !== null
      ? (speakers.get(quotation) ?? -1)
      : (cast.entityOf[m] as number),
  )
  return { ...cast, entityOf }
}

/** What is decided of one quotation, from the beliefs in its candidates. */
function decide(
  scene: Scene,
  situation: Situation,
  candidates: readonly Candidate[],
  beliefs: Float64Array,
  model: Model,
): Omit<Attribution, 'isTerm'> {
  const { chosen: best, belief, ranked } = chooseCandidate(candidates, beliefs)
  const chosen = candidates[best] as Candidate
  return {
    quotation: situation.q,
    mention: chosen.mention,
    entity: chosen.entity,
    cue: chosen.mention < 0 ? null : (scene.cues[cueFor(scene, situation, chosen)] ?? null),
    joint: chosen.mention < 0 ? [] : jointEntities(scene, chosen.mention),
    relay: relayOf(scene, candidates, chosen),
    belief,
    confidence: confidenceOf(scene, chosen, belief, model),
    alternatives: ranked
      .slice(1)
      .filter(([k]) => k >= 0)
      .slice(0, 3)
      .map(([entity, belief]) => ({ entity, confidence: belief })),
    sieves: chosen.mention < 0 ? null : chosen.named,
  }
}

function jointEntities(scene: Scene, mention: number): number[] {
  const sources = findJointSources(scene, mention)
  return sources.length > 1 ? sources.map((m) => scene.cast.entityOf[m] as number) : []
}

/** Whom a verb of saying names beside a source that a phrase such as "citing" names. */
function relayOf(scene: Scene, candidates: readonly Candidate[], chosen: Candidate): number {
  const cue = scene.cues[chosen.cue]
  if (cue?.group !== 'phrase' || !RELAYING.has(cue.base)) return -1
  const relay = candidates.find(
    (c) =>
      c.mention >= 0 &&
      c.entity !== chosen.entity &&
      (scene.cues[c.cue]?.group === 'saying' || scene.cues[c.cue]?.group === 'speech'),
  )
  return relay?.mention ?? -1
}

const RELAYING: ReadonlySet<string> = new Set(['citing', 'quoting', 'quoted'])

/** Of "nobody" the belief as it is: there is no speaker to be wrong about. */
function confidenceOf(
  { cast }: Scene,
  { mention }: Candidate,
  belief: number,
  { calibration }: Model,
): number {
  const kind = cast.mentions[mention]?.kind
  return kind ? calibrate(calibration[kind], belief) : belief
}

/** The cue the mention was named with; failing that, the cue beside the quotation that has it for a neighbour. */
function cueFor(scene: Scene, situation: Situation, { mention, cue }: Candidate): number {
  if (cue >= 0) return cue
  const { firstToken, endToken } = scene.cast.mentions[mention] as FoundMention
  for (const cues of [situation.gapCues, situation.tailCues, situation.leadCues])
    for (const c of cues) {
      const at = scene.cues[c]?.firstToken ?? -9
      if (Math.abs(at - endToken) <= 2 || Math.abs(at - firstToken) <= 2) return c
    }
  return -1
}
