import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { findChromium } from '../chromium.mjs'
import { Trouble } from '../run.mjs'

/** Pixels of page to a picture. */
const size = { width: 1240, height: 1500 }

/** Photographs the sheet, light and dark, page by page; gives the files it wrote. */
export const takeShots = async (file, folder) => {
  const found = await findChromium(() => {})
  if (!found) throw new Trouble('No Chromium could be found. Name one in CHROMIUM_PATH.')
  mkdirSync(folder, { recursive: true })
  const browser = await chromium.launch({
    executablePath: found.path,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    env: { ...process.env, ...found.env },
  })
  const written = []
  try {
    for (const theme of ['light', 'dark']) {
      const page = await browser.newPage({ viewport: size })
      await page.goto(`${pathToFileURL(file)}?${theme}`)
      const height = await page.evaluate('document.documentElement.scrollHeight')
      for (let top = 0; top < height; top += size.height) {
        const path = join(folder, `${theme}-${String(written.length).padStart(2, '0')}.png`)
        const clip = {
          x: 0,
          y: top,
          width: size.width,
          height: Math.min(size.height, height - top),
        }
        await page.screenshot({ path, fullPage: true, clip })
        written.push(path)
      }
      await page.close()
    }
  } finally {
    await browser.close()
  }
  return written
}
