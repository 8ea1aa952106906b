import { resolve } from 'node:path'
import type { PluginBuild } from 'esbuild'
import { defineConfig } from 'tsup'

const core = resolve('src/index')

/** What is not the core loads the built core beside it instead of carrying a second copy. */
const coreStaysOutside = {
  name: 'core-stays-outside',
  setup(build: PluginBuild): void {
    const path = build.initialOptions.format === 'cjs' ? './index.cjs' : './index.js'
    build.onResolve({ filter: /^\.{1,2}\/.*index$/ }, (args) =>
      resolve(args.resolveDir, args.path) === core ? { path, external: true } : undefined,
    )
  },
}

export default defineConfig([
  {
    entry: { index: 'src/index.ts' },
    format: ['esm', 'cjs'],
    dts: true,
    // All builds write to dist at the same time; the core's must not remove what the others wrote.
    clean: ['!cli.js', '!node.*', '!worker.cjs'],
    target: 'es2022',
    treeshake: true,
  },
  ...(['esm', 'cjs'] as const).map((format) => ({
    entry: { node: 'src/node/index.ts' },
    format,
    dts: true,
    target: 'node20',
    platform: 'node' as const,
    esbuildPlugins: [coreStaysOutside],
    // Where the worker's file is looked for. tsup's own shim takes a `#` in a path for the end of it.
    ...(format === 'cjs' && {
      define: { 'import.meta.url': 'moduleUrl_' },
      banner: { js: "const moduleUrl_ = require('node:url').pathToFileURL(__filename).href;" },
    }),
  })),
  {
    entry: { worker: 'src/node/worker.ts' },
    format: ['cjs'],
    target: 'node20',
    platform: 'node',
    esbuildPlugins: [coreStaysOutside],
  },
  {
    entry: { cli: 'src/cli/bin.ts' },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    treeshake: true,
    // What only the command line needs is bundled into it, so that a user of the library installs none of it.
    noExternal: ['cli-progress', 'commander', 'picocolors', 'wrap-ansi'],
    esbuildPlugins: [coreStaysOutside],
    // The CommonJS libraries among them ask for Node's modules by `require`.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);",
    },
  },
])
