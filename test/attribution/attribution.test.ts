import { analyze } from '../../src'

/** The words of each quote with the words of its mention and the name of its speaker. */
function whoSaidWhat(text: string) {
  return analyze({ text }).quotes.map(({ spans, mention, speaker }) => ({
    quote: text.slice(spans[0]?.start, spans[0]?.end),
    mention: mention && text.slice(mention.start, mention.end),
    speaker: speaker?.name ?? null,
  }))
}

/** The speaker of the last quote. */
function speakerOf(text: string): string | null {
  return whoSaidWhat(text).pop()?.speaker ?? null
}

describe('what things read', () => {
  test.each([
    ['a participle', 'Marta Lind stood under a banner reading “Every move counts”.', 'a banner'],
    ['a relative clause', 'Marta Lind wore a T-shirt that read “Boil it”.', 'a T-shirt'],
    ['an aside before it', 'Marta Lind left a card, in three languages, that says “Please go”.', 'a card'],
    ['several of them', 'Hundreds had gathered with placards reading “Read the room”.', 'placards'],
  ])('are the words of the thing: %s', (_, text, thing) => {
    expect(speakerOf(text)).toBe(thing)
  })

  test.each([
    ['a statement', 'Marta Lind released a statement saying: “We shall rebuild the bridge.”'],
    ['what she says herself', 'Marta Lind held up a sign and said: “We shall rebuild the bridge.”'],
  ])('are nobody’s but their author’s where they speak for one: %s', (_, text) => {
    expect(speakerOf(text)).toBe('Marta Lind')
  })
})

describe('a cue beside the quotation', () => {
  test.each([
    ['verb before source', '“The bridge will open in May,” said Marta Lindqvist.', 'Marta Lindqvist'],
    ['source before verb', '“The bridge will open in May,” Marta Lindqvist said.', 'Marta Lindqvist'],
    [
      'source and verb before the quotation',
      'Marta Lindqvist said: “The bridge will open in May.”',
      'Marta Lindqvist',
    ],
    ['comma instead of colon', 'Marta Lindqvist added, “The bridge will open in May.”', 'Marta Lindqvist'],
    [
      'age and aside after the source',
      '“We stayed all night,” said Kwame Mensah, 52, who runs the shelter on Elm Street.',
      'Kwame Mensah',
    ],
    [
      'age and aside between source and verb',
      '“We stayed all night,” Kwame Mensah, 52, who runs the shelter, told reporters.',
      'Kwame Mensah',
    ],
    [
      'an adverb between source and verb',
      '“We stayed all night,” Kwame Mensah quietly said.',
      'Kwame Mensah',
    ],
    ['a day between source and verb', 'Kwame Mensah on Tuesday said: “We stayed all night.”', 'Kwame Mensah'],
    [
      'a listener after the verb',
      '“We stayed all night,” Kwame Mensah told Hana Sato on Friday.',
      'Kwame Mensah',
    ],
    ['according to, after', 'The plan is “a leap in the dark”, according to Hana Sato.', 'Hana Sato'],
    ['according to, before', 'According to Hana Sato, the plan is “a leap in the dark”.', 'Hana Sato'],
    ['a naming verb', 'Hana Sato called the plan “a leap in the dark” on Friday.', 'Hana Sato'],
    [
      'a participle after another verb',
      'Hana Sato criticised Kwame Mensah on Friday, calling his plan “a leap in the dark”.',
      'Hana Sato',
    ],
    [
      'a coordinated verb',
      'Hana Sato met the council and called the plan “a leap in the dark”.',
      'Hana Sato',
    ],
    [
      'who is told, behind a description between commas',
      '“We stayed all night,” the shelter’s head, Kwame Mensah, told Reuters.',
      'Kwame Mensah',
    ],
    [
      'how somebody put it, within the sentence of another',
      'Hana Sato — “a born fighter”, as her coach put it — won the race.',
      'her coach',
    ],
    [
      'a participle with a subject of its own',
      'Nobody in Tarn believes it, with Jon Vik calling the plan “a leap in the dark”.',
      'Jon Vik',
    ],
    ['the document of a passive', 'The meeting was described as “candid” in the readout.', 'the readout'],
    [
      'what is cited and is no source',
      '“We need to talk,” Ada Obi said at the harbour, citing the row between Tarn and Skarn.',
      'Ada Obi',
    ],
    [
      'whom an aside names',
      'Ada Obi said the plan was “not for sale”, which, according to Jon Vik, nobody had asked.',
      'Ada Obi',
    ],
    ['one, whose name is not given', 'One, who gave no name, said: “We stayed all night.”', 'One'],
    ['said one', 'Nobody was asked. “We stayed all night,” said one.', 'one'],
    ['the second of two', 'Two guards spoke. The second said: “We stayed all night.”', 'The second'],
    ['a verb that is a noun as well', 'The union accused the army of “a leap in the dark”.', 'The union'],
    ['a cue in the middle', '“The bridge,” Marta Lindqvist said, “will open in May.”', 'Marta Lindqvist'],
    [
      'a colon at the end of the paragraph before',
      'Marta Lindqvist put it this way:\n\n“The bridge will open in May.”',
      'Marta Lindqvist',
    ],
  ])('%s', (_, text, speaker) => {
    expect(speakerOf(text)).toBe(speaker)
  })
})

