import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from './support/browser.ts'
import { walkMedicine } from './support/medicine.ts'
import { serve, type Served } from './support/serve.ts'
import { asked, lookedAt, type Looked } from './support/states.ts'

let server: Served
let browser: Browser

beforeAll(async () => {
  ;[server, browser] = await Promise.all([serve(), launch()])
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

describe('on every screen about medicines', () => {
  let looked: Looked

  beforeAll(async () => {
    looked = await lookedAt(
      browser,
      '2026-03-04T12:15:00Z',
      (page, visit) => walkMedicine(page, server.url, visit),
      /^(answer|too much)/,
    )
  }, 180_000)

  test.each(asked)('%s', (_, kind) => {
    expect(looked.visited).toBeGreaterThan(25)
    expect([...new Set(looked.found[kind])]).toEqual([])
  })
})
