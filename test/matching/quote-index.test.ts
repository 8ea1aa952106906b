import fc from 'fast-check'
import {
  analyze,
  matchQuotes,
  QuoteIndex,
  type Document,
  type IndexedQuote,
  type QuoteIndexData,
} from '../../src'
import { runs } from '../text/arbitrary'

const WIRE: IndexedQuote[] = [
  {
    id: 'w1',
    text: 'We will reopen the harbour in May, whatever the insurers say about the north quay.',
    speaker: 'Ada Lind',
    outlet: 'Wire',
    publishedAt: '2024-03-01',
  },
  { id: 'p1', text: 'reopen the harbour in May', speaker: 'Lind', outlet: 'Post', publishedAt: '2024-03-01' },
  {
    id: 'h1',
    text: 'We will reopen the harbor in May whatever insurers say about the north quay',
    speaker: 'Mayor Ada Lind',
    outlet: 'Herald',
    publishedAt: '2024-03-02',
  },
  {
    id: 'h2',
    text: 'The insurers have not answered one letter since the autumn storms.',
    speaker: 'Jon Reyes',
    outlet: 'Herald',
    publishedAt: '2024-03-02',
  },
  { id: 't1', text: 'Harbour Nights', speaker: null, outlet: 'Times', publishedAt: '2024-03-03' },
  {
    id: 'g1',
    text: 'We will reopen the harbour in May, whatever the insurers say about the north quay.',
    speaker: 'Tomas Ekberg',
    outlet: 'Gazette',
    publishedAt: '2024-03-04',
  },
]

const build = (quotes: readonly IndexedQuote[]): QuoteIndex => {
  const index = new QuoteIndex()
  for (const quote of quotes) index.addQuote(quote)
  return index
}

