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

  it('finds a quotation that the reporter interrupts', () => {
    expect(words('We simply ran out of road and out of money')).toBe(
      'We simply ran out of road,” Ada Lind told reporters, “and out of money',
    )
  })

  it('finds a piece of the quote when the rest is not there', () => {
    expect(words('The mayor declined to comment on the matter and then he walked to his car')).toContain(
      'The mayor declined to comment on the matter',
    )
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

  it('finds a line in a book', () => {
    const filler = Array.from({ length: 60_000 }, (_, i) => `page${i % 977} of the long story`).join(' ')
    const line = 'The lighthouse keeper counted eleven boats before the storm'
    const book = `${filler} ${line}. ${filler}`
    const place = findQuote('the lighthouse keeper counted 11 boats before the storm', book)
    expect(place && book.slice(place.start, place.end)).toBe(line)
  })

  it('names the option it does not know', () => {
    expect(() => findQuote('a', 'b', { minscore: 1 } as never)).toThrow('unknown option "minscore"')
  })
})
