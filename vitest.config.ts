import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

const conditions = ['unspasm:source', ...defaultServerConditions]

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['{packages,apps,scripts}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    setupFiles: ['scripts/house/seed.ts'],
    testTimeout: 1_800_000,
  },
})
