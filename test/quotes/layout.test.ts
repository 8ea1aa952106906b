import { labelsIn, piecesIn, quotationsIn, wordsIn } from './read'

describe('block quotations', () => {
  test.each([
    'He wrote:',
    'Vance said in a statement:',
    'The letter reads:',
    'As the Porthall Courier reported:',
  ])('follow “%s”', (lead) => {
    const text = `The pier reopened. ${lead}\n\nWe have tested every plank of the pier since March.\n\nThe council was not amused.`
    expect(wordsIn(text)).toEqual([['We have tested every plank of the pier since March.']])
    expect(quotationsIn(text)[0]).toMatchObject({ kind: 'block', setting: 'layout' })
  })

  test('run over paragraphs while they speak in the first person', () => {
    const text = [
      'Vance wrote to the council:',
      'We have tested every plank of the pier since March.',
      'I ask you to open it before the summer is over.',
      'The council will answer on Monday, its clerk told the Courier.',
    ].join('\n\n')
    expect(wordsIn(text)).toEqual([
      [
        'We have tested every plank of the pier since March.',
        'I ask you to open it before the summer is over.',
      ],
    ])
  })

  test('run over a paragraph that ends in an ellipsis, whoever speaks', () => {
    const first = 'The pier was tested plank by plank since March…'
    const second = 'The council was told of every result in April.'
    expect(wordsIn(`Vance wrote to the council:\n\n${first}\n\n${second}\n\nNobody objected to it.`)).toEqual(
      [[first, second]],
    )
  })

  test.each([
    [
      'a list',
      'What the council wrote:\n\n1. The pier stays closed until the end of May.\n\n2. The port pays.',
    ],
    [
      'a heading',
      'Here is what we know about the pier:\n\nThe planks were tested in March and again in April.',
    ],
    ['links', 'READ MORE:\n\nWill the pier that nobody wanted ever open again?\n\nWho pays for the pier?'],
    [
      'the text under a headline',
      'Pier Is A Ruin, Harbour Master Says:\n\nThe council met on Monday and closed it.',
    ],
    ['a caption', 'Read more:\n\nThe pier that nobody wanted to pay for is back'],
    ['marks', 'Vance said:\n\n“We have tested every plank.”'],
  ])('are not seen in %s', (_, text) => {
    expect(quotationsIn(text).filter((q) => q.kind === 'block')).toEqual([])
  })

  test.each<[string, string, string[][], string | null]>([
    [
      'with the name that signs it',
      'The board has voted.\n\n> We will not leave the island alone. Not this year.\n>\n> — Mara Lindqvist, chair of the board\n\nNobody objected.',
      [['We will not leave the island alone. Not this year.']],
      'Mara Lindqvist',
    ],
    [
      'with the name below it',
      '> We will not leave the island alone.\n> Not this year.\n\n— Mara Lindqvist\n\nNobody objected.',
      [['We will not leave the island alone.', 'Not this year.']],
      'Mara Lindqvist',
    ],
    ['behind its announcement', 'Lindqvist wrote:\n\n> Never.\n\nNobody objected.', [['Never.']], null],
    [
      'that ends at an empty line',
      '> We will not leave the island alone.\n\n> The ferry will sail all winter.\n\nNobody objected.',
      [['We will not leave the island alone.'], ['The ferry will sail all winter.']],
      null,
    ],
    ['around words in marks', '> “We will stay,” she said.\n> It was late.', [['We will stay,']], null],
    ['that is a link', '> Read more about the ferry', [], null],
  ])('of Markdown: one %s', (_, text, words, name) => {
    expect(wordsIn(text)).toEqual(words)
    expect(labelsIn(text)[0] ?? null).toBe(name)
  })

  test('repeat a quotation as a pull quote', () => {
    const text = [
      '“We have tested every plank of the pier since March,” said Vance. “It holds.”',
      'We have tested every plank of the pier since March. It holds. Ana Vance, harbour master',
      'The council was not amused.',
    ].join('\n\n')
    expect(wordsIn(text)[2]).toEqual(['We have tested every plank of the pier since March. It holds.'])
    expect(labelsIn(text)[2]).toBe('Ana Vance')
  })
})

