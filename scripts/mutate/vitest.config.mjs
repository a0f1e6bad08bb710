import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'

const conditions = ['unspasm:source', ...defaultServerConditions]

/** Tests that try many lives or many days; a short one sees a change sooner, and comes first. */
const long = /\/(laws(\.[a-z]+)?|exhaustive|condition|zone)\.test\.ts$/

class LongLast extends BaseSequencer {
  async sort(files) {
    const rank = ({ moduleId }) => (long.test(moduleId) ? 1 : 0)
    return files.toSorted((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1))
  }
}

/** The tests of care alone, on few lives, in one worker that loads each file once. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/care/src/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    env: { UNSPASM_LIVES: '30' },
    isolate: false,
    fileParallelism: false,
    sequence: { sequencer: LongLast },
    testTimeout: 1_800_000,
  },
})
