import { findQuote, findQuotePlaces } from '../../src/matching'

const REPORT =
  'The council met late on Tuesday. “We simply ran out of road,” Ada Lind told reporters, “and out of money.” Nobody in the hall was surprised.\n' +
  'Asked again on Friday, she said they had simply run out of road. The mayor declined to comment on the matter, as he does most weeks.'

const words = (quote: string): string | null => {
  const place = findQuote(quote, REPORT)
  return place && REPORT.slice(place.start, place.end)
}

describe('findQuote', () => {
  it('finds the words with other marks and contractions, at their place', () => {
    expect(words('we simply ran out of road')).toBe('We simply ran out of road')
  })

  it('finds a quotation that the reporter interrupts, before a piece of it elsewhere', () => {
    expect(words('We simply ran out of road and out of money')).toBe(
      'We simply ran out of road,” Ada Lind told reporters, “and out of money',
    )
  })

  it('finds a piece of the quote when the rest is not there', () => {
    expect(words('The mayor declined to comment on the matter and then he walked to his car')).toContain(
      'The mayor declined to comment on the matter',
    )
  })

  it.each([
    'the sea will wait for the budget',
    'sold the lifeboat',
    'into a car park',
    'sold the boat to a museum and said the sea will wait',
  ])('finds a piece of a long quote in a sentence of other words: %s', (piece) => {
    const quote =
      'They have turned the harbour of this town into a car park, sold the lifeboat to a museum and told us that the sea will wait for the budget.'
    const page = Array.from(
      { length: 60 },
      (_, k) => `On Friday she said item ${k} of the agenda was carried.`,
    )
    for (const [before, after] of [
      ['', ''],
      [page.join(' '), page.reverse().join(' ')],
    ]) {
      const text = `${before} Critics on Friday say they ${piece}, and nobody else spoke of it. ${after}`
      const place = findQuote(quote, text)
      expect(place && text.slice(place.start, place.end)).toContain(piece)
      expect(place && place.end - place.start).toBeLessThan(piece.length + 6)
    }
  })

  it('does not take one word that both have for a piece of the quote', () => {
    expect(
      findQuote('They sailed with one pump and a prayer', 'Everyone below knew about that pump.'),
    ).toBeNull()
    expect(findQuote('Nonsense', 'It was nonsense, she said.')).not.toBeNull()
  })

  it('is null where nothing of it stands', () => {
    expect(findQuote('The orchestra will tour Norway in the autumn', REPORT)).toBeNull()
    expect(findQuote('', REPORT)).toBeNull()
    expect(findQuote('road', '')).toBeNull()
  })

  it('lets the words around decide between places that fit alike', () => {
    const text = 'First he said no comment. Much later, near the gate, she said no comment.'
    const place = findQuote('no comment', text, { prefix: 'near the gate, she said' })
    expect(place?.start).toBe(text.lastIndexOf('no comment'))
    expect(findQuotePlaces('no comment', text).length).toBeGreaterThanOrEqual(1)
  })

  it('finds every place: two in a row, a chant that an article prints a dozen times, one said without a pause', () => {
    const placesIn = (quote: string, text: string): string[] =>
      findQuotePlaces(quote, text).map(({ start, end }) => text.slice(start, end))
    expect(placesIn('no comment', 'No comment. I said no comment.').sort()).toEqual([
      'No comment',
      'no comment',
    ])
    const street = 'The street went on about the water, the mayor and the price of bread for an hour.'
    const chant = Array.from({ length: 12 }, () => `${street} “Lock the gates!” it sang.`).join(' ')
    expect(placesIn('Lock the gates', chant)).toEqual(Array<string>(12).fill('Lock the gates'))
    expect(placesIn('Lock the gates!', 'Lock the gates! '.repeat(30))).toHaveLength(30)
  })

  it('takes a piece for a place only where the whole does not stand', () => {
    const text = 'The gates are old. “Lock the gates tonight,” she said, and they did lock the doors.'
    expect(
      findQuotePlaces('Lock the gates tonight', text).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['Lock the gates tonight'])
  })

  it('finds a line in a book', () => {
    const filler = Array.from({ length: 60_000 }, (_, i) => `page${i % 977} of the long story`).join(' ')
    const line = 'The lighthouse keeper counted eleven boats before the storm'
    const book = `${filler} ${line}. ${filler}`
    const place = findQuote('the lighthouse keeper counted 11 boats before the storm', book)
    expect(place && book.slice(place.start, place.end)).toBe(line)
  })

  it('names the option it does not know, and what is no text', () => {
    expect(() => findQuote('a', 'b', { minscore: 1 } as never)).toThrow('unknown option "minscore"')
    expect(() => findQuote('a', 'b', { minScore: -1 })).toThrow('minScore -1 is outside 0 to 1')
    expect(() => findQuote('a', 'b', { prefix: 1 as never })).toThrow('the prefix is 1')
    expect(() => findQuote('a', null as never)).toThrow('the text is null')
    expect(() => findQuotePlaces(undefined as never, 'b')).toThrow('the quote is undefined')
  })
})
