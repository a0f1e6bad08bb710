import type { Source } from './source.ts'

/** first-aid.md §13; `ng59` is with red-flags. */
export const firstAidSources = {
  dahm: {
    cite: 'Dahm KT, et al. Advice to rest in bed vs stay active. Cochrane 2010, CD007612',
    id: 'doi:10.1002/14651858.CD007612.pub2 pmid:20556780',
    mark: 'V',
  },
  malm: {
    cite:
      'Malmivaara A, et al. Bed rest, exercises, or ordinary activity. N Engl J Med ' +
      '1995;332:351–5',
    mark: 'V',
  },
  olaya: {
    cite:
      'Olaya-Contreras P, et al. Stay-active advice in acute severe back pain. BMC Sports Sci ' +
      'Med Rehabil 2015;7:19',
    id: 'doi:10.1186/s13102-015-0013-x pmid:26322232',
    mark: 'V',
  },
  french: {
    cite:
      'French SD, et al. Superficial heat or cold. Cochrane 2006, CD004750; also Spine ' +
      '2006;31:998–1006',
    id: 'doi:10.1002/14651858.CD004750.pub2 doi:10.1097/01.brs.0000214881.10814.64',
    mark: 'V',
  },
  garra: {
    cite: 'Garra G, et al. Heat or cold packs. Acad Emerg Med 2010;17:484–9',
    id: 'doi:10.1111/j.1553-2712.2010.00735.x pmid:20536800',
    mark: 'V',
  },
  myrer: {
    cite:
      'Myrer JW, et al. Temperature changes in the leg with cryotherapy. J Athl Train ' +
      '1998;33:25–9',
    id: 'pmid:16558480',
    mark: 'V',
  },
  mpft: {
    cite: 'Midlands Partnership NHS Foundation Trust. Safe use of cold treatment',
    mark: 'V',
  },
  acp: {
    cite:
      'Qaseem A, et al. Noninvasive treatments for low back pain. Ann Intern Med ' +
      '2017;166:514–30',
    id: 'doi:10.7326/M16-2367',
    mark: 'V',
  },
  kovacs: {
    cite: 'Kovacs FM, et al. Mattress firmness. Lancet 2003;362:1599–604',
    id: 'pmid:14630439',
    mark: 'V',
  },
  wilke: {
    cite: 'Wilke HJ, et al. In vivo disc pressures in daily life. Spine 1999;24:755–62',
    mark: 'V',
  },
  cary: {
    cite: 'Cary D, et al. Sleep posture scoping review. BMJ Open 2019;9:e027633',
    id: 'doi:10.1136/bmjopen-2018-027633 pmid:31256029',
    mark: 'V',
  },
  saini: {
    cite:
      'Saini Y, et al. Sleep posture and low back pain. Musculoskeletal Care ' +
      '2025;23(2):e70114',
    id: 'doi:10.1002/msc.70114',
    mark: 'V',
  },
  prone24: {
    cite:
      'Cross-sectional study of sleeping positions in 375 chronic patients, Central Finland. ' +
      'Cureus 2024',
    id: 'pmc:PMC11153877',
    mark: 'V',
  },
  gaag: {
    cite: 'van der Gaag WH, et al. NSAIDs for acute low back pain. Cochrane 2020, CD013581',
    id: 'doi:10.1002/14651858.CD013581',
    mark: 'V',
  },
  cashin: {
    cite: 'Cashin AG, et al. Muscle relaxants. BMJ 2021;374:n1446',
    id: 'doi:10.1136/bmj.n1446',
    mark: 'V',
  },
  pace: {
    cite: 'Williams CM, et al. Paracetamol for acute low-back pain. Lancet 2014;384:1586–96',
    id: 'doi:10.1016/S0140-6736(14)60805-9',
    mark: 'V',
  },
  opal: {
    cite: 'Jones CMP, et al. Opioid analgesia (OPAL). Lancet 2023;402:304–12',
    id: 'doi:10.1016/S0140-6736(23)00404-X pmid:37392748',
    mark: 'V',
  },
  khank: {
    cite: 'Khankhel N, et al. Topical diclofenac vs oral ibuprofen vs both. Ann Emerg Med 2024',
    id: 'doi:10.1016/j.annemergmed.2024.01.037 pmid:38441515',
    mark: 'V',
  },
  fda12: {
    cite: 'US FDA Drug Safety Communication, 13 Sep 2012, topical pain relievers and burns',
    mark: 'V',
  },
  ibu: {
    cite: 'Ibuprofen 200 mg OTC Drug Facts (DailyMed and label copies)',
    mark: 'V',
  },
  oliv: {
    cite:
      'Oliveira CB, et al. Epidural corticosteroids for radicular pain. Cochrane 2020, ' +
      'CD013577',
    id: 'doi:10.1002/14651858.CD013577',
    mark: 'V',
  },
  furlan: {
    cite: 'Furlan AD, et al. Massage for low-back pain. Cochrane 2015, CD001929',
    id: 'doi:10.1002/14651858.CD001929.pub3',
    mark: 'V',
  },
  ijz: {
    cite: 'IJzelenberg W, et al. Exercise for acute low back pain. Cochrane 2023, CD009365',
    id: 'doi:10.1002/14651858.CD009365.pub2',
    mark: 'V',
  },
  mcc17: {
    cite: 'McCowan LME, et al. Going-to-sleep position and late stillbirth. PLoS One 2017',
    mark: 'V',
  },
  numom: {
    cite: 'Silver RM, et al. Maternal sleep position through 30 weeks. Obstet Gynecol 2019',
    id: 'doi:10.1097/AOG.0000000000003458',
    mark: 'V',
  },
  itty: {
    cite: 'Ittyachen AM, et al. Eucalyptus oil poisoning: two cases. J Med Case Rep 2019;13:326',
    id: 'doi:10.1186/s13256-019-2260-z',
    mark: 'V',
  },
  'eo-child': {
    cite: 'Letter on two children with status epilepticus after eucalyptus oil',
    id: 'pmc:PMC4721170',
    mark: 'V',
  },
  darben: {
    cite: 'Darben T, et al. Topical eucalyptus oil poisoning. Australas J Dermatol 1998;39:265–7',
    mark: 'V',
  },
} as const satisfies Record<string, Source>
