import type { VaultRefusal, WriteRefusal } from './vault.ts'

/** Why an entry is not on the disk: what happened, what is safe, what to do. */
export const refusalWords = ({ kind }: WriteRefusal): string => {
  switch (kind) {
    case 'full':
      return (
        'This device is full, so your last entry is not saved yet. It still counts while this ' +
        'page is open, and what was saved before is safe. Free some space; we try again by ourselves.'
      )
    case 'unavailable':
      return (
        'Your last entry is not saved yet. It still counts while this page is open, and what was ' +
        'saved before is safe. Keep this page open; we try again by ourselves.'
      )
  }
}

/** Why the log does not open. The plan works all the same, but keeps nothing. */
export const vaultRefusalWords = (refusal: VaultRefusal): string => {
  switch (refusal.kind) {
    case 'blocked':
      return (
        'Another Unspasm window is holding your entries. They are safe. Close the other windows, ' +
        'then reload this page. Until then, nothing you tell it here is kept.'
      )
    case 'unavailable':
      return (
        'This browser did not let us open your entries, perhaps because this is a private window. ' +
        'Entries from before are untouched. You can use everything here, but it is gone when you ' +
        'close the page. To keep it, open Unspasm in an ordinary window.'
      )
    case 'tooNew':
      return (
        'Your entries were saved by a newer Unspasm than this page. They are safe and untouched. ' +
        'Close every Unspasm window, then open it again. Until then, nothing you tell it here is kept.'
      )
  }
}

/** A part of the log did not pass its check. */
export const damagedWords =
  'A part of your older entries is damaged on this device, so the plan leaves it out. The rest is ' +
  'safe and nothing was deleted. Check that your answers about your health are still right.'
