import type { FoundPlace } from '../../src/cli/output/place'
import { files, run, withoutColors } from './streams'

const QUOTE = 'We will keep the old ferry running'
const STORY = `The harbour board met on Monday.

“We will keep the old ferry running through the winter,” said Jane Roe. “Nobody shall row.”`
const REPORT = 'Asked about the boats, Roe said they would keep the old ferry running until May.'
const LIBRARY = 'The library opens its new reading room on Thursday afternoon.'

const ARTICLES = [
  { id: 'library', text: LIBRARY },
  { id: 'quay', title: 'Ferry stays', outlet: 'The Quay', publishedAt: '2031-03-02', text: STORY },
  { id: 'gazette', text: REPORT },
]

function records(out: string): FoundPlace[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as FoundPlace)
}

describe('saidby find', () => {
  test('prints file, line and offsets, and the words in their context', async () => {
    const [path = ''] = files({ 'story.txt': STORY })
    const start = STORY.indexOf('We will')
    const { status, out, err } = await run(['find', QUOTE, path, '-w', '300'])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toBe(
      `${path}:3  ${start}–${start + QUOTE.length}\n  the same words, 100%\n` +
        `    The harbour board met on Monday. “**${QUOTE}** through the winter,” said Jane Roe. “Nobody shall row.”\n`,
    )
  })

  test('marks the words that stand there otherwise', async () => {
    const { out } = await run(['find', QUOTE.replace('old', 'new'), '-w', '200'], STORY)
    expect(out).toContain('**We will keep the [-new-]{+old+} ferry running** through')
  })

  test('finds a piece of the quotation', async () => {
    const long =
      'We will keep the old ferry running, and the school bus, and everything else that people count on.'
    const { status, out } = await run(['find', long], STORY)
    expect(status).toBe(0)
    expect(out).toMatch(/a piece of it, \d+%/)
  })

  test('looks through every input format; the best place of all comes first', async () => {
    const paths = files({
      'lines.jsonl': ARTICLES.map((article) => JSON.stringify(article)).join('\n'),
      'array.json': JSON.stringify(ARTICLES.slice(0, 2), null, 1),
      'report.txt': REPORT,
    })
    const { status, out, err } = await run(['find', '-f', 'jsonl', QUOTE, ...paths])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    const found = records(out)
    expect(found.map(({ file, fileLine, line }) => [paths.indexOf(file), fileLine, line])).toEqual([
      [0, 2, 3],
      [1, 6, 3],
      [0, 3, 1],
      [2, 1, 1],
    ])
    const scores = found.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((x, y) => y - x))
    for (const place of found) {
      const text = place.line === 3 ? STORY : REPORT
      expect(text.slice(place.start, place.end)).toBe(place.text)
      expect(text).toContain(place.prefix + place.text + place.suffix)
    }
    expect(found[0]).toMatchObject({ id: 'quay', title: 'Ferry stays', outlet: 'The Quay', text: QUOTE })
  })

  test('prints one array as JSON, empty when nothing is found', async () => {
    const { out } = await run(['find', '-f', 'json', QUOTE], STORY)
    expect((JSON.parse(out) as FoundPlace[]).map(({ text }) => text)).toEqual([QUOTE])
    expect(await run(['find', '-f', 'json', QUOTE], LIBRARY)).toEqual({ status: 1, out: '[]\n', err: '' })
  })

  test('ends with 1 when it is nowhere', async () => {
    expect(await run(['find', QUOTE], LIBRARY)).toEqual({ status: 1, out: 'not found\n', err: '' })
    expect(await run(['find', '-f', 'jsonl', QUOTE], LIBRARY)).toEqual({ status: 1, out: '', err: '' })
  })

  test('keeps the best places to a limit and says how many there are', async () => {
    const lines = Array.from({ length: 30 }, (_, k) =>
      JSON.stringify({ id: String(k), text: k === 20 ? STORY : REPORT }),
    ).join('\n')
    const { out } = await run(['find', '-n', '2', QUOTE], lines)
    expect(out.match(/\*\*/g)).toHaveLength(4)
    expect(out).toMatch(/^stdin:21 /)
    expect(out).toMatch(/\nthe best 2 of 30 places: --limit shows more\n$/)
    expect(records((await run(['find', '-f', 'jsonl', '-n', '40', QUOTE], lines)).out)).toHaveLength(30)
  })

  test('leaves out places that are less alike than asked', async () => {
    expect((await run(['find', '--min-score', '0.99', QUOTE], REPORT)).status).toBe(1)
    expect((await run(['find', '--min-score', '0.99', QUOTE], STORY)).status).toBe(0)
  })

  test('reports what cannot be read, searches the rest, and ends with 2', async () => {
    const [good = '', bad = ''] = files({ 'story.txt': STORY, 'bad.jsonl': `{"text": 1}\n{oops\n` })
    const { status, out, err } = await run(['find', QUOTE, 'missing.txt', bad, good])
    expect(status).toBe(2)
    expect(out).toContain(`**${QUOTE}**`)
    expect(err.split('\n')).toEqual([
      'saidby: missing.txt: no such file',
      expect.stringContaining('bad.jsonl:1: not an article: its "text" is a number'),
      expect.stringContaining('bad.jsonl:2: not JSON'),
      '',
    ])
  })

  test.each([
    [['find'], 'missing required argument'],
    [['find', QUOTE], 'name a file'],
    [['find', '…', 'story.txt'], 'has no words'],
    [['find', '', 'story.txt'], 'has no words'],
    [['find', QUOTE, '--limit', '0', 'story.txt'], '0'],
    [['find', QUOTE, '--limit', 'many', 'story.txt'], 'many'],
    [['find', QUOTE, '--min-score', '35', 'story.txt'], '35'],
    [['find', QUOTE, '--format', 'csv', 'story.txt'], 'csv'],
  ])('ends with 2 on %j and names what is wrong', async (args, message) => {
    const { status, out, err } = await run(args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(message)
  })

  test('shows the words bold on a terminal and lets nothing of the article drive it', async () => {
    const hostile = STORY.replace('Monday.', '\u001B]0;owned\u0007Monday.\u202E').replace(
      'old',
      'old\u001B[31m',
    )
    const { out } = await run(['find', QUOTE], hostile, { isTTY: true, columns: 70 })
    expect(out).toContain('\u001B[1m')
    expect(out).not.toContain('**')
    expect(withoutColors(out)).not.toMatch(/(?!\n)[\p{Cc}\u202E]/u)
  })

  test('does not cut a word or a character at the edge of the context', async () => {
    const long = `${'😀'.repeat(90)}${'x'.repeat(15)} said: ${QUOTE} ${'😀'.repeat(90)}`
    const { out } = await run(['find', '-f', 'jsonl', QUOTE], long)
    for (const { prefix, suffix } of records(out)) {
      for (const side of [prefix, suffix]) expect(Buffer.from(side).toString()).toBe(side)
      expect(prefix.endsWith('said: ')).toBe(true)
    }
  })
})
