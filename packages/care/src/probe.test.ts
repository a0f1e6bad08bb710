import * as fc from 'fast-check'
import { test } from 'vitest'
import { foldHistory } from './fold.ts'
import { planFor } from './plan.ts'
import { anyLife } from './testing/lives.ts'
test('probe', () => {
  const count: Record<string, number> = {}
  const add = (k: string) => (count[k] = (count[k] ?? 0) + 1)
  const t0 = performance.now()
  const lives = fc.sample(anyLife, { numRuns: 2000, seed: 42 })
  const t1 = performance.now()
  let n = 0
  for (const life of lives) {
    n += life.events.length
    const plan = planFor(foldHistory(life.events), life.now)
    add('tier ' + plan.tier); add('state ' + plan.episode.state)
    for (const i of plan.now) { add(i.id); if (i.instead) add('instead ' + i.instead.id) }
    for (const i of plan.held) add('held ' + i.id)
    for (const i of plan.later) add('later ' + i.id)
    add('len ' + plan.now.length)
    if (life.events.some(e => e.kind === 'dangerCleared')) add('clears')
    if (life.events.some(e => e.kind === 'retracted')) add('retracts')
  }
  console.log(t1 - t0, performance.now() - t1, n / lives.length, JSON.stringify(count, null, 0))
}, 100000)
