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
