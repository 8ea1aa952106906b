/** Turns what was decided into the public shapes: quotes with their speakers, as plain JSON. */
import type { Attribution } from './attribution'
import type { Cast, Entity, FoundMention } from './mentions'
import type { Quotation } from './quotes'
import type {
  Alternative,
  Article,
  Document,
  Evidence,
  KnownPerson,
  Mention,
  Quote,
  Span,
  Speaker,
} from './types'

/** What the stages found in an article. */
export interface Findings {
  readonly quotations: readonly Quotation[]
  readonly cast: Cast
  readonly attributions: readonly Attribution[]
  /** Whom the caller knows. */
  readonly people: readonly KnownPerson[]
}

/** The document of an article; quotes below `minConfidence` are left without a speaker. */
export function composeDocument(article: Article, findings: Findings, minConfidence: number): Document {
  const { quotations, cast, attributions, people } = findings
  const speakers = new SpeakerTable(article, cast, people)
  const decisions = new Map(attributions.map((attribution) => [attribution.quotation, attribution]))
  const quotes = quotations.map((quotation, q) =>
    composeQuote(article.text, cast, quotation, q, decisions.get(q), speakers, minConfidence),
  )
  return { ...article, id: article.id ?? deriveId(article.text), quotes, speakers: speakers.quoted() }
}

function composeQuote(
  text: string,
  cast: Cast,
  quotation: Quotation,
  q: number,
  decision: Attribution | undefined,
  speakers: SpeakerTable,
  minConfidence: number,
): Quote {
  const { start, end, spans } = quotation
  const found = decision && decision.mention >= 0 ? decision : null
  const kept = found && found.confidence >= minConfidence ? found : null
  const others = (decision?.alternatives ?? []).map(({ entity, confidence }): Alternative => ({
    speaker: speakers.of(entity),
    confidence,
  }))
  const passedOver: Alternative[] =
    found && !kept
      ? [{ speaker: speakers.of(found.entity, found.mention), confidence: found.confidence }]
      : []
  const mention = kept ? (cast.mentions[kept.mention] as FoundMention) : null
  const cue = kept?.cue ?? null
  return {
    id: `q${q + 1}`,
    kind: decision?.isTerm ? 'term' : quotation.kind,
    start,
    end,
    spans: spans.map((span) => ({ start: span.start, end: span.end })),
    text: spans.map((span) => text.slice(span.start, span.end)).join(' '),
    speaker: kept ? speakers.quote(kept) : null,
    mention: mention ? ({ ...outsideOf(mention, spans), kind: mention.kind } satisfies Mention) : null,
    cue: cue ? outsideOf(cue, spans) : null,
    confidence: decision?.confidence ?? 0,
    alternatives: [...passedOver, ...others],
    evidence: gatherEvidence(decision, found !== null && !kept, cast),
  }
}

/** A word into whose middle a mark was printed (`he«s`) is only partly the source: the rest is quoted. */
function outsideOf({ start, end }: Span, spans: readonly Span[]): Span {
  for (const span of spans) {
    if (start < span.start && span.start < end) return { start, end: span.start }
    if (span.start <= start && start < span.end && span.end < end) return { start: span.end, end }
  }
  return { start, end }
}

/** Why it is this source, or a term, and who passed the words on; or that the belief is less than the caller asks for. */
function gatherEvidence(decision: Attribution | undefined, isLeftOpen: boolean, cast: Cast): Evidence[] {
  if (!decision) return []
  if (isLeftOpen) return [{ rule: 'below-min-confidence', span: null, share: 1 }]
  const relay = cast.mentions[decision.relay]
  return relay
    ? [...decision.reasons, { rule: 'relayed-by', span: { start: relay.start, end: relay.end }, share: 0 }]
    : [...decision.reasons]
}