describe('a participle without a comma', () => {
  test.each([
    [
      'after "with"',
      'The council split on the ferry, with Jon Vik calling the price “a scandal.”',
      'Jon Vik',
    ],
    [
      'after "of", of somebody who is shown',
      'The film ends on footage of Ada Obi calling the price “a scandal.”',
      'Ada Obi',
    ],
    ['not after what somebody makes', 'Ada Obi issued a statement calling the price “a scandal.”', 'Ada Obi'],
    ['not behind a comma', 'Ada Obi wrote to Jon Vik, calling the price “a scandal.”', 'Ada Obi'],
  ])('%s', (_, text, speaker) => {
    expect(speakerOf(text)).toBe(speaker)
  })
})

describe('a verb that tells by itself whose words complete it', () => {
  test.each([
    ['a passive with its agent', 'The plan was described by Hana Sato as “a leap in the dark”.', 'Hana Sato'],
    ['an agent behind the words', 'Kwame Mensah was branded “a coward” by Hana Sato.', 'Hana Sato'],
    [
      'an agent behind what it is called by',
      'The bill, condemned as “a disgrace” by Hana Sato, passed.',
      'Hana Sato',
    ],
    [
      'two passives in a row, the last agent',
      'The plan was called “mad” by Hana Sato and “brilliant” by Kwame Mensah.',
      'Kwame Mensah',
    ],
    [
      'what somebody called it',
      'Kwame Mensah denied what Hana Sato called “a leap in the dark”.',
      'Hana Sato',
    ],
    [
      'an accusation that somebody rejects',
      'Kwame Mensah said she had lied, an accusation Hana Sato rejected as “a leap in the dark”.',
      'Hana Sato',
    ],
    [
      'which somebody described as',
      'Kwame Mensah defended the contract, which Hana Sato described as “deeply irregular”.',
      'Hana Sato',
    ],
    [
      'who had called it',
      'Kwame Mensah thanked Hana Sato, who had called the plan “a leap in the dark”.',
      'Hana Sato',
    ],
    [
      'after somebody called him',
      'Kwame Mensah resigned after Hana Sato called him “a leap in the dark”.',
      'Hana Sato',
    ],
    [
      'with somebody calling her, of somebody named before',
      'Kwame Mensah met Hana Sato on Friday, with Sato hailing him as “a giant of our movement”.',
      'Hana Sato',
    ],
    [
      'what somebody is heard to shout',
      'Kwame Mensah said he heard Hana Sato shout: “You owe me for the ferry!”',
      'Hana Sato',
    ],
    [
      'not what somebody is supposed to call him',
      'Kwame Mensah says people laugh because Hana Sato would call him “a chicken”.',
      'Kwame Mensah',
    ],
    [
      'not an agent of the words inside a preposition',
      'Kwame Mensah dismissed the story, calling it an error reported in a “hit piece” by the Mill Post.',
      'Kwame Mensah',
    ],
  ])('%s', (_, text, speaker) => {
    expect(speakerOf(text)).toBe(speaker)
  })
})

