import type { Source } from './source.ts'

/**
 * causes.md §5, course.md §10 where the pages to read need more of it, and three of medicines.md §10.
 * Those cited earlier stand with their own dossier: `h09`, `u09`, `d13`, `ste16`.
 */
export const causeSources = {
  ste15: {
    cite: 'Steffens D, et al. What triggers an episode? Arthritis Care Res 2015;67:403–10',
    id: 'doi:10.1002/acr.22533 pmid:25665074',
    mark: 'V',
  },
  ard19: {
    cite:
      'Ardakani EM, et al. Can we trust the literature on risk factors and triggers? Pain Res ' +
      'Manag 2019, 6959631',
    id: 'doi:10.1155/2019/6959631',
    mark: 'V',
  },
  coe13: {
    cite: 'Coenen P, et al. Cumulative low back load. J Occup Rehabil 2013;23:11–18',
    id: 'doi:10.1007/s10926-012-9375-z',
    mark: 'V',
  },
  and17: {
    cite:
      'Andersen LL, et al. Occupational lifting and day-to-day pain. Scand J Work Environ Health ' +
      '2017;43:68–74',
    id: 'doi:10.5271/sjweh.3592',
    mark: 'V',
  },
  swain: {
    cite:
      'Swain CTV, et al. No consensus on causality of posture or exposure. J Biomech ' +
      '2020;102:109312',
    id: 'doi:10.1016/j.jbiomech.2019.08.006',
    mark: 'V',
  },
  bri15: {
    cite: 'Brinjikji W, et al. Imaging features in asymptomatic people. AJNR 2015;36:811–6',
    id: 'pmid:25430861',
    mark: 'V',
  },
  kal09: {
    cite: 'Kalichman L, et al. Spondylolysis and spondylolisthesis. Spine 2009;34:199–205',
    id: 'doi:10.1097/BRS.0b013e31818edcfd pmid:19139672',
    mark: 'V',
  },
  ko11: {
    cite: 'Ko SB, Lee SW. Prevalence of spondylolysis. Clin Orthop Surg 2011;3:34–8',
    id: 'doi:10.4055/cios.2011.3.1.34',
    mark: 'V',
  },
  sad17: {
    cite:
      'Sadler SG, et al. Musculoskeletal predictors of back pain. BMC Musculoskelet Disord ' +
      '2017;18:179',
    id: 'doi:10.1186/s12891-017-1534-0',
    mark: 'V',
  },
  ham07: {
    cite:
      'Hamberg-van Reenen HH, et al. Physical capacity and future back pain. Pain ' +
      '2007;130:93–107',
    mark: 'V',
  },
  hen08: {
    cite: 'Henschke N, et al. One-year prognosis of recent onset low back pain. BMJ 2008;337:a171',
    id: 'pmc:PMC2483884',
    mark: 'V',
  },
  dow16: {
    cite: 'Downie AS, et al. Trajectories of acute low back pain. Pain 2016;157:225–34',
    mark: 'V',
  },
  sil19: {
    cite: 'da Silva T, et al. Recurrence is common. J Physiother 2019;65:159–65',
    id: 'doi:10.1016/j.jphys.2019.04.010 pmid:31208917',
    mark: 'V',
  },
  poc24: {
    cite: 'Pocovi NC, et al. WalkBack. Lancet 2024;404:134–44',
    id: 'doi:10.1016/S0140-6736(24)00755-4',
    mark: 'V',
  },
  s31: {
    cite: 'US FDA Drug Safety Communication, 23 Apr 2014, epidural corticosteroid injections',
    mark: 'V',
  },
  s40: {
    cite: 'Royal Children’s Hospital Melbourne. Guideline on eucalyptus oil poisoning',
    mark: 'V',
  },
  s41: {
    cite:
      'Dermatol Online J 2017 (mustard powder burn); Indian J Dermatol Venereol Leprol 2005 ' +
      '(mustard oil allergy); case report 2012 (mustard plaster limit)',
    mark: 'V',
  },
} as const satisfies Record<string, Source>
