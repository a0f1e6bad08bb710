/** A line for advice that is not an emergency (red-flags §8b). */
export interface AdviceLine {
  /** `null`: no single number for the whole country; `note` says what there is */
  readonly call: string | null
  readonly alternatives: readonly string[]
  readonly name?: string
  readonly note: string
  readonly mark: 'V' | 'A' | 'K'
}

/** Numbers change: every row needs a look at a government page before a release. */
export const adviceLinesChecked = { checkedOn: null, source: 'red-flags' } as const

/** By ISO 3166-1 alpha-2 code. */
export const adviceLines = {
  GB: {
    call: '111',
    alternatives: [],
    mark: 'V',
    note: 'England, Scotland, Wales; day and night, free; no general service in Northern Ireland',
  },
  IE: {
    call: '1800700700',
    alternatives: [],
    name: 'HSELive',
    mark: 'K',
    note: 'information line; not clinical triage',
  },
  AU: {
    call: '1800022222',
    alternatives: [],
    name: 'healthdirect',
    mark: 'K',
    note: 'nurse line, day and night',
  },
  NZ: {
    call: '0800611116',
    alternatives: [],
    name: 'Healthline',
    mark: 'K',
    note: 'nurse line, day and night',
  },
  CA: { call: '811', alternatives: [], note: 'most provinces and territories', mark: 'K' },
  DE: { call: '116117', alternatives: [], note: 'out-of-hours doctors', mark: 'K' },
  AT: { call: '1450', alternatives: [], note: 'day and night', mark: 'K' },
  FR: {
    call: '116117',
    alternatives: ['15'],
    mark: 'K',
    note: 'out-of-hours doctors in some regions, otherwise 15',
  },
  IT: {
    call: '116117',
    alternatives: [],
    mark: 'K',
    note: 'out-of-hours doctors; being rolled out',
  },
  FI: {
    call: '116117',
    alternatives: [],
    mark: 'K',
    note: 'call before the emergency department',
  },
  NO: { call: '116117', alternatives: [], note: 'out-of-hours doctors', mark: 'K' },
  SE: { call: '1177', alternatives: [], note: 'nurse line, day and night', mark: 'K' },
  DK: {
    call: '1813',
    alternatives: [],
    mark: 'K',
    note: 'Capital Region only; other regions have own lines',
  },
  IS: { call: '1700', alternatives: [], note: 'nurse line', mark: 'K' },
  EE: { call: '1220', alternatives: [], note: 'doctor advice line', mark: 'K' },
  LV: { call: '66016001', alternatives: [], note: 'out-of-hours doctors', mark: 'K' },
  BE: { call: '1733', alternatives: [], note: 'on-duty GP; depends on the region', mark: 'K' },
  NL: {
    call: null,
    alternatives: [],
    mark: 'K',
    note: 'regional huisartsenpost; no single national number',
  },
  PT: { call: '808242424', alternatives: [], name: 'SNS 24', note: 'day and night', mark: 'K' },
  PL: { call: '800190590', alternatives: [], note: 'patient information line', mark: 'K' },
  TR: { call: '184', alternatives: [], note: 'health ministry line', mark: 'K' },
  RU: { call: '122', alternatives: [], note: 'appointment and advice, most regions', mark: 'K' },
  IN: { call: '104', alternatives: [], note: 'state-dependent health helpline', mark: 'K' },
  BD: { call: '16263', alternatives: [], note: 'doctor advice, day and night', mark: 'K' },
  JP: {
    call: '#7119',
    alternatives: [],
    mark: 'K',
    note: 'most prefectures; "should I call an ambulance"',
  },
  SG: { call: '1777', alternatives: [], note: 'non-emergency ambulance', mark: 'K' },
  SA: { call: '937', alternatives: [], note: 'health ministry, day and night', mark: 'K' },
  QA: { call: '16000', alternatives: [], note: 'government health line', mark: 'K' },
  BR: { call: '136', alternatives: [], note: 'health information line', mark: 'K' },
  CL: { call: '6003607777', alternatives: [], note: 'Salud Responde', mark: 'K' },
  PE: { call: '113', alternatives: [], note: 'health information line', mark: 'K' },
  US: {
    call: null,
    alternatives: [],
    mark: 'K',
    note: 'none national: your insurer or clinic nurse line, or urgent care',
  },
} as const satisfies Record<string, AdviceLine>

const byRegion: ReadonlyMap<string, AdviceLine> = new Map(Object.entries(adviceLines))

/** `null` where the dossier has no row; then it is a doctor to call. `region` is upper case. */
export const adviceFor = (region: string | null): AdviceLine | null =>
  (region === null ? undefined : byRegion.get(region)) ?? null