describe('QuoteIndex', () => {
  it('finds the printing that has the words, best first', () => {
    const hits = build(WIRE).search('reopen the harbour in May, whatever the insurers say')
    expect(['w1', 'g1', 'h1']).toContain(hits[0]?.id)
    expect(hits.map((hit) => hit.id)).not.toContain('h2')
    expect(build(WIRE).search('the insurers have not answered', { limit: 1 })[0]?.id).toBe('h2')
    for (let k = 1; k < hits.length; k++)
      expect(hits[k]?.score).toBeLessThanOrEqual(hits[k - 1]?.score as number)
  })

  it('groups the printings of one utterance under the fullest wording, the earliest first', () => {
    const utterance = build(WIRE)
      .utterances()
      .find((one) => one.variants.some((variant) => variant.quoteId === 'w1'))
    expect(utterance?.variants.map((variant) => variant.quoteId)).toEqual(['p1', 'w1', 'h1', 'g1'])
    expect(utterance?.text).toContain('whatever the insurers say about the north quay')
    expect(utterance?.variants[0]?.match.relation).toBe('excerpt')
  })

  it('gives utterances ids that no quote has', () => {
    const index = build(WIRE)
    const ids = index.utterances().map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id } of WIRE) expect(ids).not.toContain(id)
  })

  it('counts outlets for each speaker under one name, and reports a dispute', () => {
    const utterance = build(WIRE)
      .utterances()
      .find((one) => one.variants.length === 4)
    expect(utterance?.speakers).toEqual([
      { name: 'Mayor Ada Lind', outlets: 3 },
      { name: 'Tomas Ekberg', outlets: 1 },
    ])
    expect(utterance?.contested).toBe(true)
  })

  it('never joins two statements through a fragment of both', () => {
    const quotes = [
      {
        id: 'a',
        text: 'The northern line will be rebuilt by summer, and that is a promise to every commuter.',
        speaker: 'Ida Moe',
      },
      {
        id: 'b',
        text: 'Cleaner water for the valley villages, and that is a promise to every commuter in the district.',
        speaker: 'Ida Moe',
      },
      { id: 'c', text: 'a promise to every commuter', speaker: 'Ida Moe' },
    ]
    const groups = build(quotes)
      .utterances()
      .map((one) => one.variants.map((variant) => variant.quoteId))
    expect(groups.find((group) => group.includes('a'))).not.toContain('b')
    expect(groups.flat().sort()).toEqual(['a', 'b', 'c'])
  })

  it('gives the same groups in whatever order quotes were added', () => {
    const groups = (index: QuoteIndex): string => JSON.stringify(index.utterances())
    const expected = groups(build(WIRE))
    fc.assert(
      fc.property(fc.shuffledSubarray(WIRE, { minLength: WIRE.length }), (shuffled) => {
        expect(groups(build(shuffled))).toBe(expected)
      }),
      runs(20),
    )
  })

  it('gives the same groups one by one, and after removing what was added', () => {
    const index = build(WIRE.slice(0, 3))
    index.utterances()
    for (const quote of WIRE.slice(3)) index.addQuote(quote)
    index.addQuote({ id: 'x', text: 'We will reopen the harbour in May, they said again.' })
    expect(index.remove('x')).toBe(true)
    expect(index.remove('x')).toBe(false)
    expect(JSON.stringify(index.utterances())).toBe(JSON.stringify(build(WIRE).utterances()))
    expect(index.size).toBe(WIRE.length)
  })

  it('survives JSON with its options', () => {
    const index = new QuoteIndex({ threshold: 0.6 })
    for (const quote of WIRE) index.addQuote(quote)
    const copy = QuoteIndex.fromJSON(JSON.parse(JSON.stringify(index)) as QuoteIndexData)
    expect(JSON.stringify(copy.toJSON())).toBe(JSON.stringify(index.toJSON()))
    expect(JSON.stringify(copy.utterances())).toBe(JSON.stringify(index.utterances()))
    expect(copy.search('reopen the harbour')[0]?.id).toBe(index.search('reopen the harbour')[0]?.id)
  })

  it('takes documents, and knows their quotes by document and quote', () => {
    const speaker = { id: 's1', name: 'Ada Lind', kind: 'person' as const, aliases: ['Lind'] }
    const quote = {
      id: 'q1',
      kind: 'direct' as const,
      start: 0,
      end: 40,
      spans: [{ start: 1, end: 39 }],
      text: 'We will reopen the harbour in May',
      speaker,
      mention: null,
      cue: null,
      confidence: 0.9,
      alternatives: [],
      evidence: [],
    }
    const index = new QuoteIndex().add({
      id: 'd1',
      text: '',
      quotes: [quote],
      speakers: [speaker],
      outlet: 'Wire',
    })
    expect(index.search('reopen the harbour in May')[0]).toMatchObject({
      id: 'd1#q1',
      docId: 'd1',
      quoteId: 'q1',
    })
    expect(() => index.add({ id: 'd1', text: '', quotes: [], speakers: [] })).toThrow(
      'duplicate document id "d1": remove it first or give another id',
    )
    expect(index.remove('d1')).toBe(true)
    expect(index.utterances()).toEqual([])
  })

  it('names what is wrong', () => {
    const index = build(WIRE)
    expect(() => index.addQuote(WIRE[0] as IndexedQuote)).toThrow(
      'duplicate quote id "w1": remove it first or give another id',
    )
    expect(() => index.search('x', { limit: -1 })).toThrow('limit -1')
    expect(() => index.search('x', { top: 1 } as never)).toThrow('unknown option "top"')
  })

  test.each<[string, () => unknown, string]>([
    [
      'an article that was not analyzed',
      () => add({ id: 'a', text: 'We won.' }),
      'add what analyze returned',
    ],
    ['a quote without an id', () => addQuote({ text: 'We won.' }), 'not undefined and "We won."'],
    ['a speaker that is no name', () => addQuote({ id: 'a', text: 'x', speaker: {} }), 'give the name'],
    [
      'a date that is no string',
      () => addQuote({ id: 'a', text: 'x', publishedAt: new Date(0) }),
      'quote.publishedAt must be a string, not a Date: give its toISOString()',
    ],
    ['a search for nothing', () => new QuoteIndex().search(undefined as never), 'searched for is undefined'],
    ['an index as a string', () => fromJSON('{}'), 'give what JSON.parse makes of it'],
    ['another object', () => fromJSON({}), 'no index: its format is undefined'],
    [
      'an index of a later version',
      () => fromJSON({ ...SAVED, version: 2 }),
      'of version 2: this saidby reads',
    ],
    ['a damaged index', () => fromJSON({ ...SAVED, quotes: [{}] }), 'quote 0 of the index is damaged'],
    [
      'an option that travels with the data',
      () => QuoteIndex.fromJSON(SAVED, { threshold: 0.4 } as never),
      'unknown option "threshold"',
    ],
  ])('refuses %s, and says what to give', (_, call, message) => {
    expect(call).toThrow(message)
  })

  it('takes what is missing as null, as it comes from JSON', () => {
    const missing = { outlet: null, publishedAt: null } as never as { outlet?: string; publishedAt?: string }
    const index = new QuoteIndex()
      .addQuote({ id: 'a', text: 'We will reopen the harbour in May.', speaker: null, ...missing })
      .add({
        ...analyze({ id: 'b', text: '“We will reopen the harbour in May,” said Ada Lind.' }),
        ...missing,
      })
    const [utterance] = index.utterances()
    expect(utterance?.variants.map(({ docId, outlet }) => [docId, outlet])).toEqual([
      ['a', undefined],
      ['b', undefined],
    ])
  })

  it('adds a document whole or not at all', () => {
    const index = new QuoteIndex().addQuote({ id: 'b#q2', text: 'Nobody knows.' })
    const document = analyze({ id: 'b', text: '“We won,” said Ada Lind. “Nobody knows,” said Jon Vik.' })
    expect(() => index.add(document)).toThrow('duplicate quote id "b#q2"')
    expect(index.size).toBe(1)
    index.remove('b#q2')
    expect(index.add(document).size).toBe(2)
  })

  it('has one thing only under an id: remove knows a document or a quote by it', () => {
    const document = analyze({ id: 'b', text: '“We won,” said Ada Lind.' })
    expect(() => new QuoteIndex().add(document).addQuote({ id: 'b', text: 'x' })).toThrow('quote id "b"')
    expect(() => new QuoteIndex().addQuote({ id: 'b', text: 'x' }).add(document)).toThrow('document id "b"')
  })
})

