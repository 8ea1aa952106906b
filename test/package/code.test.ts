/**
 * What the programs that users run can do, read off their code with every library and the model bundled in: no code from
 * strings, no network, and of Node's modules those that are listed here. The linter says the same of the sources alone.
 */
import { build, type BuildOptions } from 'esbuild'
import ts from 'typescript'

jest.setTimeout(120_000)

const NETWORK = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'sendBeacon',
  'importScripts',
])
const FROM_STRINGS = new Set(['eval', 'Function', 'GeneratorFunction', 'AsyncFunction'])
/** With a string instead of a function they are `eval`. */
const TIMERS = new Set(['setTimeout', 'setInterval'])

/** All that a program could load or run that is not in its own code. */
interface Powers {
  readonly modules: readonly string[]
  readonly suspicious: readonly string[]
}

async function powersOf(entry: string, options: BuildOptions): Promise<Powers> {
  const { outputFiles = [] } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    legalComments: 'none',
    logLevel: 'error',
    ...options,
  })
  const code = outputFiles.map(({ text }) => text).join('\n')
  return readPowers(ts.createSourceFile('bundle.js', code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS))
}

function readPowers(source: ts.SourceFile): Powers {
  const modules = new Set<string>()
  const suspicious = new Set<string>()
  const note = (node: ts.Node): void => void suspicious.add(node.getText().slice(0, 60))

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
      modules.add(node.moduleSpecifier.text)
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const name = nameOf(node.expression)
      const [argument] = node.arguments ?? []
      const isLoad = node.expression.kind === ts.SyntaxKind.ImportKeyword || /^(?:__)?require$/.test(name)
      if (isLoad && argument && ts.isStringLiteral(argument)) modules.add(argument.text)
      else if (node.expression.kind === ts.SyntaxKind.ImportKeyword) note(node)
      if (FROM_STRINGS.has(name) || NETWORK.has(name)) note(node)
      if (TIMERS.has(name) && argument && ts.isStringLiteralLike(argument)) note(node)
    }
    if (
      ts.isIdentifier(node) &&
      (NETWORK.has(node.text) || node.text === 'WebAssembly') &&
      !isNamedOnly(node)
    )
      note(node.parent)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return {
    modules: [...new Set([...modules].map((name) => name.replace(/^node:/, '')))].sort(),
    suspicious: [...suspicious],
  }
}

/** `f` of `f(…)`, `globalThis.f(…)`, `(0, f)(…)`. */
function nameOf(callee: ts.Expression): string {
  if (ts.isParenthesizedExpression(callee)) return nameOf(callee.expression)
  if (ts.isBinaryExpression(callee)) return nameOf(callee.right)
  if (ts.isPropertyAccessExpression(callee)) return callee.name.text
  return ts.isIdentifier(callee) ? callee.text : ''
}

/** A word of a table is no use of what it names; neither is asking for its type, as libraries do to learn where they run. */
function isNamedOnly(node: ts.Identifier): boolean {
  if (ts.isPropertyAssignment(node.parent)) return node.parent.name === node
  return ts.isTypeOfExpression(ts.isPropertyAccessExpression(node.parent) ? node.parent.parent : node.parent)
}

test('the library with its model: nothing of Node, no network, no code from strings', async () => {
  const { modules, suspicious } = await powersOf('src/index.ts', { platform: 'browser' })
  expect(suspicious).toEqual([])
  expect(modules).toEqual([])
})

test('the stream: threads, and nothing else', async () => {
  const { modules, suspicious } = await powersOf('src/node/index.ts', {
    platform: 'node',
    external: ['piscina'],
  })
  expect(suspicious).toEqual([])
  expect(modules).toEqual(['os', 'piscina', 'url'])
  const worker = await powersOf('src/node/worker.ts', { platform: 'node' })
  expect(worker).toEqual({ modules: ['worker_threads'], suspicious: [] })
})

test('the command with the libraries that are bundled into it: files and the terminal', async () => {
  const { modules, suspicious } = await powersOf('src/cli/bin.ts', { platform: 'node' })
  expect(suspicious).toEqual([])
  expect(modules).toEqual(NODE_MODULES_OF_THE_COMMAND)
})

/** `child_process` is asked for by commander, for subcommands that are programs of their own; the command has none. */
const NODE_MODULES_OF_THE_COMMAND: readonly string[] = [
  'buffer',
  'child_process',
  'events',
  'fs',
  'path',
  'process',
  'readline',
]

test('what is looked for is found', () => {
  const code = `
    import 'node:net'; require('http'); eval('1'); new Function('return 1'); (0, eval)('2'); fetch('x')
    globalThis.fetch('y'); setTimeout('alert(1)', 1); import(name); const f = fetch; import('node:vm')`
  const { modules, suspicious } = readPowers(
    ts.createSourceFile('x.js', code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS),
  )
  expect(modules).toEqual(['http', 'net', 'vm'])
  for (const call of [
    "eval('1')",
    "new Function('return 1')",
    "(0, eval)('2')",
    "fetch('x')",
    'import(name)',
  ])
    expect(suspicious).toContain(call)
  expect(suspicious.join()).toContain('f = fetch')
  expect(suspicious.join()).toContain("setTimeout('alert(1)'")
})
