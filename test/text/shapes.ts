/**
 * Shapes of text that break programs, each of any length: `shape.make(length)` is about so many characters of it.
 * The growth benchmark doubles them, the tests read them huge.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../../src'

export interface Shape {
  readonly name: string
  readonly make: (length: number) => string
}

const CORPUS = join(process.cwd(), 'corpus/events')

/** The articles of the corpus without their gold, in the order of their files. */
export function corpusArticles(): Article[] {
  return readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && !name.endsWith('event.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(CORPUS, name), 'utf8')) as Article)
    .map(({ id, text, title, outlet, publishedAt, byline }) => ({
      text,
      ...(id !== undefined && { id }),
      ...(title !== undefined && { title }),
      ...(outlet !== undefined && { outlet }),
      ...(publishedAt !== undefined && { publishedAt }),
      ...(byline !== undefined && { byline }),
    }))
}

const repeated = (name: string, part: string): Shape => ({
  name,
  make: (length) => part.repeat(Math.ceil(length / part.length)).slice(0, length),
})

/** Parts that differ from one another, until the length is reached. */
const numbered = (name: string, part: (i: number) => string): Shape => ({
  name,
  make: (length) => {
    const parts: string[] = []
    for (let i = 0, sum = 0; sum < length; i++) {
      const next = part(i)
      parts.push(next)
      sum += next.length
    }
    return parts.join('').slice(0, length)
  },
})

/** A name that no other number has, of letters only: "Bcad". */
export function nameOf(i: number): string {
  let letters = ''
  for (let rest = i + 26; rest > 0; rest = Math.floor(rest / 26))
    letters = String.fromCharCode(97 + (rest % 26)) + letters
  return letters.charAt(0).toUpperCase() + letters.slice(1)
}

let articles: string[] | null = null
const ordinary = (i: number): string => {
  articles ??= corpusArticles().map(({ text }) => text)
  return articles[i % articles.length] as string
}

/** Prose as newsrooms write it. */
export const ORDINARY: readonly Shape[] = [
  numbered('articles one after the other', (i) => ordinary(i) + '\n\n'),
  numbered('articles without a line end', (i) => ordinary(i).replace(/\s+/g, ' ') + ' '),
]

/** What strangers send, by accident or not. */
export const HOSTILE: readonly Shape[] = [
  repeated('one token', 'a'),
  repeated('capital letters', 'A'),
  repeated('blanks', ' '),
  repeated('line ends', '\n'),
  repeated('NUL', '\0'),
  repeated('lone surrogates', '\ud800\udc00\ud800'),
  repeated('combining marks', 'e\u0301\u0301'),
  repeated('emoji', '👩‍👩‍👧 '),
  repeated('right to left, zero width', '\u200b\u202eabc\u202c שלום '),
  repeated('opening marks', '“'),
  repeated('opening marks before words', '“so '),
  repeated('closing marks', '”'),
  repeated('straight marks', '"'),
  repeated('straight marks between words', 'a " b '),
  repeated('single marks', "'a "),
  repeated('two kinds of marks', '“‘'),
  repeated('three kinds of marks', '«a "b ‘c '),
  repeated('brackets', '['),
  repeated('brackets around words', '[a (b {'),
  { name: 'nested brackets', make: (length) => '['.repeat(length / 2) + ']'.repeat(length / 2) },
  { name: 'nested marks', make: (length) => '“‘'.repeat(length / 4) + '’”'.repeat(length / 4) },
  repeated('dashes', '— '),
  repeated('ellipses', '...'),
  repeated('full stops', '. '),
  repeated('colons', 'A: '),
  repeated('handles', '(@a'),
  repeated('hyphens', 'a-'),
  repeated('apostrophes', "a'"),
  repeated('initials', 'A. '),
  repeated('digits', '1234567890'),
  repeated('one paragraph of quotes', '“We won,” she said. '),
  numbered('one paragraph of different quotes', (i) => `“We won ${nameOf(i)},” said Ada. `),
  repeated('words inside a sentence', 'a “b” '),
  numbered('names in one paragraph', (i) => `Ann ${nameOf(i)} spoke. `),
  numbered('names and quotes in one paragraph', (i) => `“No,” said Ann ${nameOf(i)}. `),
  numbered('names and quotes', (i) => `“No,” said Ann ${nameOf(i)}. “We ${nameOf(i * 7)} won,” he said.\n\n`),
  numbered('names with one surname', (i) => `“No,” said ${nameOf(i)} Quist. Quist left.\n\n`),
  numbered('names with one first name', (i) => `“No,” said Ann ${nameOf(i)}. Ann left.\n\n`),
  numbered('one sentence of names', (i) => `${nameOf(i)} Quist, `),
  numbered('one name without end', (i) => `${nameOf(i)} `),
  numbered(
    'namesakes in one paragraph, quotations between',
    (i) => `Ann Quist and Tom Quist came. Quist said, “No ${i}.” He left. `,
  ),
  repeated('one name again and again', 'Ann Quist '),
  repeated('names joined by and', 'Ann Quist and '),
  repeated('names joined by of', 'Ann of '),
  numbered('titles', (i) => `President ${nameOf(i)} met the president. “No,” the president said. `),
  numbered(
    'descriptions',
    (i) => `The ${nameOf(i).toLowerCase()} minister spoke. “No,” the minister said.\n\n`,
  ),
  numbered(
    'bodies',
    (i) =>
      `The ${nameOf(i)} Council met. “No,” the council said. “Yes,” the ${nameOf(i * 3)} party said.\n\n`,
  ),
  repeated('descriptions in each other', 'the spokesman of the minister of the '),
  repeated('appositions', 'Ann Quist, the mayor of Tarn, a '),
  repeated('pronouns', 'he she they '),
  repeated('pronouns and quotes', '“No,” he said. “Yes,” she said. “Perhaps,” they said. '),
  repeated('said', 'said '),
  repeated('sources that say', 'she said he said '),
  repeated('according to', 'according to '),
  repeated('cues without quotes', 'Ann Quist said that Bob Reed said that '),
  { name: 'one quote without end', make: (length) => '“' + 'we won again '.repeat(length / 13) + '”' },
  repeated('a quote over paragraphs without end', '“We said so.\n\n'),
  repeated('quotes interrupted by cues', '“a,” she said, “b,” he said, '),
  repeated('turns', 'A: Yes.\n\nB: No.\n\n'),
  repeated('turns of named people', 'ROE: Yes.\n\nVIK: No.\n\n'),
  numbered('turns of ever more people', (i) => `${nameOf(i).toUpperCase()}: Yes.\n\n`),
  repeated('lines after a colon', 'He said:\n\n'),
  repeated('signatures', '“Yes.”\n— Ann Quist\n\n'),
  repeated('handles after dashes', '“Yes.” — A (@a) '),
  repeated('questions and answers', 'Did you?\n\nI did.\n\n'),
  repeated('labels without end', 'THE MAYOR: I did. A: '),
  repeated('reports behind open marks', '“We won, she said. '),
  repeated('ellipses after a colon', 'He said:\n\nSo it was and so it is and so it stays...\n\n'),
  repeated('paragraphs of one letter', 'a\n\n'),
  repeated('lines of one letter', 'a\n'),
  repeated('names that objects have', '“No,” said __proto__. constructor toString hasOwnProperty said. '),
  repeated('a script', '<script>alert("x")</script> “<img src=x onerror=\'alert(1)\'>,” said Ann. '),
  repeated('JSON', '{"text": "a \\"b\\"", "id": [1, 2]}, '),
  repeated('addresses', 'https://example.org/?a=b&c=“d” '),
  repeated('base64', 'TG9yZW0gaXBzdW0gZG9sb3Igc2l0IGFtZXQ'),
  numbered('words nobody knows', (i) => `${nameOf(i * 7919).toLowerCase()}q${(i % 97).toString(36)} `),
  numbered(
    'names nobody knows and quotes',
    (i) => `“${nameOf(i * 31)} ${nameOf(i * 17)},” the ${nameOf(i * 13)} said.\n`,
  ),
]