describe('a question that ends before its source', () => {
  test('somebody and a verb of asking in a sentence of their own', () => {
    const text =
      'The bench called the delay “inordinate”. “What were you doing?” Justice Menon asked the counsel.'
    expect(speakerOf(text)).toBe('Menon')
  })
})

describe('a dateline', () => {
  test.each([
    'LONDON, Oct 4 (Newsdesk) - The ferry company Merrow, founded in 1911, said trade was “slow”.',
    'CASTERWICK — Merrow Ferries, which is for sale, said trade was “slow”.',
  ])('says nothing: %s', (text) => {
    expect(speakerOf(text)).toMatch(/^Merrow/)
  })

  test('is one behind another that is all of its paragraph', () => {
    const text =
      'TARN, Oct 4 —\n\nLONDON, Oct 4 (Newsdesk) - The ferry company Merrow, founded in 1911, said trade was “slow”.'
    expect(speakerOf(text)).toMatch(/^Merrow/)
  })

  test('is none where dashes hold an aside', () => {
    expect(speakerOf('NASA — the space agency — said the launch was “delayed”.')).toBe('NASA')
  })
})

describe('no cue of its own', () => {
  test('the last speaker carries on in the same paragraph', () => {
    expect(speakerOf('“The bridge will open in May,” Marta Lindqvist said. “Nobody will pay a toll.”')).toBe(
      'Marta Lindqvist',
    )
  })

  test('a second piece in the same sentence belongs to the same source', () => {
    expect(speakerOf('Hana Sato called the plan “reckless” and “a leap in the dark”.')).toBe('Hana Sato')
  })

  test('a quotation that fills its paragraph carries on the last speaker', () => {
    expect(
      speakerOf(
        '“The bridge will open in May,” Marta Lindqvist said.\n\n“Nobody will pay a toll to cross it.”',
      ),
    ).toBe('Marta Lindqvist')
  })

  test.each([
    [
      'a few words behind a few of the other',
      '“The goat was in the pool,” said Ada Obi.\n\nHer husband, Jon Vik, looked up. “You never said!”\n\n“You would have fussed.”',
      'Ada Obi',
    ],
    [
      'the turn after that',
      '“The goat was in the pool,” said Ada Obi.\n\n“You never said!” said Jon Vik.\n\n“You would have fussed.”\n\n“About a goat?”',
      'Jon Vik',
    ],
  ])('a remark of its own is the reply of who is talked with: %s', (_, text, speaker) => {
    expect(speakerOf(text)).toBe(speaker)
    const quote = [...analyze({ text }).quotes].pop()
    expect(quote?.evidence.map(({ rule }) => rule)).toContain('reply')
  })

  test.each([
    [
      'a long statement goes on',
      'Ada Obi said, “The dam is safe.”\n\n“We have looked at each of its gates for many years now, and nobody has found a single crack in any of them,” Jon Vik said.\n\n“It will hold.”',
      'Jon Vik',
    ],
    ['nobody to talk with', 'Ada Obi was blunt. “It leaks,” she said.\n\n“It always has.”', 'Ada Obi'],
    [
      'a body is not talked with',
      'The council said: “It is safe.”\n\nJon Vik laughed. “It leaks,” he said.\n\n“It always has.”',
      'Jon Vik',
    ],
  ])('a remark of its own carries on: %s', (_, text, speaker) => {
    expect(speakerOf(text)).toBe(speaker)
  })

  test('a transcript turn names its speaker', () => {
    const turns = whoSaidWhat(
      'LINDQVIST: The bridge will open in May.\n\nSATO: Who pays for it?\n\nLINDQVIST: The county does.',
    )
    expect(turns.map(({ mention }) => mention)).toEqual(['LINDQVIST', 'SATO', 'LINDQVIST'])
  })
})

