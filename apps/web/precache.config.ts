import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

const entry = fileURLToPath(new URL('src/worker/serviceWorker.ts', import.meta.url))

/** After the app is written, builds its worker with the list of all files and their common hash. */
export const precache = (): Plugin => {
  let out = ''
  return {
    name: 'unspasm-precache',
    apply: 'build',
    configResolved: (config) => {
      out = join(config.root, config.build.outDir)
    },
    closeBundle: {
      sequential: true,
      handler: async () => {
        const files = filesBelow(out).filter((file) => !file.startsWith('.vite') && file !== 'sw.js')
        const hash = createHash('sha256')
        for (const file of files) hash.update(file).update(readFileSync(join(out, file)))
        await buildWorker(out, hash.digest('hex').slice(0, 16), ['./', ...files.map((file) => `./${file}`)])
      },
    },
  }
}

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => relative(folder, join(each.parentPath, each.name)).split(sep).join('/'))
    .sort()

const buildWorker = async (out: string, id: string, files: readonly string[]): Promise<void> => {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    define: { __BUILD__: JSON.stringify(id), __FILES__: JSON.stringify(files) },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'unspasmWorker', fileName: () => 'sw.js' },
    },
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error('the service worker was not built')
  writeFileSync(join(out, 'sw.js'), output.output[0].code)
}
