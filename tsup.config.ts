import { resolve } from 'node:path'
import type { PluginBuild } from 'esbuild'
import { defineConfig } from 'tsup'

const core = resolve('src/index')

/** The command line loads the built core beside it instead of carrying a second copy. */
const coreStaysOutside = {
  name: 'core-stays-outside',
  setup(build: PluginBuild): void {
    build.onResolve({ filter: /^\.{1,2}\/.*index$/ }, ({ path, resolveDir }) =>
      resolve(resolveDir, path) === core ? { path: './index.js', external: true } : undefined,
    )
  },
}

export default defineConfig([
  {
    entry: { index: 'src/index.ts' },
    format: ['esm', 'cjs'],
    dts: true,
    // Both builds write to dist at the same time; the core's must not remove the command line.
    clean: ['!cli.js'],
    target: 'es2022',
    treeshake: true,
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
