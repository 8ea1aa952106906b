/**
 * What a worker found in a batch of articles, as it travels to the main thread: whole numbers, beliefs and a table of
 * strings. Copied object by object, documents cost the two threads together a tenth of the time it takes to find
 * what is in them and more; so they cost the main thread a few hundredths. The words of quotes stay behind: they are cut from the article once more.
 *
 * Writing and reading mirror each other function by function: what one puts down the other takes up in the same order.
 */
import type { Alternative, Evidence, Mention, Quote, Span, Speaker } from '../index'
import type { Found, Outcome, Task } from './work'

/** The outcomes of a batch in a form that is cheap to send. */
export interface Wire {
  readonly integers: Int32Array
  readonly beliefs: Float64Array
  readonly strings: readonly string[]
  /** What was thrown at articles that could not be read, in their order. */
  readonly errors: readonly unknown[]
}

/** Stands where a place, a string or a speaker is missing. */
const NONE = -1

/** @param outcomes one for each of the tasks */
export function encode(outcomes: readonly Outcome[], tasks: readonly Task[]): Wire {
  const out = new Writer()
  outcomes.forEach((outcome, k) => {
    if ('error' in outcome) out.error(outcome.error)
    else writeFound(out, outcome, (tasks[k] as Task).text)
  })
  return out.wire()
}

/** @param tasks those that the outcomes were encoded with */
export function decode(wire: Wire, tasks: readonly Task[]): Outcome[] {
  const input = new Reader(wire)
  return tasks.map(({ text }) => {
    const id = input.stringOrNull()
    return id === null ? { error: input.error() } : readFound(input, id, text)
  })
}

function writeFound(out: Writer, { id, quotes, speakers }: Found, text: string): void {
  out.string(id)
  const table = new Map<Speaker, number>()
  const note = (speaker: Speaker | null): void => {
    if (speaker && !table.has(speaker)) table.set(speaker, table.size)
  }
  for (const speaker of speakers) note(speaker)
  for (const { speaker, alternatives } of quotes) {
    note(speaker)
    for (const alternative of alternatives) note(alternative.speaker)
  }
  const place = (speaker: Speaker | null): number => (speaker ? (table.get(speaker) ?? NONE) : NONE)
  out.list([...table.keys()], writeSpeaker)
  // Those who are quoted stand first in the table.
  out.integer(speakers.length)
  out.list(quotes, (_, quote) => writeQuote(out, quote, text, place))
}

function readFound(input: Reader, id: string, text: string): Found {
  const table = input.list(readSpeaker)
  const speakers = table.slice(0, input.integer())
  return { id, quotes: input.list(() => readQuote(input, text, table)), speakers }
}

function writeSpeaker(out: Writer, { id, name, kind, aliases }: Speaker): void {
  out.string(id)
  out.string(name)
  out.string(kind)
  out.list(aliases, (_, alias) => out.string(alias))
}

function readSpeaker(input: Reader): Speaker {
  return {
    id: input.string(),
    name: input.string(),
    kind: input.string() as Speaker['kind'],
    aliases: input.list(() => input.string()),
  }
}

function writeQuote(
  out: Writer,
  quote: Quote,
  text: string,
  place: (speaker: Speaker | null) => number,
): void {
  out.string(quote.id)
  out.string(quote.kind)
  out.span(quote)
  out.list(quote.spans, (_, span) => out.span(span))
  out.stringOrNull(quote.text === wordsOf(quote.spans, text) ? null : quote.text)
  out.integer(place(quote.speaker))
  out.spanOrNull(quote.mention)
  if (quote.mention) out.string(quote.mention.kind)
  out.spanOrNull(quote.cue)
  out.belief(quote.confidence)
  out.list(quote.alternatives, (_, { speaker, confidence }) => {
    out.integer(place(speaker))
    out.belief(confidence)
  })
  out.list(quote.evidence, (_, { rule, span, share }) => {
    out.string(rule)
    out.spanOrNull(span)
    out.belief(share)
  })
}