describe('a speaker named by the layout', () => {
  const speakers = (text: string) => whoSaidWhat(text).map(({ speaker }) => speaker)

  test('is whom the parentheses behind a role name, in later turns too', () => {
    const text = [
      'THE SPEAKER (Mrs. Ada Lindqvist): Order. Will you sit down?',
      'Mr. MENSAH: I will not.',
      'THE SPEAKER: Then I shall wait.',
    ].join('\n\n')
    expect(speakers(text)).toEqual(['Ada Lindqvist', 'MENSAH', 'Ada Lindqvist'])
  })

  test('is whom the text has introduced by the role', () => {
    const text = [
      'The captain (Halvard Mensah) was flying. The engineer sat behind him.',
      '14:02 CAPTAIN: Do you hear that?',
      '14:03 ENGINEER: I do.',
      '14:04 CAPTAIN: Brace.',
    ].join('\n\n')
    expect(speakers(text).filter((name) => name === 'Halvard Mensah').length).toBe(2)
  })

  test('is behind initials the name that they stand for', () => {
    const text = [
      'Ada Lindqvist: You built the bridge. Was it hard?',
      'Kwame Mensah: I would say so.',
      'AL: And would you do it again?',
      'KM: I would.',
    ].join('\n\n')
    expect(speakers(text)).toEqual(['Ada Lindqvist', 'Kwame Mensah', 'Ada Lindqvist', 'Kwame Mensah'])
  })

  test('may be unnamed: a member of the public', () => {
    const text =
      'MENSAH: I thank you.\n\nA MEMBER OF THE PUBLIC: Hear, hear!\n\nLINDQVIST: I will clear the room.'
    expect(speakers(text)[1]).toBe('A MEMBER OF THE PUBLIC')
  })

  const lead = 'Ada Lindqvist built the bridge. Lindqvist spoke to us under it.'

  test('is in an interview by Q and A who is interviewed, and Q for the questions', () => {
    const text = [lead, 'Q. Was it hard?', 'A. I would say so.', 'Q. Who?', 'A. My engineer.'].join('\n\n')
    expect(speakers(text)[1]).toBe('Ada Lindqvist')
    expect(speakers(text)[3]).toBe('Ada Lindqvist')
    expect(speakers(text)[0]).not.toBe('Ada Lindqvist')
  })

  test('is in an interview without names who is interviewed; nobody is named for the questions', () => {
    const text = [
      lead,
      'Did you find it hard?',
      'I did. We had a dog for company.',
      'Would you do it again?',
      'I would, and my dog too.',
      'Will you sit down now?',
      'I will.',
    ].join('\n\n')
    expect(speakers(text)).toEqual([null, 'Ada Lindqvist', null, 'Ada Lindqvist', null, 'Ada Lindqvist'])
  })

  test.each([
    [
      'a name and a description',
      '“It crossed itself.”\n\n— Kwame Mensah, small business owner',
      'Kwame Mensah',
    ],
    ['somebody without a name', '“Has somebody told the river?” — a fisherman', 'a fisherman'],
    ['a visitor and an age', '“Can it hear us?”\n\n— Visitor, aged 9', 'Visitor'],
  ])('is who signs: %s', (_, text, name) => {
    expect(speakerOf(`Ada Lindqvist opened the bridge on Monday.\n\n${text}`)).toBe(name)
  })
})

