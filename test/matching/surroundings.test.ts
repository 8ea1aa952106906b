import { QuoteIndex, type QuoteIndexData } from '../../src/matching'
import { Fragments } from '../../src/matching/surroundings'
import type { Document, Quote } from '../../src/types'

/** An article whose words in curly marks are quotations of one speaker; those in a sentence of the reporter's are parts of it. */
function article(id: string, text: string, speaker: string | null = 'Ines Okafor'): Document {
  const who = speaker === null ? null : { id: speaker, name: speaker, kind: 'person' as const, aliases: [] }
  const quotes = [...text.matchAll(/“([^“”]*)”/g)].map((found, k): Quote => {
    const start = found.index
    const end = start + found[0].length
    const words = found[1] ?? ''
    return {
      id: `q${k + 1}`,
      start,
      end,
      kind: who ? (/[,.]$/.test(words) && words.includes(' ') ? 'direct' : 'mixed') : 'term',
      spans: [{ start: start + 1, end: end - 1 }],
      text: words,
      speaker: who,
      mention: null,
      cue: null,
      confidence: 1,
      alternatives: [],
      evidence: [],
    }
  })
  return { id, text, outlet: id, publishedAt: '2031-02-01', speakers: who ? [who] : [], quotes }
}

function together(...articles: readonly Document[]): string[][] {
  const index = new QuoteIndex()
  for (const one of articles) index.add(one)
  const groups = (which: QuoteIndex): string[][] =>
    which
      .utterances()
      .map(({ variants }) => variants.map(({ text }) => text).sort())
      .filter((texts) => texts.length > 1)
  const again = QuoteIndex.fromJSON(JSON.parse(JSON.stringify(index)) as QuoteIndexData)
  expect(groups(again)).toEqual(groups(index))
  // One by one from the last to the first, with one that goes and comes back: the same groups.
  const other = new QuoteIndex()
  for (const one of [...articles].reverse()) {
    other.add(one)
    other.utterances()
    other.remove(one.id)
    other.utterances()
    other.add(one)
  }
  expect(groups(other).sort()).toEqual(groups(index).sort())
  return groups(index)
}

const WHOLE = article(
  'wire',
  'Okafor said: “The old dredger is a scandal for this town, and everybody knows it.”',
)

describe('one word in the sentence of a reporter', () => {
  it('stands with the statement that has the word, where the article does not use it itself', () => {
    expect(
      together(WHOLE, article('post', 'The harbour board was called a “scandal” by Okafor.')),
    ).toHaveLength(1)
  })

  it('stands alone where the article writes about the word', () => {
    expect(
      together(
        WHOLE,
        article('post', 'Okafor spoke of a “scandal” twice. The scandal of the board’s pensions has no end.'),
      ),
    ).toEqual([])
  })

  it('stands with the statement that says what the sentence around it says, whatever the article writes', () => {
    expect(
      together(
        WHOLE,
        article('post', 'Okafor called the dredger a “scandal” twice. The scandal has no end.'),
      ),
    ).toHaveLength(1)
  })

  it('stands with the same word in another article, and not with the same word in its own', () => {
    const own =
      'She calls it “stewardship” on stage. On the poster is “stewardship” too. The stewardship of the lake is old.'
    expect(together(article('wire', own))).toEqual([])
    const [group, ...others] = together(
      article('wire', own),
      article('post', 'Okafor calls it “stewardship”.'),
    )
    expect(others).toEqual([])
    expect(group).toContain('stewardship')
  })

  it('is no quotation of the same word in another form', () => {
    const wire = article('wire', 'Okafor left with the goal of “stabilizing” the lake.')
    expect(together(wire, article('post', 'Okafor promised to “stabilize” prices.'))).toEqual([])
  })

  it('stands with a fragment that nobody was named for when the sentences agree', () => {
    const wire = article(
      'wire',
      'Okafor told the reporters that she had raised the matter of the lamps “repeatedly”.',
    )
    const post = (text: string) => article('post', text, null)
    expect(
      together(wire, post('Although Okafor “raised repeatedly” the matter of the lamps, it is dark.')),
    ).toHaveLength(1)
    expect(together(wire, post('The bell “rang repeatedly” that night.'))).toEqual([])
    const answer =
      'It was said: “That she raised the lamps repeatedly in the council is true of her, and of half of the town.”'
    expect(together(wire, post(answer))).toEqual([])
  })
})

describe('Fragments', () => {
  const text =
    'Last year was dry. Okafor called the plan to drain the lake “reckless” on Monday. Snow fell. Reckless!'
  const document = article('wire', text)
  const [reckless] = document.quotes

  it('keeps the telling words of the sentence around a fragment', () => {
    const around = new Fragments(document).surroundingsOf(reckless as Quote)?.around.split(' ')
    expect(around).toEqual(expect.arrayContaining(['plan', 'drain', 'lake', 'monday']))
    expect(around).not.toContain('snow')
    expect(around).not.toContain('year')
    expect(around).not.toContain('the')
  })

  it('tells whether the article uses the word outside of marks', () => {
    expect(new Fragments(document).surroundingsOf(reckless as Quote)?.topical).toBe(true)
    const several = article('wire', 'She said that it “was too steep” then. The steep path was closed.')
    expect(new Fragments(several).surroundingsOf(several.quotes[0] as Quote)?.topical).toBe(false)
    const other = article('post', text.replace(' Reckless!', ''))
    expect(new Fragments(other).surroundingsOf(other.quotes[0] as Quote)?.topical).toBe(false)
  })

  it('has nothing to tell of a whole statement', () => {
    expect(new Fragments(WHOLE).surroundingsOf(WHOLE.quotes[0] as Quote)).toBeNull()
  })

  it('reads a text of one endless sentence in bounded steps', () => {
    const endless = article('wire', `${'reed '.repeat(50_000)}“reckless” ${'reed '.repeat(50_000)}`)
    expect(new Fragments(endless).surroundingsOf(endless.quotes[0] as Quote)?.around).toBe('reed')
  })
})
