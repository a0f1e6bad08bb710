/** Ways to reach an ambulance in one country (red-flags §8). Plain strings a phone can dial. */
export interface EmergencyNumber {
  readonly call: string
  readonly alternatives: readonly string[]
  /** `A` seen in the Android data; `A!` that data and common knowledge disagree; `K` recalled */
  readonly mark: 'A' | 'A!' | 'K'
  /** from which phone or in which region a number works, or who answers it */
  readonly note?: string
  /** numbers of the row the dossier marks `K`, whatever the row's own mark */
  readonly recalled?: readonly string[]
}

/** Numbers change: every row needs a look at a government page before a release. */
export const emergencyNumbersChecked = { checkedOn: null, source: 'aosp' } as const

/** Where the country is unknown, or its numbers are unresolved (DZ, ET, IQ, JM, ZW). */
export const fallbackNumbers = ['112', '911'] as const

/** By ISO 3166-1 alpha-2 code. */
export const emergencyNumbers = {
  AE: { call: '998', alternatives: ['112'], mark: 'A' },
  AR: { call: '107', alternatives: ['911'], mark: 'A' },
  AT: { call: '112', alternatives: ['144'], mark: 'A' },
  AU: { call: '000', alternatives: ['112'], mark: 'A', note: '112 from a mobile phone' },
  AZ: { call: '112', alternatives: ['103'], mark: 'A', recalled: ['103'] },
  BD: { call: '999', alternatives: ['112'], mark: 'A' },
  BE: { call: '112', alternatives: ['100'], mark: 'A' },
  BG: { call: '112', alternatives: [], mark: 'A' },
  BH: { call: '999', alternatives: ['112'], mark: 'A' },
  BR: { call: '192', alternatives: ['193'], mark: 'A', note: '193 is fire and rescue' },
  BY: { call: '103', alternatives: ['112'], mark: 'A' },
  CA: { call: '911', alternatives: ['112'], mark: 'A' },
  CH: { call: '144', alternatives: ['112'], mark: 'A' },
  CL: { call: '131', alternatives: ['112'], mark: 'A' },
  CN: { call: '120', alternatives: ['112'], mark: 'A' },
  CO: { call: '123', alternatives: ['112'], mark: 'A' },
  CR: { call: '911', alternatives: [], mark: 'A' },
  CY: { call: '112', alternatives: [], mark: 'A' },
  CZ: { call: '112', alternatives: ['155'], mark: 'A', recalled: ['155'] },
  DE: { call: '112', alternatives: [], mark: 'A' },
  DK: { call: '112', alternatives: [], mark: 'A' },
  DO: { call: '911', alternatives: [], mark: 'A' },
  EC: { call: '911', alternatives: [], mark: 'A' },
  EE: { call: '112', alternatives: [], mark: 'A' },
  EG: { call: '123', alternatives: ['112'], mark: 'A' },
  ES: { call: '112', alternatives: ['061'], mark: 'A', note: '061 in some regions' },
  FI: { call: '112', alternatives: [], mark: 'A' },
  FR: { call: '15', alternatives: ['112'], mark: 'A' },
  GB: { call: '999', alternatives: ['112'], mark: 'A' },
  GE: { call: '112', alternatives: [], mark: 'A' },
  GH: { call: '193', alternatives: ['112'], mark: 'A' },
  GR: { call: '112', alternatives: ['166'], mark: 'A', recalled: ['166'] },
  HK: { call: '999', alternatives: ['112'], mark: 'A' },
  HR: { call: '112', alternatives: ['194'], mark: 'A', recalled: ['194'] },
  HU: { call: '112', alternatives: ['104'], mark: 'A', recalled: ['104'] },
  ID: { call: '119', alternatives: ['118', '112'], mark: 'A!', recalled: ['119'] },
  IE: { call: '112', alternatives: ['999'], mark: 'A', recalled: ['999'] },
  IL: { call: '101', alternatives: ['112'], mark: 'A' },
  IN: {
    call: '112',
    alternatives: ['108'],
    mark: 'A',
    note: '108 is the ambulance in most states',
    recalled: ['108'],
  },
  IR: { call: '115', alternatives: ['112'], mark: 'A' },
  IS: { call: '112', alternatives: [], mark: 'A' },
  IT: { call: '112', alternatives: ['118'], mark: 'A' },
  JO: { call: '911', alternatives: [], mark: 'A' },
  JP: { call: '119', alternatives: [], mark: 'A' },
  KE: { call: '999', alternatives: ['112'], mark: 'A' },
  KH: { call: '119', alternatives: ['112'], mark: 'A' },
  KR: { call: '119', alternatives: ['112'], mark: 'A', note: '112 is the police' },
  KW: { call: '112', alternatives: [], mark: 'A' },
  KZ: { call: '103', alternatives: ['112'], mark: 'A' },
  LB: {
    call: '140',
    alternatives: ['112'],
    mark: 'A!',
    note: '140 is the Red Cross',
    recalled: ['140'],
  },
  LK: { call: '1990', alternatives: ['110'], mark: 'A!', recalled: ['1990'] },
  LT: { call: '112', alternatives: [], mark: 'A' },
  LU: { call: '112', alternatives: [], mark: 'A' },
  LV: { call: '112', alternatives: ['113'], mark: 'A', recalled: ['113'] },
  MA: { call: '150', alternatives: ['15', '141'], mark: 'A!', recalled: ['15', '141'] },
  MM: { call: '192', alternatives: ['112'], mark: 'A' },
  MT: { call: '112', alternatives: [], mark: 'A' },
  MX: { call: '911', alternatives: [], mark: 'A' },
  MY: { call: '999', alternatives: ['112'], mark: 'A' },
  NG: { call: '112', alternatives: ['199'], mark: 'A' },
  NL: { call: '112', alternatives: [], mark: 'A' },
  NO: { call: '113', alternatives: ['112'], mark: 'A' },
  NP: { call: '102', alternatives: ['112'], mark: 'A' },
  NZ: { call: '111', alternatives: ['112'], mark: 'A' },
  OM: { call: '9999', alternatives: ['112'], mark: 'A' },
  PA: { call: '911', alternatives: [], mark: 'A' },
  PE: {
    call: '106',
    alternatives: ['116', '110'],
    mark: 'A!',
    note: '106 is SAMU',
    recalled: ['106'],
  },
  PH: { call: '911', alternatives: [], mark: 'A' },
  PK: { call: '1122', alternatives: ['115'], mark: 'A!', recalled: ['1122'] },
  PL: { call: '112', alternatives: ['999'], mark: 'A', recalled: ['999'] },
  PT: { call: '112', alternatives: [], mark: 'A' },
  QA: { call: '999', alternatives: ['112'], mark: 'A' },
  RO: { call: '112', alternatives: [], mark: 'A' },
  RS: { call: '194', alternatives: ['112'], mark: 'A' },
  RU: { call: '103', alternatives: ['112'], mark: 'A' },
  SA: {
    call: '997',
    alternatives: ['911'],
    mark: 'A',
    note: '911 in Riyadh, Makkah and the Eastern region',
  },
  SE: { call: '112', alternatives: [], mark: 'A' },
  SG: { call: '995', alternatives: ['112'], mark: 'A' },
  SI: { call: '112', alternatives: [], mark: 'A' },
  SK: { call: '112', alternatives: ['155'], mark: 'A', recalled: ['155'] },
  TH: { call: '1669', alternatives: ['911'], mark: 'A' },
  TN: { call: '190', alternatives: ['112'], mark: 'A' },
  TR: { call: '112', alternatives: [], mark: 'A' },
  TW: { call: '119', alternatives: ['112'], mark: 'A' },
  TZ: { call: '112', alternatives: ['114'], mark: 'A!', recalled: ['114'] },
  UA: { call: '103', alternatives: ['112'], mark: 'A' },
  UG: { call: '999', alternatives: ['112'], mark: 'A' },
  US: { call: '911', alternatives: [], mark: 'A' },
  UY: { call: '911', alternatives: ['105'], mark: 'A' },
  VE: { call: '911', alternatives: ['171'], mark: 'A', recalled: ['171'] },
  VN: { call: '115', alternatives: ['112'], mark: 'A' },
  ZA: {
    call: '112',
    alternatives: ['10177'],
    mark: 'A',
    note: '112 from a mobile phone, 10177 from a landline',
    recalled: ['10177'],
  },
  ZM: { call: '991', alternatives: ['112'], mark: 'A' },
} as const satisfies Record<string, EmergencyNumber>

export interface EmergencyCall {
  readonly number: string
  readonly alternatives: readonly string[]
  /** false: the country is unknown or unresolved, and these are the numbers most networks route */
  readonly known: boolean
}

const byRegion: ReadonlyMap<string, EmergencyNumber> = new Map(Object.entries(emergencyNumbers))

/** Never empty: `callFor(null)` is 112 with 911 beside it. `region` is upper case. */
export const callFor = (region: string | null): EmergencyCall => {
  const row = region === null ? undefined : byRegion.get(region)
  if (row) return { number: row.call, alternatives: row.alternatives, known: true }
  const [number, ...alternatives] = fallbackNumbers
  return { number, alternatives, known: false }
}
