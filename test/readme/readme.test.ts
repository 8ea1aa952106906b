import { readFileSync } from 'node:fs'
import { README, readmeBlocks } from './outputs'

// The first example pays for loading the compiler and the library.
jest.setTimeout(60_000)

test('the README prints what is true: `npm run readme` writes it anew', async () => {
  for (const { shown, actual } of await readmeBlocks(readFileSync(README, 'utf8'))) expect(shown).toBe(actual)
})
