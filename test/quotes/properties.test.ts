import fc from 'fast-check'
import { damagedNews, runs, wildText } from '../text/arbitrary'
import { piecesIn, quotationsIn } from './read'

const inside = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  b.start <= a.start && a.end <= b.end

describe('the quotations of any text', () => {
  test('have spans inside of the text and of themselves, in order, none of them empty', () => {
    fc.assert(
      fc.property(wildText, (text) => {
        for (const { start, end, spans, label } of quotationsIn(text)) {
          expect(spans.length).toBeGreaterThan(0)
          let at = start
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(at)
            expect(text.slice(span.start, span.end).trim()).not.toBe('')
            at = span.end
          }
          expect(at).toBeLessThanOrEqual(end)
          expect(end).toBeLessThanOrEqual(text.length)
          if (label) expect(text.slice(label.start, label.end)).not.toBe('')
        }
      }),
      runs(150),
    )
  })

  test('nest or are disjoint, each after its holder', () => {
    fc.assert(
      fc.property(wildText, (text) => {
        const quotations = quotationsIn(text)
        for (const [i, a] of quotations.entries()) {
          for (const b of quotations.slice(i + 1)) {
            expect(a.start).toBeLessThanOrEqual(b.start)
            expect(b.start >= a.end || inside(b, a)).toBe(true)
          }
          if (a.parent === null) continue
          expect(a.parent).toBeLessThan(i)
          expect(quotations[a.parent]!.spans.some((span) => inside(a, span))).toBe(true)
        }
      }),
      runs(200),
    )
  })

  test('are the same for the same text', () => {
    fc.assert(
      fc.property(damagedNews, (text) => expect(quotationsIn(text)).toEqual(quotationsIn(text))),
      runs(40),
    )
  })

  test('are found whatever the paragraphs around are damaged by', () => {
    const whole = '“We tested it,” she said. He called it “sound”.'
    fc.assert(
      fc.property(damagedNews, damagedNews, (before, after) => {
        const between = '\n\nThen came Monday.\n\n'
        const pieces = piecesIn(before + between + whole + between + after)
        expect(pieces).toEqual(expect.arrayContaining(['We tested it,', 'sound']))
      }),
      runs(200),
    )
  })
})

describe('a mark that is dropped, doubled or printed as another one', () => {
  const paragraphs = [
    'The pier of Porthall opened on Monday.',
    '“We tested every plank,” said Ana Vance, the harbour master. “It holds.”',
    'Ivo Pryce, who had called it “a ruin”, was not there.',
    '“I asked the council,” he told the Courier, “and the council asked the port.”',
    'Vance laughed. “They said, ‘Not us,’ and went home. So I painted it myself.”',
    '“It took a summer. My brother held the ladder.',
    '“Then he fell.” She showed the scar.',
    'The sign still reads “Closed”.',
  ]
  const british = paragraphs.map((paragraph) =>
    paragraph.replace(/[“”‘’]/g, (mark) => ({ '“': '‘', '”': '’', '‘': '“', '’': '”' })[mark] as string),
  )
  /** Paragraphs that one quotation runs over stand and fall together. */
  const group = (p: number) => (p === 6 ? 5 : p)

  test.each([
    ['double', paragraphs],
    ['single', british],
  ])('costs at most its own paragraph: %s marks', (_, article) => {
    const text = article.join('\n\n')
    const marks = [...text.matchAll(/[“”‘’]/g)].map(({ index }) => index)
    const paragraphAt = (at: number) => text.slice(0, at).split('\n\n').length - 1
    const whole = quotationsIn(text).flatMap(({ spans }) => spans)
    expect(whole.length).toBe(10)
    fc.assert(
      fc.property(fc.constantFrom(...marks), fc.constantFrom('', '""', '"'), (at, instead) => {
        const damaged = text.slice(0, at) + instead + text.slice(at + 1)
        const found = new Set(piecesIn(damaged))
        for (const span of whole) {
          if (group(paragraphAt(span.start)) === group(paragraphAt(at))) continue
          expect(found).toContain(text.slice(span.start, span.end))
        }
      }),
      { numRuns: 120 },
    )
  })
})
