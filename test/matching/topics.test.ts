import { QuoteIndex } from '../../src/index'
import { readQuote } from '../../src/matching/read-quote'
import { CELLS, topicKey, Topics } from '../../src/matching/topics'

const ASKED =
  'We will rebuild the flooded school before winter, and every family that lost its home will be paid.'
const REWORDED =
  'We are going to reconstruct the inundated classrooms ahead of the cold months, and each household made homeless will get compensation.'
const OTHERS = [
  'The ferry company cancelled two crossings on Sunday because its crew had fallen ill.',
  'Our goalkeeper saved three penalties and the coach could not stop laughing about it.',
  'Is the minister going to publish the letters that her office received from the bank?',
]

/** How the topics of some quotes stand to that of one, by their places. */
function likenesses(asked: string, quotes: readonly string[]): number[] {
  const topics = new Topics()
  quotes.forEach((text, item) => topics.note(item, readQuote(text)))
  expect(topics.ask(readQuote(asked))).toBe(true)
  return quotes.map((_, item) => topics.likeness(item))
}

function cellsNear(text: string): number[] {
  const topics = new Topics()
  topics.ask(readQuote(text))
  return Array.from({ length: CELLS }, (_, place) => topics.cellNear(place))
}

describe('topics of items', () => {
  it('are nearest to those of the same words, then of a rewording, then of anything else', () => {
    const [same, reworded, ...others] = likenesses(ASKED, [ASKED, REWORDED, ...OTHERS]) as [number, number]
    expect(same).toBeGreaterThan(reworded)
    for (const other of others) expect(reworded).toBeGreaterThan(other)
  })

  it('are no rewording of what says many times as much', () => {
    const long = [REWORDED, ...OTHERS, ...OTHERS.map((text) => text.toLowerCase())].join(' ')
    expect(likenesses(ASKED, [long])[0]).toBeLessThan(0)
  })

  it('are not read where a quote says too little, or is a whole article', () => {
    for (const text of ['', 'Yes.', 'Not at all', `${REWORDED} `.repeat(20)])
      expect(new Topics().note(0, readQuote(text))).toBeNull()
  })

  it('forget what stood under a number before', () => {
    const topics = new Topics()
    topics.note(0, readQuote(ASKED))
    topics.note(0, readQuote('Yes.'))
    topics.ask(readQuote(ASKED))
    expect(topics.likeness(0)).toBeLessThan(0)
  })
})

describe('cells of topics', () => {
  it('are asked from that of the words themselves outwards, each once', () => {
    const cells = cellsNear(ASKED)
    expect(cells[0]).toBe(topicKey(readQuote(ASKED)))
    expect(new Set(cells).size).toBe(CELLS)
  })

  it('of sentences are also asked by somebody who writes no capitals', () => {
    expect(cellsNear(ASKED.toLowerCase()).slice(0, 2)).toContain(topicKey(readQuote(ASKED)))
  })
})

describe('search in an index of many quotes', () => {
  const THINGS = 'bridge harbour orchard tunnel brewery archive quarry chapel'.split(' ')
  const DEEDS = 'painted measured inspected flooded insured auctioned photographed guarded'.split(' ')

  it('finds a rewording by its topic, and not once it is removed', () => {
    const index = new QuoteIndex()
    for (let k = 0; k < 16_500; k++)
      index.addQuote({
        id: `q${k}`,
        text: `Nobody ${DEEDS[k % 8]} the ${THINGS[(k >> 3) % 8]} in ward ${k} of the old town until Friday.`,
      })
    index.addQuote({ id: 'original', text: ASKED })
    expect(index.search(REWORDED).map(({ id }) => id)).toContain('original')
    index.remove('original')
    expect(index.search(REWORDED).map(({ id }) => id)).not.toContain('original')
  }, 60_000)
})
