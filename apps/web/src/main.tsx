import './style/main.css'
import { render } from 'preact'
import { App, loadLater } from './App.tsx'
import { listenForInstall } from './device/install.ts'
import { registerWorker } from './device/update.ts'
import { followHash, route } from './route.ts'
import { follow, openRuns } from './state.ts'
import { memoryVault, openVault, refusalWords } from './vault/index.ts'
import { vaultLost, vaultTrouble } from './vault/trouble.ts'
import { damagedWords } from './vault/words.ts'

let drawn = false

const isIdle = (): boolean => openRuns.value.length === 0 && route.value.length === 0

const start = async (root: HTMLElement): Promise<void> => {
  const opened = await openVault()
  const vault = opened.ok ? opened.value : memoryVault()
  if (!opened.ok) vaultTrouble.value = refusalWords(opened.refusal)
  else if (vault.damaged.length > 0) vaultTrouble.value = damagedWords
  vaultLost.value = vault.lost
  follow(vault)
  followHash()
  root.replaceChildren()
  render(<App />, root)
  drawn = true
  document.querySelector('#emergency')?.removeAttribute('open')
  listenForInstall()
  await loadLater()
  const { watchRuns } = await import('./player/watch.ts')
  watchRuns()
  await registerWorker(isIdle)
}

/** If anything fails before the first screen, the danger signs in the page stay open. */
const failed = (root: HTMLElement): void => {
  if (drawn) return
  const text = document.createElement('p')
  text.className = 'trouble'
  text.textContent =
    'Something went wrong here. Your entries are safe on this device. The danger signs are below.'
  const again = document.createElement('button')
  again.className = 'btn'
  again.textContent = 'Start again'
  again.addEventListener('click', () => location.reload())
  root.replaceChildren(text, again)
}

const root = document.querySelector<HTMLElement>('#app')
if (root) {
  addEventListener('error', () => failed(root))
  start(root).catch((error: unknown) => {
    failed(root)
    throw error
  })
}
