import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { preview } from 'vite'

export const root = fileURLToPath(new URL('../..', import.meta.url))
const web = join(root, 'apps', 'web')

/** Where the built app is; another build can be named in UNSPASM_DIST. */
export const dist = resolve(process.env['UNSPASM_DIST'] ?? join(web, 'dist'))

export interface Served {
  /** ends with a slash */
  readonly url: string
  readonly port: number
  readonly stop: () => Promise<void>
}

/** Serves a built app as Vite's preview does, with its security headers; `port` 0 is any free one. */
export const serve = async (folder = dist, port = 0): Promise<Served> => {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no build in ${folder}: npm run build makes one.`)
  const server = await preview({
    root: web,
    logLevel: 'silent',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port, strictPort: port !== 0, open: false },
  })
  const taken = (server.httpServer.address() as AddressInfo).port
  return { url: `http://127.0.0.1:${taken}/`, port: taken, stop: () => server.close() }
}
