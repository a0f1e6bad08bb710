import type { Source } from './source.ts'

/** red-flags.md §10. */
export const redFlagSources = {
  f20: {
    cite:
      'Finucane LM, et al. International framework for red flags for potential serious spinal ' +
      'pathologies. J Orthop Sports Phys Ther 2020;50(7):350–372',
    id: 'doi:10.2519/jospt.2020.9971',
    mark: 'V',
  },
  h09: {
    cite:
      'Henschke N, et al. Serious spinal pathology in acute low back pain in primary care. ' +
      'Arthritis Rheum 2009;60(10):3072–80',
    id: 'doi:10.1002/art.24853 pmid:19790051',
    mark: 'V',
  },
  u09: {
    cite: 'Underwood M. Editorial on Henschke 2009. Arthritis Rheum 2009;60(10):2855–7',
    id: 'doi:10.1002/art.24858',
    mark: 'V',
  },
  d13: {
    cite:
      'Downie A, et al. Red flags for malignancy and fracture. BMJ 2013;347:f7095 (has a ' +
      'published correction)',
    id: 'doi:10.1136/bmj.f7095',
    mark: 'V',
  },
  g20: {
    cite:
      'Galliker G, et al. Serious pathology in emergency departments. Am J Med ' +
      '2020;133(1):60–72',
    id: 'doi:10.1016/j.amjmed.2019.06.005',
    mark: 'V',
  },
  y19: {
    cite:
      'Yusuf M, Finucane L, Selfe J. Red flags for spinal infection. BMC Musculoskelet Disord ' +
      '2019;20',
    id: 'doi:10.1186/s12891-019-2949-6',
    mark: 'V',
  },
  han23: {
    cite:
      'Han CS, et al. Red flags for vertebral fracture. Cochrane Database Syst Rev 2023, ' +
      'Issue 8 (most recent review; results not read)',
    id: 'doi:10.1002/14651858.CD014461.pub2',
    mark: 'V',
  },
  girft23: {
    cite:
      'NHS Getting It Right First Time. National suspected cauda equina syndrome pathway, ' +
      '2023; summary: Physiotherapy journal, March 2024',
    mark: 'V',
  },
  bmjbp: {
    cite: 'BMJ Best Practice. Cauda equina syndrome, diagnosis approach',
    mark: 'V',
  },
  hsib21: {
    cite:
      'Healthcare Safety Investigation Branch. Timely detection and treatment of cauda equina ' +
      'syndrome, 2021',
    mark: 'V',
  },
  'nice-cks': {
    cite: 'NICE Clinical Knowledge Summary. Sciatica (lumbar radiculopathy) and Back pain – low',
    mark: 'K',
  },
  'nhs-bp': {
    cite: 'NHS. Back pain (public page; content read via NHS trust and press copies)',
    id: 'https://www.nhs.uk/conditions/back-pain',
    mark: 'V2',
  },
  ng59: {
    cite: 'NICE NG59. Low back pain and sciatica in over 16s. 2016, updated 2020',
    mark: 'V',
  },
  ng65: {
    cite: 'NICE NG65. Spondyloarthritis in over 16s. 2017',
    mark: 'V',
  },
  ng156: {
    cite: 'NICE NG156. Abdominal aortic aneurysm. 2020',
    mark: 'V',
  },
  ng234: {
    cite: 'NICE NG234. Spinal metastases and metastatic spinal cord compression. 2023',
    mark: 'K',
  },
  w24: {
    cite:
      'Wallwork SB, et al. Clinical course of acute, subacute and persistent low back pain. ' +
      'CMAJ 2024',
    id: 'doi:10.1503/cmaj.230542',
    mark: 'V2',
  },
  aosp: {
    cite:
      'Android Open Source Project, emergency call code data (`eccdata`), revision 2, ' +
      'Apache-2.0',
    mark: 'V',
  },
} as const satisfies Record<string, Source>
