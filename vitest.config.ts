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
    testTimeout: 180_000,
  },
})