describe('turns', () => {
  test('of a transcript carry the speaker’s name', () => {
    const text = [
      'MARA QUILL, HOST:',
      'The pier of Porthall is open again. Ana Vance joins us.',
      'ANA VANCE: Good morning.',
      'QUILL: Is it safe?',
      'VANCE: It is. We tested every plank.',
      'We did so twice.',
      'QUILL: Thank you.',
      'Copyright 2031 Porthall Radio.',
    ].join('\n\n')
    expect(labelsIn(text)).toEqual(['MARA QUILL', 'ANA VANCE', 'QUILL', 'VANCE', 'QUILL'])
    expect(wordsIn(text)).toEqual([
      ['The pier of Porthall is open again. Ana Vance joins us.'],
      ['Good morning.'],
      ['Is it safe?'],
      ['It is. We tested every plank.', 'We did so twice.'],
      ['Thank you.'],
    ])
    expect(quotationsIn(text).every((q) => q.kind === 'block')).toBe(true)
  })

  test('leave out directions', () => {
    const text =
      'GREGG (voice-over): The pier is open.\n\n(SOUNDBITE OF WAVES)\n\nVANCE (through interpreter): It is safe.'
    expect(labelsIn(text)).toEqual(['GREGG', 'VANCE'])
    expect(wordsIn(text)).toEqual([['The pier is open.'], ['It is safe.']])
  })

  test.each([
    ['stops', 'Q. Is the pier safe?\n\nA. We tested it.\n\nQ. Twice?\n\nA. Three times.'],
    ['colons', 'Q: Is the pier safe?\n\nA: We tested it.\n\nQ: Twice?\n\nA: Three times.'],
  ])('of an interview open with Q and A and %s', (_, text) => {
    expect(labelsIn(text)).toEqual(['Q', 'A', 'Q', 'A'])
    expect(wordsIn(text).flat()).toEqual(['Is the pier safe?', 'We tested it.', 'Twice?', 'Three times.'])
  })

  test('open with names that return', () => {
    const text = 'Quill: Is the pier safe?\n\nVance: We tested it.\n\nQuill: Twice?\n\nVance: Three times.'
    expect(labelsIn(text)).toEqual(['Quill', 'Vance', 'Quill', 'Vance'])
  })

  test.each([
    ['the time of a recording', '14:32', '14:33'],
    ['a time in brackets', '[00:14:32]', '[00:14:41]'],
    ['the number of a question', 'Q57', 'Q58'],
  ])('are found behind %s', (_, first, second) => {
    const text = `${first} QUILL: Is the pier safe?\n\n${second} VANCE: We tested it.\n\n${second} QUILL: Twice?`
    expect(labelsIn(text)).toEqual(['QUILL', 'VANCE', 'QUILL'])
    expect(piecesIn(text)).toEqual(['Is the pier safe?', 'We tested it.', 'Twice?'])
  })

  test('of an interview are found behind a time too', () => {
    const text = '[14:32] Q: Is the pier safe?\n\n[14:33] A: We tested it.\n\n[14:35] Q: Twice?'
    expect(labelsIn(text)).toEqual(['Q', 'A', 'Q'])
  })

  test('open with roles, titles and bodies once a conversation is on', () => {
    const text = [
      'THE MAYOR (CLLR ADA OKOYE): Order. Councillor Vance?',
      'Cllr VANCE: Thank you. I speak for the pier.',
      'A MEMBER OF THE PUBLIC: Hear, hear!',
      'FIRST CLERK: Are we minuted?',
      'THE MAYOR: You are.',
    ].join('\n\n')
    expect(labelsIn(text)).toEqual([
      'THE MAYOR',
      'Cllr VANCE',
      'A MEMBER OF THE PUBLIC',
      'FIRST CLERK',
      'THE MAYOR',
    ])
  })

  test.each([
    [
      'the outlet asks',
      'Sporting Post: Is the pier safe?',
      'Ana Vance: I tested it.',
      'Sporting Post: Twice?',
    ],
    [
      'titles stand before names',
      'Mr Pryce: Is the pier safe?',
      'Ms Vance: I tested it.',
      'Mr Pryce: Twice?',
    ],
    ['initials stand for names', 'IP: Is the pier safe?', 'AV: I tested it.', 'IP: Twice?'],
    ['a role is asked', 'QUESTION: Is the pier safe?', 'VANCE: I tested it.', 'QUESTION: Twice?'],
  ])('are found where %s', (_, ...turns) => {
    expect(piecesIn([...turns, turns[1].replace('I tested it', 'I did')].join('\n\n'))).toEqual([
      'Is the pier safe?',
      'I tested it.',
      'Twice?',
      'I did.',
    ])
  })

  test('under an article are its readers’ comments, by handles', () => {
    const text =
      'The pier is open again.\n\nComments (2)\n\nNightOwl: finally!\n\nsea_dog: it was never shut lol'
    expect(labelsIn(text)).toEqual(['NightOwl', 'sea_dog'])
  })

  test('are no numbered lists', () => {
    expect(labelsIn('1 Bridges: the plan\n\n2 Piers: the cost\n\n3 Bridges: the end')).toEqual([])
  })

  test('go on from Q to a name', () => {
    const text = 'Q: Is the pier safe?\n\nCrowley: We tested it.\n\nQ: Twice?\n\nCrowley: Three times.'
    expect(labelsIn(text)).toEqual(['Q', 'Crowley', 'Q', 'Crowley'])
  })

  test('hold what is quoted in them', () => {
    const text = 'QUILL: Is the pier safe?\n\nVANCE: They call it “a ruin”. It is not.'
    expect(quotationsIn(text).map((q) => q.parent)).toEqual([null, null, 1])
  })

  test('in marks keep their name', () => {
    const text = 'QUILL: "Is the pier safe?"\n\nVANCE: "We tested it."'
    expect(labelsIn(text)).toEqual(['QUILL', 'VANCE'])
    expect(quotationsIn(text).every((q) => q.kind === 'direct')).toBe(true)
  })

  test('in reopened marks are one quotation each', () => {
    const text = '"QUILL: Is the pier safe?\n\n"VANCE: We tested it.\n\n"QUILL: Thank you."'
    expect(labelsIn(text)).toEqual(['QUILL', 'VANCE', 'QUILL'])
  })

  test.each([
    [
      'a dateline',
      'PORTHALL: The pier is open again.\n\nThe council had closed it in May.\n\nNobody was hurt.',
    ],
    [
      'headings',
      'UPDATE: The pier is open again.\n\nREAD MORE: How the pier was built.\n\nPHOTOS: The pier at night.',
    ],
    ['reported words', 'Vance said: The pier is open again.\n\nPryce said: It is not.'],
    ['a table', 'Votes: 65,000\n\nParties: 2\n\nVotes: 58,000\n\nParties: 3'],
    [
      'two columns of facts',
      'Porthall: The pier was built in 1871.\n\nKelmouth: The pier was built in 1902.\n\nPorthall: It is of iron.\n\nKelmouth: It is of oak.',
    ],
    ['winners and losers', 'WINNER: The harbour.\n\nLOSER: The pier.\n\nWINNER: The gulls.'],
    ['one label', 'ANALYSIS: The pier is open again.\n\nANALYSIS: And nobody is glad.'],
  ])('are not seen in %s', (_, text) => {
    expect(wordsIn(text)).toEqual([])
  })
})

