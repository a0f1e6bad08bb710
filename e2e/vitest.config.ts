import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

const conditions = ['unspasm:source', ...defaultServerConditions]

/** Tests in a real browser, on the built app, one after the other. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['e2e/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
})
