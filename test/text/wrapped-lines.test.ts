import { analyze } from '../../src'
import { findParagraphs } from '../../src/text/paragraphs'
import { corpusArticles } from './shapes'

/** Breaks lines as programs do: before the first word that does not fit. No offset moves. */
function wrapped(text: string, width: number): string {
  const characters = text.split('')
  let lineStart = 0
  let blank = -1
  characters.forEach((character, i) => {
    if (character === '\n') {
      lineStart = i + 1
      blank = -1
      return
    }
    if (i - lineStart >= width && blank > lineStart) {
      characters[blank] = '\n'
      lineStart = blank + 1
      blank = -1
    }
    if (character === ' ') blank = i
  })
  return characters.join('')
}

const printed = (text: string): string[] =>
  findParagraphs(text).map(({ start, end }) => text.slice(start, end))

const STATEMENT =
  'The harbour board has decided to keep the old crane, which was built when Moira Teale was a girl and has stood on the quay since.'
const ANSWER =
  'Nobody asked the board to explain itself, said Teale, and so the chairman explained the plan for two hours and then once more.'

describe('lines of one width', () => {
  it.each([50, 72, 100])('are no paragraphs where empty lines part these, at %d characters', (width) => {
    const text = wrapped(`${STATEMENT}\n\n${ANSWER}\n\n${STATEMENT}`, width)
    expect(printed(text).map((words) => words.replaceAll('\n', ' '))).toEqual([STATEMENT, ANSWER, STATEMENT])
  })

  it('are no paragraphs where a short line ends each of these', () => {
    const text = wrapped(`${STATEMENT}\n${ANSWER}\n${STATEMENT}`, 60)
    expect(printed(text).map((words) => words.replaceAll('\n', ' '))).toEqual([STATEMENT, ANSWER, STATEMENT])
  })

  it('may have a title and an address beside them that stick out', () => {
    const address = `https://harbour.example/${'crane-'.repeat(20)}`
    const text = `${wrapped(Array(12).fill(STATEMENT).join('\n\n'), 60)}\n\n${address}`
    expect(printed(text)).toHaveLength(13)
  })

  it.each([
    ['paragraphs of a line each', `${STATEMENT}\n${ANSWER}\n${STATEMENT} ${ANSWER}\n${STATEMENT}`, 4],
    [
      'the entries of a list',
      'Present were:\nMoira Teale\nOwen Pryce\nthe harbour master\nfour of the crew',
      5,
    ],
    [
      'the turns of a transcript',
      'TEALE: We stay.\nPRYCE: You go.\nTEALE: We have said it.\nPRYCE: Said what?',
      4,
    ],
  ])('are told from %s', (_, text, paragraphs) => {
    expect(printed(text)).toHaveLength(paragraphs)
  })

  it('change neither the quotations of an article nor, but for one in a hundred or less, who said them', () => {
    let quotes = 0
    let changed = 0
    for (const [i, { text }] of corpusArticles().entries()) {
      if (i % 3 || text.split('\n\n').length < 5) continue
      const whole = analyze({ text }).quotes
      const narrow = analyze({ text: wrapped(text, 72) }).quotes
      expect(narrow.map(({ start, end }) => [start, end])).toEqual(
        whole.map(({ start, end }) => [start, end]),
      )
      quotes += whole.length
      whole.forEach(({ speaker }, i) => {
        if (speaker?.name !== narrow[i]?.speaker?.name) changed++
      })
    }
    expect(quotes).toBeGreaterThan(200)
    expect(changed).toBeLessThan(quotes / 100)
  })
})
