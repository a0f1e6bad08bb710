import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from './support/browser.ts'
import { movementTime, walkMovement } from './support/movement.ts'
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

describe('on every screen about exercises', () => {
  let looked: Looked

  beforeAll(async () => {
    looked = await lookedAt(
      browser,
      movementTime,
      (page, visit) => walkMovement(page, server.url, visit),
      /^player/,
    )
  }, 180_000)

  test.each(asked)('%s', (_, kind) => {
    expect(looked.visited).toBeGreaterThan(15)
    expect([...new Set(looked.found[kind])]).toEqual([])
  })
})
