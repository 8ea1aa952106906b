import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { detectFormat } from '../../src/cli/input/detect'
import type { Entry } from '../../src/cli/input/entry'
import { createIds } from '../../src/cli/input/ids'
import { splitJsonArray } from '../../src/cli/input/json-elements'
import { readLines } from '../../src/cli/input/lines'
import { readArticles } from '../../src/cli/input/read'
import { files } from './streams'

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

function readStdin(text: string | Buffer): Promise<Entry[]> {
  return all(readArticles(['-'], { stdin: Readable.from([Buffer.from(text)]) }))
}

/** An entry as one short line: its name or id, or its line and what is wrong with it. */
function brief(entry: Entry): string {
  if ('message' in entry) return `${entry.place.line ?? '-'}: ${entry.message}`
  return `${entry.article.id ?? basename(entry.name)} = ${entry.article.text}`
}

describe('detectFormat', () => {
  test.each([
    ['story.txt', '{"text": "x"}', 'text'],
    ['story.md', '# Title', 'text'],
    ['wire.jsonl', 'broken', 'jsonl'],
    ['wire.NDJSON', '', 'jsonl'],
    ['one.json', '{\n  "text": "x"\n}', 'json'],
    ['many.json', '[\n  {"text": "x"}]', 'json'],
    ['lines.json', '{"text": "x"}\n{"text": "y"}\n', 'jsonl'],
    ['lines.json', '{"text": "x"\n{"text": "y"}\n', 'jsonl'],
    ['lines.json', '{"text": "x"}\noops\n', 'jsonl'],
    ['-', 'The minister said no.', 'text'],
    ['-', '[Updated] The minister said no.', 'text'],
    ['-', '{sic} is how the note began.', 'text'],
    ['-', '  [ {"text": "x"} ]', 'json'],
    ['-', '\uFEFF{"text": "x"}\n{"text": "y"}', 'jsonl'],
    ['dump', '{\n"text": "x"}', 'json'],
  ])('reads %s beginning %j as %s', (file, head, format) => {
    expect(detectFormat(file, head)).toBe(format)
  })
})

describe('readLines', () => {
  test.each([
    ['one\ntwo\n', ['one', 'two']],
    ['one\r\n\r\nthree', ['one', '', 'three']],
    ['one\u2028still one\n', ['one\u2028still one']],
    ['', []],
  ])('splits %j however it arrives', async (text, expected) => {
    for (const size of [1, 2, 3, 100]) {
      const bytes = Buffer.from(text)
      const chunks: Buffer[] = []
      for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size))
      const lines = await all(readLines(Readable.from(chunks) as AsyncIterable<Buffer>))
      expect(lines.map((line) => line.bytes?.toString())).toEqual(expected)
      expect(lines.map((line) => line.number)).toEqual(expected.map((_, i) => i + 1))
    }
  })

  test('gives up a line that is too long and goes on with the next', async () => {
    const chunks = ['short\nfar too', ' long for', ' this\nshort\n'].map((chunk) => Buffer.from(chunk))
    const lines = await all(readLines(Readable.from(chunks) as AsyncIterable<Buffer>, 8))
    expect(lines.map((line) => line.bytes?.toString() ?? null)).toEqual(['short', null, 'short'])
  })
})

describe('splitJsonArray', () => {
  test('finds the elements and their lines', () => {
    const text = '[\n {"a": "x, ]\\" y"},\n\n [1, 2],\n 3\n]\n'
    const { elements, problem } = splitJsonArray(text) ?? { elements: [], problem: null }
    expect(elements.map(({ start, end, line }) => [line, text.slice(start, end).trim()])).toEqual([
      [2, '{"a": "x, ]\\" y"}'],
      [4, '[1, 2]'],
      [5, '3'],
    ])
    expect(problem).toBeNull()
  })

  test.each([
    ['[]', 0, null],
    ['[1, 2', 2, 'not JSON: the array is not closed'],
    ['[1] [2]', 1, 'not JSON: text after the array'],
    ['["open', 1, 'not JSON: the array is not closed'],
  ])('%s has %d elements', (text, count, message) => {
    const split = splitJsonArray(text)
    expect(split?.elements).toHaveLength(count)
    expect(split?.problem?.message ?? null).toBe(message)
  })

  test('is null for anything else', () => {
    expect(splitJsonArray('{"a": [1]}')).toBeNull()
    expect(splitJsonArray('')).toBeNull()
  })
})

