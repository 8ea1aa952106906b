import { Writable } from 'node:stream'
import type { Document, Quote, Speaker } from '../../src'
import { wantsColor } from '../../src/cli/output/color'
import { openRecords } from '../../src/cli/output/records'
import { plain } from '../../src/cli/output/plain'
import { renderDocument } from '../../src/cli/output/document'
import { isClosedPipe, openWriter } from '../../src/cli/output/writer'
import { sink } from './streams'

const ROE: Speaker = { id: 's1', name: 'Jane Roe', kind: 'person', aliases: ['Roe'] }
const BOARD: Speaker = { id: 's2', name: 'the harbour board', kind: 'organization', aliases: [] }

function quote(id: string, text: string, speaker: Speaker | null, confidence: number): Quote {
  const spans = [{ start: 0, end: text.length }]
  const rest = { mention: null, cue: null, alternatives: [], evidence: [] }
  return {
    id,
    start: 0,
    end: text.length,
    kind: speaker ? 'direct' : 'term',
    spans,
    text,
    speaker,
    confidence,
    ...rest,
  }
}

const DOCUMENT: Document = {
  id: 'a1',
  text: '',
  title: 'Ferry stays',
  outlet: 'The Quay',
  publishedAt: '2024-03-02',
  quotes: [
    quote('q1', 'We will keep the ferry running through the winter.', ROE, 0.934),
    quote('q2', 'People’s Boat', null, 0.7),
    quote('q3', 'There is no money', BOARD, 0.41),
  ],
  speakers: [ROE, BOARD],
}

const STYLE = { color: false, terms: false, width: 40 }

describe('renderDocument', () => {
  test('shows the heading, then each quote with its speaker and how sure', () => {
    expect(renderDocument(DOCUMENT, STYLE)).toBe(
      [
        'Ferry stays',
        'The Quay · 2024-03-02 · a1',
        '',
        '  Jane Roe  93%',
        '    “We will keep the ferry running',
        '    through the winter.”',
        '',
        '  the harbour board  41%',
        '    “There is no money”',
        '',
      ].join('\n'),
    )
  })

  test("shows nobody's words when asked", () => {
    expect(renderDocument(DOCUMENT, { ...STYLE, terms: true })).toContain(
      "  nobody's words\n    “People’s Boat”\n",
    )
  })

  test('says so when a speaker was not found, and when there are no quotations', () => {
    const lost: Document = { ...DOCUMENT, quotes: [{ ...quote('q1', 'Hello', null, 0.2), kind: 'direct' }] }
    expect(renderDocument(lost, STYLE)).toContain('  speaker not found\n')
    const [left] = lost.quotes
    const unsure = { ...lost, quotes: [{ ...left!, alternatives: [{ speaker: ROE, confidence: 0.38 }] }] }
    expect(renderDocument(unsure, STYLE)).toContain('  not sure, perhaps Jane Roe  38%\n')
    expect(renderDocument({ id: 'a2', text: '', quotes: [], speakers: [] }, STYLE)).toBe(
      'a2\n\n  no quotations\n',
    )
  })

  test('stays within the width, wide characters too', () => {
    const wide = {
      ...DOCUMENT,
      quotes: [quote('q1', '記者会見で首相は明日の閣議で決定すると述べました', ROE, 1)],
    }
    const lines = renderDocument(wide, { ...STYLE, width: 24 }).split('\n')
    // Each of these characters takes two columns.
    for (const line of lines) expect(line.replace(/[\u3040-\u9fff]/g, '..').length).toBeLessThanOrEqual(24)
    expect(lines.join('').replace(/ /g, '')).toContain('記者会見で首相は明日の閣議で決定すると述べました')
  })

  test('colours only on request, and by how sure', () => {
    const colored = renderDocument(DOCUMENT, { ...STYLE, color: true })
    expect(colored).toContain('\u001B[32m93%')
    expect(colored).toContain('\u001B[31m41%')
    expect(renderDocument(DOCUMENT, STYLE)).not.toContain('\u001B')
  })
})

describe('plain', () => {
  test('takes away what could take over a terminal', () => {
    expect(plain('\u001B]0;title\u0007 one\r\n\ttwo \u202Ekcab\u202C \u009B31m')).toBe(
      ']0;title one two kcab 31m',
    )
  })
})

describe('openRecords', () => {
  async function print(format: 'json' | 'jsonl' | 'text', documents: readonly Document[]): Promise<string> {
    const out = sink()
    const writer = openRecords(openWriter(out.stream), format, (d: Document) => renderDocument(d, STYLE))
    for (const document of documents) await writer.write(document)
    await writer.end()
    return out.text()
  }

  test.each([0, 1, 3])('prints an array of %d documents', async (count) => {
    const documents = Array.from({ length: count }, () => DOCUMENT)
    expect(JSON.parse(await print('json', documents))).toEqual(documents)
  })

  test('prints a document a line', async () => {
    const lines = (await print('jsonl', [DOCUMENT, DOCUMENT])).split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map((line) => JSON.parse(line) as Document)).toEqual([DOCUMENT, DOCUMENT])
  })

  test('puts an empty line between articles', async () => {
    const one = renderDocument(DOCUMENT, STYLE)
    expect(await print('text', [DOCUMENT, DOCUMENT])).toBe(`${one}\n${one}`)
  })
})

describe('openWriter', () => {
  test('waits until a slow reader takes more', async () => {
    let waiting = 0
    let most = 0
    const slow = new Writable({
      highWaterMark: 10,
      write(_chunk, _encoding, done) {
        setImmediate(() => {
          waiting--
          done()
        })
      },
    })
    const writer = openWriter(slow)
    for (let i = 0; i < 20; i++) {
      most = Math.max(most, ++waiting)
      await writer.write('0123456789')
    }
    expect(most).toBe(1)
  })

  test('throws what the stream failed with, and knows a closed pipe', async () => {
    const failWith = (code: string): Writable =>
      new Writable({
        highWaterMark: 1,
        write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })),
      })
    const error = await openWriter(failWith('EPIPE'))
      .write('x')
      .catch((reason: unknown) => reason)
    expect(isClosedPipe(error)).toBe(true)
    await expect(openWriter(failWith('ENOSPC')).write('x')).rejects.toThrow('ENOSPC')
    expect(isClosedPipe(new Error('other'))).toBe(false)
  })
})

describe('wantsColor', () => {
  test.each([
    [{ isTTY: true }, {}, true],
    [{ isTTY: false }, {}, false],
    [{ isTTY: true }, { NO_COLOR: '1' }, false],
    [{ isTTY: true }, { NO_COLOR: '' }, true],
    [{ isTTY: true }, { TERM: 'dumb' }, false],
    [{ isTTY: false }, { FORCE_COLOR: '1' }, true],
    [{ isTTY: false }, { FORCE_COLOR: '0' }, false],
    [{ isTTY: true }, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ])('%j in %j: %s', (terminal, env, expected) => {
    expect(wantsColor(sink(terminal).stream, env)).toBe(expected)
  })
})
