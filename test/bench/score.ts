/**
 * Scores the built package on the data sets beside this repository, when they are there; otherwise says so and ends.
 * Prints a table for each set and writes every error to .scores/.
 *
 *     npm run score -- [name …]
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')
const SHARED = resolve(ROOT, '../shared')
const OUTPUT = join(ROOT, '.scores')

interface Run {
  readonly name: string
  readonly script: string
  /** Option and file of the data set; the run is left out when a file is missing. */
  readonly data: Readonly<Record<string, string>>
}

const RUNS: readonly Run[] = [
  attribution('polnear'),
  attribution('mixed'),
  { name: 'events', script: 'events.mjs', data: { gold: 'events/dev.jsonl' } },
  { name: 'seeds', script: 'seeds.mjs', data: { data: 'seeds' } },
  {
    name: 'matching',
    script: 'matching.mjs',
    data: { pairs: 'matching/pairs.jsonl', variants: 'matching/variants.jsonl' },
  },
]

function attribution(set: string): Run {
  const data = { gold: `${set}/dev.jsonl`, speakers: `${set}/dev.speakers.jsonl` }
  return { name: set, script: 'attribution.mjs', data }
}

const asked = process.argv.slice(2)
const runs = RUNS.filter(({ name }) => !asked.length || asked.includes(name)).filter(isThere)
if (!runs.length)
  console.log(`nothing to score: no data in ${SHARED}${asked.length ? ` for ${asked.join(', ')}` : ''}`)
else mkdirSync(OUTPUT, { recursive: true })

for (const run of runs) {
  const data = Object.entries(run.data).flatMap(([option, file]) => [
    `--${option}`,
    join(SHARED, 'data', file),
  ])
  const args = [join(SHARED, 'score', run.script), '--package', ROOT, ...data, '--errors', '100000']
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  const errors = join(OUTPUT, `${run.name}.txt`)
  writeFileSync(errors, stdout)
  console.log(
    `\n== ${run.name}${status === 0 ? '' : ` FAILED: ${stderr.split('\n').find((line) => line.includes('Error:')) ?? stderr}`}`,
  )
  console.log(tableOf(stdout))
  console.log(`everything: ${errors}`)
}

function isThere({ script, data }: Run): boolean {
  const files = [
    join(SHARED, 'score', script),
    ...Object.values(data).map((file) => join(SHARED, 'data', file)),
  ]
  return files.every((file) => existsSync(file))
}

/** The lines that each end with a number, before the errors or after them. */
function tableOf(output: string): string {
  const lines = output.trim().split('\n')
  const isRow = (line: string): boolean => /\d$/.test(line)
  if (isRow(lines[0] ?? '')) return lines.slice(0, indexOfOther(lines, isRow)).join('\n')
  const rows = lines.reverse()
  return rows.slice(0, indexOfOther(rows, isRow)).reverse().join('\n')
}

function indexOfOther(lines: readonly string[], isRow: (line: string) => boolean): number {
  const index = lines.findIndex((line) => !isRow(line))
  return index < 0 ? lines.length : index
}
