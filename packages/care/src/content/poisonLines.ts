import type { Mark } from './tiers.ts'

/** Who to call about too much of a medicine, and in a crisis (dose-rules §4). Bundled: it works offline. */
export interface HelpLines {
  /** `null`: no national number is known; the emergency number answers */
  readonly poison: { readonly call: string; readonly name: string; readonly mark: Mark } | null
  readonly crisis: { readonly call: string; readonly name: string; readonly mark: Mark } | null
}

/** Numbers change: every row needs a look at an official page before a release. */
export const helpLinesChecked = { checkedOn: null, source: 'dose-rules' } as const

const byRegion: ReadonlyMap<string, HelpLines> = new Map([
  [
    'US',
    {
      poison: { call: '1-800-222-1222', name: 'Poison Help', mark: 'V' },
      crisis: { call: '988', name: '988 Lifeline', mark: 'K' },
    },
  ],
  [
    'GB',
    {
      poison: { call: '111', name: 'NHS 111', mark: 'V' },
      crisis: { call: '116 123', name: 'Samaritans', mark: 'K' },
    },
  ],
  [
    'IN',
    {
      poison: {
        call: '1800-116-117',
        name: 'National Poisons Information Centre',
        mark: 'K',
      },
      crisis: { call: '14416', name: 'Tele-MANAS', mark: 'K' },
    },
  ],
])

const none: HelpLines = { poison: null, crisis: null }

/** Elsewhere the emergency number is shown: "call if unsure". */
export const helpLinesFor = (region: string | null): HelpLines => byRegion.get(region ?? '') ?? none