function readQuote(input: Reader, text: string, table: readonly Speaker[]): Quote {
  const id = input.string()
  const kind = input.string() as Quote['kind']
  const { start, end } = input.span()
  const spans = input.list(() => input.span())
  return {
    id,
    kind,
    start,
    end,
    spans,
    text: input.stringOrNull() ?? wordsOf(spans, text),
    speaker: table[input.integer()] ?? null,
    mention: readMention(input),
    cue: input.spanOrNull(),
    confidence: input.belief(),
    alternatives: input.list((): Alternative => ({
      speaker: table[input.integer()] as Speaker,
      confidence: input.belief(),
    })),
    evidence: input.list((): Evidence => ({
      rule: input.string(),
      span: input.spanOrNull(),
      share: input.belief(),
    })),
  }
}

function readMention(input: Reader): Mention | null {
  const span = input.spanOrNull()
  return span && { start: span.start, end: span.end, kind: input.string() as Mention['kind'] }
}

/** What `Quote.text` says of itself. Were it ever something else, it would be sent. */
function wordsOf(spans: readonly Span[], text: string): string {
  const [only] = spans
  if (only && spans.length === 1) return text.slice(only.start, only.end)
  return spans.map(({ start, end }) => text.slice(start, end)).join(' ')
}

/** A batch is a few ten thousand numbers; the room for them is kept from batch to batch. */
let integers = new Int32Array(1 << 15)
let beliefs = new Float64Array(1 << 13)

class Writer {
  private integerCount = 0
  private beliefCount = 0
  private readonly strings: string[] = []
  private readonly places = new Map<string, number>()
  private readonly errors: unknown[] = []

  integer(value: number): void {
    if (this.integerCount === integers.length) {
      const larger = new Int32Array(2 * integers.length)
      larger.set(integers)
      integers = larger
    }
    integers[this.integerCount++] = value
  }

  belief(value: number): void {
    if (this.beliefCount === beliefs.length) {
      const larger = new Float64Array(2 * beliefs.length)
      larger.set(beliefs)
      beliefs = larger
    }
    beliefs[this.beliefCount++] = value
  }

  string(value: string): void {
    let place = this.places.get(value)
    if (place === undefined) {
      place = this.strings.length
      this.strings.push(value)
      this.places.set(value, place)
    }
    this.integer(place)
  }

  stringOrNull(value: string | null): void {
    if (value === null) this.integer(NONE)
    else this.string(value)
  }

  span({ start, end }: Span): void {
    this.integer(start)
    this.integer(end)
  }

  spanOrNull(span: Span | null): void {
    if (span) this.span(span)
    else this.integer(NONE)
  }

  list<T>(items: readonly T[], write: (out: Writer, item: T) => void): void {
    this.integer(items.length)
    for (const item of items) write(this, item)
  }

  error(value: unknown): void {
    this.integer(NONE)
    this.errors.push(value)
  }

  wire(): Wire {
    return {
      integers: integers.slice(0, this.integerCount),
      beliefs: beliefs.slice(0, this.beliefCount),
      strings: this.strings,
      errors: this.errors,
    }
  }
}

class Reader {
  private nextInteger = 0
  private nextBelief = 0
  private nextError = 0
  constructor(private readonly wire: Wire) {}

  integer(): number {
    return this.wire.integers[this.nextInteger++] as number
  }

  belief(): number {
    return this.wire.beliefs[this.nextBelief++] as number
  }

  string(): string {
    return this.wire.strings[this.integer()] as string
  }

  stringOrNull(): string | null {
    return this.wire.strings[this.integer()] ?? null
  }

  span(): Span {
    return { start: this.integer(), end: this.integer() }
  }

  spanOrNull(): Span | null {
    const start = this.integer()
    return start === NONE ? null : { start, end: this.integer() }
  }

  list<T>(read: (input: Reader) => T): T[] {
    const items: T[] = []
    for (let left = this.integer(); left > 0; left--) items.push(read(this))
    return items
  }

  error(): unknown {
    return this.wire.errors[this.nextError++]
  }
}