describe('who the mention stands for', () => {
  const opening = 'Marta Lindqvist and Kwame Mensah met in Oslo on Friday.\n\n'

  test('a surname is the full name of before', () => {
    expect(speakerOf(`${opening}“The bridge will open in May,” Lindqvist said.`)).toBe('Marta Lindqvist')
  })

  test('a title and surname are the full name of before', () => {
    expect(speakerOf(`${opening}“The bridge will open in May,” Ms. Lindqvist said.`)).toBe('Marta Lindqvist')
  })

  test('a pronoun takes the person of its gender', () => {
    expect(speakerOf(`${opening}“The bridge will open in May,” she said.`)).toBe('Marta Lindqvist')
  })

  test('a pronoun in the same paragraph is the one who spoke there', () => {
    expect(speakerOf('“It is done,” Kwame Mensah said. “We can go home,” he added.')).toBe('Kwame Mensah')
  })
})

describe('nobody', () => {
  test.each([
    ['a title of a work', 'The orchestra will play “The Drowned Mill” in April.'],
    ['a nickname', 'Samuel “Slim” Okafor opened the shop in 1987.'],
  ])('%s has no speaker', (_, text) => {
    const [quote] = analyze({ text }).quotes
    expect(quote?.speaker ?? null).toBeNull()
  })
})

describe('the document', () => {
  const text = '“We won,” said Ada Obi. “We won,” Obi said again.\n\n“They cheated,” said Jon Vik.'
  const doc = analyze({ id: 'd', text, outlet: 'The Mill' })

  test('keeps what the caller gave, and is plain JSON', () => {
    expect(doc).toMatchObject({ id: 'd', text, outlet: 'The Mill' })
    expect(JSON.parse(JSON.stringify(doc))).toEqual(doc)
  })

  test('lists each speaker once, in the order of the first quote', () => {
    expect(doc.speakers.map(({ name }) => name)).toEqual(['Ada Obi', 'Jon Vik'])
  })

  test('names the cue and the rule that decided', () => {
    const [quote] = doc.quotes
    expect(text.slice(quote?.cue?.start, quote?.cue?.end)).toBe('said')
    expect(quote?.evidence[0]?.rule).toBe('cue-after')
  })

  test('makes the same id for the same text when it is given none', () => {
    expect(analyze({ text }).id).toBe(analyze({ text }).id)
    expect(analyze({ text }).id).not.toBe(analyze({ text: `${text} ` }).id)
  })
})

describe('options and mistakes of the caller', () => {
  test('below minConfidence a quote keeps its candidates but gets no speaker', () => {
    const { quotes, speakers } = analyze({ text: '“We won,” said Ada Obi.' }, { minConfidence: 1 })
    expect(quotes[0]).toMatchObject({ speaker: null, mention: null })
    expect(quotes[0]?.alternatives[0]?.speaker.name).toBe('Ada Obi')
    expect(speakers).toEqual([])
  })

  test('a cue verb that the caller adds is honoured in all its forms', () => {
    const [quote] = analyze({ text: '“We won,” Ada Obi tutted.' }, { cues: ['tut'] }).quotes
    expect(quote?.speaker?.name).toBe('Ada Obi')
  })

  test.each([
    [{ text: 5 }, 'article.text must be a string, not 5'],
    [{ text: '', id: 7 }, 'article.id must be a string, not 7'],
    [{ text: '', title: 7 }, 'article.title must be a string, not 7'],
    [{ text: '', byline: [] }, 'article.byline must be a string, not an array'],
    [{ text: '', outlet: 7 }, 'article.outlet must be a string, not 7: leave it out if it is missing'],
    [
      { text: '', publishedAt: new Date(0) },
      'publishedAt must be a string, not a Date: give its toISOString()',
    ],
    [null, 'not null'],
  ])('an article %j throws an error that names the value', (article, message) => {
    expect(() => analyze(article as never)).toThrow(message)
  })

  test('a title or byline that is missing may come as null, as from JSON', () => {
    const article = { text: '“We won,” I said.', title: null, byline: null }
    expect(analyze(article as never).quotes[0]?.speaker).toMatchObject({ name: 'I', kind: 'unnamed' })
  })

  test.each([
    [{ minConfidence: 2 }, 'from 0 to 1, not 2'],
    [{ minimum: 1 }, 'unknown option "minimum"'],
    [{ cues: 'said' }, 'array of verbs, not "said"'],
  ])('options %j throw an error that names the value', (options, message) => {
    expect(() => analyze({ text: '' }, options as never)).toThrow(message)
  })
})

