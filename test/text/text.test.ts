import fc from 'fast-check'
import { readText, tokenAt, type TextLayer } from '../../src/text'
import { runs, wildText } from './arbitrary'

const words = (text: string) => readText(text).tokens.map((token) => token.text)
const sentences = (text: string) => readText(text).sentences.map(({ start, end }) => text.slice(start, end))
const paragraphs = (text: string) => readText(text).paragraphs.map(({ start, end }) => text.slice(start, end))

describe('tokens', () => {
  test('carry the words of the untouched text', () => {
    expect(words('“We don’t know,” said Mr. Vance.')).toEqual([
      '“',
      'We',
      'do',
      'n’t',
      'know',
      ',',
      '”',
      'said',
      'Mr.',
      'Vance',
      '.',
    ])
  })

  test('fold case and apostrophes for word lists only', () => {
    const [, second] = readText('They DON’T know').tokens.filter((token) => token.lower !== 'they')
    expect(second).toMatchObject({ text: 'N’T', lower: "n't" })
  })

  test.each([
    ['emoji', 'The pier 🌊🌊 is back 👩‍👩‍👧'],
    ['combining marks', 'Zoe\u0301 and Ame\u0301lie said no'],
    ['a lone surrogate', 'The pier \ud83c is back'],
    ['a null', 'The pier\u0000is back'],
    ['wide blanks', 'The\u00a0pier\u3000is\u2009back'],
    ['a very long run', `The pier ${'x'.repeat(5000)} is back`],
    ['no blank at all', 'スピーチは「橋を開く」と述べた。'],
  ])('give the text back: %s', (_, text) => {
    expect(restored(readText(text))).toBe(text)
  })

  test('are found by offset', () => {
    const { tokens } = readText('The pier is back')
    expect(tokenAt(tokens, 4)).toBe(1)
    expect(tokenAt(tokens, 5)).toBe(2)
    expect(tokenAt(tokens, 99)).toBe(tokens.length)
  })
})

