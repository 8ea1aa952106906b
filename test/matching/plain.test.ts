import { matchQuotes, QuoteIndex } from '../../src/matching'
import { PLAIN_WORDS } from '../../src/matching/data/plain-words'
import { readQuoteWords } from '../../src/matching/normalize'
import { inPlainWords } from '../../src/matching/plain'

const plainly = (text: string): string =>
  inPlainWords(readQuoteWords(text))
    .words.list()
    .map(({ form }) => form)
    .join(' ')

describe('inPlainWords', () => {
  it.each([
    ['a phrasal verb', 'They agreed to go ahead with the tram.', 'they agreed to proceed with the tram'],
    ['in any of its forms', 'The council moved forward on Monday.', 'the council proceed on monday'],
    ['around a pronoun', 'We will turn it down tonight.', 'we will reject it tonight'],
    ['with a possessive', 'She made up her mind in March.', 'she decide in march'],
    [
      'a verb that only carries its noun',
      'The board took a decision about the pier.',
      'the board decide about the pier',
    ],
    ['a phrase of time', 'Nobody is swimming at the moment.', 'noone is swimming now'],
    ['the longest that stands there', 'He asked over and over again.', 'he asked repeatedly'],
  ])('puts %s into one word', (_, text, plain) => {
    expect(plainly(text)).toBe(plain)
  })

  it('leaves everything else as it is', () => {
    expect(plainly('Ahead of us the road turned to the harbour.')).toBe(
      'ahead of us the road turned to the harbor',
    )
    const plain = readQuoteWords('The goat stood in the road.')
    expect(inPlainWords(plain).words).toBe(plain)
  })

  it('keeps where each word and each phrase stands in the text', () => {
    const text = 'The mayor has agreed to go ahead with it.'
    const proceed = inPlainWords(readQuoteWords(text))
      .words.list()
      .find(({ form }) => form === 'proceed')
    expect(text.slice(proceed?.start, proceed?.end)).toBe('go ahead')
  })

  it('knows each phrase under one plain word, which is no phrase itself', () => {
    const lines = PLAIN_WORDS.trim()
      .split('\n')
      .map((line) => line.split(': '))
    const plain = lines.map(([word]) => word)
    const phrases = lines.flatMap(([, said]) => said?.split(' | '))
    expect(new Set(plain).size).toBe(plain.length)
    expect(new Set(phrases).size).toBe(phrases.length)
    expect(phrases.filter((phrase) => plain.includes(phrase))).toEqual([])
  })
})

describe('phrases put otherwise', () => {
  it.each([
    [
      'Up to today the island council has not agreed to go ahead with this.',
      'at this moment, the island council has not agreed to move forward with that,',
    ],
    [
      'We have not seen any evidence that contradicts the harbourmaster.',
      'not seen anything right now to contradict the harbourmaster',
    ],
    ['The judges turned down our appeal.', 'The judges rejected our appeal.'],
    ['The ministers made a decision on Friday.', 'The ministers took a decision on Friday.'],
  ])('%s', (a, b) => {
    const match = matchQuotes(a, b)
    expect(match).not.toBeNull()
    expect(matchQuotes(b, a)?.score).toBe(match?.score)
    const tiles = match?.alignment.map((step) => a.slice(step.a.start, step.a.end)).join('')
    expect(tiles).toBe(a)
  })

  it('does not make one statement of two that have a phrase in common', () => {
    expect(
      matchQuotes(
        'We will go ahead with the tunnel in spring.',
        'Nobody moves forward by shouting at the referee.',
      ),
    ).toBeNull()
  })

  it('finds the sentence of a long answer that one outlet puts otherwise', () => {
    const index = new QuoteIndex()
    const said = { speaker: 'Ilse Brandt', publishedAt: '2024-03-05' }
    index.addQuote({
      id: 'long',
      text: 'About the grain ships, we were given a promise by the northern ports that none of them would be searched. We thank them for it, and we have not seen any evidence that contradicts that,',
      ...said,
    })
    index.addQuote({ id: 'short', text: 'not seen anything right now to contradict that.', ...said })
    expect(index.utterances()).toHaveLength(1)
  })
})
