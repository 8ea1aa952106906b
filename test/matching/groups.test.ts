import { QuoteIndex } from '../../src/matching'
import type { Document, Quote, QuoteKind, Speaker } from '../../src/types'

interface Said {
  readonly text: string
  readonly speaker?: string
  readonly kind?: QuoteKind
  /** What the speaker is; a person unless it is said. */
  readonly is?: Speaker['kind']
}

/** An article of which only the quotes matter. */
function article(id: string, publishedAt: string, said: readonly Said[]): Document {
  const speakers = said.flatMap(({ speaker, is = 'person' }): Speaker[] =>
    speaker === undefined ? [] : [{ id: speaker, name: speaker, kind: is, aliases: [] }],
  )
  const quotes = said.map(({ text, speaker, kind = 'direct' }, k): Quote => ({
    id: `q${k + 1}`,
    start: 0,
    end: text.length,
    kind,
    spans: [{ start: 0, end: text.length }],
    text,
    speaker: speakers.find(({ name }) => name === speaker) ?? null,
    mention: null,
    cue: null,
    confidence: 1,
    alternatives: [],
    evidence: [],
  }))
  return { id, text: '', outlet: id, publishedAt, speakers, quotes }
}

/** The texts that stand together, one list for each utterance of more than one printing. */
function together(...articles: readonly Document[]): string[][] {
  const index = new QuoteIndex()
  for (const one of articles) index.add(one)
  return index
    .utterances()
    .map(({ variants }) => variants.map(({ text }) => text).sort())
    .filter((texts) => texts.length > 1)
}

const LINE = 'What we got from the ministry this winter was a frozen promise and a photograph.'