/** One `Speaker` for each entity, numbered in the order of the first quote. */
class SpeakerTable {
  private readonly byKey = new Map<string, Speaker>()
  private readonly order = new Set<Speaker>()
  /** Ids of the caller's, which no other speaker may have. */
  private readonly taken = new Set<string>()
  /** Who says "I" in the article's own voice, once asked for. */
  private writer: Speaker | null = null
  constructor(
    private readonly article: Article,
    private readonly cast: Cast,
    private readonly people: readonly KnownPerson[],
  ) {
    for (const { id } of people) this.taken.add(id)
  }

  /** The speaker of an entity; of a pronoun that stands for nobody known, an unnamed one. */
  of(entity: number, mention = -1): Speaker {
    const members = this.cast.entities[entity]?.members ?? []
    if (members.length) return this.together(members)
    const key = entity >= 0 ? `e${entity}` : `m${mention}`
    let speaker = this.byKey.get(key)
    if (!speaker) {
      speaker = entity >= 0 ? this.named(this.cast.entities[entity] as Entity) : this.unnamed(mention)
      this.byKey.set(key, speaker)
    }
    return speaker
  }

  /** Who is decided to have said a quotation, noted as quoted. */
  quote({ entity, mention, joint }: Attribution): Speaker {
    const speaker = joint.length > 1 ? this.together(joint) : this.of(entity, mention)
    this.order.add(speaker)
    return speaker
  }

  quoted(): readonly Speaker[] {
    return [...this.order]
  }

  /** Several who speak with one voice are a group of its own. */
  private together(entities: readonly number[]): Speaker {
    const key = `j${entities.join('+')}`
    let speaker = this.byKey.get(key)
    if (!speaker) {
      const names = entities.map((entity) => this.of(entity).name)
      const name = `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] ?? ''}`
      speaker = { id: this.newId(), name, kind: 'group', aliases: names }
      this.byKey.set(key, speaker)
    }
    return speaker
  }

  private newId(): string {
    let number = this.byKey.size + 1
    while (this.taken.has(`s${number}`)) number++
    this.taken.add(`s${number}`)
    return `s${number}`
  }

  private named({ name, kind, aliases, known }: Entity): Speaker {
    return { id: known?.id ?? this.newId(), name, kind, aliases: [...aliases] }
  }

  /** A pronoun without anybody: "I" in the reporter's own words is the author, when the byline names one. */
  private unnamed(mention: number): Speaker {
    const { start, end, person, plural } = this.cast.mentions[mention] as FoundMention
    const author = person === 1 && !plural ? authorOf(this.article.byline) : ''
    if (author) return (this.writer ??= this.author(author))
    return { id: this.newId(), name: this.article.text.slice(start, end), kind: 'unnamed', aliases: [] }
  }

  /** The author, as somebody the article names or the caller knows if it is one of them. */
  private author(name: string): Speaker {
    const isAuthor = (other: { readonly name: string; readonly aliases?: readonly string[] }): boolean =>
      other.name === name || (other.aliases ?? []).includes(name)
    const entity = this.cast.entities.findIndex((other) => other.kind === 'person' && isAuthor(other))
    if (entity >= 0) return this.of(entity)
    const known = this.people.filter(isAuthor)
    const [only] = known
    return only && known.length === 1
      ? { id: only.id, name: only.name, kind: 'person', aliases: only.name === name ? [] : [name] }
      : { id: this.newId(), name, kind: 'person', aliases: [] }
  }
}

/** The first name of a byline: "By Ada Obi and Jon Vik, Mill staff" is by Ada Obi. */
function authorOf(byline: string | undefined): string {
  // From JSON a missing byline comes as null, too.
  const names = (byline ?? '').trim().replace(/^by\s/i, '')
  return (names.split(/,| and | \| |\n/, 1)[0] ?? '').trim()
}

/** FNV-1a of the text: an id that is the same for the same text, on every machine. */
function deriveId(text: string): string {
  let hash = 0x811c9dc5
  for (let k = 0; k < text.length; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193)
  return `a${(hash >>> 0).toString(16).padStart(8, '0')}-${text.length}`
}
