/**
 * Installs the packed package as a stranger would, into fresh ESM and CommonJS TypeScript projects, and uses it there:
 * its types compile, its programs run, a browser bundle of it runs without Node, its command starts.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'

const ROOT = resolve(import.meta.dirname, '../..')
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc')

/** Ten lines, as the README's reader would begin. */
const PROGRAM = `import { analyze, type Document, type Quote } from 'saidby'

const text = \`The ferry to Tarn will run all winter. “We will not leave the island alone,” said Mara Lindqvist,
who heads the harbour board. Tom Reed, a fisherman, disagreed: “There is no money for it.”\`

const article: Document = analyze({ id: 'ferry', text, title: 'Ferry stays', outlet: 'The Quay' })
const quotes: readonly Quote[] = article.quotes
for (const quote of quotes) {
  console.log(\`\${quote.speaker?.name ?? 'nobody'}: \${quote.text}\`)
}
`
const EXPECTED = [
  'Mara Lindqvist: We will not leave the island alone,',
  'Tom Reed: There is no money for it.',
]

/** Articles through worker threads, one of them bad. */
const STREAM = `import { analyzeStream, type StreamResult } from 'saidby/node'
import type { Article, Document } from 'saidby'

const articles: Article[] = ['Reed', 'Vik', 'Obi'].map((name) => ({ text: \`“We won,” said Ada \${name}.\` }))
async function main(): Promise<void> {
  const stream = analyzeStream([...articles, { text: 1 } as unknown as Article], { workers: 2 })
  for await (const result of stream as AsyncIterable<StreamResult>) {
    const document: Document | null = result.document
    console.log(document ? document.speakers[0]?.name : result.error?.name)
  }
}
main().catch((error: Error) => console.log(error.message))
`
const STREAMED = ['Ada Reed', 'Ada Vik', 'Ada Obi', 'TypeError']

const STRICT = {
  strict: true,
  target: 'ES2022',
  lib: ['ES2022', 'DOM'],
  types: [],
  noEmitOnError: true,
  outDir: 'out',
}

const work = mkdtempSync(join(tmpdir(), 'saidby-install-'))
let passed = 0

function step(name: string, check: () => void): void {
  check()
  passed++
  console.log(`ok ${name}`)
}

function run(folder: string, command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}

function expectEqual(actual: readonly string[], expected: readonly string[]): void {
  if (actual.join('\n') === expected.join('\n')) return
  throw new Error(`expected\n${expected.join('\n')}\nbut got\n${actual.join('\n')}`)
}

const lines = (output: string): string[] => output.trim().split(/\r?\n/)

function createProject(name: string, type: 'module' | 'commonjs', tarball: string): string {
  const folder = join(work, name)
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', private: true, type }))
  writeFileSync(join(folder, 'main.ts'), PROGRAM)
  writeFileSync(join(folder, 'stream.ts'), STREAM)
  install(folder, tarball)
  return folder
}

function install(folder: string, ...packages: readonly string[]): void {
  run(
    folder,
    'npm',
    'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    ...packages,
  )
}

function compile(folder: string, options: Readonly<Record<string, unknown>>, file = 'main.ts'): void {
  const config = { compilerOptions: { ...STRICT, ...options }, files: [file] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  run(folder, process.execPath, TSC, '-p', '.')
}

async function bundleForBrowser(folder: string): Promise<string> {
  const outfile = join(folder, 'out/browser.js')
  // On this platform esbuild refuses Node's built-in modules.
  const entryPoints = [join(folder, 'main.ts')]
  await build({ entryPoints, outfile, bundle: true, platform: 'browser', format: 'iife', logLevel: 'error' })
  return readFileSync(outfile, 'utf8')
}

/** Runs a script in a realm without Node: the language, a console, and `atob`, which every browser and worker has. */
function runBare(script: string): string[] {
  const output: string[] = []
  runInContext(script, createContext({ atob, console: { log: (line: string) => output.push(line) } }))
  return output
}

try {
  const [tarball = ''] = lines(
    run(ROOT, 'npm', 'pack', '--ignore-scripts', '--silent', '--pack-destination', work),
  )
  const esm = createProject('esm', 'module', join(work, tarball))
  const cjs = createProject('cjs', 'commonjs', join(work, tarball))

  step('installs nothing but its three dependencies', () => {
    const names = readdirSync(join(esm, 'node_modules')).filter((name) => !name.startsWith('.'))
    expectEqual(names.sort(), [
      'fast-levenshtein',
      'fastest-levenshtein',
      'saidby',
      'wink-eng-lite-web-model',
      'wink-nlp',
    ])
  })
  for (const module of ['node16', 'nodenext']) {
    step(`ESM project, module ${module}`, () => {
      compile(esm, { module })
      expectEqual(lines(run(esm, process.execPath, 'out/main.js')), EXPECTED)
    })
    step(`CommonJS project, module ${module}`, () => {
      compile(cjs, { module })
      expectEqual(lines(run(cjs, process.execPath, 'out/main.js')), EXPECTED)
    })
  }
  step('ESM project, bundler resolution', () =>
    compile(esm, { module: 'esnext', moduleResolution: 'bundler', noEmit: true }),
  )

  const bundle = await bundleForBrowser(esm)
  step(`browser bundle (${(bundle.length / 1e6).toFixed(1)} MB unminified)`, () =>
    expectEqual(runBare(bundle), EXPECTED),
  )

  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>
  }
  for (const [name, folder] of [
    ['ESM', esm],
    ['CommonJS', cjs],
  ] as const) {
    step(`${name} project, stream without piscina: says what to install`, () => {
      compile(folder, { module: 'nodenext' }, 'stream.ts')
      expectEqual(lines(run(folder, process.execPath, 'out/stream.js')), [
        'analyzeStream needs piscina to keep its worker threads: npm install piscina',
      ])
    })
    step(`${name} project, stream on worker threads, without code made from strings`, () => {
      install(folder, `piscina@${devDependencies.piscina ?? ''}`)
      const options = ['--disallow-code-generation-from-strings', 'out/stream.js']
      expectEqual(lines(run(folder, process.execPath, ...options)), STREAMED)
    })
  }

  step('command: --version', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
    expectEqual(lines(run(esm, 'npx', '--no-install', 'saidby', '--version')), [version])
  })
  step('command: extract', () => {
    writeFileSync(join(esm, 'ferry.txt'), 'Tom Reed disagreed: “There is no money for it.”')
    const output = run(esm, 'npx', '--no-install', 'saidby', 'extract', '--format', 'jsonl', 'ferry.txt')
    const { speakers } = JSON.parse(output) as { speakers: { name: string }[] }
    expectEqual(
      speakers.map(({ name }) => name),
      ['Tom Reed'],
    )
  })
  step('command: compare', () => {
    writeFileSync(join(esm, 'quay.txt'), 'Tom Reed told islanders: “There is no money for it.”')
    const output = run(esm, 'npx', '--no-install', 'saidby', 'compare', 'ferry.txt', 'quay.txt')
    expectEqual(lines(output).slice(-2), ['    ferry: in full', '    quay: in full'])
  })
  console.log(`install test: ${passed} passed`)
} finally {
  rmSync(work, { recursive: true, force: true })
}