describe('sentences', () => {
  test.each([
    ['end at stops', 'The pier is back. Nobody knew.', ['The pier is back.', 'Nobody knew.']],
    ['keep their closing mark', '“The pier is back.” Nobody knew.', ['“The pier is back.”', 'Nobody knew.']],
    [
      'go on after a question in marks',
      '“Is it back?” she asked. Nobody knew.',
      ['“Is it back?” she asked.', 'Nobody knew.'],
    ],
    [
      'do not end at titles',
      'Sen. Vance met Mr. Pryce. They spoke.',
      ['Sen. Vance met Mr. Pryce.', 'They spoke.'],
    ],
    ['do not end at initials', 'A. B. Vance left. She was tired.', ['A. B. Vance left.', 'She was tired.']],
    ['end at paragraphs', 'Pier to open\n\nNobody knew', ['Pier to open', 'Nobody knew']],
    [
      'inside of a quotation',
      '“It is back. We built it,” she said.',
      ['“It is back.', 'We built it,” she said.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
})

/** Breaks a paragraph where the next word would go beyond the width. */
const wrap = (text: string, width = 60): string =>
  text.split(' ').reduce((column, word) => {
    const line = column.length - column.lastIndexOf('\n') - 1
    return line + 1 + word.length > width ? `${column}\n${word}` : `${column} ${word}`
  })
const COLUMNS = [
  'Lock closed',
  "The lock at Ebber will stay closed until May, the trust said. 'We have no gates,' said Ada Obi, its keeper. 'The Boaters' own survey says it: both leak.'",
  "Jon Vik of the boat club was not convinced. 'They found £2m for a visitor centre. They can find it for gates, surely.'",
]
const COLUMN = COLUMNS.map((paragraph) => wrap(paragraph)).join('\n\n')

describe('paragraphs', () => {
  test.each([
    ['are lines', 'One.\nTwo.', ['One.', 'Two.']],
    ['skip empty lines', 'One.\n\n \n\nTwo.', ['One.', 'Two.']],
    ['end at any line end', 'One.\r\nTwo.\u2029Three.\rFour.', ['One.', 'Two.', 'Three.', 'Four.']],
    ['leave out the blanks around them', '  One.  \n\t Two. ', ['One.', 'Two.']],
    [
      'join the wrapped lines of a column',
      'One line\nand its rest.\n\nTwo.\n\nThree.',
      ['One line\nand its rest.', 'Two.', 'Three.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(paragraphs(text)).toEqual(expected)
  })

  test.each([
    ['with capitals and marks at the beginning of its lines', COLUMN],
    ['with blanks at the end of its lines', COLUMN.replaceAll('\n', ' \n')],
    ['with carriage returns', COLUMN.replaceAll('\n', '\r\n')],
    ['indented as a whole', COLUMN.replace(/^(?=.)/gm, '    ')],
  ])('of a column keep all of their lines: one %s', (_, text) => {
    expect(paragraphs(text).map((paragraph) => paragraph.replace(/\s+/g, ' '))).toEqual(COLUMNS)
  })

  test('of a column end at its short lines, also without empty ones, and at an indent', () => {
    const close = COLUMN.replaceAll('\n\n', '\n')
    expect(paragraphs(close).map((paragraph) => paragraph.replace(/\s+/g, ' '))).toEqual(COLUMNS)
    const indented = `${COLUMN}\n\n${wrap('The lock was built in 1911, and the men who did it were paid.')}\n  Keys to it were never found, they say.`
    expect(paragraphs(indented).at(-1)).toBe('Keys to it were never found, they say.')
  })

  test('of a column do not swallow the turn of another speaker or an item', () => {
    const full = wrap('ADA OBI: I was at the lock when the water came over it, and')
    const turns = `${COLUMN}\n\n${full}\nJON VIK: So was I, as I have told everybody who wants to hear\n- Nobody`
    expect(
      paragraphs(turns)
        .slice(-3)
        .map((turn) => turn.slice(0, 9)),
    ).toEqual(['ADA OBI: ', 'JON VIK: ', '- Nobody'])
  })

  test('are lines in a text that nobody wrapped, however long these are', () => {
    const items = [
      'The bridge is shut.',
      'Boats may pass at noon and at six.',
      'Nobody knows until when.',
      'Ask at the lock.',
    ]
    expect(paragraphs(items.join('\n'))).toEqual(items)
    const long = items.map((item) => `${item} `.repeat(9).trim())
    expect(paragraphs(long.join('\n'))).toEqual(long)
  })

  test('are none in an empty text', () => {
    const { text, tokens, sentences, paragraphs: none } = readText('')
    expect({ text, tokens, sentences, none }).toEqual({ text: '', tokens: [], sentences: [], none: [] })
    expect(paragraphs(' \n\n ')).toEqual([])
  })
})

describe('any text', () => {
  test('is given back by its tokens and the blanks between them', () => {
    fc.assert(
      fc.property(wildText, (text) => restored(readText(text)) === text),
      runs(100),
    )
  })

  test('has nothing but blanks between tokens', () => {
    fc.assert(
      fc.property(wildText, (text) => {
        let at = 0
        for (const { start, end } of readText(text).tokens) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(/[\p{L}\p{N}]/u.test(text.slice(at, start))).toBe(false)
          at = end
        }
        expect(/[\p{L}\p{N}]/u.test(text.slice(at))).toBe(false)
      }),
      runs(100),
    )
  })

  test('is tiled by sentences, and these by tokens, within paragraphs', () => {
    fc.assert(
      fc.property(wildText, (text) => {
        const { tokens, sentences, paragraphs } = readText(text)
        let next = 0
        for (const [s, sentence] of sentences.entries()) {
          expect(sentence.firstToken).toBe(next)
          expect(sentence.endToken).toBeGreaterThan(next)
          next = sentence.endToken
          for (const token of tokens.slice(sentence.firstToken, next)) {
            expect(token).toMatchObject({ sentence: s, paragraph: sentence.paragraph })
          }
        }
        expect(next).toBe(tokens.length)
        expect(paragraphs.at(-1)?.endToken ?? 0).toBe(tokens.length)
      }),
      runs(100),
    )
  })

  test('is read the same twice', () => {
    fc.assert(
      fc.property(wildText, (text) => expect(readText(text)).toEqual(readText(text))),
      runs(40),
    )
  })
})

function restored({ text, tokens }: TextLayer): string {
  let out = ''
  let at = 0
  for (const token of tokens) {
    out += text.slice(at, token.start) + token.text
    at = token.end
  }
  return out + text.slice(at)
}
