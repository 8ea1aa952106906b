import { analyze, type Article, type KnownPerson, type Speaker } from '../../src'

const OBI: KnownPerson = { id: 'Q7', name: 'Ada Obi', aliases: ['the Iron Mayor'], gender: 'female' }

function speakers(text: string, people: readonly KnownPerson[], rest: Partial<Article> = {}) {
  return analyze({ ...rest, text }, { people }).quotes.map(({ speaker }) => speaker)
}

const idsOf = (list: readonly (Speaker | null)[]) => list.map((speaker) => speaker?.id)

describe('people the caller knows', () => {
  test('are the speakers under their own id and name, the article’s forms being aliases', () => {
    const [first, second] = speakers('“We won,” said Mayor Obi. “It was close,” she added.', [OBI])
    expect(first).toEqual({ id: 'Q7', name: 'Ada Obi', kind: 'person', aliases: ['Obi'] })
    expect(second).toEqual(first)
  })

  test.each([
    ['an alias', '“We won,” the Iron Mayor said on Monday.', OBI],
    ['an alias in other letters', '“We won,” said The Iron Mayor.', OBI],
    ['a name in lower case', '“We won,” said bell sands on Monday.', { id: 'Q7', name: 'bell sands' }],
    ['a name in capitals', '“We won,” said ADA OBI.', OBI],
    ['a variant of the name', '“We won,” said Ada B. Obi, the mayor.', OBI],
    ['a name with marks', '“We won,” said ki.mo on Monday.', { id: 'Q7', name: 'ki.mo' }],
    ['an apostrophe of the other kind', '“We won,” said Nell O’Day.', { id: 'Q7', name: "Nell O'Day" }],
  ])('are recognized by %s', (_, text, person) => {
    expect(idsOf(speakers(text, [person]))).toEqual(['Q7'])
  })

  test('are not taken for a body or a namesake that the article names in full', () => {
    const text = '“We won,” the Obi Foundation said. “We lost,” said Jane Obi, its head. “No,” Obi said.'
    expect(speakers(text, [OBI]).map((speaker) => speaker?.name)).toEqual([
      'Obi Foundation',
      'Jane Obi',
      'Jane Obi',
    ])
    expect(idsOf(speakers(text, [OBI]))).not.toContain('Q7')
  })

  test('of one surname are told apart by what the article says of their sex, and left alone where it says nothing', () => {
    const ben: KnownPerson = { id: 'Q8', name: 'Ben Obi', gender: 'male' }
    expect(idsOf(speakers('“We won,” said Mr. Obi. “We lost,” said Ms. Obi.', [OBI, ben]))).toEqual([
      'Q8',
      'Q7',
    ])
    expect(speakers('“We won,” said Obi.', [OBI, ben])[0]?.name).toBe('Obi')
  })

  test('who share an alias: it is of the one otherwise named, and of neither where both or none are', () => {
    const people = [
      { id: 'a', name: 'Cole Vance', aliases: ['the Rock'] },
      { id: 'b', name: 'Ana Ruiz', aliases: ['the Rock'] },
    ]
    const ids = (text: string) => idsOf(speakers(text, people))
    expect(ids('“We won,” said the Rock. “I lift,” said Ana Ruiz.')).toEqual(['b', 'b'])
    expect(['a', 'b']).not.toContain(ids('“We won,” said the Rock.')[0])
    expect(['a', 'b']).not.toContain(
      ids('“No,” said Cole Vance. “Yes,” said Ana Ruiz. “Oh,” said the Rock.')[2],
    )
  })

  test('keep their ids to themselves', () => {
    const text = '“We won,” said Ann Roe. “No,” said Ed Poe.'
    expect(idsOf(speakers(text, [{ id: 's1', name: 'Ed Poe' }]))).toEqual(['s2', 's1'])
  })

  test('speak as “I” where the byline is theirs', () => {
    const [speaker] = speakers('“We are lost,” I said to the guide.', [OBI], { byline: 'By Ada Obi' })
    expect(speaker?.id).toBe('Q7')
  })

  test('change nothing where the article does not name them', () => {
    const text = '“We won,” said Ann Roe. “It was close,” she added.'
    expect(analyze({ text }, { people: [OBI] })).toEqual(analyze({ text }))
  })
})

describe('people of a wrong shape are refused by name', () => {
  const refusal = (people: unknown) => () => analyze({ text: '' }, { people: people as KnownPerson[] })
  test.each([
    [{ id: 'a' }, 'options.people must be an array'],
    [['Ada Obi'], 'options.people[0] must be an object, not "Ada Obi"'],
    [[{ id: '', name: 'Ada Obi' }], 'options.people[0].id'],
    [[{ id: 'a', name: ' ' }], 'options.people[0].name'],
    [[OBI, { id: 'Q7', name: 'Ben Obi' }], 'duplicate person id "Q7"'],
    [[{ id: 'a', name: 'Ada Obi', aliases: 'Obi' }], 'options.people[0].aliases'],
    [[{ id: 'a', name: 'Ada Obi', aliases: ['Obi', '…'] }], '"…"'],
    [[{ id: 'a', name: 'Ada Obi', gender: 'f' }], "'female' or 'male', not \"f\""],
  ])('%j', (people, message) => {
    expect(refusal(people)).toThrow(message)
  })
})

describe('the title', () => {
  test('gives the full name of somebody the text calls by the surname only', () => {
    const { quotes } = analyze({ title: 'Ann Roe’s last stand', text: '“We won,” said Roe.' })
    expect(quotes[0]?.speaker).toMatchObject({ name: 'Ann Roe', aliases: ['Roe'] })
  })
})
