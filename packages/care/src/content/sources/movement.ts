import type { Source } from './source.ts'

/** Sources of movement.md §1; those that other dossiers cite too keep their ids (`dahm`, `ijz`, `ste16`, `poc24`). */
export const movementSources = {
  sil07: {
    cite: 'Silbernagel 2007. Continued sports activity, pain-monitoring model. Am J Sports Med',
    id: 'doi:10.1177/0363546506298279',
    mark: 'V',
  },
  smi17: {
    cite: 'Smith 2017. Should exercises be painful. Br J Sports Med',
    id: 'doi:10.1136/bjsports-2016-097383',
    mark: 'V',
  },
  sin84: {
    cite: 'Sinaki & Mikkelsen 1984. Flexion versus extension exercises. Arch Phys Med Rehabil 65:593–6',
    mark: 'V',
  },
  nav21: {
    cite: 'Nava-Bringas 2021. Stabilization versus flexion exercises. Phys Ther',
    id: 'doi:10.1093/ptj/pzab108',
    mark: 'V',
  },
  mcn03: {
    cite: 'McNeely 2003. Physiotherapy in spondylolysis and spondylolisthesis. Man Ther',
    id: 'doi:10.1016/S1356-689X(02)00066-8',
    mark: 'V',
  },
  wil18: {
    cite: 'Wiles 2018. Blood pressure in the isometric wall squat. Medicine',
    id: 'doi:10.1097/MD.0000000000010105',
    mark: 'V',
  },
  acog20: { cite: 'ACOG Committee Opinion 804, 2020. Physical activity in pregnancy', mark: 'V' },
  mcg98: {
    cite: 'McGill 1998. Low back exercises. Phys Ther; Low Back Disorders (book)',
    mark: 'K',
  },
  sno98: { cite: 'Snook 1998. Early morning lumbar flexion. Spine', mark: 'K' },
  may12: {
    cite: 'May & Aina 2012. Centralization and directional preference. Man Ther',
    mark: 'K',
  },
} as const satisfies Readonly<Record<string, Source>>
