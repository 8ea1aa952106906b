import type { Document } from '../../src'
import { version } from '../../package.json'
import { files, run } from './streams'

const ARTICLE = {
  id: 'quay-1',
  title: 'Ferry stays',
  outlet: 'The Quay',
  text: 'Jane Roe runs the ferry. “We will keep it running through the winter,” Roe said on Monday.',
}

describe('saidby', () => {
  test('prints its version and its help', async () => {
    expect(await run(['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' })
  })

  test.each(['extract', 'compare', 'find', 'match'])(
    'helps with %s, in the width of a terminal',
    async (name) => {
      expect((await run(['--help'])).out).toMatch(new RegExp(`^ {2}${name} `, 'm'))
      const { status, out } = await run([name, '--help'])
      expect(status).toBe(0)
      for (const option of ['--format', '--input', '--width', '--no-color']) expect(out).toContain(option)
      for (const part of [/^Ends with 0/m, /^Examples:\n {2}/m]) expect(out).toMatch(part)
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    },
  )

  test.each([
    [['frobnicate'], 'frobnicate'],
    [['extract', '--frobnicate'], '--frobnicate'],
    [['extract', '--format', 'xml', 'a.txt'], 'xml'],
    [['extract', '--input', 'yaml', 'a.txt'], 'yaml'],
    [['extract', '--min-confidence', '80', 'a.txt'], '80'],
    [['extract', '--min-confidence', 'high', 'a.txt'], 'high'],
    [['extract', '--min-confidence', '', 'a.txt'], 'min-confidence'],
    [['extract', '--width', '5', 'a.txt'], '5'],
    [['extract'], 'name a file'],
    [[], 'Usage'],
  ])('ends with 2 on %j and names the value', async (args, value) => {
    const { status, out, err } = await run(args)
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(value)
  })
})

describe('saidby extract', () => {
  test('prints who said what', async () => {
    const { status, out, err } = await run(['extract'], JSON.stringify(ARTICLE))
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toMatch(
      /^Ferry stays\nThe Quay · quay-1\n\n {2}Jane Roe {2}\d+%\n {4}“We will keep it running/,
    )
  })

  test('gives every input format the same result', async () => {
    const [text = '', json = '', array = '', lines = ''] = files({
      'a.txt': ARTICLE.text,
      'a.json': JSON.stringify(ARTICLE, null, 2),
      'b.json': JSON.stringify([ARTICLE], null, 2),
      'a.jsonl': `${JSON.stringify(ARTICLE)}\n`,
    })
    const quotes = []
    for (const file of [text, json, array, lines]) {
      const { status, out } = await run(['extract', '--format', 'jsonl', file])
      expect(status).toBe(0)
      quotes.push((JSON.parse(out) as Document).quotes)
    }
    expect(quotes[0]).toHaveLength(1)
    for (const found of quotes) expect(found).toEqual(quotes[0])
  })

  test('takes --input over what the file looks like', async () => {
    const { out } = await run(['extract', '--input', 'text', '--format', 'json', '-'], '{"text": "x"}')
    expect((JSON.parse(out) as Document[])[0]?.text).toBe('{"text": "x"}')
  })

  test('processes the rest when some of it is bad, and ends with 1', async () => {
    const paths = files({
      'a.jsonl': `${JSON.stringify(ARTICLE)}\n{"text"\n${JSON.stringify({ text: 'no id' })}\n`,
      'b.json': JSON.stringify([ARTICLE, { id: 'no text' }]),
    })
    const { status, out, err } = await run(['extract', '--format', 'jsonl', 'missing.txt', ...paths])
    const ids = out.split('\n', 3).map((line) => (JSON.parse(line) as Document).id)
    expect(status).toBe(1)
    expect(ids).toEqual(['quay-1', `${paths[0] ?? ''}:3`, 'quay-1~2'])
    expect(err.split('\n')).toEqual([
      'saidby: missing.txt: no such file',
      expect.stringMatching(/a\.jsonl:2: not JSON: /),
      expect.stringMatching(
        /b\.json:1: id "quay-1" is taken by an earlier article; this one is called "quay-1~2"$/,
      ),
      expect.stringMatching(/b\.json:1: not an article: it has no "text"$/),
      '',
    ])
  })

  test('names no speaker who is less sure than asked', async () => {
    const { status, out } = await run(['extract', '-f', 'json', '-m', '1'], JSON.stringify(ARTICLE))
    expect(status).toBe(0)
    for (const { quotes } of JSON.parse(out) as Document[]) {
      expect(quotes).toHaveLength(1)
      for (const quote of quotes) expect(quote.speaker === null || quote.confidence === 1).toBe(true)
    }
  })

  test.each([
    [[], {}, true],
    [['--no-color'], {}, false],
    [[], { NO_COLOR: '1' }, false],
    [['--format', 'json'], {}, false],
  ])('on a terminal with %j and %j', async (args, env, colored) => {
    const { out } = await run(['extract', ...args, '-'], ARTICLE.text, { isTTY: true, columns: 60 }, env)
    expect(out.includes('\u001B[')).toBe(colored)
  })

  test('takes a terminal that does not know its width for one of 80 columns', async () => {
    const { out } = await run(['extract', '-'], JSON.stringify(ARTICLE), { columns: 0 })
    expect(out).toBe((await run(['extract', '-'], JSON.stringify(ARTICLE), { columns: 80 })).out)
    expect((await run(['--help'], null, { columns: 0 })).out).toContain('and where else they were')
  })

  test('wraps at the width of the terminal', async () => {
    const { out } = await run(['extract', '-'], JSON.stringify(ARTICLE), { columns: 30 })
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(30)
  })
})
