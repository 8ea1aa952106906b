import { analyze, type Quote } from '../../src'

/** The last quote of a text. */
function lastQuote(text: string): Quote {
  const quote = [...analyze({ text }).quotes].pop()
  if (!quote) throw new Error(`no quote in: ${text}`)
  return quote
}

describe('nobody says', () => {
  test.each([
    ['a novel', 'Her second novel, “The Drowned Mill,” was published by a small press in Galway.'],
    ['a piece of music', 'The orchestra will play “The Drowned Mill” in April.'],
    ['a film beside its star', 'He met the “Harbour Nights” star at a hotel bar in Ghent.'],
    ['a film with one word for a title', 'The “Ferry” director said nothing about the fire.'],
    ['a programme after the broadcaster', 'Mayor Ada Obi appeared on CBS’s “Face the Nation” on Sunday.'],
    [
      'a programme at the end of a report',
      '“The dam is safe,” Jon Vik said on NBC’s “Meet the Press.” He took no other questions.',
    ],
    ['a programme after "told"', '“The dam is safe,” Jon Vik told “Good Morning Tarrow.”'],
    ['a nickname inside of a name', 'Samuel “Slim” Okafor opened the shop in 1987.'],
    ['a nickname after "known as"', 'Miners on the late shift, known as “moles,” get the worst of the dust.'],
    ['a coinage', 'Dockers who sleep on site are part of a so-called “shadow fleet” of workers.'],
    ['a word as a word', 'The word “strike” does not appear in the 40 pages of the contract.'],
    ['a group by its name', 'Protesters from a group called “Save Our Weir” blocked the bridge on Friday.'],
    ['a scare quote', 'The “reform” has cost the town 40 jobs and its only bus.'],
    [
      'what a law is called',
      'The county uses the so-called “open door” rule and the “fair ferry” law to close them.',
    ],
    ['an idea under a name', 'Her column explains the concept of “tidal debt” to readers who have none.'],
    ['a brand', 'She sells soap under the name “Tarrow Blue” at the market.'],
    ['a headline behind "read more"', 'The ferry sank.\n\nREAD MORE: “Ten crossings to take in May”'],
    ['what is heard in the room', 'VIK: The dam is safe.\n\n“(APPLAUSE)”\n\nOBI: It is not.'],
    [
      'a claim to be checked',
      'Ada Obi saw the dam on Friday.\n\nClaim: ‘The dam leaks when it rains’\n\nIt does not.',
    ],
    [
      'a book there is a copy of',
      'Ada Obi came with a lock, a flask and a copy of “The Drowned Mill”, which she said was overdue.',
    ],
    ['a book and whose it is', 'Jon Vik, whose “Salt” came second, will not take the money.'],
    [
      'a title in sentence case, beside its work',
      'Ada Obi praised the dam. The study, “A clock of glass in the mud”, is published on Friday.',
    ],
    [
      'a title some words behind its work',
      'Ada Obi, who wrote the standard history of the river, “All the Drowned Maps,” counts nine floods.',
    ],
    [
      'a title in parentheses',
      'Jon Vik, author of a textbook on weirs (“Water That Waits,” now out again), is cross.',
    ],
    ['a name somebody goes by', 'The Ledger wrote to the seller, who goes by “Millrat”, on Friday.'],
    ['a name somebody signs with', 'Ada Obi answers all but the man who signs himself “Worried.”'],
    ['how a broker rates', 'Jon Vik cut his rating to “reduce” on Friday.'],
    ['how a broker rated', 'Jon Vik cut his rating to “reduce” from “hold”.'],
    ['words as words', 'Words such as “expect” and “intend” mark what may yet change.'],
    ['a word to be spelled', 'Ada Obi asked him how to spell “weir”.'],
    ['a word inside of what somebody says', '“You can’t ‘adjust’ a flood,” Ada Obi said.'],
    ['the value of an attribute', 'Seen today: <post author="@millpost" id="771">'],
  ])('%s', (_, text) => {
    const quote = lastQuote(text)
    expect(quote.speaker).toBeNull()
    expect(quote.kind).toBe('term')
  })
})

describe('somebody says', () => {
  test.each([
    ['a notion that is hers', 'Ada Obi defended her notion of “a fair ferry for everyone.”', 'Ada Obi'],
    ['a word that judges', 'Ada Obi called the plan “reckless” on Friday.', 'Ada Obi'],
    ['a nickname that somebody gives', 'Jon Vik called his rival “Lazy Lars” at every stop.', 'Jon Vik'],
    ['a noun phrase after "as"', 'Ada Obi described the vote as “a dark day for Galway.”', 'Ada Obi'],
    ['a name that ends a sentence before another', 'Ada Obi called Vik “unhinged.” Vik laughed.', 'Ada Obi'],
    ['one word in an answer', 'Asked whether he would resign, Jon Vik said, “No.”', 'Jon Vik'],
    [
      'a title with which the talk begins',
      '“A Long Night, A Long Book,” Ada Obi began, “is not what I would call it.”',
      'Ada Obi',
    ],
    ['a report in its own words', 'In her memoir, “I was afraid,” Ada Obi wrote.', 'Ada Obi'],
    ['a link that says who is quoted', 'WATCH: “The dam is safe,” says Ada Obi', 'Ada Obi'],
    ['words that somebody says', 'Ada Obi said the words “not my dam” on Friday.', 'Ada Obi'],
    ['an order that is no broker’s', 'Ada Obi told him to “hold” the boat.', 'Ada Obi'],
    ['words that somebody quoted is said to say', '“My father said ‘leave it’,” Ada Obi said.', 'My father'],
    ['capitals in a post', 'Jon Vik wrote on Twitter: “STOP THE DAM!”', 'Jon Vik'],
  ])('%s', (_, text, speaker) => {
    expect(lastQuote(text).speaker?.name).toBe(speaker)
  })
})

describe('the evidence for a term', () => {
  test('is the sign that decided, on the words in marks', () => {
    const text = 'Samuel “Slim” Okafor opened the shop in 1987.'
    const [reason, ...others] = lastQuote(text).evidence
    expect(reason?.rule).toBe('nickname')
    expect(text.slice(reason?.span?.start, reason?.span?.end)).toBe('“Slim”')
    expect(others).toEqual([])
  })

  test('is, without a sign, what the words and their neighbours answer, the strongest first', () => {
    const { evidence } = lastQuote('Miners on the late shift, known as “moles,” get the worst of the dust.')
    const shares = evidence.map(({ share }) => share)
    expect(shares.length).toBeGreaterThan(0)
    expect(shares).toEqual([...shares].sort((a, b) => b - a))
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1)
  })

  test('stands beside the belief that it is one: more for a title than for a scare quote', () => {
    const title = lastQuote('Her second novel, “The Drowned Mill,” was published in Galway.')
    const scare = lastQuote('The “reform” has cost the town 40 jobs.')
    expect(title.confidence).toBeGreaterThan(scare.confidence)
    expect(scare.confidence).toBeGreaterThan(0.5)
  })
})

test('who could have said a term stands among its alternatives', () => {
  const { speaker, alternatives } = lastQuote('Ada Obi met a group called “Save Our Weir” on Friday.')
  expect(speaker).toBeNull()
  expect(alternatives.map(({ speaker }) => speaker.name)).toContain('Ada Obi')
})
