import { computed, signal } from '@preact/signals'

interface InstallPrompt extends Event {
  readonly prompt: () => Promise<unknown>
}

const offered = signal<InstallPrompt | null>(null)

/** True once the browser says the app can be installed. */
export const canInstall = computed(() => offered.value !== null)

export const listenForInstall = (): void => {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    offered.value = event as InstallPrompt
  })
}

export const install = async (): Promise<void> => {
  const prompt = offered.value
  offered.value = null
  await prompt?.prompt().catch(() => undefined)
}
