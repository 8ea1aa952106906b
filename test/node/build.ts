/** `saidby/node` as it is built: worker threads need a file of their own, and Jest compiles none for them. */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import type * as Node from '../../src/node'

// Inside the repository, so that the worker finds the packages it needs.
const CACHE = join(process.cwd(), 'node_modules/.cache')
let built = 0

/** Builds and loads it; `remove` deletes what was built. */
export async function loadNode(
  worker = 'src/node/worker.ts',
): Promise<{ node: typeof Node; remove: () => void }> {
  const folder = join(CACHE, `saidby-node-${process.pid}-${built++}`)
  mkdirSync(folder, { recursive: true })
  await build({
    entryPoints: { node: 'src/node/index.ts', worker },
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    define: { 'import.meta.url': 'moduleUrl_' },
    banner: { js: "const moduleUrl_ = require('node:url').pathToFileURL(__filename).href;" },
    // Jest loads no ES modules: `import('piscina')` has to become `require`.
    supported: { 'dynamic-import': false },
    logLevel: 'error',
  })
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  return { node: (await import(join(folder, 'node.cjs'))) as typeof Node, remove }
}
