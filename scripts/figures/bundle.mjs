import { defaultServerConditions, build } from 'vite'
import { root } from '../bootstrap.mjs'

const entry = 'virtual:figures'

const everything = [
  `export * from '@unspasm/figure'`,
  `export * from '@unspasm/figure/words'`,
  `export { faultsOf } from '@unspasm/figure/check'`,
  `export { ownPoses, poseBlocks } from '@unspasm/care/poses'`,
  `export { exerciseBlocks } from '@unspasm/care/poses/exercises'`,
].join('\n')

/**
 * The drawing and all poses as one module of plain JavaScript, for Node and for a page; or what
 * another text of exports names.
 */
export const bundleFigures = async (doors = everything) => {
  const conditions = ['unspasm:source', ...defaultServerConditions]
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    resolve: { conditions },
    ssr: { noExternal: true, resolve: { conditions } },
    plugins: [
      {
        name: 'figures',
        resolveId: (id) => (id === entry ? entry : null),
        load: (id) => (id === entry ? doors : null),
      },
    ],
    build: { ssr: true, write: false, minify: true, rolldownOptions: { input: entry } },
  })
  return output[0].code
}
