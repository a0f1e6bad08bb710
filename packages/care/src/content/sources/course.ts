import type { Source } from './source.ts'

/** course.md §10; `w24` and `ng59` are with red-flags, `pace` with first aid. */
export const courseSources = {
  c12: {
    cite:
      'Menezes Costa LdC, et al. Prognosis of acute and persistent low-back pain. CMAJ ' +
      '2012;184(11):E613–24',
    id: 'doi:10.1503/cmaj.111271 pmid:22586331',
    mark: 'V',
  },
  vet02: {
    cite: 'de Vet HCW, et al. Episodes of low back pain. Spine 2002;27:2409–16',
    id: 'doi:10.1097/01.BRS.0000030307.34002.BE',
    mark: 'V',
  },
  sta11: {
    cite: 'Stanton TR, et al. Modified Delphi on recurrence terms. Eur Spine J 2011;20:744–52',
    id: 'doi:10.1007/s00586-010-1671-8',
    mark: 'V',
  },
  cos19: {
    cite: 'Costa N, et al. Definition of flare. J Pain 2019;20(11):1267–75',
    id: 'pmid:30904517',
    mark: 'V',
  },
  ost08: {
    cite: 'Ostelo RWJG, et al. Interpreting change scores. Spine 2008',
    id: 'doi:10.1097/BRS.0b013e31815e3a10',
    mark: 'V',
  },
  ste16: {
    cite: 'Steffens D, et al. Prevention of low back pain. JAMA Intern Med 2016',
    id: 'doi:10.1001/jamainternmed.2015.7431',
    mark: 'V',
  },
} as const satisfies Record<string, Source>