describe('grouping', () => {
  it('puts a fragment of two telling words with the statement it was cut from', () => {
    expect(
      together(
        article('wire', '2031-02-01', [{ text: LINE, speaker: 'Ines Okafor' }]),
        article('post', '2031-02-02', [{ text: 'a frozen promise', speaker: 'Okafor' }]),
      ),
    ).toEqual([[LINE, 'a frozen promise'].sort()])
  })

  it('puts two words of everybody’s with the statement that has them, of one speaker in one week only', () => {
    const statement =
      'And if you make a bad decision, I do not care whether you carry a badge or a basket: you will live with it, as everybody in this valley has to.'
    const fragment = (day: string, speaker: string) =>
      article('post', day, [{ text: 'bad decision', speaker, kind: 'mixed' }])
    const whole = article('wire', '2031-02-01', [{ text: statement, speaker: 'Ines Okafor' }])
    expect(together(whole, fragment('2031-02-02', 'Okafor'))).toHaveLength(1)
    expect(together(whole, fragment('2031-02-20', 'Okafor'))).toEqual([])
    expect(together(whole, fragment('2031-02-02', 'Marta Lindqvist'))).toEqual([])
  })

  it('finds a sentence that another outlet translated otherwise in the whole answer, from one speaker only', () => {
    const answer =
      'The harbour cannot wait for the ministry, and I have told them that many times. I think this is a leak we need to continue looking for. Half of the fleet lies in the mud, and the cold store has had no power since Sunday, so that what the boats bring in is thrown away. If the council agrees that we have a duty to those families, it has to act now, and not after the election.'
    const sentence = 'I think that’s a leak that we have to keep looking for'
    const whole = article('wire', '2031-02-01', [{ text: answer, speaker: 'Ines Okafor' }])
    const other = (speaker: string, day: string) => article('post', day, [{ text: sentence, speaker }])
    expect(together(whole, other('Okafor', '2031-02-02'))).toEqual([[answer, sentence].sort()])
    expect(together(whole, other('Jan Petrak', '2031-02-02'))).toEqual([])
    expect(together(whole, other('Okafor', '2031-06-02'))).toEqual([])
  })

  it('takes a described speaker for anybody: no other name, and no dispute', () => {
    const index = new QuoteIndex()
    index.add(article('wire', '2031-02-01', [{ text: LINE, speaker: 'Ines Okafor' }]))
    index.add(
      article('post', '2031-02-02', [
        { text: 'what we got from the ministry was a promise', speaker: 'a farmer from the valley' },
      ]),
    )
    const [utterance, ...others] = index.utterances()
    expect(others).toEqual([])
    expect(utterance?.contested).toBe(false)
    expect(utterance?.speakers.map(({ name }) => name)).toContain('Ines Okafor')
  })

  it('names a speaker once, and not in the capitals of a transcript where another outlet has small letters', () => {
    const index = new QuoteIndex()
    const speakers = ['INES OKAFOR', 'Okafor', 'Ines Okafor', 'INES OKAFOR', 'Okafor']
    speakers.forEach((speaker, i) =>
      index.add({
        ...article('wire', '2031-02-01', [{ text: LINE, speaker }]),
        id: `wire-${i}`,
        outlet: `o${i}`,
      }),
    )
    expect(index.utterances()[0]).toMatchObject({
      speakers: [{ name: 'Ines Okafor', outlets: speakers.length }],
      contested: false,
    })
  })

  it('reports no dispute with who only passed the words on', () => {
    const text = `${LINE} Lee Abara read it out.`
    const start = text.indexOf('Lee Abara')
    const relayed = article('wire', '2031-02-01', [{ text: LINE, speaker: 'Ines Okafor' }])
    const [quote] = relayed.quotes
    const evidence = [{ rule: 'relayed-by', span: { start, end: start + 'Lee Abara'.length }, share: 0 }]
    const other = article('post', '2031-02-02', [{ text: LINE, speaker: 'Lee Abara' }])
    const contested = (first: Document): boolean | undefined =>
      new QuoteIndex().add(first).add(other).utterances()[0]?.contested
    expect(contested(relayed)).toBe(true)
    expect(contested({ ...relayed, text, quotes: [{ ...(quote as Quote), evidence }] })).toBe(false)
  })

  it('keeps little words without a name apart, the same in each article', () => {
    const unnamed = (day: number): Document =>
      article(`outlet ${day}`, `2031-02-0${day}`, [{ text: 'Never.' }])
    expect(together(unnamed(1), unnamed(2), unnamed(3))).toEqual([])
    const named = (day: number): Document =>
      article(`outlet ${day}`, `2031-02-0${day}`, [{ text: 'Never.', speaker: 'Ines Okafor' }])
    expect(together(named(1), named(2))).toHaveLength(1)
  })

  it('takes an exact fragment of the same week for the same words, though another name stands at it', () => {
    const groups = (day: string): string[][] =>
      together(
        article('wire', '2031-02-01', [{ text: LINE, speaker: 'Ines Okafor' }]),
        article('post', day, [{ text: 'a frozen promise', speaker: 'Marta Lindqvist' }]),
      )
    expect(groups('2031-02-02')).toHaveLength(1)
    expect(groups('2033-02-02')).toHaveLength(0)
  })

  it('finds the statement that a headline prints as nobody’s words', () => {
    expect(
      together(
        article('wire', '2031-02-01', [{ text: LINE, speaker: 'Ines Okafor' }]),
        article('post', '2031-02-01', [{ text: 'Frozen Promise', kind: 'term' }]),
      ),
    ).toHaveLength(1)
  })

  it('keeps two coinages apart, and a title from the words of a speaker', () => {
    expect(
      together(
        article('wire', '2031-02-01', [{ text: 'frozen promise', kind: 'term' }]),
        article('post', '2031-02-01', [{ text: 'frozen promise', kind: 'term' }]),
      ),
    ).toEqual([])
    expect(
      together(
        article('wire', '2031-02-01', [{ text: 'Face the Nation', kind: 'term' }]),
        article('post', '2031-02-01', [{ text: 'I said so on Face the Nation.', speaker: 'Ines Okafor' }]),
      ),
    ).toEqual([])
  })

  it('keeps a quote within a quote apart from the one around it', () => {
    expect(
      together(
        article('wire', '2031-02-01', [
          { text: 'My father said, ‘Never sell the orchard,’ and I have not.', speaker: 'Ines Okafor' },
          { text: 'Never sell the orchard,', speaker: 'her father' },
        ]),
      ),
    ).toEqual([])
  })

  it('keeps who repeats another’s words in marks apart from who said them, in another article too', () => {
    const retold = article('post', '2031-02-02', [
      { text: 'And then he told me, ‘A drain is not a river, Madam,’ and left.', speaker: 'Marta Lindqvist' },
    ])
    const said = (speaker: string) =>
      article('wire', '2031-02-01', [{ text: 'A drain is not a river, Madam.', speaker }])
    expect(together(said('Ines Okafor'), retold)).toEqual([])
    expect(together(said('Marta Lindqvist'), retold)).toHaveLength(1)
  })

  it('puts a fragment with the statement that has it, not with the same words of nobody’s', () => {
    expect(
      together(
        article('dawn', '2031-02-01', [{ text: 'A Frozen Promise', kind: 'term' }]),
        article('post', '2031-02-05', [{ text: 'a frozen promise', speaker: 'Okafor' }]),
        article('wire', '2031-02-09', [{ text: LINE, speaker: 'Ines Okafor' }]),
      ),
    ).toEqual([[LINE, 'a frozen promise'].sort()])
  })

  it('knows a sentence that a spokesman without a name said in other words on the same day', () => {
    expect(
      together(
        article('wire', '2031-02-01', [
          { text: 'There will be a time for engineers to talk to engineers,', speaker: 'Ines Okafor' },
        ]),
        article('post', '2031-02-01', [
          { text: 'A time will come for engineers to speak with engineers', speaker: 'the spokesman' },
        ]),
      ),
    ).toHaveLength(1)
  })

  it.each(['No.', 'Clear.', 'Yes, perhaps.'])('does not make one utterance of %s in two mouths', (text) => {
    expect(
      together(
        article('wire', '2031-02-01', [{ text, speaker: 'Ines Okafor' }]),
        article('post', '2031-02-01', [{ text, speaker: 'Marta Lindqvist' }]),
      ),
    ).toEqual([])
  })

  it('calls two names a dispute, and a description beside a name none', () => {
    const contested = (name: string): boolean | undefined => {
      const index = new QuoteIndex()
      index.add(article('wire', '2031-02-01', [{ text: LINE, speaker: 'Ines Okafor' }]))
      index.add(article('post', '2031-02-01', [{ text: LINE, speaker: name }]))
      return index.utterances()[0]?.contested
    }
    expect(contested('Marta Lindqvist')).toBe(true)
    expect(contested('the head of the farmers’ union')).toBe(false)
    expect(contested('UNIDENTIFIED FARMER')).toBe(false)
    expect(contested('Okafor')).toBe(false)
  })

  it('takes a person for the voice of a body, and two bodies or two people beside it for a dispute', () => {
    const contested = (...names: readonly string[]): boolean | undefined => {
      const index = new QuoteIndex()
      names.forEach((name, k) => {
        const is = name.startsWith('Velandian') ? 'organization' : 'person'
        index.add(article(`outlet ${k}`, '2031-02-01', [{ text: LINE, speaker: name, is }]))
      })
      const [utterance, ...others] = QuoteIndex.fromJSON(index.toJSON()).utterances()
      expect(others).toEqual([])
      return utterance?.contested
    }
    expect(contested('Velandian Water', 'Ines Okafor')).toBe(false)
    expect(contested('Velandian Water', 'Velandian Rail')).toBe(true)
    expect(contested('Velandian Water', 'Ines Okafor', 'Marta Lindqvist')).toBe(true)
  })

  it.each(['Keep Velandia working', 'the quiet middle of the country', 'Work first'])(
    'takes “%s”, said again after weeks, for another utterance',
    (slogan) => {
      const long = `I came here to say it once more: ${slogan}.`
      const said = (text: string, day: string) => article(day, day, [{ text, speaker: 'Ines Okafor' }])
      expect(together(said(long, '2031-02-01'), said(slogan, '2031-02-03'))).toHaveLength(1)
      expect(together(said(slogan, '2031-02-03'), said(slogan, '2031-02-04'))).toHaveLength(1)
      expect(together(said(long, '2031-02-01'), said(slogan, '2031-04-03'))).toEqual([])
      expect(together(said(slogan, '2031-02-01'), said(slogan, '2031-04-03'))).toEqual([])
    },
  )

  it('knows a whole sentence again after months, and short words when no day is known', () => {
    const on = (day: string, text: string) =>
      article(`outlet ${day}`, day, [{ text, speaker: 'Ines Okafor' }])
    expect(together(on('2031-02-01', LINE), on('2031-08-01', LINE))).toHaveLength(1)
    expect(together(on('', 'Keep Velandia working'), on('2031-08-01', 'Keep Velandia working'))).toHaveLength(
      1,
    )
  })

  it('puts the words of a lead with the statement further down, and lets who says it otherwise say it twice', () => {
    const within = (text: string): string[][] =>
      together(
        article('wire', '2031-02-01', [
          { text, speaker: 'Ines Okafor', kind: 'mixed' },
          { text: LINE, speaker: 'Ines Okafor' },
        ]),
      )
    expect(within('a frozen promise and a photograph')).toHaveLength(1)
    expect(within('This winter we got a promise and a photograph from the ministry.')).toEqual([])
  })

  it('takes one shared word among others for a topic, and the word itself for a quotation', () => {
    const statement = 'What happened on Sunday was a circumstance in which somebody played a prank.'
    const beside = (text: string): string[][] =>
      together(
        article('wire', '2031-02-01', [{ text: statement, speaker: 'Ines Okafor' }]),
        article('post', '2031-02-01', [{ text, speaker: 'Ines Okafor' }]),
      )
    expect(beside('prank')).toHaveLength(1)
    expect(beside('We call it a prank,')).toEqual([])
  })

  it('keeps a title apart from the statement that has it in marks', () => {
    const statement =
      'The money was booked as a gift to ‘Lanterns for Ostry,’ and that is what the auditors asked about.'
    const title = (text: string): string[][] =>
      together(
        article('wire', '2031-02-01', [{ text: statement, speaker: 'Ines Okafor' }]),
        article('post', '2031-02-01', [{ text, kind: 'term' }]),
      )
    expect(title('Lanterns for Ostry')).toEqual([])
  })

  it('does not join two long statements by the sentence with which one ends and the other begins', () => {
    const first =
      'From the first day the board has led a campaign against the lockkeepers and not looked for the leak. The lockkeepers say that they closed every gate. When the water is gone, they will be believed,'
    const second =
      'When the water is gone, they will be believed. Until then they go on with the same care and patience that the whole valley has known from them in forty years, on every night and in every flood.'
    expect(
      together(
        article('wire', '2031-02-01', [{ text: first, speaker: 'Ines Okafor' }]),
        article('post', '2031-02-01', [{ text: second, speaker: 'Ines Okafor' }]),
      ),
    ).toEqual([])
  })
})
