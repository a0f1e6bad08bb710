// A test runner for Stryker that keeps the tests of care loaded, where Vitest would start a worker and
// load every file anew for each change: several times as many changes a minute. It knows of Vitest
// what those tests use: test, test.each, describe, describe.each, expect. spec.test.ts reads files, not the engine,
// and is left out.
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { readdirSync } from 'node:fs'
import { Script } from 'node:vm'
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'
import { declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin'
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import {
  chai,
  customMatchers,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect'
import { rolldown } from 'rolldown'

const folder = 'packages/care/src'

/** What a module keeps between calls would carry a change over to the next one. */
const remembers = /\/(zone|interactions|needs|setting|label|conditions|person|box)\.ts$/

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)
const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect)
chai.expect.extend(expect, customMatchers)

const testFiles = (root) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter((path) => path.endsWith('.test.ts') && path !== 'spec.test.ts')
    .sort()
    .map((path) => join(root, folder, path))

/** One script of all test files; before each one it says whose tests follow. */
const bundle = async (root) => {
  const files = testFiles(root)
  const build = await rolldown({
    input: '\0all',
    cwd: root,
    platform: 'node',
    external: ['vitest', 'fast-check', /^node:/],
    resolve: { conditionNames: ['unspasm:source', 'node', 'import', 'default'] },
    treeshake: false,
    plugins: [
      {
        name: 'all-tests',
        resolveId: (id) => (id.startsWith('\0') ? id : null),
        load: (id) => {
          if (id === '\0all')
            return files
              .map((file, i) => `import '\0at:${i}'\nimport ${JSON.stringify(file)}`)
              .join('\n')
          if (id.startsWith('\0at:')) {
            const name = relative(root, files[Number(id.slice(4))])
            return `import { at } from 'vitest'\nat(${JSON.stringify(name)})`
          }
          return null
        },
      },
    ],
  })
  const { output } = await build.generate({ format: 'cjs', codeSplitting: false })
  await build.close()
  return output[0].code
}

/** The switches that Stryker writes, as calls that count, made comparisons that cost nothing. */
const switched = (code) =>
  `let active = -1
const hit = () => {
  if (++ns.hitCount > ns.hitLimit) throw new Error('Hit limit reached')
  return true
}
ns.activate = (id) => { active = id }
active = ns.toLoad
${code
  .replaceAll(/stryCov_9fa48(\$\d+)?\("\d+"(, *"\d+")*\)/g, '0')
  .replaceAll(/stryMutAct_9fa48(\$\d+)?\("(\d+)"\)/g, '(active === $2 && hit())')}`

const compiled = (code) => new Script(`(function (require, exports, module, ns) {${code}\n})`)

class InProcess {
  #counting
  #switching
  #require
  #loaded = null
  #took = new Map()
  #ns

  constructor(globalNamespace) {
    this.#ns = globalThis[globalNamespace] ??= {}
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    process.env.UNSPASM_LIVES ??= '30'
    this.#require = createRequire(join(process.cwd(), 'package.json'))
    const code = await bundle(process.cwd())
    this.#counting = compiled(code)
    this.#switching = compiled(switched(code))
  }

  /** Runs the top of every file; the tests they name, in order. */
  #load(script) {
    const tests = []
    let file = ''
    const groups = []
    const add = (name, run) => {
      const full = [file, ...groups, name].join(' > ')
      const again = tests.filter((each) => each.name === full).length
      tests.push({ id: again ? `${full} #${again}` : full, name: full, file, run })
    }
    const filled = (name, row) => {
      let index = 0
      return name
        .replace(/%[sdijo]/g, () => String(row[index++]))
        .replace(/\$(\w+)/g, (_, key) => String(row[0]?.[key]))
    }
    const test = Object.assign(add, {
      each: (rows) => (name, run) =>
        rows.forEach((row) => {
          const values = Array.isArray(row) ? row : [row]
          add(filled(name, values), () => run(...values))
        }),
    })
    const group = (name, body) => {
      groups.push(name)
      body()
      groups.pop()
    }
    const describe = Object.assign(group, {
      each: (rows) => (name, body) =>
        rows.forEach((row) => {
          const values = Array.isArray(row) ? row : [row]
          group(filled(name, values), () => body(...values))
        }),
    })
    const vitest = {
      test,
      describe,
      expect,
      vi: { setConfig: () => undefined },
      at: (name) => {
        file = name
      },
    }
    const module = { exports: {} }
    const require = (id) => (id === 'vitest' ? vitest : this.#require(id))
    script.runInThisContext()(require, module.exports, module, this.#ns)
    return tests
  }

  async #run(tests, bail) {
    const results = []
    for (const { id, name, file, run } of tests) {
      const start = performance.now()
      const result = { id, name, fileName: file }
      this.#ns.currentTestId = id
      try {
        await run()
        results.push({ ...result, status: TestStatus.Success })
      } catch (error) {
        results.push({
          ...result,
          status: TestStatus.Failed,
          failureMessage: String(error?.message ?? error),
        })
      }
      this.#ns.currentTestId = undefined
      results.at(-1).timeSpentMs = performance.now() - start
      if (bail && results.at(-1).status === TestStatus.Failed) break
    }
    return { status: DryRunStatus.Complete, tests: results }
  }

  async dryRun() {
    this.#ns.activeMutant = undefined
    this.#ns.hitCount = undefined
    this.#ns.mutantCoverage = undefined
    const result = await this.#run(this.#load(this.#counting), false)
    return { ...result, mutantCoverage: this.#ns.mutantCoverage }
  }

  async mutantRun({ activeMutant, hitLimit, mutantActivation, testFilter }) {
    const ns = this.#ns
    const id = Number(activeMutant.id)
    const always = mutantActivation === 'static'
    ns.hitCount = 0
    ns.hitLimit = hitLimit ?? Infinity
    ns.toLoad = always ? id : -1
    if (always || remembers.test(activeMutant.fileName)) this.#loaded = null
    try {
      this.#loaded ??= this.#load(this.#switching)
    } catch (error) {
      this.#loaded = null
      const failed = { id: 'load', name: 'load', timeSpentMs: 0, status: TestStatus.Failed }
      return toMutantRunResult({
        status: DryRunStatus.Complete,
        tests: [{ ...failed, failureMessage: String(error) }],
      })
    }
    ns.hitCount = 0
    ns.activate(id)
    const wanted = testFilter ? new Set(testFilter) : null
    const chosen = this.#loaded
      .filter((test) => !wanted || wanted.has(test.id))
      .sort((a, b) => this.#time(a) - this.#time(b))
    const result = await this.#run(chosen, true)
    ns.activate(-1)
    for (const { id, timeSpentMs, status } of result.tests)
      if (status === TestStatus.Success && !this.#took.has(id)) this.#took.set(id, timeSpentMs)
    if (always || remembers.test(activeMutant.fileName)) this.#loaded = null
    return toMutantRunResult(determineHitLimitReached(ns.hitCount, hitLimit) ?? result)
  }

  /** Short tests first; the laws, which try many lives, last. */
  #time({ id, file }) {
    return this.#took.get(id) ?? (/\/laws\.|condition\.|zone\./.test(file) ? 1_000 : 1)
  }
}

const create = () => new InProcess(INSTRUMENTER_CONSTANTS.NAMESPACE)
create.inject = tokens()

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', create)]
