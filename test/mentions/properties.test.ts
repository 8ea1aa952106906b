import fc from 'fast-check'
import { buildCast, findMentions } from '../../src/mentions'
import type { Cast, Entity } from '../../src/mentions/mention'
import { findQuotations } from '../../src/quotes'
import { readText } from '../../src/text'
import { runs, wildText } from '../text/arbitrary'

const words = fc.constantFrom(
  'Ruth',
  'Adler',
  'Mr.',
  'Sen.',
  'the',
  'a',
  'campaign',
  'official',
  'officials',
  'he',
  'she',
  'who',
  'they',
  'said',
  ',',
  '.',
  '“',
  '”',
  '"',
  '’s',
  '-',
  'of',
  'and',
  'van',
  'al',
  'Jr.',
  'NGC',
  '(',
  ')',
  '52-year-old',
  'Department',
  'State',
  '\n',
  '—',
  '__proto__',
  'constructor',
  'É',
  "'s",
  'his',
)
const prose = fc.array(words, { maxLength: 60 }).map((list) => list.join(' '))
const texts = fc.oneof(prose, wildText, fc.lorem({ maxCount: 30 }))

function read(text: string) {
  const layer = readText(text)
  const quotations = findQuotations(layer)
  const mentions = findMentions(layer, quotations)
  return { layer, quotations, mentions, cast: buildCast(layer, quotations, mentions) }
}

describe('mentions of any text', () => {
  it('lie inside the text, in order, with their heads inside them', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { layer, mentions } = read(text)
        let start = 0
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(start)
          start = mention.start
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(mention.end).toBeLessThanOrEqual(text.length)
          expect(mention.firstToken).toBeLessThanOrEqual(mention.coreToken)
          expect(mention.coreToken).toBeLessThan(mention.endToken)
          expect(mention.head).toBeGreaterThanOrEqual(mention.firstToken)
          expect(mention.head).toBeLessThan(mention.endToken)
          expect(layer.tokens[mention.firstToken]?.start).toBe(mention.start)
          expect(layer.tokens[mention.endToken - 1]?.end).toBe(mention.end)
        }
      }),
      runs(100),
    )
  })

  it('stand for one entity or for none, and the entity knows them', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { mentions, cast } = read(text)
        expect(cast.entityOf).toHaveLength(mentions.length)
        cast.entityOf.forEach((entity, m) => {
          if (entity !== -1) expect(cast.entities[entity]?.mentions).toContain(m)
        })
        cast.entities.forEach(({ mentions: members }, e) => {
          for (const m of members) expect(cast.entityOf[m]).toBe(e)
        })
      }),
      runs(100),
    )
  })

  it('are the same each time, by whatever name is asked for first', () => {
    // By number: several entities may be left without a mention of their own.
    const names = ({ entities }: Cast, order: (list: [number, Entity][]) => [number, Entity][]) =>
      new Map(
        order([...entities.entries()]).map(([number, { name, aliases }]) => [number, { name, aliases }]),
      )
    fc.assert(
      fc.property(texts, (text) => {
        const { cast } = read(text)
        const again = read(text).cast
        expect(again).toEqual(cast)
        expect(names(again, (list) => list.reverse())).toEqual(names(cast, (list) => list))
      }),
      runs(100),
    )
  })
})
