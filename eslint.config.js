import { builtinModules } from 'node:module'
import js from '@eslint/js'
import * as regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

/** The folders of the core in the order of the data: each may import from those before it, never from those after. */
const ORDER = ['text', 'quotes', 'mentions', 'attribution', 'matching', 'formats']

/** What runs on Node only, and so may use its built-in modules and globals. */
const NODE_ONLY = ['src/cli/**', 'src/node/**']

const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'importScripts']

const nodeBuiltins = [...builtinModules, 'node:*'].map((name) => ({
  regex: `^${name.replace('*', '.*')}$`,
  message: 'The core runs in browsers and workers too: Node built-ins belong to src/cli or src/node.',
}))

const networkOfNode = {
  regex: '^(node:)?(http2?|https|net|tls|dgram|dns|child_process|cluster|vm|inspector)(/|$)',
  message: 'No network, no processes, no code from strings.',
}

/** Import rule for one part of src; ESLint does not merge them, so each lists everything that part may not import. */
function restrictImports(files, forbidden, reason) {
  const folders = forbidden.length
    ? [{ regex: `^(\\./|(\\.\\./)+)(${forbidden.join('|')})(/|$)`, message: reason }]
    : []
  const patterns = [
    ...folders,
    ...(files.every((file) => NODE_ONLY.includes(file)) ? [networkOfNode] : nodeBuiltins),
  ]
  return { files, rules: { 'no-restricted-imports': ['error', { patterns }] } }
}

const direction = [
  restrictImports(['src/*.ts'], ['cli', 'node'], 'The core does not know the command line or Node.'),
  restrictImports(['src/types.ts'], ['.*'], 'types.ts imports nothing.'),
  ...ORDER.map((folder, i) =>
    restrictImports(
      [`src/${folder}/**`],
      [...ORDER.slice(i + 1), 'analyze', 'index', 'cli', 'node'],
      `${folder}/ imports from types.ts and ${ORDER.slice(0, i).join('/, ') || 'nothing'}${i ? '/' : ''} only.`,
    ),
  ),
  restrictImports(
    ['src/cli/**'],
    [...ORDER, 'analyze', 'types'],
    'The command line uses the public names of index.ts only.',
  ),
  restrictImports(
    ['src/node/**'],
    [...ORDER, 'analyze', 'types', 'cli'],
    'What runs on Node uses the public names of index.ts only.',
  ),
]

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '.scores/'] },
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  regexp.configs['flat/recommended'],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `!` stays forbidden in src, so the rule that prefers it to `as` would contradict.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: 'error',
      'no-warning-comments': 'error',
      // Text comes from strangers: a pattern that is slow on some text is a way to stop the program.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { ignoreSticky: true, report: 'potential' }],
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'No default exports: a name is found by searching.',
        },
        { selector: 'ExportSpecifier[exported.name="default"]', message: 'No default exports.' },
        { selector: 'TSEnumDeclaration', message: 'String-literal unions, not enums.' },
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Same input, same output: no clock.',
        },
      ],
      // Nothing is sent, fetched or made into code; test/package/code.test.ts says the same of what is built.
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Same input, same output: no randomness.' },
        { object: 'Date', property: 'now', message: 'Same input, same output: no clock.' },
        ...['localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase', 'toLocaleString'].map((property) => ({
          property,
          message: 'Same input, same output: the result would depend on the locale.',
        })),
      ],
    },
  },
  {
    files: NODE_ONLY,
    rules: { 'no-restricted-globals': ['error', ...NETWORK] },
  },
  {
    files: ['src/**'],
    ignores: NODE_ONLY,
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'Buffer', 'require', 'global', '__dirname', '__filename', 'setImmediate', 'console'],
        ...NETWORK,
      ],
    },
  },
  ...direction,
  {
    // wink-nlp hands out its readers as methods that do not use `this`, but its types do not say so.
    files: ['test/text/reader.test.ts', 'test/bench/**'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    // A test that meets null or undefined where it expects a value fails anyway.
    files: ['test/**', 'corpus/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // The scripts that make and check the corpus read our own files, not a stranger's.
    files: ['corpus/**'],
    rules: { 'regexp/no-super-linear-backtracking': 'off', 'regexp/no-super-linear-move': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: { Buffer: 'readonly', console: 'readonly', process: 'readonly', URL: 'readonly' },
    },
  },
)
