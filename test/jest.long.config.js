import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ordinary from '../jest.config.js'

// Ten thousand runs of each property, and the hostile texts at their full size; test files read this.
process.env.SAIDBY_LONG = '1'

/** The files that have a property or something huge: those that would do more than in the ordinary run. */
const long = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => /\bruns\(|\bSAIDBY_LONG\b/.test(readFileSync(join(import.meta.dirname, file), 'utf8')))

/** @type {import('jest').Config} */
export default {
  ...ordinary,
  rootDir: '..',
  testMatch: long.map((file) => `**/test/${file}`),
  testTimeout: 900_000,
}
