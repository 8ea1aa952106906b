/** The text layer reads words and parts of speech itself, by wink-nlp's model: here wink-nlp is asked for the same. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import winkNLP from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import { readText } from '../../src/text'
import { damagedNews } from './arbitrary'

const wink = winkNLP(model, ['pos'])
const { its } = wink

/** Words and parts of speech by wink-nlp's own `readDoc`; it splits "don't" but not "don’t". */
function readByWink(text: string): string[] {
  const tokens = wink.readDoc(straight(text)).tokens()
  const tags = tokens.out(its.pos)
  return tokens.out().flatMap((word, i) => (word.trim() ? [`${word} ${tags[i]}`] : []))
}

function straight(text: string): string {
  return text.replace(/[’‘ʼ]/g, "'").replace(/[“”„‟]/g, '"')
}

function readByUs(text: string): string[] {
  return readText(text).tokens.map((token) => `${straight(token.text)} ${token.pos}`)
}

const corpus = join(__dirname, '../../corpus/events')
const articles = readdirSync(corpus).flatMap((event) =>
  readdirSync(join(corpus, event))
    .filter((file) => file !== 'event.json')
    .map((file) => {
      const { text } = JSON.parse(readFileSync(join(corpus, event, file), 'utf8')) as { text: string }
      return [`${event}/${file}`, text] as const
    }),
)

describe('words and parts of speech', () => {
  test.each(articles)('are those of wink-nlp: %s', (_, text) => {
    expect(readByUs(text)).toEqual(readByWink(text))
  })

  test.each([
    ['contractions', "She can't stay, they'd've gone, and it’s cannot."],
    ['initials and abbreviations', 'A. B. Vance of the U.S. met Sens. Pryce and Obi. No. 3 won.'],
    ['numbers, times and money', 'At 9:30 a.m. on the 3rd, 1,200 people paid $40.50, or 12%.'],
    ['addresses', 'Write to desk@example.org or see https://example.org/pier?day=3#top now.'],
    ['hyphens and dashes', 'The well-known, 52-year-old ex-mayor—no, the anti-pier one -- left.'],
    ['words nobody listed', 'Zorblaxian quibbledegook unfrobnicated the Vlorpish wumpery.'],
    ['lines', 'Pier\nback\n\n\nsaid \n Vance\r\nand\tPryce'],
  ])('are those of wink-nlp: %s', (_, text) => {
    expect(readByUs(text)).toEqual(readByWink(text))
  })

  test('are those of wink-nlp in damaged news', () => {
    // One seed: wink-nlp itself reads a word otherwise after it has met it in certain company, as the next test says.
    fc.assert(
      fc.property(damagedNews, (text) => expect(readByUs(text)).toEqual(readByWink(text))),
      { seed: 1, numRuns: 200 },
    )
  })

  test('do not depend on what was read before', () => {
    const before = readByUs('Then Obi’s friends came.')
    readText('It was Obi’s, and Obi’s-own.')
    expect(readByUs('Then Obi’s friends came.')).toEqual(before)
  })
})
