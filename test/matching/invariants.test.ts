import fc from 'fast-check'
import { analyze, findQuote, findQuotePlaces, matchQuotes, QuoteIndex } from '../../src'
import { corpusCuts, nearNews, runs, wildText } from '../text/arbitrary'

/** Two texts that have something in common: of two texts of any kind, hardly any match. */
const related = fc.oneof(
  fc.tuple(wildText, wildText),
  corpusCuts.map((text): [string, string] => [text, text.slice(text.length / 4, text.length / 2)]),
  fc.tuple(corpusCuts, wildText).map(([text, more]): [string, string] => [text, text.slice(5) + more]),
  fc.tuple(corpusCuts, fc.nat()).map(([text, at]): [string, string] => {
    const place = at % (text.length + 1)
    return [text, text.slice(0, place) + text.slice(place + 12)]
  }),
)

const MIRROR: Record<string, string> = { excerpt: 'expansion', expansion: 'excerpt' }

describe('matchQuotes of any two texts', () => {
  test('is tiled on both sides, mirrored when swapped, plain JSON and the same again', () => {
    fc.assert(
      fc.property(related, ([a, b]) => {
        const match = matchQuotes(a, b, { threshold: 0 })
        const back = matchQuotes(b, a, { threshold: 0 })
        expect(back === null).toBe(match === null)
        if (!match || !back) return
        expect(JSON.parse(JSON.stringify(match))).toStrictEqual(match)
        expect(matchQuotes(a, b, { threshold: 0 })).toEqual(match)
        expect([back.score, back.meaningChanged]).toEqual([match.score, match.meaningChanged])
        expect(back.relation).toBe(MIRROR[match.relation] ?? match.relation)
        for (const [side, text] of [
          ['a', a],
          ['b', b],
        ] as const)
          expect(match.alignment.map((step) => text.slice(step[side].start, step[side].end)).join('')).toBe(
            text,
          )
      }),
      runs(200),
    )
  })
})

describe('findQuote in any text', () => {
  test('gives places inside the text that do not overlap, the best first, with a score from 0 to 1', () => {
    fc.assert(
      fc.property(related, ([text, quote]) => {
        const places = findQuotePlaces(quote, text)
        expect(findQuote(quote, text)).toEqual(places[0] ?? null)
        const inOrder = [...places].sort((x, y) => x.start - y.start)
        let at = 0
        for (const { start, end, score, match } of inOrder) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(score >= 0 && score <= 1).toBe(true)
          const last = match.alignment[match.alignment.length - 1]
          if (last) expect(last.b.end === end - start || last.a.end === end - start).toBe(true)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
      runs(200),
    )
  })
})

describe('QuoteIndex of any documents', () => {
  test('has each quote in one utterance, answers from what it holds, and comes back from JSON', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(nearNews, corpusCuts), { minLength: 1, maxLength: 4 }), (texts) => {
        const documents = texts.map((text, i) => analyze({ id: `d${i}`, text }))
        const index = new QuoteIndex()
        for (const document of documents) index.add(document)
        const ids = documents.flatMap(({ id, quotes }) => quotes.map((quote) => `${id}#${quote.id}`))
        const utterances = index.utterances()
        const grouped = utterances.flatMap(({ variants }) =>
          variants.map(({ docId, quoteId }) => `${docId}#${quoteId}`),
        )
        expect(grouped.sort()).toEqual([...ids].sort())
        expect(JSON.parse(JSON.stringify(utterances))).toStrictEqual(utterances)
        const copy = QuoteIndex.fromJSON(
          JSON.parse(JSON.stringify(index.toJSON())) as ReturnType<QuoteIndex['toJSON']>,
        )
        expect(copy.utterances()).toEqual(utterances)
        const query = documents[0]?.quotes[0]?.text ?? texts[0] ?? ''
        const hits = index.search(query)
        expect(copy.search(query)).toEqual(hits)
        hits.forEach(({ id, score }, k) => {
          expect(ids).toContain(id)
          expect(score >= 0 && score <= (hits[k - 1]?.score ?? 1)).toBe(true)
        })
      }),
      runs(40),
    )
  })

  test('gives the same utterances in whatever order documents come', () => {
    fc.assert(
      fc.property(fc.array(nearNews, { minLength: 2, maxLength: 4 }), (texts) => {
        const documents = texts.map((text, i) => analyze({ id: `d${i}`, text }))
        const group = (list: typeof documents) =>
          list.reduce((index, document) => index.add(document), new QuoteIndex()).utterances()
        expect(group([...documents].reverse())).toEqual(group(documents))
      }),
      runs(30),
    )
  })
})