describe('interviews', () => {
  const lead = 'Ana Vance has run the harbour for ten years. We spoke to her on the pier.'

  test('without names are told by who asks and who answers', () => {
    const text = [
      lead,
      'Did you test the planks yourself?',
      'I did. Every one of them took me an hour.',
      'We had a dog for company.',
      'Your critics say that it was a waste of money.',
      'They may be right.',
      'What will you do now?',
      'I will sit down.',
      'And are you proud?',
      'My mother is.',
      'The pier is open daily from nine.',
    ].join('\n\n')
    expect(wordsIn(text)).toEqual([
      ['Did you test the planks yourself?'],
      ['I did. Every one of them took me an hour.', 'We had a dog for company.'],
      ['Your critics say that it was a waste of money.'],
      ['They may be right.'],
      ['What will you do now?'],
      ['I will sit down.'],
      ['And are you proud?'],
      ['My mother is.'],
    ])
    expect(quotationsIn(text).map(({ turn }) => turn)).toEqual([
      'question',
      'answer',
      'question',
      'answer',
      'question',
      'answer',
      'question',
      'answer',
    ])
  })

  test('go on without names behind turns that have them', () => {
    const text = [
      lead,
      'THE COURIER: Did you test the planks yourself?',
      'VANCE: I did.',
      'Did you do it twice?',
      'I did it three times.',
      'What will you do now?',
      'I will sit down.',
    ].join('\n\n')
    expect(labelsIn(text)).toEqual(['THE COURIER', 'VANCE', null, null, null, null])
  })

  test('may mark the questions alone', () => {
    const text = [lead, 'Q. Is the pier safe?', 'I tested it.', 'Q. Twice?', 'Three times.'].join('\n\n')
    expect(quotationsIn(text).map(({ turn }) => turn)).toEqual(['question', 'answer', 'question', 'answer'])
    expect(piecesIn(text)).toEqual(['Is the pier safe?', 'I tested it.', 'Twice?', 'Three times.'])
  })

  test.each([
    [
      'an essay that asks its reader',
      [
        'Do you remember the old pier?',
        'It was a ruin, and we loved it.',
        'Do we want it back? Should you pay for it?',
        'I think not.',
        'The council disagrees.',
      ],
    ],
    [
      'answers of fact',
      [
        'What is the pier made of?',
        'It is made of iron and oak.',
        'How long is it?',
        'It is 300 metres long.',
        'When does it open?',
        'It opens in May.',
        'Who pays for it?',
        'The port pays for it.',
      ],
    ],
  ])('are not seen in %s', (_, paragraphs) => {
    expect(wordsIn(paragraphs.join('\n\n'))).toEqual([])
  })
})