describe('the words that report', () => {
  const cueOf = (text: string) => {
    const cue = analyze({ text }).quotes.at(-1)?.cue
    return cue ? text.slice(cue.start, cue.end) : null
  }
  test.each([
    ['a verb with its particle', 'Jon Vik fired back: “We stayed all night.”', 'fired back'],
    ['and before a comma', '“We stayed,” Jon Vik went on, “all night.”', 'went on'],
    [
      'the verb before, where the words go on',
      '“We stayed,” said Jon Vik, who runs the shelter on the hill. “It was a long night.”',
      'said',
    ],
    [
      'the verb, not the thing it was said in',
      '“We stayed,” said head warden Jon Vik, a climber from Tarn, in a press release.',
      'said',
    ],
    ['none where nobody does anything', 'Jon Vik, at dusk, by the sea: “We stayed all night.”', null],
  ])('%s', (_, text, cue) => {
    expect(cueOf(text)).toBe(cue)
  })
})

describe('quoted by another', () => {
  const quoteOf = (text: string) => analyze({ text }).quotes[0]
  test.each([
    [
      'as object',
      'The Courier quoted a senior official as saying Ada Obi “knew it all”.',
      'a senior official',
    ],
    [
      'as object of "cited"',
      'The Courier cited Jon Vik as calling the plan “a hole in the water”.',
      'Jon Vik',
    ],
    ['as subject', 'Jon Vik was quoted as saying the mayor “knew it all”.', 'Jon Vik'],
    ['in a document', 'A readout says that Jon Vik told the mayor that she “knew it all”.', 'Jon Vik'],
    ['by whom', 'Jon Vik was quoted by the Courier as saying the mayor “knew it all”.', 'Jon Vik'],
  ])('%s', (_, text, speaker) => {
    expect(quoteOf(text)?.speaker?.name).toBe(speaker)
  })

  test('whoever quoted is told in the evidence, and is no rival', () => {
    const text = 'The Courier quoted a senior official as saying Ada Obi “knew it all”.'
    const quote = quoteOf(text)
    expect(quote?.alternatives.map(({ speaker }) => speaker.name)).not.toContain('The Courier')
    expect(quote?.evidence.map(({ span }) => span && text.slice(span.start, span.end))).toContain('Courier')
  })
})

describe('in the words of somebody', () => {
  const speakers = (text: string) => analyze({ text }).quotes.map(({ speaker }) => speaker?.name)

  test('"he" is who the speaker talks of, not the speaker', () => {
    expect(
      speakers('“My father never missed a shift. He used to say, ‘The crane does not wait,’” said Jon Vik.'),
    ).toEqual(['Jon Vik', 'My father'])
  })

  test('"she" may have been named before the speaker went on', () => {
    const text =
      '“My mother rang and said, ‘Which cellar?’” Ada Obi said, laughing. “Then she said, ‘Wear a coat.’”'
    expect(speakers(text)).toEqual(['Ada Obi', 'My mother', 'Ada Obi', 'My mother'])
  })

  test('whom the words were told does not say them', () => {
    const text =
      'Jon Vik shrugged. “Ada came to me on Monday and said, ‘Who will ring my mother now?’” he said.'
    expect(speakers(text)[1]).toBe('Ada')
  })

  test('"I" is the speaker', () => {
    expect(speakers('“I told them, ‘Not this year,’” said Ada Obi.')).toEqual(['Ada Obi', 'Ada Obi'])
  })
})
