import { signal } from '@preact/signals'

/** Where the person is, as the hash says it: `#/check/S1` is `['check', 'S1']`. */
export const route = signal<readonly string[]>([])

const read = (): void => {
  route.value = location.hash
    .replace(/^#\/?/, '')
    .split('/')
    .filter(Boolean)
    .map(decodeURIComponent)
}

export const followHash = (): void => {
  read()
  addEventListener('hashchange', read)
}

const hashOf = (parts: readonly string[]): string => `#/${parts.map(encodeURIComponent).join('/')}`

export const go = (...parts: readonly string[]): void => {
  location.hash = hashOf(parts)
  read()
}

/** Like `go`, but *back* skips the screen that is left. */
export const goInstead = (...parts: readonly string[]): void => {
  history.replaceState(null, '', hashOf(parts))
  read()
}

export const home = (): void => goInstead()
