/**
 * Who said each quotation: first whether anybody did, then whom of the candidates from the sieves and the mentions
 * around, decided from the first quotation to the last so that each decision is known to the next.
 */
import type { Cast, FoundMention } from '../mentions/mention'
import type { Quotation } from '../quotes/quotation'
import type { TextLayer } from '../text'
import { calibrate } from './calibration'
import { findCandidates, isLabelled, type Candidate } from './candidates'
import { chooseCandidate } from './choose'
import type { CueStrengths } from './cue-strength'
import type { Cue } from './cues'
import { gatherFacts } from './facts'
import { givesName, governorOf } from './governing-verb'
import { explainChoice, type Reason } from './explain'
import type { QuotationInput } from './features'
import { History } from './history'
import { findJointSources } from './joint'
import { shippedModel, type Model } from './model'
import { passerOn, quoterOf } from './relays'
import { favourReplier, replierOf } from './replies'
import { findReportingCue } from './reporting-cue'
import { Ranker, type Ranking } from './rank'
import { nestingLevels, setScene, type Scene } from './scene'
import type { SieveInput } from './sieves'
import { describeSituations, type Situation } from './situation'
import { SubjectFinder } from './subjects'
import { identifyVoices } from './quoted-pronouns'
import { findSign, isNobodys, judge, Printings, type Verdict } from './terms'

/** What was decided of one quotation. Indices are into the quotations and the cast; -1 for none. */
export interface Attribution {
  readonly quotation: number
  readonly mention: number
  readonly entity: number
  readonly cue: Cue | null
  /** Entities that say it together, `entity` among them, in the order of the text; empty when it speaks alone. */
  readonly joint: readonly number[]
  /** Nobody's words: a sign of `terms/` says so, or its belief does: `isNobodys`. */
  readonly isTerm: boolean
  /** Why it is a term, or why it is this source. */
  readonly reasons: readonly Reason[]
  /** Who passed the words on ("Reuters reported, citing an official"), as a mention; -1 for nobody. */
  readonly relay: number
  /** That this entity said it, 0 to 1; `confidence` is its calibrated form. Without a mention both are the belief that nobody did. */
  readonly belief: number
  readonly confidence: number
  /** Other entities, best first. */
  readonly alternatives: readonly { readonly entity: number; readonly confidence: number }[]
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
  const printings = new Printings(layer, quotations)
  let attributions: Attribution[] = []
  let voices = cast
  let scene: Scene | undefined
  for (let level = 0; level < DEEPEST && levels.includes(level); level++) {
    if (level) voices = identifyVoices(cast, quotations, attributions)
    scene = setScene(layer, quotations, voices, { level, levels, cues, strengths, other: scene })
    attributions = attributions.concat(attributeLevel(scene, printings, model))
  }
  return attributions
}

/** Decides the quotations of one level from the first to the last. */
function attributeLevel(scene: Scene, printings: Printings, model: Model): Attribution[] {
  const subjects = new SubjectFinder(scene)
  const decided = new Int32Array(scene.quotations.length).fill(-1)
  const history = new History()
  const ranker = new Ranker(scene, model.trees)
  return describeSituations(scene).map((situation) => {
    const facts = gatherFacts(scene, situation)
    const asked = { scene, situation, subjects, decided }
    const governor = governorOf(asked)
    const around = candidatesFor(asked, governor)
    const passer = passerOn(asked, around)
    const candidates = passer ? around.filter((candidate) => !isSameSource(candidate, passer)) : around
    history.enter(scene, situation)
    const input = { scene, situation, facts, history }
    const verdict =
      isNamedByLayout(situation, candidates) ||
      isInterrupted(situation) ||
      (governor >= 0 && !givesName(scene, situation))
        ? SAID
        : (signFor(input) ?? judge({ scene, situation, facts, history, candidates, printings }, model.terms))
    const replier = governor < 0 ? replierOf(asked) : -1
    const ranked = ranker.rank(input, candidates)
    const ranking = favourReplier(ranked, candidates, replier)
    const decision = decide(asked, candidates, ranking, verdict, model, passer?.mention ?? -1)
    const attribution = ranking !== ranked && decision.entity === replier ? withReply(decision) : decision
    decided[situation.q] = attribution.mention
    history.note(attribution.mention, attribution.entity)
    return attribution
  })
}

/**
 * Where the layout names the speaker, or the grammar of the verb beside the quotation, there is nobody else to ask, and
 * nobody at all for a question without a name.
 */
