/** What the README's examples and its command print, run on the sources. */
import { runInNewContext } from 'node:vm'
import ts from 'typescript'
import * as saidby from '../../src'
import { run } from '../cli/streams'

/** Both the tests and npm's scripts run in the root of the repository. */
export const README = 'README.md'

/** How much of the command's output is shown. */
const LINES = 15

export interface ReadmeBlock {
  /** What stands in the README between the fences. */
  readonly shown: string
  readonly actual: string
}

export async function readmeBlocks(readme: string): Promise<readonly ReadmeBlock[]> {
  const [command = ''] = blocksOf(readme, 'console')
  const outputs = blocksOf(readme, 'text')
  const examples = blocksOf(readme, 'ts')
  if (outputs.length !== examples.length)
    throw new Error(`README.md has ${String(examples.length)} examples and ${String(outputs.length)} outputs`)
  return [
    ...examples.map((example, k) => ({ shown: outputs[k] ?? '', actual: runExample(example) })),
    { shown: command, actual: await runCommand(command.split('\n', 1)[0] ?? '') },
  ]
}

/** The contents of all fenced blocks of this language, in order. */
function blocksOf(readme: string, language: string): string[] {
  const fence = '```' + language + '\n'
  const blocks: string[] = []
  for (let start = readme.indexOf(fence); start >= 0; start = readme.indexOf(fence, start + fence.length)) {
    const from = start + fence.length
    blocks.push(readme.slice(from, readme.indexOf('\n```', from)))
  }
  return blocks
}

function runExample(source: string): string {
  const output: string[] = []
  runInNewContext(ts.transpile(source, { module: ts.ModuleKind.CommonJS }), {
    require: () => saidby,
    exports: {},
    console: { log: (...values: unknown[]) => output.push(values.map(String).join(' ')) },
  })
  return output.join('\n')
}

async function runCommand(line: string): Promise<string> {
  const { out } = await run(line.split(' ').slice(3))
  return [line, ...out.split('\n').slice(0, LINES), '', '…'].join('\n').replace(/\n\n\n/g, '\n\n')
}
