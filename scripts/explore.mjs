// npm run explore: tries what must always hold on lives that nobody has tried yet, round after round,
// until one fails. npm run explore -- 50: so many rounds, else 10.
import { randomInt } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled, root } from './bootstrap.mjs'
import { main, npm, say, Trouble } from './run.mjs'

const asked = process.argv[2] ?? '10'

/** The tests that make up their cases. */
const generated = () =>
  readdirSync(join(root, 'packages'), { recursive: true })
    .filter((path) => path.endsWith('.test.ts') && !path.includes('node_modules'))
    .map((path) => join('packages', path))
    .filter((path) => /fast-check|forAll/.test(readFileSync(join(root, path), 'utf8')))

await main(async () => {
  const rounds = Number(asked)
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Trouble(`"${asked}" is not a number of rounds.`)
  await ensureInstalled()
  const files = generated()
  for (let round = 1; round <= rounds; round++) {
    const seed = String(randomInt(2 ** 31))
    const { code, output } = await npm(
      ['run', '--silent', 'unit', '--', '--reporter=dot', ...files],
      {
        env: { UNSPASM_SEED: seed },
        quiet: true,
      },
    )
    if (code !== 0) {
      say(output)
      throw new Trouble(
        `Round ${round} found something. UNSPASM_SEED=${seed} npm test -- unit shows it again; mend it, and keep the life in testing/keptLives.ts.`,
      )
    }
    say(`Round ${round} of ${rounds}: everything held (UNSPASM_SEED=${seed}).`)
  }
})
