interface Keys {
  readonly next: () => void
  readonly again: () => void
  readonly pause: () => void
}

/** Lets the keys of a headset move a guide; returns what lets them go. */
export const headset = ({ next, again, pause }: Keys): (() => void) => {
  if (!('mediaSession' in navigator)) return () => undefined
  const handlers: readonly (readonly [MediaSessionAction, (() => void) | null])[] = [
    ['nexttrack', next],
    ['previoustrack', again],
    ['play', pause],
    ['pause', pause],
  ]
  for (const [action, handler] of handlers) hear(action, handler)
  return () => {
    for (const [action] of handlers) hear(action, null)
  }
}

const hear = (action: MediaSessionAction, handler: (() => void) | null): void => {
  try {
    navigator.mediaSession.setActionHandler(action, handler)
  } catch {
    // This browser has no such key.
  }
}