const SAVED = new QuoteIndex().toJSON()
const add = (document: unknown) => new QuoteIndex().add(document as Document)
const addQuote = (quote: unknown) => new QuoteIndex().addQuote(quote as IndexedQuote)
const fromJSON = (data: unknown) => QuoteIndex.fromJSON(data as QuoteIndexData)

describe('the groups of a growing index', () => {
  const STARTS = ['The council will', 'Nobody here can', 'Our engineers must', 'This harbour should']
  const MIDDLES = [
    'rebuild the northern breakwater before the autumn storms arrive',
    'explain why the flood insurance premium doubled overnight',
    'pay the ferry captains what the arbitration panel promised',
    'publish the toxicology report that the ministry commissioned',
  ]
  const ENDS = ['and that is final.', 'whatever the insurers say.', 'because families are waiting.', '']
  const WORDS = 'granite lantern orchard pelican quarry saffron timber velvet walnut zephyr'.split(' ')

  /** Printings that share stretches in every way: starts, middles and ends, whole and cut, by a few speakers over a few weeks. */
  const invented = fc.record({
    start: fc.constantFrom(...STARTS),
    middle: fc.constantFrom(...MIDDLES),
    end: fc.constantFrom(...ENDS),
    extra: fc.option(fc.constantFrom(...WORDS), { nil: '' }),
    cut: fc.nat({ max: 9 }),
    speaker: fc.constantFrom(null, 'Ada Lind', 'Lind', 'Jon Reyes'),
    day: fc.option(fc.integer({ min: 10, max: 28 }), { nil: 0 }),
  })
  const quotesOf = (
    parts: readonly (typeof invented extends fc.Arbitrary<infer T> ? T : never)[],
  ): IndexedQuote[] =>
    parts.map(({ start, middle, end, extra, cut, speaker, day }, i) => ({
      id: i === 0 ? '__proto__' : i === 1 ? 'constructor' : `q${i}`,
      text: `${start} ${middle} ${extra} ${end}`
        .split(/\s+/)
        .slice(cut > 6 ? cut - 6 : 0)
        .join(' ')
        .trim(),
      speaker,
      ...(day > 0 && { publishedAt: `2024-02-${day}` }),
    }))
  const groups = (index: QuoteIndex): string[][] =>
    index.utterances().map((one) => one.variants.map((variant) => variant.quoteId))

  it('are those of all quotes added at once, whatever was added, asked and removed before', () => {
    fc.assert(
      fc.property(
        fc.array(invented, { minLength: 3, maxLength: 24 }),
        fc.array(fc.record({ at: fc.nat(), ask: fc.boolean(), remove: fc.boolean() }), {
          minLength: 5,
          maxLength: 40,
        }),
        (parts, steps) => {
          const quotes = quotesOf(parts)
          const index = new QuoteIndex()
          const inside = new Set<IndexedQuote>()
          for (const { at, ask, remove } of steps) {
            const quote = quotes[at % quotes.length] as IndexedQuote
            if (inside.has(quote) === remove) {
              if (remove) index.remove(quote.id)
              else index.addQuote(quote)
              if (remove) inside.delete(quote)
              else inside.add(quote)
            }
            if (ask) index.utterances()
          }
          const whole = build([...inside].reverse())
          expect(groups(index)).toEqual(groups(whole))
          expect(JSON.stringify(index.utterances())).toBe(JSON.stringify(whole.utterances()))
          expect(groups(QuoteIndex.fromJSON(JSON.parse(JSON.stringify(index)) as QuoteIndexData))).toEqual(
            groups(whole),
          )
          expect(groups(index).flat().sort()).toEqual([...inside].map((quote) => quote.id).sort())
        },
      ),
      runs(60),
    )
  })

  it('do not depend on the order when a phrase is so common that only neighbours in time are compared', () => {
    const quotes = Array.from({ length: 420 }, (_, i): IndexedQuote => {
      const [x, y] = [WORDS[i % 10] as string, WORDS[Math.floor(i / 10) % 10] as string]
      return {
        id: `q${i}`,
        text: `We protect our working families${i % 3 ? '' : ' again'}, ${x}${i} ${y}`,
        publishedAt: `2024-0${1 + (i % 6)}-${10 + (i % 17)}`,
      }
    })
    const expected = groups(build(quotes))
    const index = build(quotes.filter((_, i) => i % 2 === 0).reverse())
    index.utterances()
    for (const quote of quotes.filter((_, i) => i % 2 === 1)) index.addQuote(quote)
    expect(groups(index)).toEqual(expected)
    // One by one over the line at which the phrase is common, and back again.
    for (const quote of quotes.slice(200, 420)) index.remove(quote.id)
    expect(groups(index)).toEqual(groups(build(quotes.slice(0, 200))))
    for (const [i, quote] of quotes.slice(200, 420).entries()) {
      index.addQuote(quote)
      if (i % 20 === 0) index.utterances()
    }
    expect(groups(index)).toEqual(expected)
  })

  it('leave an utterance that was handed out as it was, when its quotes are removed before it is looked into', () => {
    const index = build(WIRE)
    const before = JSON.stringify(build(WIRE).utterances())
    const utterances = index.utterances()
    for (const quote of WIRE) index.remove(quote.id)
    index.addQuote({ id: 'new', text: 'Another statement altogether about the price of bread.' })
    expect(index.utterances()).toHaveLength(1)
    expect(JSON.stringify(utterances)).toBe(before)
  })

  it('spread, clone and print like plain objects', () => {
    const utterance = build(WIRE).utterances()[0]
    expect(Object.keys({ ...utterance })).toEqual([
      'id',
      'text',
      'variants',
      'speakers',
      'contested',
      'cohesion',
    ])
    expect(structuredClone(utterance)).toEqual({ ...utterance })
  })

  it('are those of comparing all with all, when few keys are common', () => {
    fc.assert(
      fc.property(fc.array(invented, { minLength: 2, maxLength: 14 }), (parts) => {
        const quotes = quotesOf(parts).map((quote) => ({ ...quote, speaker: null }))
        const told = groups(build(quotes))
        // Whoever stands in one group is joined by matches: from each there is a chain of them to every other.
        for (const group of told) {
          const texts = group.map((id) => (quotes.find((quote) => quote.id === id) as IndexedQuote).text)
          const reached = new Set([0])
          for (let grew = true; grew;) {
            grew = false
            texts.forEach((text, i) => {
              if (
                !reached.has(i) &&
                [...reached].some((j) => matchQuotes(texts[j] as string, text, { threshold: 0.4 }))
              ) {
                reached.add(i)
                grew = true
              }
            })
          }
          expect(reached.size).toBe(texts.length)
        }
        // And whoever stands alone matches nobody as printings of one sentence do.
        const alone = told.filter((group) => group.length === 1).flat()
        for (const id of alone) {
          const { text } = quotes.find((quote) => quote.id === id) as IndexedQuote
          for (const other of quotes)
            if (other.id !== id) expect(matchQuotes(text, other.text)?.relation).not.toBe('identical')
        }
      }),
      runs(40),
    )
  })
})
