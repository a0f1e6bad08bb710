import { signal } from '@preact/signals'
import type { Said } from '../worker/serviceWorker.ts'

/** True once every file is on the device. */
export const offlineReady = signal(false)

/** The build that this page came with; empty while developing. */
export const build =
  globalThis.document?.querySelector<HTMLMetaElement>('meta[name="unspasm-build"]')?.content ?? ''

/**
 * Registers the worker that serves the app offline. A new version takes over, and reloads the page
 * once, only while `isIdle` says so and nobody looks or the page has only just opened.
 *
 * @param isIdle - no guide runs, nothing is unsaved, and home is shown.
 */
export const registerWorker = async (isIdle: () => boolean): Promise<void> => {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return
  const { serviceWorker } = navigator
  const isTouched = watchForTouch()
  try {
    followTakeOver(serviceWorker, isIdle)
    const registration = await serviceWorker.register('./sw.js', { updateViaCache: 'none' })
    offerWhileFresh(registration, () => !isTouched() && isIdle())
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') offerOnceAway(registration, isIdle)
      else registration.update().catch(() => undefined)
    })
    const ready = await serviceWorker.ready
    offlineReady.value = true
    say(ready.active, { kind: 'opened', build })
  } catch {
    // Works without; only not offline.
  }
}

const say = (worker: ServiceWorker | null, said: Said): void => worker?.postMessage(said)

const offer = ({ waiting, active }: ServiceWorkerRegistration, isIdle: () => boolean): void => {
  if (waiting && active && isIdle()) say(waiting, { kind: 'take-over' })
}

/** How long a page is hidden until nobody looks at it. */
const awayAfter = 1_500

/**
 * A page that is loaded again or left for another of ours is hidden as well, and must not change
 * the worker then: the browser would fetch the parts of the page to come past both workers.
 */
const offerOnceAway = (registration: ServiceWorkerRegistration, isIdle: () => boolean): void => {
  setTimeout(() => {
    if (document.visibilityState === 'hidden') offer(registration, isIdle)
  }, awayAfter)
}

/**
 * A page that was handed out by the old worker while the new one took its place: it is loaded again,
 * once for each build, so that it never goes round.
 */
const catchUp = async (worker: ServiceWorker | null, isIdle: () => boolean): Promise<void> => {
  const served = worker && (await buildOf(worker))
  const key = 'unspasm-caught-up'
  if (!served || served === build || !isIdle() || sessionStorage.getItem(key) === served) return
  sessionStorage.setItem(key, served)
  location.reload()
}

const buildByWorker = new WeakMap<ServiceWorker, Promise<string>>()

/** Asks each worker once: one that is to leave stays for as long as it has questions to answer. */
const buildOf = (worker: ServiceWorker): Promise<string> => {
  const known = buildByWorker.get(worker)
  if (known) return known
  const asked = new Promise<string>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', ({ data }) => resolve(String(data)), { once: true })
    port1.start()
    worker.postMessage({ kind: 'build' } satisfies Said, [port2])
  })
  buildByWorker.set(worker, asked)
  return asked
}

/** How long a page counts as only just opened, and how often it is asked meanwhile. */
const freshFor = 6_000
const askEvery = 500

/** Tells whether anybody has touched this page, or typed in it, since it was asked to watch. */
const watchForTouch = (): (() => boolean) => {
  let touched = false
  const touch = (): void => {
    touched = true
  }
  for (const type of ['pointerdown', 'keydown'])
    addEventListener(type, touch, { capture: true, once: true, passive: true })
  return () => touched
}

/**
 * The page before may still be closing, and then the worker declines: it is asked again while the
 * page is fresh.
 */
const offerWhileFresh = (
  registration: ServiceWorkerRegistration,
  isIdle: () => boolean,
  left = freshFor,
): void => {
  offer(registration, isIdle)
  void catchUp(registration.active, isIdle)
  if (left > 0) setTimeout(offerWhileFresh, askEvery, registration, isIdle, left - askEvery)
}

/** Reloads once another build has taken over; the first worker of all takes over without. */
const followTakeOver = (serviceWorker: ServiceWorkerContainer, isIdle: () => boolean): void => {
  let before = serviceWorker.controller
  let stale = false
  const reload = (): void => {
    if (!stale || !isIdle()) return
    stale = false
    location.reload()
  }
  serviceWorker.addEventListener('controllerchange', () => {
    stale ||= before !== null
    before = serviceWorker.controller
    reload()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') reload()
  })
}
