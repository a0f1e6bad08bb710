import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
}
const compressed = new Set(['.html', '.js', '.css', '.svg', '.webmanifest'])

/** Serves a folder as a good static host does: brotli made beforehand, hashed names kept for ever. */
export const host = async (folder) => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const contentByPath = new Map(
    files.map((path) => {
      const plain = readFileSync(path)
      return [path, compressed.has(extname(path)) ? brotliCompressSync(plain, { params }) : plain]
    }),
  )
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    const path = normalize(
      join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname),
    )
    const content = contentByPath.get(path)
    if (!content) {
      response.writeHead(404).end()
      return
    }
    const kind = extname(path)
    response.setHeader('Content-Type', types[kind] ?? 'application/octet-stream')
    response.setHeader(
      'Cache-Control',
      pathname.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    )
    if (compressed.has(kind)) response.setHeader('Content-Encoding', 'br')
    response.end(content)
  })
  await new Promise((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    stop: () =>
      new Promise((stopped) => {
        server.close(stopped)
        server.closeAllConnections()
      }),
  }
}
