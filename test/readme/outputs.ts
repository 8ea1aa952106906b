/** What the README's examples and commands print, run on the sources. */
import { execFileSync } from 'node:child_process'
import { runInNewContext } from 'node:vm'
import ts from 'typescript'
import * as saidby from '../../src'
import { run } from '../cli/streams'

/** Both the tests and npm's scripts run in the root of the repository. */
export const README = 'README.md'

/** How a command begins in the README; what follows are the arguments. */
const PROMPT = '$ npx saidby '

/** The last line of an output of which the README shows the beginning only, as many lines as stand there now. */
const CUT = '…'

export interface ReadmeBlock {
  /** What stands in the README between the fences. */
  readonly shown: string
  readonly actual: string
}

export async function readmeBlocks(readme: string): Promise<readonly ReadmeBlock[]> {
  const outputs = blocksOf(readme, 'text')
  const examples = blocksOf(readme, 'ts')
  if (outputs.length !== examples.length)
    throw new Error(`README.md has ${String(examples.length)} examples and ${String(outputs.length)} outputs`)
  const blocks = examples.map((example, k) => ({ shown: outputs[k] ?? '', actual: runExample(example) }))
  for (const shown of blocksOf(readme, 'console')) blocks.push({ shown, actual: await runCommand(shown) })
  return blocks
}

/** The contents of all fenced blocks of this language, in order. */
function blocksOf(readme: string, language: string): string[] {
  const fence = '```' + language + '\n'
  const blocks: string[] = []
  for (let start = readme.indexOf(fence); start >= 0; start = readme.indexOf(fence, start + fence.length)) {
    const from = start + fence.length
    // From the line end before, as a block may be empty.
    blocks.push(readme.slice(from, Math.max(from, readme.indexOf('\n```', from - 1))))
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

async function runCommand(shown: string): Promise<string> {
  const [line = ''] = shown.split('\n', 1)
  if (!line.startsWith(PROMPT)) throw new Error(`"${line}" does not begin with "${PROMPT}"`)
  const { out } = await run(shellWords(line.slice(PROMPT.length)))
  const printed = out.trimEnd().split('\n')
  const lines = shown.endsWith(`\n${CUT}`)
    ? [...printed.slice(0, shown.split('\n').length - 2), CUT]
    : printed
  return [line, ...lines].join('\n')
}

/** The words of a command line as the shell takes them: quotation marks off, names of files put in for patterns. */
function shellWords(line: string): string[] {
  const script = `for word in ${line}; do printf '%s\\0' "$word"; done`
  return execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1)
}
