import fc from 'fast-check'
import { QuoteIndex, type IndexedQuote, type QuoteIndexData } from '../../src/matching'

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
      { numRuns: 20 },
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
    expect(() => QuoteIndex.fromJSON({} as never)).toThrow('no index of version 1')
  })
})
