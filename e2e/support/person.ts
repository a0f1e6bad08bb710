import type { Page } from 'playwright-core'

/** What a person does, step by step; each waits until the app answers. */
export const openDoor = async (page: Page): Promise<void> => {
  await page.locator('.door-main').click()
  await page.locator('.check-row').first().waitFor()
}

/** "None of these", or "Done". */
export const none = (page: Page): Promise<void> => page.locator('[data-none]').click()

export const start = (page: Page, item: string): Promise<void> =>
  page.locator(`[data-start="${item}"]`).first().click()

export const inPlayer = (page: Page, script: string): Promise<void> =>
  page.locator(`main.player[data-script="${script}"]`).waitFor()

export const onNow = (page: Page, item?: string): Promise<void> =>
  page.locator(item ? `main.now[data-item="${item}"]` : 'main.now').waitFor()

/** Presses Next until the player shows another script. */
export const nextThrough = async (page: Page, script: string): Promise<void> => {
  const player = page.locator(`main.player[data-script="${script}"]`)
  for (;;) {
    await player.waitFor()
    const step = await player.getAttribute('data-step')
    await page.locator('[data-next]').click()
    const moved = page.locator(
      `main.player:not([data-script="${script}"][data-step="${step}"]), main:not(.player)`,
    )
    await moved.waitFor()
    if ((await player.count()) === 0) return
  }
}

/** Waits until everything is on the device and the worker answers for this page. */
export const ready = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller) return
    await new Promise((controlled) =>
      navigator.serviceWorker.addEventListener('controllerchange', controlled, { once: true }),
    )
  })
}

export const route = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to
  }, hash)
