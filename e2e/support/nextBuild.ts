import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { root } from './serve.ts'

const marked = (kind: string): string => `assets/[name]-[hash]-next.${kind}`

/** Builds the app once more, as a later version of which no script has the name it had. */
export const buildNext = async (folder: string): Promise<void> => {
  const before = process.env['NODE_ENV']
  // Vitest says "test", and Vite would build for development.
  process.env['NODE_ENV'] = 'production'
  try {
    await build({
      root: join(root, 'apps', 'web'),
      logLevel: 'error',
      build: {
        outDir: folder,
        emptyOutDir: true,
        rolldownOptions: {
          output: {
            entryFileNames: marked('js'),
            chunkFileNames: marked('js'),
            assetFileNames: marked('[ext]'),
          },
        },
      },
    })
  } finally {
    if (before === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = before
  }
}

/** The build that a page in that folder names itself. */
export const buildIn = (folder: string): string => {
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const name = /<meta name="unspasm-build" content="([^"]+)"/.exec(html)?.[1]
  if (!name) throw new Error(`the page in ${folder} names no build`)
  return name
}
