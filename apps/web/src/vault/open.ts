import { ok, refuse, type Result } from '@unspasm/kernel'
import { leaveCanary, sawCanary } from './canary.ts'
import { createVault } from './createVault.ts'
import { Blocked, databaseVersion } from './database.ts'
import { indexedShelf } from './indexedShelf.ts'
import { inTime, Unanswered } from './inTime.ts'
import type { Vault, VaultRefusal } from './vault.ts'

/** Until then the page shows its doors and the danger signs as they are in the HTML. */
const patience = 8_000

/** Opens the log of this browser, in step with its other tabs. `name` is for tests with several. */
export const openVault = async (name = 'unspasm'): Promise<Result<Vault, VaultRefusal>> => {
  const shelf = indexedShelf(name)
  try {
    const kept = await inTime(
      shelf.read(() => false),
      patience,
    )
    const isEmpty = kept.events.length + kept.damaged.length === 0
    const channel = new BroadcastChannel(`${name}-log`)
    const vault = createVault(shelf, kept, isEmpty && sawCanary(name), (count) => {
      leaveCanary(name, count)
      channel.postMessage('grown')
    })
    const look = (): void => void vault.catchUp().catch(() => undefined)
    channel.addEventListener('message', look)
    document.addEventListener('visibilitychange', look)
    addEventListener('pageshow', look)
    const { close: closeVault } = vault
    const close = (): void => {
      channel.close()
      document.removeEventListener('visibilitychange', look)
      removeEventListener('pageshow', look)
      closeVault()
    }
    return ok(Object.defineProperty(vault, 'close', { value: close }))
  } catch (error) {
    shelf.close()
    return refuse(await whyNot(name, error))
  }
}

const whyNot = async (name: string, error: unknown): Promise<VaultRefusal> => {
  if (error instanceof Blocked || error instanceof Unanswered) return { kind: 'blocked' }
  if (!(error instanceof Error) || error.name !== 'VersionError') return { kind: 'unavailable' }
  const known = databaseVersion
  const all = (await indexedDB.databases?.()) ?? []
  const found = all.find((each) => each.name === name)?.version ?? known + 1
  return { kind: 'tooNew', found, known }
}
