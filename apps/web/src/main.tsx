import './style/main.css'
import './device/night.ts'
import { render } from 'preact'
import { App } from './App.tsx'
import { listenForInstall } from './device/install.ts'
import { registerWorker } from './device/update.ts'
import { followHash, route } from './route.ts'
import { loadLater } from './screens/loading.ts'
import { follow, openRuns } from './state.ts'
import { damagedWords, memoryVault, openVault, vaultRefusalWords } from './vault/index.ts'
import { vaultLost, vaultTrouble } from './vault/trouble.ts'

const root = document.querySelector<HTMLElement>('#app')
const watching = new AbortController()

const start = async (root: HTMLElement): Promise<void> => {
  const draw = drawInto(root)
  followHash()
  // A door that was pressed before this ran leads to the danger check without waiting for the log.
  if (isDoor()) draw()
  else addEventListener('hashchange', () => isDoor() && draw())
  const opened = await openVault()
  const vault = opened.ok ? opened.value : memoryVault()
  if (!opened.ok) vaultTrouble.value = vaultRefusalWords(opened.refusal)
  else if (vault.damaged.length > 0) vaultTrouble.value = damagedWords
  vaultLost.value = vault.lost
  follow(vault)
  draw()
  const isIdle = (): boolean =>
    openRuns.value.length === 0 && route.value.length === 0 && vault.unsaved().length === 0
  afterLoad(() => void registerWorker(isIdle))
  await Promise.all([loadLater(), import('./player/watch.ts').then(({ watchRuns }) => watchRuns())])
}

const isDoor = (): boolean => route.value[0] === 'locked' || route.value[0] === 'hurts'

/** Puts the app in place of what the page brought, once. */
const drawInto = (root: HTMLElement) => {
  let drawn = false
  return (): void => {
    if (drawn) return
    drawn = true
    root.replaceChildren()
    render(<App />, root)
    watching.abort()
    document.querySelector('#emergency')?.removeAttribute('open')
  }
}

const afterLoad = (then: () => void): void => {
  if (document.readyState === 'complete') then()
  else addEventListener('load', then, { once: true })
}

/** If anything fails before the first screen stands, the danger signs in the page stay open. */
const fail = (root: HTMLElement): void => {
  const text = document.createElement('p')
  text.className = 'trouble'
  text.textContent =
    'Something went wrong here. Your entries are safe on this device. ' +
    'The danger signs and numbers are below.'
  const again = document.createElement('button')
  again.className = 'btn'
  again.textContent = 'Start again'
  again.addEventListener('click', () => location.reload())
  root.replaceChildren(text, again)
}

if (root) {
  // Read by rescue.js, which helps when none of this has come.
  document.documentElement.dataset['app'] = 'here'
  const { signal } = watching
  addEventListener('error', () => fail(root), { signal })
  addEventListener('unhandledrejection', () => fail(root), { signal })
  listenForInstall()
  void start(root)
}
