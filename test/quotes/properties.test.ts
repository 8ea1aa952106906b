import fc from 'fast-check'
import { findQuotations, type Quotation } from '../../src/quotes'
import { makeWord, readText, type TextLayer } from '../../src/text'
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

describe('time', () => {
  // Eight times the text may take twenty times as long before this fails: machines are noisy, and quadratic is far above.
  test.each([
    ['opening marks', '“'],
    ['opening marks before words', '“a '],
    ['closing marks', '”'],
    ['straight marks', '" '],
    ['single marks', "'a "],
    ['nested marks', '“‘'],
    ['brackets', '['],
    ['paragraphs left open', '“We said so.\n\n'],
    ['parts around cues', '“a,” she said, “b,” he said, '],
    ['turns', 'VANCE: Yes.\n\nPRYCE: No.\n\n'],
    ['questions and answers', 'Did you?\n\nI did.\n\n'],
    ['labels without end', 'THE MAYOR: I did. A: '],
    ['reports behind open marks', '“We won, she said. '],
    ['handles', '— A (@a) '],
    ['handles without names', '(@a'],
    ['colons', 'He said:\n\n'],
    ['dashes', '— '],
    ['ellipses after a colon', 'He said:\n\nSo it was and so it is and so it stays...\n\n'],
  ])('is linear in %s', (_, part) => {
    const layer = (length: number) => plainLayer(part.repeat(length / part.length))
    const small = layer(12_000)
    const large = layer(96_000)
    const time = (l: TextLayer) => {
      const start = performance.now()
      findQuotations(l)
      return performance.now() - start
    }
    time(small)
    expect(time(large)).toBeLessThan(20 * time(small) + 200)
  })

  test('is small for a million marks', () => {
    const quotations = findQuotations(plainLayer('“'.repeat(1_000_000)))
    expect(quotations.length).toBeLessThan(10)
  })
})

/** A layer made without wink-nlp, whose own time is not what is measured here. */
function plainLayer(text: string): TextLayer {
  const paragraphs: TextLayer['paragraphs'][number][] = []
  const tokens: TextLayer['tokens'][number][] = []
  const sentences: TextLayer['sentences'][number][] = []
  let at = 0
  for (const line of text.split('\n')) {
    const firstToken = tokens.length
    for (const { 0: word, index } of line.matchAll(/\w+|[^\w\s]/g)) {
      const start = at + index
      const pos = /\w/.test(word) ? 'NOUN' : 'PUNCT'
      tokens.push({
        start,
        end: start + word.length,
        text: word,
        lower: word.toLowerCase(),
        pos,
        sentence: sentences.length,
        paragraph: paragraphs.length,
        word: makeWord(word, word.toLowerCase()),
      })
    }
    const run = { start: at, end: at + line.length, firstToken, endToken: tokens.length }
    if (tokens.length > firstToken) {
      sentences.push({ ...run, paragraph: paragraphs.length })
      paragraphs.push(run)
    }
    at += line.length + 1
  }
  return { text, tokens, sentences, paragraphs }
}

test('readText and findQuotations take any string of markup or code', () => {
  const texts = ['', '\n', '<a href="x">“y”</a>', '{"a": "b", \'c\': [“d”]}', "```js\nconst a = 'b'\n```"]
  const found: Quotation[][] = texts.map((text) => findQuotations(readText(text)))
  expect(found.map((quotations) => quotations.every(({ spans }) => spans.length > 0))).toEqual(
    texts.map(() => true),
  )
})
