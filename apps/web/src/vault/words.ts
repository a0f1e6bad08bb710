import type { VaultRefusal, WriteRefusal } from './index.ts'

/** What happened, what is safe, what to do. */
export const refusalWords = (refusal: VaultRefusal | WriteRefusal): string => {
  switch (refusal.kind) {
    case 'full':
      return 'This device is full. What you told is kept while this page is open. Free some space; it saves by itself.'
    case 'unavailable':
      return 'This browser cannot save right now. What you told is kept while this page is open. It is tried again by itself.'
    case 'blocked':
      return 'This browser does not allow saving, as in a private window. All steps work, but are forgotten when you close it.'
    case 'tooNew':
      return 'A newer Unspasm has saved here. Nothing is lost. Close all its tabs and open it again.'
  }
}

export const damagedWords =
  'A part of your older entries is damaged and was left out. It is kept as it is. The rest is safe.'
