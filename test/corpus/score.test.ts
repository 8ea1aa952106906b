import {
  byPhenomenon,
  pieces,
  plainName,
  rightSpeaker,
  scoreArticle,
  scoreUtterances,
  tally,
} from '../../corpus/score'
import type { PredictedQuote } from '../../corpus/score'
import type { GoldArticle, GoldEvent, GoldQuote, GoldSpeaker } from '../../corpus/types'
import type { Span } from '../../src/types'

const TEXT = '“It floats,” said the director of the yard, Ama Boateng. “So far.”\n\nThe ‘Heron’ is 90.'
const of = (words: string): Span => {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}
const ama: GoldSpeaker = { key: 'A', name: 'Ama Boateng', kind: 'person', aliases: ['Boateng'] }

const goldQuote = (id: string, words: string, given: Partial<GoldQuote>): GoldQuote => ({
  id,
  kind: 'direct',
  ...of(words),
  spans: [of(words)],
  text: words,
  speaker: ama,
  mention: null,
  cue: null,
  within: null,
  phenomena: [],
  ...given,
})
const article: GoldArticle = {
  id: 'e/a',
  style: 'wire',
  title: 't',
  outlet: 'o',
  publishedAt: '2030-01-01',
  text: TEXT,
  quotes: [
    goldQuote('q1', 'It floats,', {
      mention: of('the director of the yard'),
      cue: of('said'),
      phenomena: ['order-qcs'],
    }),
    goldQuote('q2', 'So far.', { mention: of('the director of the yard'), phenomena: ['order-csq'] }),
    goldQuote('q3', 'Heron', { kind: 'term', speaker: null, phenomena: ['coinage'] }),
  ],
}
const answer = (id: string, words: string, given: Partial<PredictedQuote> = {}): PredictedQuote => ({
  id,
  kind: 'direct',
  spans: [of(words)],
  speaker: { name: 'Boateng' },
  mention: null,
  cue: null,
  confidence: 1,
  ...given,
})

describe('scoring an article', () => {
  test('finds a span whatever stands at its edges', () => {
    const score = scoreArticle(article, [answer('p1', '“It floats,”'), answer('p2', 'So far')])
    expect([score.goldPieces, score.predictedPieces, score.rightPieces]).toEqual([3, 2, 2])
    expect(score.judgements.map(({ whole }) => whole)).toEqual([true, true, false])
  })

  test('counts a false find, and a quote that was joined with another as not whole', () => {
    const joined = answer('p1', 'It floats', { spans: [of('It floats'), of('So far')] })
    const score = scoreArticle(article, [joined, answer('p2', 'is 90')])
    expect(score.rightPieces).toBe(2)
    expect(score.judgements[0]?.whole).toBe(false)
    expect(score.falsePieces.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['is 90'])
  })

  test('takes the head of a mention and its apposition, but not what depends on it', () => {
    const verdict = (words: string): boolean | null | undefined =>
      scoreArticle(article, [answer('p1', 'It floats', { mention: { ...of(words), kind: 'nominal' } })])
        .judgements[0]?.mention
    expect(verdict('the director')).toBe(true)
    expect(verdict('Ama Boateng')).toBe(true)
    expect(verdict('the yard')).toBe(false)
  })

  test('wants a speaker under a name of the article and nobody for a term', () => {
    const [first, , term] = scoreArticle(article, [
      answer('p1', 'It floats'),
      answer('p3', 'Heron'),
    ]).judgements
    expect([first?.speaker, first?.canonical]).toEqual([true, false])
    expect([term?.speaker, term?.rejected]).toEqual([null, false])
    expect(scoreArticle(article, [answer('p3', 'Heron', { speaker: null })]).judgements[2]?.rejected).toBe(
      true,
    )
  })

  test('a quote that is not found has neither mention nor speaker', () => {
    const [first] = scoreArticle(article, []).judgements
    expect([first?.whole, first?.mention, first?.speaker]).toEqual([false, false, false])
  })

  test('gives one row for each phenomenon', () => {
    const rows = byPhenomenon(scoreArticle(article, [answer('p1', 'It floats')]).judgements)
    expect(rows.map(({ name, speaker }) => [name, speaker.right, speaker.n])).toEqual([
      ['coinage', 1, 1],
      ['order-csq', 0, 1],
      ['order-qcs', 1, 1],
    ])
  })
})

test('pieces are cut at line ends and trimmed of marks', () => {
  expect(pieces('“One,\n\n“Two.”', [{ start: 0, end: 13 }]).map(({ start, end }) => [start, end])).toEqual([
    [1, 4],
    [8, 11],
  ])
})

test.each([
  ['Dr. Nkechi Obi', 'nkechi obi'],
  ['Guðrún Sæmundsdóttir’s', 'guðrun sæmundsdottir'],
  ['CLLR TRIVEDI', 'trivedi'],
  ['Mayor Jean-Luc Óg', 'jean luc og'],
])('plainName(%s) is %s', (name, plain) => {
  expect(plainName(name)).toBe(plain)
})

test.each([
  ['Ama Boateng', ama, 'canonical'],
  ['Mrs Boateng', ama, 'alias'],
  ['Ama', ama, 'wrong'],
  ['Kojo Boateng', ama, 'wrong'],
  [undefined, ama, 'wrong'],
  ['the captain', { key: 'C', name: 'The captain', kind: 'unnamed', aliases: [] }, 'canonical'],
  [
    'a passenger',
    { key: 'P', name: 'one passenger on the upper deck', kind: 'unnamed', aliases: [] },
    'canonical',
  ],
] as const)('%s for %o is %s', (name, gold, verdict) => {
  expect(rightSpeaker(name, gold)).toBe(verdict)
})

test('verdicts that are null are not counted', () => {
  expect(tally([true, null, false])).toEqual({ n: 2, right: 1 })
})

test('groups are scored quote by quote, and a missed quote is a group of its own', () => {
  const { judgements } = scoreArticle(article, [answer('p1', 'It floats'), answer('p2', 'So far')])
  const member = (quote: string) =>
    ({ article: 'e/a', quote, relation: 'identical', meaningChanged: false }) as const
  const event: GoldEvent = {
    id: 'e',
    title: 't',
    subject: 's',
    articles: ['e/a'],
    utterances: [{ id: 'u', text: 'It floats,', contested: false, members: [member('q1'), member('q2')] }],
  }
  const utterances = (ids: readonly string[][]): Parameters<typeof scoreUtterances>[2] =>
    ids.map((quoteIds, i) => ({
      id: `g${i}`,
      variants: quoteIds.map((quoteId) => ({ docId: 'e/a', quoteId })) as never,
    }))
  expect(scoreUtterances([event], judgements, utterances([['p1', 'p2']])).f1).toBe(1)
  expect(scoreUtterances([event], judgements, utterances([['p1'], ['p2']]))).toMatchObject({
    precision: 1,
    recall: 0.5,
  })
  expect(scoreUtterances([event], scoreArticle(article, []).judgements, [])).toMatchObject({
    precision: 1,
    recall: 0.5,
  })
})
