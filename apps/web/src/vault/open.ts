import { ok, refuse, type Result } from '@unspasm/kernel'
import { leaveCanary, sawCanary } from './canary.ts'
import { createVault } from './createVault.ts'
import { databaseVersion, openDatabase, type Database } from './database.ts'
import { indexedShelf } from './indexedShelf.ts'
import type { Vault, VaultRefusal } from './vault.ts'

/** Until then the page shows its doors and the danger signs as they are in the HTML. */
const patience = 8_000

/** Opens the log of this browser and keeps it in step with other tabs. */
export const openVault = async (): Promise<Result<Vault, VaultRefusal>> => {
  try {
    const shelf = indexedShelf(await opened())
    const kept = await shelf.read(() => false)
    const empty = kept.events.length === 0 && kept.damaged.length === 0
    const channel = new BroadcastChannel('unspasm-log')
    const vault = createVault(shelf, kept, empty && sawCanary('unspasm'), (count) => {
      leaveCanary('unspasm', count)
      channel.postMessage('grown')
    })
    const look = (): void => void vault.catchUp().catch(() => {})
    channel.addEventListener('message', look)
    document.addEventListener('visibilitychange', look)
    addEventListener('pageshow', look)
    return ok(vault)
  } catch (error) {
    return refuse(whyNot(error))
  }
}

class Blocked extends Error {}

const opened = (): Promise<Database> =>
  new Promise((resolve, reject) => {
    openDatabase(() => reject(new Blocked())).then(resolve, reject)
  })

const whyNot = (error: unknown): VaultRefusal => {
  if (error instanceof Blocked) return { kind: 'blocked' }
  return error instanceof Error && error.name === 'VersionError'
    ? { kind: 'tooNew', found: databaseVersion + 1, known: databaseVersion }
    : { kind: 'unavailable' }
}
