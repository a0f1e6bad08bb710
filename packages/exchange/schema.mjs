// npm run schema: writes log.schema.json from the valibot schemas, so that the two cannot drift apart.
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { defaultServerConditions, runnerImport } from 'vite'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const conditions = ['unspasm:source', ...defaultServerConditions]

const { module } = await runnerImport(here('src/testing/jsonSchema.ts'), {
  configFile: false,
  root: here('.'),
  environments: { inline: { resolve: { conditions } } },
})

await writeFile(here('log.schema.json'), `${JSON.stringify(module.logJsonSchema(), null, 2)}\n`)
