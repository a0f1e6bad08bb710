import { signal } from '@preact/signals'

/** True once every file is on the device. */
export const offlineReady = signal(false)

/**
 * Registers the worker that serves the app offline. A new version takes over only while `isIdle`
 * says so and nobody looks, or the page has only just been opened; never during a guide.
 */
export const registerWorker = async (isIdle: () => boolean): Promise<void> => {
  if (!('serviceWorker' in navigator)) return
  try {
    const registration = await navigator.serviceWorker.register('./sw.js', { updateViaCache: 'none' })
    void navigator.serviceWorker.ready.then(() => {
      offlineReady.value = true
    })
    takeOverWhenIdle(registration, isIdle)
  } catch {
    // Works without; only not offline.
  }
}

const takeOverWhenIdle = (registration: ServiceWorkerRegistration, isIdle: () => boolean): void => {
  let asked = false
  const offer = (): void => {
    if (!registration.waiting || !navigator.serviceWorker.controller || !isIdle()) return
    asked = true
    registration.waiting.postMessage('take-over')
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (asked && isIdle()) location.reload()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') offer()
  })
  offer()
}
