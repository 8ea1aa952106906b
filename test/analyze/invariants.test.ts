import fc from 'fast-check'
import { analyze } from '../../src'
import { nearNews, runs, wildText } from '../text/arbitrary'
import { corpusArticles } from '../text/shapes'
import { violationsOf } from './invariants'

describe('analyze of any text', () => {
  test('slices what it says, inside the text, nested or apart, with the source outside of the words', () => {
    fc.assert(
      fc.property(wildText, (text) => expect(violationsOf(analyze({ text }))).toEqual([])),
      { ...runs(400), examples: [['»›ANN ROE, HOST:']] },
    )
  })

  test('is plain JSON: nothing undefined, no NaN, no -0, no class', () => {
    fc.assert(
      fc.property(wildText, fc.option(nearNews, { nil: undefined }), (text, title) => {
        const document = analyze(title === undefined ? { text } : { text, title, byline: title })
        expect(JSON.parse(JSON.stringify(document))).toStrictEqual(document)
      }),
      runs(150),
    )
  })

  test('is the same whenever it is asked, and whatever was read before', () => {
    fc.assert(
      fc.property(fc.array(wildText, { minLength: 2, maxLength: 4 }), (texts) => {
        const read = (text: string): string => JSON.stringify(analyze({ text }))
        const forwards = texts.map(read)
        expect([...texts].reverse().map(read).reverse()).toEqual(forwards)
      }),
      runs(80),
    )
  })

  test('holds with speakers left out below a confidence', () => {
    fc.assert(
      fc.property(nearNews, fc.double({ min: 0, max: 1, noNaN: true }), (text, minConfidence) => {
        const { quotes } = analyze({ text }, { minConfidence })
        for (const { speaker, confidence } of quotes)
          expect(speaker === null || confidence >= minConfidence).toBe(true)
      }),
      runs(60),
    )
  })
})

test('a library that has read nothing yet gives the same as one that has read everything', async () => {
  const articles = corpusArticles()
  const read = (article: (typeof articles)[number]): string => JSON.stringify(analyze(article))
  const first = articles.map(read)
  // Another copy of every module, so that nothing kept in one is known to the other.
  await jest.isolateModulesAsync(async () => {
    const fresh = await import('../../src')
    expect(fresh.analyze).not.toBe(analyze)
    const backwards = [...articles].reverse().map((article) => JSON.stringify(fresh.analyze(article)))
    expect(backwards.reverse()).toEqual(first)
  })
  expect(articles.map(read)).toEqual(first)
}, 120_000)
