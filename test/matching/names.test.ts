import { compareNames, compareSpeakers, isDescription, type NamedSpeaker } from '../../src/matching/names'

describe('names of two articles', () => {
  test.each([
    ['a surname', 'Lindqvist', 'Marta Lindqvist'],
    ['a title', 'Sen. Lindqvist', 'Marta Lindqvist'],
    ['an initial', 'M. Lindqvist', 'Marta K. Lindqvist'],
    ['a short form', 'Chuck Abara', 'Charles E. Abara'],
    ['another short form', 'Joe Abara', 'Joseph R. Abara Jr.'],
    ['a letter too many', 'Vincente Abara', 'Vicente Abara'],
    ['letters that an outlet has not', 'Lech Wałkowski', 'Lech Walkowski'],
    ['a letter that becomes two', 'Søren Müller', 'Soeren Mueller'],
    ['another letter that becomes two', 'Goran Đurić', 'Goran Djuric'],
    ['initials', 'TWA', 'Tarrow Water Authority'],
  ])('%s: one speaker', (_, a, b) => {
    expect(compareNames(a, b)).toBe(1)
    expect(compareNames(b, a)).toBe(1)
  })

  test.each([
    ['another given name', 'Liz Abara', 'Dick Abara'],
    ['a man and a woman', 'Mario Abara', 'Maria Abara'],
    ['another surname', 'Marta Lindqvist', 'Marta Okafor'],
  ])('%s: two speakers', (_, a, b) => {
    expect(compareNames(a, b)).toBe(-1)
    expect(compareNames(b, a)).toBe(-1)
  })

  it('knows nothing of a speaker without a name', () => {
    expect(compareNames(null, 'Marta Lindqvist')).toBe(0)
  })
})

describe('speakers with several names', () => {
  const compare = (a: NamedSpeaker, b: NamedSpeaker): number => {
    expect(compareSpeakers(a, b)).toBe(compareSpeakers(b, a))
    return compareSpeakers(a, b)
  }
  const named = (name: string, ...aliases: readonly string[]): NamedSpeaker => ({ name, aliases })

  it('are two when only a surname or a given name is common to them', () => {
    expect(compare(named('Liz Abara', 'Abara'), named('Dick Abara', 'Abara'))).toBe(-1)
    expect(compare(named('Donald Abara', 'Donald'), named('Donald Okafor', 'Donald'))).toBe(-1)
  })

  it('are one by any other name', () => {
    expect(compare(named('Tarrow Water', 'TWA'), named('Tarrow Water Authority'))).toBe(1)
    expect(compare(named('The Authority', 'TWA'), named('TWA'))).toBe(1)
  })

  it('are one by the surname where no given name tells them apart', () => {
    expect(compare(named('Photos Abara', 'Abara'), named('Dick Abara', 'Abara'))).toBe(1)
  })

  it('are one with the office that speaks for them', () => {
    expect(compare(named('Abara’s office'), named('Dick Abara', 'Abara'))).toBe(1)
    expect(compare(named("Okafor's office"), named('Dick Abara', 'Abara'))).toBe(-1)
  })
})

test.each(['the midfielder', 'A person close to the club', 'UNIDENTIFIED MALE', 'senior officials'])(
  '“%s” can be anybody',
  (name) => {
    expect(isDescription(name)).toBe(true)
  },
)

test.each(['Marta Lindqvist', 'The Hague', 'TRIVEDI'])('“%s” is a name', (name) => {
  expect(isDescription(name)).toBe(false)
})
