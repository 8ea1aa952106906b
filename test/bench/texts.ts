/** The texts that are read: a JSON Lines file, or the articles of the corpus. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')
const LARGE = resolve(ROOT, '../shared/data/polnear/train.jsonl')

export interface Texts {
  readonly source: string
  readonly texts: readonly string[]
}

/** Of the given file; otherwise of the large set when it is there, and of the corpus when not. */
export function readTexts(file: string | undefined): Texts {
  const source = file ?? (existsSync(LARGE) ? LARGE : null)
  if (source === null) return { source: 'corpus/', texts: readCorpus() }
  const lines = readFileSync(source, 'utf8').split('\n').filter(Boolean)
  return { source, texts: lines.map((line) => (JSON.parse(line) as { text: string }).text) }
}

function readCorpus(): string[] {
  const folder = join(ROOT, 'corpus/events')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { text?: string })
    .flatMap(({ text }) => (text === undefined ? [] : [text]))
}

export function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0)
}
