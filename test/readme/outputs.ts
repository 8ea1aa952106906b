/** What the README's example and its command print, run on the sources. */
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
  const command = blockOf(readme, 'console')
  return [
    { shown: blockOf(readme, 'text'), actual: runExample(blockOf(readme, 'ts')) },
    { shown: command, actual: await runCommand(command.split('\n', 1)[0] ?? '') },
  ]
}

/** The content of the first fenced block of this language. */
function blockOf(readme: string, language: string): string {
  const start = readme.indexOf('```' + language + '\n')
  if (start < 0) throw new Error(`README.md has no block of ${language}`)
  const from = start + language.length + 4
  return readme.slice(from, readme.indexOf('\n```', from))
}

function runExample(source: string): string {
  const output: string[] = []
  runInNewContext(ts.transpile(source, { module: ts.ModuleKind.CommonJS }), {
    require: () => saidby,
    exports: {},
    console: { log: (line: string) => output.push(line) },
  })
  return output.join('\n')
}

async function runCommand(line: string): Promise<string> {
  const { out } = await run(line.split(' ').slice(3))
  return [line, ...out.split('\n').slice(0, LINES), '', '…'].join('\n').replace(/\n\n\n/g, '\n\n')
}
