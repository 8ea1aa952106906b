/**
 * Writes `corpus/events` from `corpus/source`: `npx tsx corpus/compile.ts`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildCorpus } from './build'

const target = 'corpus/events'
try {
  const files = buildCorpus('corpus/source')
  rmSync(target, { recursive: true, force: true })
  for (const [path, content] of files) {
    mkdirSync(dirname(join(target, path)), { recursive: true })
    writeFileSync(join(target, path), content)
  }
  console.log(`${files.size} files in ${target}`)
} catch (error) {
  // The message lists everything that is wrong in the sources; a stack would only hide it.
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
