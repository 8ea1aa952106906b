import { piecesIn, wordsIn } from './read'

describe('apostrophes', () => {
  test.each([
    ['contractions', "They don't know, and O'Hara can't say what's next."],
    ['curly contractions', 'They don’t know, and O’Hara can’t say what’s next.'],
    ['plural possessives', "The ministers' plan and the voters' mood were the parties' worry."],
    ['elisions', "Get 'em while it lasts: rock 'n' roll of the '90s, from '08 on, 'tis said."],
    ['elisions with a closing mark', 'Get ’em while it lasts: rock ’n’ roll of the ’90s.'],
    ['wrongly opened elisions', 'Get ‘em while it lasts, the hits of the ‘90s.'],
    ['feet and inches', `The keeper is 6'2" tall, the striker 5' 9" and the mascot 7'.`],
    ['inches alone', 'They sell a 13" screen and a 42" one.'],
    ['primes', 'The board is 5″ wide and 3′ long.'],
    ['dropped letters', "Keep on truckin' and runnin' on the coast road."],
  ])('%s are no quotations', (_, text) => {
    expect(wordsIn(text)).toEqual([])
  })

  test.each([
    ['a contraction', "'We don't know,' said O'Hara.", "We don't know,"],
    ['a plural possessive', "'The ministers' plan is dead,' said O'Hara.", "The ministers' plan is dead,"],
    [
      'a curly plural possessive',
      '‘The ministers’ plan is dead,’ said O’Hara.',
      'The ministers’ plan is dead,',
    ],
    ['a dropped letter', "'We're goin' home,' said O'Hara.", "We're goin' home,"],
    ['an elision', "'Tell 'em the '90s are over,' said O'Hara.", "Tell 'em the '90s are over,"],
    ['a dropped h', "'My 'usband is in 'ospital,' said O'Hara.", "My 'usband is in 'ospital,"],
    [
      'a dropped h in curly marks',
      '‘Nobody down ’ere could’ve heard it,’ said O’Hara.',
      'Nobody down ’ere could’ve heard it,',
    ],
    ['a count of two digits', '‘14, 15, 16,’ counted O’Hara.', '14, 15, 16,'],
    [
      'a year',
      "'In the summer of '69 we had no bridge,' said O'Hara.",
      "In the summer of '69 we had no bridge,",
    ],
    ['a height', `"He is 6'2" tall and fast," said O'Hara.`, `He is 6'2" tall and fast,`],
  ])('%s stays inside of a quotation', (_, text, words) => {
    expect(piecesIn(text)[0]).toBe(words)
  })
})

describe('a quotation that begins with two digits', () => {
  test.each([
    ['a share', 'The chief is ‘98 per cent sure’ that nobody’s left.', '98 per cent sure'],
    ['a share in straight marks', "The chief is '98 per cent sure' that nobody's left.", '98 per cent sure'],
    ['a chance', "Teale gave the bridge a '50-50' chance.", '50-50'],
    ['an ordinal', 'Pryce calls it ‘21st century policing’.', '21st century policing'],
    [
      'a stretch of time',
      'Teale said they’d ‘10 days until the tide turns.’',
      '10 days until the tide turns.',
    ],
  ])('is one: %s', (_, text, words) => {
    expect(piecesIn(text)).toEqual([words])
  })

  test.each([
    ['before a plural possessive', "In '98 and '99 the players' strike closed the ground."],
    ['wrongly opened', 'The class of ‘98 and the class of ‘99 met the ministers’ aides.'],
    ['before a quotation', "In '98 the club closed, and 'nobody' wept."],
  ])('is not read into a year: %s', (_, text) => {
    expect(piecesIn(text).filter((piece) => piece.startsWith('9'))).toEqual([])
  })
})

describe('British style', () => {
  const article = [
    `'The harbour is ours,' said Moira Teale. 'It always was.'`,
    `The council's plan, which residents' groups oppose, would add '90s-style flats.`,
    `'They told us it was "a done deal",' she said.`,
    `Mr Pryce called the ministers' visit 'a stunt'.`,
  ].join('\n\n')

  test('is recognized from the article as a whole', () => {
    expect(wordsIn(article)).toEqual([
      ['The harbour is ours,'],
      ['It always was.'],
      ['They told us it was "a done deal",'],
      ['a done deal'],
      ['a stunt'],
    ])
  })

  test('lets a single mark run on over paragraphs', () => {
    const text = `'The harbour is ours,' said Teale.\n\n'It always was. We built it.\n\n'And we stay.' She left.`
    expect(wordsIn(text)).toEqual([['The harbour is ours,'], ['It always was. We built it.', 'And we stay.']])
  })

  test('ends a double mark that was left open inside of a single one', () => {
    expect(piecesIn(`'They called it "a done deal,' she said. 'It was not.'`)).toContain(
      `They called it "a done deal,`,
    )
  })

  test('is not read into a headline in single marks', () => {
    const text = `'Unsafe' pier to close\n\nThe mayor called the pier "unsafe". Runners' groups had asked for '90s lamps.`
    expect(piecesIn(text, `'Unsafe' pier to close`)).toEqual(['Unsafe', 'unsafe'])
  })
})
