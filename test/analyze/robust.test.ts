import fc from 'fast-check'
import { analyze } from '../../src'
import { someText } from '../text/arbitrary'

describe('analyze of any text', () => {
  const texts = someText

  test('slices what it says, inside the text, with the source outside of the words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { spans, text: words, start, end, mention, speaker, confidence } of analyze({ text })
          .quotes) {
          expect(spans.map((span) => text.slice(span.start, span.end)).join(' ')).toBe(words)
          for (const span of spans) {
            expect(start).toBeLessThanOrEqual(span.start)
            expect(span.start).toBeLessThan(span.end)
            expect(span.end).toBeLessThanOrEqual(end)
            if (mention) expect(mention.end <= span.start || mention.start >= span.end).toBe(true)
          }
          expect(end).toBeLessThanOrEqual(text.length)
          expect(mention === null).toBe(speaker === null)
          expect(confidence).toBeGreaterThanOrEqual(0)
          expect(confidence).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  test('is plain JSON, and the same whenever it is asked', () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const document = analyze({ text })
        expect(JSON.parse(JSON.stringify(document))).toEqual(document)
        analyze({ text: other })
        expect(analyze({ text })).toEqual(document)
      }),
    )
  })
})

describe('analyze of too much', () => {
  test.each([
    ['a million opening marks', '“'.repeat(1_000_000), 0],
    ['a line without end', 'a'.repeat(1_000_000), 0],
    ['a conversation without end', 'ROE: Yes.\n\nVIK: No.\n\n'.repeat(66_000), 132_000],
    ['brackets without end', '['.repeat(1_000_000), 0],
  ])('%s ends with an answer', (_, text, quotes) => {
    expect(analyze({ text }).quotes.length).toBe(quotes)
  })

  test('names that objects have are names', () => {
    const { quotes } = analyze({
      id: '__proto__',
      text: '“We won,” said Constructor Prototype. “Yes,” said __proto__.',
    })
    expect(quotes.map(({ text }) => text)).toEqual(['We won,', 'Yes,'])
  })
})
