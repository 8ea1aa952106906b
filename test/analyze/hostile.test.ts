import { analyze, findQuote, matchQuotes, QuoteIndex, type Article } from '../../src'
import { pairShapes } from '../text/pair-shapes'
import { HOSTILE, nameOf, ORDINARY } from '../text/shapes'
import { violationsOf } from './invariants'

/** In the long run everything is as huge as its name says, in the ordinary one a twentieth of it. */
const LONG = process.env.SAIDBY_LONG === '1'
const of = (full: number): number => (LONG ? full : full / 20)

jest.setTimeout(600_000)

describe('a text of a hostile shape', () => {
  test.each(HOSTILE.map(({ name, make }) => [name, make] as const))('%s', (_, make) => {
    const document = analyze({ text: make(of(200_000)) })
    expect(violationsOf(document)).toEqual([])
  })
})

describe('a text of a huge size', () => {
  const count = (text: string): number => {
    const document = analyze({ text })
    expect(violationsOf(document)).toEqual([])
    return document.quotes.length
  }

  test('ten megabytes of prose without a line end', () => {
    const [, oneLine] = ORDINARY
    expect(count(oneLine?.make(of(10_000_000)) ?? '')).toBeGreaterThan(of(10_000))
  })

  test('ten megabytes of one token', () => {
    expect(count('a'.repeat(of(10_000_000)))).toBe(0)
  })

  test('a million opening marks', () => {
    expect(count('“'.repeat(of(1_000_000)))).toBe(0)
  })

  test('a million nested brackets', () => {
    expect(count('['.repeat(of(1_000_000)) + ']'.repeat(of(1_000_000)))).toBe(0)
  })

  test('a million nested marks', () => {
    expect(count('“‘'.repeat(of(500_000)) + 'no' + '’”'.repeat(of(500_000)))).toBeLessThan(10)
  })

  test('a hundred thousand quotes in one paragraph', () => {
    const quotes = Array.from({ length: of(100_000) }, (_, i) => `“No ${i},” said Ann Quist. `)
    expect(count(quotes.join(''))).toBe(of(100_000))
  })

  test('fifty thousand people, each quoted', () => {
    const people = Array.from({ length: of(50_000) }, (_, i) => `“No,” said Ann ${nameOf(i)}er.\n\n`)
    const { speakers } = analyze({ text: people.join('') })
    expect(speakers.length).toBeGreaterThan(of(45_000))
  })

  test('a million paragraphs', () => {
    expect(count('a\n\n'.repeat(of(1_000_000)))).toBe(0)
  })

  test('the word "said" a million times', () => {
    expect(count('said '.repeat(of(1_000_000)))).toBe(0)
  })

  test('a million turns', () => {
    expect(count('ROE: Yes.\n\nVIK: No.\n\n'.repeat(of(500_000)))).toBe(of(1_000_000))
  })

  test('an article with a huge title and byline', () => {
    const article: Article = {
      text: '“We won,” said Ada Obi.',
      title: '“'.repeat(of(1_000_000)),
      byline: 'By ' + 'and '.repeat(of(1_000_000)),
    }
    expect(analyze(article).quotes[0]?.speaker?.name).toBe('Ada Obi')
  })
})

describe('quotes of a huge size', () => {
  test.each(pairShapes.map(({ name, make }) => [name, make] as const))('%s', (_, make) => {
    // A hundred thousand words on each side.
    const [a, b] = make(of(600_000))
    const match = matchQuotes(a, b, { threshold: 0 })
    const last = match?.alignment[match.alignment.length - 1]
    if (last) expect([last.a.end, last.b.end]).toEqual([a.length, b.length])
    const place = findQuote(a.slice(0, a.length / 4), b)
    if (place) expect(0 <= place.start && place.start < place.end && place.end <= b.length).toBe(true)
  })
})

describe('names that objects have', () => {
  const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'then', 'length', '']

  test.each(NAMES)('%j as an id, a speaker, a title, an outlet', (name) => {
    const article = { id: name, title: name, byline: name, outlet: name, url: name, publishedAt: name }
    const document = analyze({ ...article, text: `“We will not leave the island alone,” said ${name}.` })
    expect(document).toMatchObject({ ...article, quotes: [{ text: 'We will not leave the island alone,' }] })

    const index = new QuoteIndex().add(document)
    index.addQuote({ id: `${name}!`, text: `We will not leave ${name} alone.`, speaker: name })
    expect(() => index.add(document)).toThrow(`duplicate document id "${name}"`)
    expect(index.search('will not leave the island alone')[0]?.docId).toBe(name)
    expect(QuoteIndex.fromJSON(index.toJSON()).utterances()).toEqual(index.utterances())
    expect(index.remove(name)).toBe(true)
    expect(index.size).toBe(1)
  })

  test('an object from JSON with a key __proto__ changes nothing for others', () => {
    const article = JSON.parse('{"__proto__": {"polluted": true}, "text": "“We won,” said Ada."}') as Article
    analyze(article)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

describe('markup and scripts', () => {
  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '${process.exit()}',
    '{{constructor.constructor("return 1")()}}',
    '\u001b[31mred\u001b[0m',
    "'; DROP TABLE quotes; --",
    '$& $1 $$',
    '\\u0000 \\n %s %d',
  ])('%j comes back as it was', (script) => {
    const text = `“We ${script} won,” said Ada Obi. Then it rained.`
    const document = analyze({ text })
    expect(violationsOf(document)).toEqual([])
    expect(document.text).toBe(text)
    expect(document.quotes.map((quote) => quote.text).join(' ')).toContain('won')
  })
})
