import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EXERCISES } from '../../corpus/exercises'
import type { GoldArticle } from '../../corpus/types'
import { SIEVES } from '../../src/attribution/sieves'
import { TERM_SIGNS } from '../../src/attribution/terms'

const EVENTS = join(__dirname, '../../corpus/events')
const SOURCE = join(__dirname, '../../src')

/** How many cases of each phenomenon the corpus has. */
const cases = new Map<string, number>()
for (const event of readdirSync(EVENTS))
  for (const file of readdirSync(join(EVENTS, event)).filter((name) => name !== 'event.json')) {
    const { quotes } = JSON.parse(readFileSync(join(EVENTS, event, file), 'utf8')) as GoldArticle
    for (const { phenomena } of quotes)
      for (const phenomenon of phenomena) cases.set(phenomenon, (cases.get(phenomenon) ?? 0) + 1)
  }

test.each(Object.entries(EXERCISES))('%s points to cases that are there', (module, phenomena) => {
  expect(existsSync(join(SOURCE, `${module}.ts`))).toBe(true)
  expect(phenomena.filter((phenomenon) => !cases.has(phenomenon))).toEqual([])
  expect(phenomena.length).toBeGreaterThan(0)
})

test('every sieve points to its cases', () => {
  const named = SIEVES.map(({ name }) => `attribution/sieves/${name}`)
  expect(named.filter((module) => !(module in EXERCISES))).toEqual([])
})

test('every sign of a term that prose can show points to its cases', () => {
  // What a crawler leaves in a text, and fact-checks, which the corpus has none of, have their cases in the tests of terms.
  const elsewhere = ['markup', 'stage-direction', 'fact-check']
  const named = TERM_SIGNS.filter(({ name }) => !elsewhere.includes(name)).map(
    ({ name }) => `attribution/terms/${name}`,
  )
  expect(named.filter((module) => !(module in EXERCISES))).toEqual([])
})

test('every phenomenon of the corpus exercises something', () => {
  const used = new Set(Object.values(EXERCISES).flat())
  expect([...cases.keys()].filter((phenomenon) => !used.has(phenomenon)).sort()).toEqual([])
})
