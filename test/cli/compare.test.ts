import type { Utterance } from '../../src'
import { files, run, withoutColors } from './streams'

const WIRE = {
  id: 'wire-1',
  outlet: 'Northern Wire',
  publishedAt: '2031-03-02',
  text: '“We will keep the old ferry running through the whole winter, because nobody should have to row,” said Jane Roe, who chairs the harbour board. “There is no money for a bridge,” added Tom Vik, its treasurer.',
}
const QUAY = {
  id: 'quay-7',
  outlet: 'The Quay',
  publishedAt: '2031-03-03',
  text: 'Jane Roe told islanders: “We will keep the old boat running through the whole winter.” The novel “The Last Ferry” is set there.',
}
const ECHO = {
  id: 'echo-3',
  outlet: 'Island Echo',
  publishedAt: '2031-03-04',
  text: 'A baker had the last word. “My grandmother rowed across in worse weather than this, and sang,” said Ada Lund.',
}

const lines = (...articles: readonly object[]): string =>
  articles.map((article) => `${JSON.stringify(article)}\n`).join('')

describe('saidby compare', () => {
  test('prints what several outlets have, and marks what each changed', async () => {
    const { status, out, err } = await run(['compare', '-w', '200'], lines(WIRE, QUAY, ECHO))
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toBe(
      [
        '3 articles of 3 outlets, 2031-03-02 to 2031-03-04',
        '1 thing said in 2 outlets or more',
        'Beside the fullest wording, the earliest first: [-left out-], {+put in+}, […] left out at an end',
        '',
        '1. “We will keep the old ferry running through the whole winter, because nobody should have to row,”',
        '   Jane Roe',
        '',
        '    Northern Wire, 2031-03-02: in full',
        '    The Quay, 2031-03-03: excerpt',
        '        “We will keep the old [-ferry-]{+boat+} running through the whole winter. […]”',
        '',
        '2 quotations in one outlet only (--all lists them)',
        '',
      ].join('\n'),
    )
  })

  test('lists what one outlet alone has when asked, but nobody’s words never', async () => {
    const { out } = await run(['compare', '--all', '-w', '200'], lines(WIRE, QUAY, ECHO))
    expect(out).toContain(
      [
        '2 quotations in one outlet only',
        '',
        '  Northern Wire',
        '    Tom Vik: “There is no money for a bridge,”',
        '',
        '  Island Echo',
        '    Ada Lund: “My grandmother rowed across in worse weather than this, and sang,”',
        '',
      ].join('\n'),
    )
    expect(out).not.toContain('The Last Ferry')
  })

  test('says so when outlets disagree about who said it', async () => {
    const other = { ...QUAY, text: WIRE.text.replace('Jane Roe', 'Olaf Brandt') }
    const { out } = await run(['compare', '-w', '200'], lines(WIRE, other))
    expect(out).toContain('contested: Jane Roe (1 of 2 outlets) or Olaf Brandt (1)')
    expect(out).toContain('Northern Wire, 2031-03-02: in full, says Jane Roe')
    expect(out).toContain('The Quay, 2031-03-03: in full, says Olaf Brandt')
    expect(out).toContain('said in 2 outlets or more, 1 contested\n')
  })

  test('says so when the meaning was changed', async () => {
    const other = { ...QUAY, text: WIRE.text.replace('We will keep', 'We will not keep') }
    const { out } = await run(['compare', '-w', '200'], lines(WIRE, other))
    expect(out).toMatch(/meaning changed, a negation: .*not/)
    expect(out).toContain('said in 2 outlets or more, 1 with a changed meaning\n')
  })

  test('shows the same words once and names the outlet that had them first', async () => {
    const third = { ...QUAY, id: 'radio-1', outlet: 'Radio Tarn', publishedAt: '2031-03-05' }
    const { out } = await run(['compare', '-w', '200'], lines(WIRE, QUAY, third))
    expect(out).toContain('    Radio Tarn, 2031-03-05: excerpt, as The Quay\n')
    expect(out.match(/\{\+boat\+\}/g)).toHaveLength(1)
  })

  test('shows what has hardly a word of the fullest wording beside the printing that brought it here', async () => {
    const fog = 'Nobody has seen the lamps of the north quay since the fog came in from the lake.'
    const crew =
      'My crew sleeps in its boots and waits for the harbourmaster, and it will not wait in the cold until the ice is gone.'
    const said = (id: string, words: string) => ({
      id,
      outlet: `Outlet ${id}`,
      publishedAt: '2031-03-02',
      text: `“${words}” said Jane Roe, who chairs the harbour board.`,
    })
    const both = `${fog} My crew sleeps in its boots and waits for the harbourmaster,`
    const { out } = await run(
      ['compare', '-w', '300'],
      lines(
        said(
          'A',
          `${crew} The cooks have flour for a week, the divers have no diesel, and the smokehouse burnt its last birch on Sunday,`,
        ),
        said('B', both),
        said('C', fog.replace('came in', 'crept in')),
      ),
    )
    expect(out).toMatch(/Outlet C: \w+, beside Outlet B\n {8}“.*since the fog \[-came-\]\{\+crept\+\} in/)
  })

  test('names the first speakers of what everybody says, and each outlet once a day', async () => {
    const chorus = Array.from({ length: 9 }, (_, k) => ({
      ...WIRE,
      id: `w${k}`,
      outlet: `Outlet ${k >> 1}`,
      text: WIRE.text.replaceAll('Jane Roe', `Jane ${'ABCDEFGHI'[k] ?? ''}rand`),
    }))
    const { out } = await run(['compare', '-w', '300'], lines(...chorus))
    expect(out).toMatch(/contested: .* or 3 more\n/)
    const { out: twice } = await run(['compare'], lines(WIRE, { ...WIRE, id: 'again' }, QUAY))
    expect(twice.match(/Northern Wire, 2031-03-02: in full/g)).toHaveLength(1)
  })

  test('tells the days of publication as far as the articles have them', async () => {
    const headOf = async (...dates: (string | undefined)[]): Promise<string> => {
      const articles = dates.map((publishedAt, k) => ({
        ...WIRE,
        id: String(k),
        outlet: `Outlet ${k}`,
        publishedAt,
      }))
      return (await run(['compare'], lines(...articles))).out
    }
    expect(await headOf('2031-03-02', '2031-03-02')).toMatch(
      /^2 articles of 2 outlets, 2031-03-02\n[\s\S]*: in full\n/,
    )
    expect(await headOf('2031-03-02T09:00', '2031-03-02T11:30')).toContain(
      '    Outlet 1, 2031-03-02T11:30: in full',
    )
    expect(await headOf('2 March', '2031-03-03', undefined)).toMatch(/^3 articles of 3 outlets, 2031-03-03\n/)
    expect(await headOf(undefined)).toMatch(/^1 article of 1 outlet\n/)
  })

  test('asks for as many outlets as told; two articles of one outlet are one', async () => {
    const again = { ...WIRE, id: 'wire-2' }
    const countOf = async (...args: string[]): Promise<string> =>
      (await run(['compare', '-w', '200', ...args], lines(WIRE, again, QUAY))).out.split('\n')[1] ?? ''
    expect(await countOf()).toMatch(/^1 thing said in 2 outlets or more$/)
    expect(await countOf('-n', '3')).toMatch(/^Nothing said in 3 outlets or more$/)
    expect(await countOf('-n', '1')).toMatch(/^2 things said in one outlet or more$/)
  })

  test('takes each article without an outlet for one of its own, and calls it by its name', async () => {
    const paths = files({ 'one.txt': WIRE.text, 'two.txt': QUAY.text })
    const { out } = await run(['compare', '-w', '300', ...paths])
    expect(out).toMatch(/^2 articles of 2 outlets\n1 thing said/)
    for (const name of ['one', 'two']) expect(out).toContain(`    ${name}: `)
  })

  test('prints the same utterances as JSON and as JSON Lines, in one order', async () => {
    const input = lines(WIRE, QUAY, ECHO)
    const json = JSON.parse((await run(['compare', '-f', 'json'], input)).out) as Utterance[]
    expect(json.map(({ variants }) => variants.map(({ outlet }) => outlet))).toEqual([
      ['Northern Wire', 'The Quay'],
    ])
    const all = (await run(['compare', '-f', 'jsonl', '--all'], input)).out.trimEnd().split('\n')
    const parsed = all.map((line) => JSON.parse(line) as Utterance)
    expect(parsed.map(({ variants }) => variants.length)).toEqual([2, 1, 1])
    expect(parsed[0]).toEqual(json[0])
  })

  test('puts what most outlets print first', async () => {
    const third = { ...QUAY, id: 'radio-1', outlet: 'Radio Tarn', publishedAt: '2031-03-01' }
    const bridge = {
      ...ECHO,
      text: '“There is no money for a bridge,” said Tom Vik.',
      publishedAt: '2031-02-01',
    }
    const { out } = await run(['compare', '-f', 'jsonl'], lines(bridge, WIRE, QUAY, third))
    const counts = out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as Utterance).variants.length)
    expect(counts).toEqual([3, 2])
  })

  test('has a page for no articles and for articles without quotations', async () => {
    expect(await run(['compare', '-i', 'jsonl'], '')).toEqual({
      status: 0,
      out: '0 articles of 0 outlets\nNothing said in 2 outlets or more\n',
      err: '',
    })
    expect((await run(['compare', '-f', 'json'], lines({ text: 'Rain.' }))).out).toBe('[]\n')
  })

  test('reports what cannot be read, compares the rest, and ends with 1', async () => {
    const [path = ''] = files({ 'day.jsonl': `${lines(WIRE)}{oops\n${lines(QUAY)}` })
    const { status, out, err } = await run(['compare', 'missing.txt', path])
    expect(status).toBe(1)
    expect(out).toMatch(/^2 articles of 2 outlets,/)
    expect(err.split('\n')).toEqual([
      'saidby: missing.txt: no such file',
      expect.stringContaining('day.jsonl:2: not JSON'),
      '',
    ])
  })

  test.each([
    [['compare'], 'name a file'],
    [['compare', '--min-outlets', '0', 'a.txt'], '0'],
    [['compare', '--min-outlets', '1.5', 'a.txt'], '1.5'],
    [['compare', '--format', 'html', 'a.txt'], 'html'],
    [['compare', '--frobnicate', 'a.txt'], '--frobnicate'],
  ])('ends with 2 on %j and names what is wrong', async (args, message) => {
    const { status, out, err } = await run(args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(message)
  })

  test('wraps at the width of the terminal and lets nothing of an article drive it', async () => {
    const hostile = {
      ...QUAY,
      outlet: 'The\u001B[2J Quay\u0007',
      text: QUAY.text.replace('boat', 'boat\u009B31m'),
    }
    const { out } = await run(['compare'], lines(WIRE, hostile), { isTTY: true, columns: 50 })
    expect(out).toContain('\u001B[1m')
    expect(withoutColors(out)).not.toMatch(/(?!\n)\p{Cc}/u)
    for (const line of withoutColors(out).split('\n')) expect(line.length).toBeLessThanOrEqual(50)
    const { out: uncolored } = await run(['compare'], lines(WIRE, QUAY), { isTTY: true }, { NO_COLOR: '1' })
    expect(uncolored).not.toContain('\u001B')
  })
})
