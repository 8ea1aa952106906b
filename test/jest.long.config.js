import ordinary from '../jest.config.js'

// Ten thousand runs of each property, and the hostile texts at their full size; test files read this.
process.env.SAIDBY_LONG = '1'

/** @type {import('jest').Config} */
export default {
  ...ordinary,
  rootDir: '..',
  testMatch: ['**/invariants.test.ts', '**/properties.test.ts', '**/hostile.test.ts'],
  testTimeout: 900_000,
}
