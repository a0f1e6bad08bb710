// npm test: everything that must hold, in order, ending with the line "N passed, N failed".
// npm test -- unit build browser: only these steps.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ensureInstalled, root } from './bootstrap.mjs'
import { findChromium } from './chromium.mjs'
import { main, npm, say, Trouble } from './run.mjs'

/** `script`: what npm runs. `tests`: counted one by one, else the step counts as one. */
const steps = [
  { name: 'lint', script: 'lint' },
  { name: 'format', script: 'format:check' },
  { name: 'types', script: 'types' },
  { name: 'unit', script: 'unit', tests: true },
  { name: 'build', script: 'build' },
  { name: 'budgets', script: 'budgets', needsBuild: true },
  { name: 'browser', script: 'browser', tests: true, needsBuild: true, needsBrowser: true },
]

await main(async () => {
  const asked = process.argv.slice(2)
  const unknown = asked.find((word) => !steps.some(({ name }) => name === word))
  if (unknown)
    throw new Trouble(
      `There is no step "${unknown}". The steps: ${steps.map(({ name }) => name).join(', ')}.`,
    )
  const chosen = steps.filter(({ name }) => asked.length === 0 || asked.includes(name))

  await ensureInstalled()
  const chromium = chosen.some(({ needsBrowser }) => needsBrowser) ? await findChromium() : null

  const results = []
  for (const step of chosen) {
    say(`\n── ${step.name} ${'─'.repeat(60 - step.name.length)}`)
    const start = performance.now()
    const result = { name: step.name, ...(await take(step, chromium, results)) }
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    say(`── ${step.name}: ${result.passed} passed, ${result.failed} failed · ${seconds} s`)
    results.push(result)
  }

  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  const bad = results.filter(({ failed }) => failed > 0).map(({ name }) => name)
  for (const why of results.flatMap(({ why: each = [] }) => each)) say(`\n✗ ${why}`)
  say(bad.length > 0 ? `\nNot right yet: ${bad.join(', ')}` : '')
  say(`${sum('passed')} passed, ${sum('failed')} failed`)
  process.exitCode = bad.length > 0 ? 1 : 0
})

/** Takes one step: how much of it passed and failed. */
async function take(step, chromium, earlier) {
  const failed = { passed: 0, failed: 1 }
  if (step.needsBuild && earlier.some(({ name, failed: bad }) => name === 'build' && bad > 0)) {
    say('Not run: the build failed.')
    return failed
  }
  if (step.needsBrowser && chromium === null) {
    say('Not run: no Chromium could be found. Name one in CHROMIUM_PATH.')
    return failed
  }
  const env = { ...chromium?.env, ...(chromium && { UNSPASM_CHROMIUM: chromium.path }) }
  if (!step.tests) {
    const { code } = await npm(['run', '--silent', step.script], { env })
    return code === 0 ? { passed: 1, failed: 0 } : failed
  }
  const report = join(root, '.cache', 'tests', `${step.name}.json`)
  mkdirSync(join(root, '.cache', 'tests'), { recursive: true })
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code } = await npm(['run', '--silent', step.script, '--', ...reporters], { env })
  return count(report, code)
}

/**
 * Counts a run of Vitest by its report. A file that could not be read counts as one failure, and
 * so does a run that ended badly without a failed test, or that ran none.
 */
function count(report, code) {
  const { numPassedTests: passed = 0, numFailedTests = 0, testResults = [] } = read(report)
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length
  const failed = numFailedTests + broken
  if (failed === 0 && (code !== 0 || passed === 0)) return { passed, failed: 1 }
  return { passed, failed, why: testResults.flatMap(whyOf) }
}

/** The tests of one file that failed, each with the first lines of its reason. */
function whyOf({ name, status, message, assertionResults }) {
  const file = relative(root, name)
  const failed = assertionResults.filter((test) => test.status === 'failed')
  if (status === 'failed' && failed.length === 0) return [`${file}: ${short(message)}`]
  return failed.map(
    ({ fullName, failureMessages }) =>
      `${file} > ${fullName}\n${short(failureMessages.join('\n'))}`,
  )
}

/** Enough to see a seed and a smallest case by; the whole stands further up. */
function short(text = '') {
  return text.split('\n').slice(0, 8).join('\n').slice(0, 2000)
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return {}
  }
}
