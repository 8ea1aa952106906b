// Packages of the command line that ship ES modules only; Jest runs CommonJS, so they are compiled like our own files.
const esmOnly = [
  'ansi-regex',
  'ansi-styles',
  'get-east-asian-width',
  'string-width',
  'strip-ansi',
  'wrap-ansi',
]

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // A busy machine is no fault of the code: what takes too long is seen in the benchmarks.
  testTimeout: 300_000,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {
    [`^.+\\.ts$|/node_modules/(${esmOnly.join('|')})/.+\\.js$`]: [
      'ts-jest',
      {
        tsconfig: {
          module: 'CommonJS',
          moduleResolution: 'Node10',
          verbatimModuleSyntax: false,
          isolatedModules: true,
          esModuleInterop: true,
          resolveJsonModule: true,
          allowJs: true,
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(.*/)?(${esmOnly.join('|')})/)`],
}
