// npm run mutate: changes the logic of care in one place at a time, and asks the tests if they see it.
// npm run mutate -- --mutate packages/care/src/alert.ts: one file of it.
// npm run mutate -- --testRunner vitest: by Vitest itself, for hours.

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [
    'packages/care/src/*.ts',
    'packages/care/src/verdict/*.ts',
    'packages/care/src/movement/*.ts',
    'packages/care/src/measure/*.ts',
    '!packages/care/src/**/*.test.ts',
    '!packages/care/src/**/index.ts',
  ],
  testRunner: 'in-process',
  plugins: ['./scripts/mutate/inProcess.mjs', '@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'scripts/mutate/vitest.config.mjs', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 10_000,
  // Stryker rewrites a tsconfig by the compiler's own interface, which TypeScript 7 does not have.
  tsconfigFile: 'none',
  disableTypeChecks: false,
  ignorePatterns: ['/.cache', '/apps', '/docs', '/e2e', 'dist'],
  // All of these lie in .cache, which git ignores; the last result makes the next run short.
  tempDirName: '.cache/mutate/sandbox',
  incremental: true,
  incrementalFile: '.cache/mutate/incremental.json',
  reporters: ['progress-append-only', 'html', 'json', 'clear-text'],
  htmlReporter: { fileName: '.cache/mutate/report.html' },
  jsonReporter: { fileName: '.cache/mutate/report.json' },
  clearTextReporter: { allowColor: false, reportTests: false },
  thresholds: { high: 90, low: 80, break: 80 },
}