describe('readArticles', () => {
  test('reads plain text as one article named for its file', async () => {
    const paths = files({ 'story.txt': '\uFEFFShe said no.\r\nThen she left.' })
    const entries = await all(readArticles(paths, { stdin: Readable.from([]) }))
    expect(entries.map(brief)).toEqual(['story.txt = She said no.\r\nThen she left.'])
  })

  test('takes the known fields of an article and ignores the others', async () => {
    const given = {
      id: 7,
      text: 't',
      title: 'T',
      outlet: 'O',
      publishedAt: '2024-01-02',
      byline: null,
      gold: [1],
    }
    const [entry] = await readStdin(JSON.stringify(given))
    expect(entry && 'article' in entry && entry.article).toEqual({
      id: '7',
      text: 't',
      title: 'T',
      outlet: 'O',
      publishedAt: '2024-01-02',
    })
  })

  test('goes on after each line that is no article', async () => {
    const lines = [
      '{"text": "one"}',
      '{"id": "a"}',
      '{oops',
      '',
      '"text"',
      '{"text": null}',
      '{"text": "last"}',
    ]
    expect((await readStdin(lines.join('\n'))).map(brief)).toEqual([
      'stdin:1 = one',
      '2: not an article: it has no "text"',
      expect.stringMatching(/^3: not JSON: /),
      '5: not an article: a string instead of an object with a string "text"',
      '6: not an article: its "text" is null instead of a string',
      'stdin:7 = last',
    ])
  })

  test('keeps the other elements of an array with a broken one', async () => {
    const text = '[\n{"text": "one"},\n{"text": two},\n{"text": "three"}\n'
    expect((await readStdin(text)).map(brief)).toEqual([
      'stdin[0] = one',
      expect.stringMatching(/^3: not JSON: /),
      'stdin[2] = three',
      '5: not JSON: the array is not closed',
    ])
  })

  test('names the line that is not UTF-8', async () => {
    const latin1 = Buffer.from('{"text": "caf\u00e9"}', 'latin1')
    const lines = Buffer.concat([
      Buffer.from('{"text": "café"}\n'),
      latin1,
      Buffer.from('\n{"text": "tea"}\n'),
    ])
    expect((await readStdin(lines)).map(brief)).toEqual([
      'stdin:1 = café',
      '2: not UTF-8: convert it, as with iconv -f latin1 -t utf-8',
      'stdin:3 = tea',
    ])
    const paths = files({ 'story.txt': Buffer.from('one\ntwo\ncaf\u00e9', 'latin1') })
    const entries = await all(readArticles(paths, { stdin: Readable.from([]) }))
    expect(entries.map(brief)).toEqual(['3: not UTF-8: convert it, as with iconv -f latin1 -t utf-8'])
  })

  test('keeps a character that arrives in two pieces', async () => {
    const bytes = Buffer.from('{"text": "“café”"}\n{"text": "x"}\n')
    const stdin = Readable.from(Array.from(bytes, (byte) => Buffer.from([byte])))
    const entries = await all(readArticles(['-'], { stdin, input: 'jsonl' }))
    expect(entries.map(brief)).toEqual(['stdin:1 = “café”', 'stdin:2 = x'])
  })

  test('reports files that cannot be read, each in its place', async () => {
    const [story = '', empty = ''] = files({ 'story.txt': 'She said no.', 'empty.json': '' })
    const folder = story.slice(0, -'/story.txt'.length)
    const paths = ['missing.txt', story, folder, empty]
    const entries = await all(readArticles(paths, { stdin: Readable.from([]) }))
    expect(entries.map((entry) => ('message' in entry ? entry.message : entry.article.text))).toEqual([
      'no such file',
      'She said no.',
      'is a directory: name the files in it',
      'is empty',
    ])
  })

  test('refuses markup and tables, in which marks are something else, unless told to read them as text', async () => {
    const html = '<p>&ldquo;We won,&rdquo; said Ada Obi.</p>'
    const paths = files({
      'story.html': html,
      'export.csv': 'id,text\n1,"We won"\n',
      'tag.txt': '<b>Stop</b> press',
    })
    const entries = await all(readArticles(paths, { stdin: Readable.from([]) }))
    expect(entries.map(brief)).toEqual([
      '-: is markup: take the text out of it (with --input text it is read as it stands)',
      '-: is a table: make JSON Lines of it (with --input text it is read as it stands)',
      'tag.txt = <b>Stop</b> press',
    ])
    expect((await readStdin(`\n<!DOCTYPE html>${html}`)).map(brief)).toEqual([
      expect.stringMatching('is markup'),
    ])
    const told = await all(readArticles(paths.slice(0, 1), { stdin: Readable.from([]), input: 'text' }))
    expect(told.map(brief)).toEqual([`story.html = ${html}`])
  })

  test('tells UTF-16 and files that are no text from other encodings', async () => {
    expect((await readStdin(Buffer.from('\uFEFF“We won,”', 'utf16le'))).map(brief)).toEqual([
      '1: not UTF-8 (UTF-16, or no text at all)',
    ])
  })

  test('counts every byte it reads', async () => {
    let bytes = 0
    const stdin = Readable.from([Buffer.from('{"text": "é"}\n'), Buffer.from('{"text": "x"}\n')])
    await all(readArticles(['-'], { stdin, onBytes: (more) => (bytes += more) }))
    expect(bytes).toBe(29)
  })
})

describe('createIds', () => {
  test('gives each article an id of its own', () => {
    const ids = createIds()
    const wanted = ['a', 'b', 'a', 'a~2', 'a', 'a~2']
    const given = wanted.map((id) => ids.give(id))
    expect(new Set(given).size).toBe(wanted.length)
    expect(given.slice(0, 3)).toEqual(['a', 'b', 'a~2'])
  })
})
