import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Telling } from '@unspasm/care'
import { createVault } from './createVault.ts'
import { memoryShelf, memoryVault } from './memoryVault.ts'
import type { Shelf } from './shelf.ts'
import { contract } from './testing/contract.ts'

const pain = { kind: 'painNoted', score: 7, moment: 'now' } as Telling
const empty = { head: null, events: [], damaged: [] }

describe('the vault in memory keeps the contract', () => {
  test.each(contract)('$name', async ({ run }) => {
    await expect(run(async () => memoryVault())).resolves.toBeUndefined()
  })

  test('and calls everything unsaved', async () => {
    const vault = memoryVault()
    await vault.tell([pain])
    expect(vault.unsaved()).toEqual(vault.events())
  })
})

describe('a vault whose shelf fails', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const full = Object.assign(new Error('no room'), { name: 'QuotaExceededError' })

  /** A shelf whose `append` does what `how` says for the n-th write, before or after the real one. */
  const failing = (how: (write: number) => 'works' | 'full' | 'fails' | 'hangs') => {
    const real = memoryShelf()
    let writes = 0
    const shelf: Shelf = {
      ...real,
      append: async (make) => {
        const outcome = how((writes += 1))
        if (outcome === 'full') {
          make(null)
          throw full
        }
        if (outcome === 'fails') throw new Error('no store')
        if (outcome === 'hangs') await new Promise((resolve) => setTimeout(resolve, 7_000))
        return real.append(make)
      },
    }
    return { shelf, kept: async () => (await real.read(() => false)).events }
  }

  test.each([1, 2, 3, 4, 5])(
    'the write that is refused is number %i: nothing is lost',
    async (nth) => {
      const { shelf, kept } = failing((write) => (write === nth ? 'full' : 'works'))
      const vault = createVault(shelf, empty)
      for (let count = 0; count < 5; count += 1) {
        const told = await vault.tell([pain])
        expect(told.ok).toBe(count + 1 !== nth)
        expect(vault.unsaved()).toHaveLength(told.ok ? 0 : 1)
        expect(vault.events()).toHaveLength(count + 1)
      }
      await vi.advanceTimersByTimeAsync(10_000)
      expect(vault.unsaved()).toEqual([])
      expect(await kept()).toEqual(vault.events())
    },
  )

  test('an unsaved event is named in the refusal and keeps its id until the disk has it', async () => {
    const { shelf, kept } = failing((write) => (write < 4 ? 'fails' : 'works'))
    const vault = createVault(shelf, empty)
    const told = await vault.tell([pain, pain])
    expect(told).toEqual({ ok: false, refusal: { kind: 'unavailable', kept: vault.events() } })
    const before = vault.unsaved()
    await vi.advanceTimersByTimeAsync(20_000)
    expect(vault.unsaved()).toEqual(before)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(vault.unsaved()).toEqual([])
    expect(await kept()).toEqual(before)
  })

  test('a store that answers late is not waited for, and nothing is written twice', async () => {
    const { shelf, kept } = failing((write) => (write === 1 ? 'hangs' : 'works'))
    const vault = createVault(shelf, empty)
    const telling = vault.tell([pain])
    await vi.advanceTimersByTimeAsync(5_000)
    expect((await telling).ok).toBe(false)
    await vi.advanceTimersByTimeAsync(20_000)
    expect(vault.unsaved()).toEqual([])
    expect(await kept()).toEqual(vault.events())
    expect(vault.events()).toHaveLength(1)
  })

  test('a store that was emptied under an open page gets the whole log again', async () => {
    const shelves = [memoryShelf(), memoryShelf()]
    let current = 0
    const shelf: Shelf = { ...memoryShelf(), append: (make) => shelves[current]!.append(make) }
    const vault = createVault(shelf, empty)
    await vault.tell([pain, pain])
    current = 1
    await vault.tell([pain])
    expect((await shelves[1]!.read(() => false)).events).toEqual(vault.events())
  })

  test('another tab that wrote the same id first is right', async () => {
    const shared = memoryShelf()
    const [one, other] = [createVault(shared, empty), createVault(shared, empty)]
    const told = await memoryVault().tell([pain])
    if (!told.ok || !told.value[0]) throw new Error('one was told')
    const event = told.value[0]
    await one.adopt([event])
    await other.adopt([{ ...event, device: 'other' }])
    expect(other.events()).toEqual([event])
  })
})