function candidatesFor(input: SieveInput, governor: number): readonly Candidate[] {
  const { situation } = input
  const candidates = findCandidates(input).filter(({ mention }) =>
    canSpeakInside(input.scene, situation, mention),
  )
  if (!isNamedByLayout(situation, candidates)) return governed(candidates, governor)
  const named = candidates.filter(isLabelled)
  return named.length ? named : situation.quotation.turn === 'question' ? [] : candidates
}

/** Of the candidates those who are whom the verb beside the quotation tells, where it does. */
function governed(candidates: readonly Candidate[], governor: number): readonly Candidate[] {
  const chosen = governor < 0 ? undefined : candidates.find(({ mention }) => mention === governor)
  return chosen ? candidates.filter((other) => isSameSource(other, chosen)) : candidates
}

/** "He came to me and said, ‘…’": in somebody's words those who are spoken to are not who speaks. */
function canSpeakInside({ layer, cast }: Scene, { quotation }: Situation, mention: number): boolean {
  if (quotation.parent === null) return true
  const { head } = cast.mentions[mention] as FoundMention
  return !SPOKEN_TO.has(layer.tokens[head]?.lower ?? '')
}

const SPOKEN_TO: ReadonlySet<string> = new Set(['me', 'us', 'him', 'them'])

/** One mention, or two of one entity: whoever passed words on did so under each of its names. */
function isSameSource(a: Candidate, b: Candidate): boolean {
  return a.mention === b.mention || (a.entity >= 0 && a.entity === b.entity)
}

/** A turn, or words whose label is a mention: they are said, whatever they look like. */
function isNamedByLayout({ quotation }: Situation, candidates: readonly Candidate[]): boolean {
  if (!quotation.label && !quotation.turn) return false
  return quotation.turn === 'question' || candidates.some(isLabelled)
}

/** `"A Long Night,'' she began, ''is not what I call it.''`: nobody interrupts a title to say whose it is. */
function isInterrupted({ gapCues }: Situation): boolean {
  return gapCues.length > 0
}

const SAID: Verdict = { nobody: 0, reasons: [] }

/** What a turn or a block says is said, however short: signs are for marks. */
function signFor({ facts, situation, scene }: QuotationInput): Verdict | null {
  return situation.quotation.kind === 'block' ? null : findSign(facts, situation, scene)
}

/** What is decided of one quotation: nobody's (`isNobodys`), else the best candidate's. */
function decide(
  { scene, situation, subjects }: SieveInput,
  candidates: readonly Candidate[],
  ranking: Ranking,
  { nobody, reasons }: Verdict,
  model: Model,
  passer: number,
): Attribution {
  const choice = candidates.length ? chooseCandidate(candidates, ranking.beliefs) : null
  const isTerm = isNobodys(nobody, choice?.belief ?? 0)
  const ranked = choice?.ranked ?? []
  const alternatives = (isTerm ? ranked : ranked.slice(1))
    .filter(({ key }) => key >= 0)
    .slice(0, 3)
    .map(({ key, belief }) => ({ entity: key, confidence: belief * (1 - nobody) }))
  if (!choice || isTerm)
    return {
      ...NOBODY,
      quotation: situation.q,
      isTerm,
      reasons,
      belief: nobody,
      confidence: nobody,
      alternatives,
    }
  const chosen = candidates[choice.chosen] as Candidate
  const belief = choice.belief * (1 - nobody)
  const cue = scene.cues[findReportingCue(scene, situation, subjects, chosen)] ?? null
  return {
    quotation: situation.q,
    mention: chosen.mention,
    entity: chosen.entity,
    cue,
    joint: jointEntities(scene, chosen.mention),
    isTerm,
    reasons: explainChoice(scene, candidates, ranking, model.trees, { ...choice, cue }),
    relay: passer >= 0 ? passer : quoterOf(scene, candidates, chosen),
    belief,
    confidence: confidenceOf(scene, chosen, belief, model),
    alternatives,
  }
}

/** The ranker did not choose this source: that it answers is the one reason. */
function withReply(attribution: Attribution): Attribution {
  return { ...attribution, reasons: [{ rule: 'reply', span: null, share: 1 }] }
}

/** What is known of the source where there is none. */
const NOBODY = { mention: -1, entity: -1, cue: null, joint: [], relay: -1 } as const

function jointEntities(scene: Scene, mention: number): number[] {
  const sources = findJointSources(scene, mention)
  return sources.length > 1 ? sources.map((m) => scene.cast.entityOf[m] as number) : []
}

/** The share of quotes that are right at such a belief, for the mention's form. */
function confidenceOf(
  { cast }: Scene,
  { mention }: Candidate,
  belief: number,
  { calibration }: Model,
): number {
  const kind = cast.mentions[mention]?.kind
  return kind ? calibrate(calibration[kind], belief) : belief
}
