import { join } from 'node:path'
import floors from '../../corpus/floors.json'
import { asserted, measure, table, type Measured } from '../../corpus/measure'

let measured: Measured
let figures: Readonly<Record<string, number>>

beforeAll(() => {
  measured = measure(join(__dirname, '../../corpus/events'))
  figures = asserted(measured)
}, 120_000)

afterAll(() => {
  process.stdout.write(`\n${table(measured)}`)
})

test.each(Object.entries(floors.floors))('%s is at least %d', (name, floor) => {
  expect(figures).toHaveProperty([name])
  expect(figures[name]).toBeGreaterThanOrEqual(floor)
})

test('every figure that is asserted has a floor', () => {
  expect(Object.keys(figures).filter((name) => !(name in floors.floors))).toEqual([])
})
