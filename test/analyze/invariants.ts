/** What holds for the document of any text, told as the list of what does not. */
import type { Document, Quote, Span } from '../../src'

/** Empty when all is well. One list and not many assertions, because it is asked ten thousand times. */
export function violationsOf(document: Document): string[] {
  const { text, quotes, speakers } = document
  const wrong: string[] = []
  const expect = (holds: boolean, what: string): void => {
    if (!holds) wrong.push(what)
  }
  const isInside = ({ start, end }: Span): boolean =>
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length

  for (const quote of quotes) {
    const { id, spans, mention, cue, speaker, confidence, alternatives, evidence } = quote
    expect(isInside(quote), `${id} lies inside the text`)
    expect(spans.length > 0, `${id} has words`)
    expect(
      quote.text === spans.map((span) => text.slice(span.start, span.end)).join(' '),
      `${id}: text is what the spans slice`,
    )
    let at = quote.start
    for (const span of spans) {
      expect(isInside(span) && span.start >= at && span.end <= quote.end, `${id}: spans in order, inside it`)
      at = span.end
      for (const label of isLabelled(text, quote) ? [] : [mention, cue])
        if (label)
          expect(label.end <= span.start || label.start >= span.end, `${id}: source outside its words`)
    }
    for (const label of [mention, cue]) if (label) expect(isInside(label), `${id}: source inside the text`)
    for (const { span } of evidence) if (span) expect(isInside(span), `${id}: evidence inside the text`)
    expect((speaker === null) === (mention === null), `${id}: a speaker has a mention, and nobody has none`)
    expect(speaker === null || speakers.includes(speaker), `${id}: its speaker is one of the document's`)
    expect(quote.kind !== 'term' || speaker === null, `${id}: a term is nobody's`)
    const beliefs = [confidence, ...alternatives.map((other) => other.confidence)]
    expect(
      beliefs.every((belief) => belief >= 0 && belief <= 1),
      `${id}: confidence from 0 to 1`,
    )
    expect(
      evidence.every(({ share }) => share >= 0) &&
        evidence.reduce((sum, { share }) => sum + share, 0) <= 1 + 1e-9,
      `${id}: shares of one whole`,
    )
  }
  quotes.forEach((quote, i) => {
    const next = quotes[i + 1]
    if (next) expect(quote.start <= next.start, `${quote.id}, ${next.id}: in the order of their start`)
  })
  for (const [a, b] of crossing(quotes)) wrong.push(`${a.id}, ${b.id}: nest or are disjoint`)
  expect(new Set(quotes.map(({ id }) => id)).size === quotes.length, 'ids of quotes are unique')
  expect(new Set(speakers.map(({ id }) => id)).size === speakers.length, 'ids of speakers are unique')
  const quoted = new Set(quotes.flatMap(({ speaker }) => speaker ?? []))
  expect(
    speakers.every((speaker) => quoted.has(speaker)),
    'every speaker is quoted',
  )
  return wrong
}

/** `"ROE: We won."`, `"14:02 ROE: We won."`: the one rule by which the source stands in the marks, before what opens them. */
function isLabelled(text: string, { spans, mention, evidence }: Quote): boolean {
  const start = spans[0]?.start
  if (!mention || start === undefined || !evidence.some(({ rule }) => rule === 'label')) return false
  // Behind a stray mark, and with a function before its colon: "»›ANN ROE, HOST:".
  return (
    mention.start === start ||
    (mention.start > start && /^(?:[,([][^:\n]{0,90})?:/.test(text.slice(mention.end, mention.end + 92)))
  )
}

/** Pairs of quotes, in order of their start, of which one begins in the other and ends outside. */
function crossing(quotes: readonly Quote[]): [Quote, Quote][] {
  const pairs: [Quote, Quote][] = []
  const open: Quote[] = []
  for (const quote of quotes) {
    while (open.length && (open[open.length - 1] as Quote).end <= quote.start) open.pop()
    const outer = open[open.length - 1]
    if (outer && quote.end > outer.end) pairs.push([outer, quote])
    else open.push(quote)
  }
  return pairs
}
