/** Writes what the README's example and command print now into the README. */
import { readFileSync, writeFileSync } from 'node:fs'
import { README, readmeBlocks } from './outputs'

async function update(): Promise<void> {
  let readme = readFileSync(README, 'utf8')
  for (const { shown, actual } of await readmeBlocks(readme)) readme = readme.replace(shown, () => actual)
  writeFileSync(README, readme)
}

void update()
