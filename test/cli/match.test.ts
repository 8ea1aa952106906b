import type { QuoteMatch } from '../../src'
import { files, run } from './streams'

const WHOLE = 'We will keep the old ferry running through the winter, whatever the weather brings us.'
const CHANGED = 'We will keep the old ferry running through the summer, whatever the weather brings us.'
const OTHER = 'The library opens its new reading room on Thursday afternoon.'

interface Printed {
  readonly a: string
  readonly b: string
  readonly match: QuoteMatch | null
}

describe('saidby match', () => {
  test('prints how two texts relate, and marks in each the words that the other lacks', async () => {
    expect(
      await run(['match', WHOLE, CHANGED.replace('whatever the weather brings us', 'at least')]),
    ).toEqual({
      status: 0,
      err: '',
      out: expect.stringMatching(
        /^\w+ {2}\d+%\n(?:meaning changed.*\n)?\n {2}A {2}We will keep .* the \[-winter/,
      ) as string,
    })
  })

  test('ends with 0 when they match and with 1 when they do not', async () => {
    expect(await run(['match', WHOLE, WHOLE])).toMatchObject({ status: 0, err: '' })
    expect(await run(['match', WHOLE, OTHER])).toEqual({ status: 1, out: 'no match\n', err: '' })
    const { status, out } = await run(['match', WHOLE, OTHER, '--format', 'json'])
    expect({ status, match: (JSON.parse(out) as Printed).match }).toEqual({ status: 1, match: null })
  })

  test('tells which words turn the meaning', async () => {
    const { out } = await run(['match', WHOLE, WHOLE.replace('will keep', 'will not keep')])
    expect(out).toMatch(/meaning changed, a negation: .*not/)
    expect(out).toMatch(/ {2}B {2}We will \{\+not\+\} keep/)
  })

  test('prints as JSON both texts and a match whose offsets count in them', async () => {
    const { status, out } = await run(['match', WHOLE, CHANGED, '-f', 'json'])
    const { a, b, match } = JSON.parse(out) as Printed
    expect({ status, a, b }).toEqual({ status: 0, a: WHOLE, b: CHANGED })
    const changed = match?.alignment.filter(({ op }) => op !== 'equal') ?? []
    expect(changed.map((step) => a.slice(step.a.start, step.a.end).trim())).toEqual(['winter,'])
    expect(changed.map((step) => b.slice(step.b.start, step.b.end).trim())).toEqual(['summer,'])
  })

  test('reads files and standard input as extract does', async () => {
    const paths = files({
      'one.txt': `${WHOLE}\n`,
      'one.json': JSON.stringify({ text: WHOLE }),
      'one.jsonl': JSON.stringify({ text: WHOLE }),
    })
    for (const path of paths) {
      const { status, out } = await run(['match', path, WHOLE])
      expect({ path, status, out: out.split(' ', 1)[0] }).toEqual({ path, status: 0, out: 'identical' })
    }
    expect(await run(['match', '-', WHOLE], WHOLE)).toMatchObject({ status: 0 })
    expect(
      await run(['match', WHOLE, '-', '--input', 'json'], JSON.stringify({ text: WHOLE })),
    ).toMatchObject({ status: 0 })
  })

  test('takes the name of a file for words with --text', async () => {
    const [path = ''] = files({ 'one.txt': WHOLE })
    const { out } = await run(['match', '--text', path, path, '-f', 'json'])
    expect((JSON.parse(out) as Printed).a).toBe(path)
    const { out: dash } = await run(['match', '--text', '-f', 'json', '--', '-', '-'])
    expect((JSON.parse(dash) as Printed).a).toBe('-')
  })

  test.each([
    ['a name that is no file', 'missing.txt', 'missing.txt: no such file (with --text it is taken as words)'],
    ['a path that is no file', './ferry/quotes', './ferry/quotes: no such file'],
  ])('does not take %s for words', async (_, argument, message) => {
    const { status, out, err } = await run(['match', argument, WHOLE])
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(`saidby: ${message}`)
  })

  test.each([
    ['several texts', 'many.json', JSON.stringify([{ text: WHOLE }, { text: OTHER }]), 'holds several texts'],
    ['none', 'empty.txt', '', 'is empty'],
    ['no article', 'bad.json', '{"title": "x"}', 'it has no "text"'],
    ['bytes that are not UTF-8', 'bad.txt', Buffer.from('caf\u00e9', 'latin1'), 'bad.txt:1: not UTF-8'],
  ])('reports a file with %s by name', async (_, name, content, message) => {
    const [path = ''] = files({ [name]: content })
    const { status, out, err } = await run(['match', path, WHOLE])
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(name)
    expect(err).toContain(message)
  })

  test('matches only what is believed as much as asked', async () => {
    const changed = 'We keep a ferry running in summer.'
    expect((await run(['match', '--threshold', '0', WHOLE, CHANGED])).status).toBe(0)
    expect((await run(['match', '--threshold', '1', WHOLE, changed])).status).toBe(1)
  })

  test.each([
    [['match'], 'missing required argument'],
    [['match', 'one'], 'missing required argument'],
    [['match', 'one', 'two', 'three'], 'too many arguments'],
    [['match', '-', '-'], 'only one of the two'],
    [['match', '--format', 'jsonl', 'one', 'two'], 'jsonl'],
    [['match', '--threshold', '2', 'one', 'two'], '2'],
    [['match', '--frobnicate', 'one', 'two'], '--frobnicate'],
  ])('ends with 2 on %j and names what is wrong', async (args, message) => {
    const { status, out, err } = await run(args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(message)
  })

  test('colours on a terminal, unless asked not to', async () => {
    const terminal = { isTTY: true, columns: 60 }
    expect((await run(['match', WHOLE, CHANGED], null, terminal)).out).toContain('\u001B[3')
    for (const env of [{ NO_COLOR: '1' }, { TERM: 'dumb' }]) {
      expect((await run(['match', WHOLE, CHANGED], null, terminal, env)).out).not.toContain('\u001B')
    }
    const { out } = await run(['match', WHOLE, CHANGED, '--no-color', '--width', '40'], null, terminal)
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(40)
  })
})
