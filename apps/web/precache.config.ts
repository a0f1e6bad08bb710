import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

const entry = fileURLToPath(new URL('src/worker/serviceWorker.ts', import.meta.url))
const page = 'index.html'
const unnamed = 'not yet'

/**
 * After the app is written, names the build after all its files, writes that name into the page
 * (`<meta name="unspasm-build">`), and builds the worker with the list of files and their hashes.
 */
export const precache = (): Plugin => {
  let out = ''
  return {
    name: 'unspasm-precache',
    apply: 'build',
    configResolved: (config) => {
      out = resolve(config.root, config.build.outDir)
    },
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { name: 'unspasm-build', content: unnamed }, injectTo: 'head' },
    ],
    closeBundle: {
      sequential: true,
      handler: async () => {
        const files = filesBelow(out).filter((file) => !/^\.vite\/|^sw\.js$|\.map$/.test(file))
        if (!files.includes(page)) return
        const read = (file: string): Buffer => readFileSync(join(out, file))
        const id = hashOf(
          files.map((file) => `${file} ${hashOf(read(file), 'hex')}`).join('\n'),
          'hex',
        )
        const name = id.slice(0, 16)
        const html = read(page).toString('utf8')
        writeFileSync(join(out, page), html.replace(`content="${unnamed}"`, `content="${name}"`))
        const hashByFile = files.map((file) => [
          // Some hosts answer `index.html` with a redirect, which no navigation may be given.
          file === page ? './' : `./${file}`,
          hashOf(read(file), 'base64'),
        ])
        writeFileSync(join(out, 'sw.js'), await worker(name, hashByFile))
      },
    },
  }
}

const hashOf = (content: string | Buffer, form: 'hex' | 'base64'): string =>
  createHash('sha256').update(content).digest(form)

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => relative(folder, join(each.parentPath, each.name)).split(sep).join('/'))
    .sort()

/** One classic script without imports. */
const worker = async (name: string, hashByFile: readonly string[][]): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __BUILD__: JSON.stringify(name), __FILES__: JSON.stringify(hashByFile) },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'unspasmWorker', fileName: () => 'sw.js' },
    },
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error('the service worker was not built')
  return output.output[0].code
}