describe('signatures', () => {
  test.each([
    ['an em dash in the line', '“We tested every plank.” — Ana Vance'],
    ['a horizontal bar', '“We tested every plank.” ― Ana Vance'],
    ['a dash without blanks', '“We tested every plank.”—Ana Vance'],
    ['two hyphens', '"We tested every plank." -- Ana Vance'],
    ['a line of its own', '“We tested every plank.”\n\n— Ana Vance'],
    ['a description', '“We tested every plank.” — Ana Vance, harbour master'],
    ['no dash', '“We tested every plank.” Ana Vance, harbour master'],
  ])('%s', (_, text) => {
    expect(labelsIn(text)).toEqual(['Ana Vance'])
  })

  test.each([
    ['a report', '“We tested every plank.” Ana Vance laughed'],
    ['a clause after a dash', '“We tested every plank.” — Vance said that later'],
    ['a sentence', '“We tested every plank.” The council was silent.'],
  ])('are not seen in %s', (_, text) => {
    expect(labelsIn(text)).toEqual([null])
  })
})

describe('posts', () => {
  test('are the words before a name with its handle, without the last link', () => {
    const text = [
      'Vance was quick to answer.',
      'We tested EVERY plank! https://example.com/p pic.twitter.com/x1 — Ana Vance (@anavance) May 3, 2031',
      'The council did not.',
    ].join('\n\n')
    expect(wordsIn(text)).toEqual([['We tested EVERY plank! https://example.com/p']])
    expect(labelsIn(text)).toEqual(['Ana Vance'])
  })

  test('stand side by side in one line', () => {
    const text =
      'We tested it. — Ana Vance (@anavance) May 3, 2031 You did not. — Ivo Pryce (@pryce) May 4, 2031'
    expect(wordsIn(text)).toEqual([['We tested it.'], ['You did not.']])
    expect(labelsIn(text)).toEqual(['Ana Vance', 'Ivo Pryce'])
  })

  test('have the name on a line of its own', () => {
    const text = 'Vance was quick.\n\nWe tested every plank!\n\n— Ana Vance (@anavance) May 3, 2031'
    expect(wordsIn(text)).toEqual([['We tested every plank!']])
  })

  test('have the name first', () => {
    const text = 'Ana Vance (@anavance) We tested every plank of the pier.\n\nThe council did not.'
    expect(wordsIn(text)).toEqual([['We tested every plank of the pier.']])
    expect(labelsIn(text)).toEqual(['Ana Vance'])
  })

  test('in marks are found once', () => {
    const text = '“We tested every plank!” — Ana Vance (@anavance) May 3, 2031'
    expect(wordsIn(text)).toEqual([['We tested every plank!']])
    expect(labelsIn(text)).toEqual(['Ana Vance'])
  })

  test('are not seen in a handle that a sentence mentions', () => {
    expect(wordsIn('The pier has an account (@pier) that nobody reads.')).toEqual([])
  })
})
