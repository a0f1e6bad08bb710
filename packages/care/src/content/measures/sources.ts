import type { Source } from '../sources/source.ts'
import type { MeasureSourceId } from './sourceIds.ts'

/** As the dossiers give them; the mark is of the numbers used here, a recalled one is `K`. */
export const measureSources = {
  dem06: {
    cite: 'Demoulin 2006. On the Sorensen hold. Joint Bone Spine 73:43–50',
    mark: 'V',
  },
  yil18: {
    cite: 'Yildirim 2018. Active knee extension in young adults. Balkan Med J 35:388–93',
    id: 'doi:10.4274/balkanmedj.2017.1517',
    mark: 'V',
  },
  gaj83: {
    cite: 'Gajdosik and Lusin 1983. Active knee extension, retest. Phys Ther 63:1085–90',
    id: 'doi:10.1093/ptj/63.7.1085',
    mark: 'V',
  },
  jon98: {
    cite: 'Jones, Rikli, Max and Noffal 1998. Chair sit-and-reach. Res Q Exerc Sport 69:338–43',
    mark: 'V',
  },
  rik99: {
    cite: 'Rikli and Jones 1999. Fitness of adults from 60 to 94; published copies of the tables',
    mark: 'V2',
  },
  ymca: {
    cite: 'Floor sit-and-reach, YMCA-type norms in published secondary tables',
    mark: 'V2',
  },
  cath14: {
    cite: 'Anderson et al. about 2014. Trunk endurance, n=116. St Catherine University DPT project',
    mark: 'V',
  },
  mcg99: {
    cite: 'McGill, Childs and Liebenson 1999. Trunk endurance. Arch Phys Med Rehabil 80:941–4',
    id: 'doi:10.1016/s0003-9993(99)90087-4',
    mark: 'V',
  },
  rei10: {
    cite: 'Reiman 2010. Trunk endurance, between raters. J Strength Cond Res 24:730–6',
    mark: 'V',
  },
  str14: {
    cite: 'Strand 2014. Plank norms of college students. J Hum Kinet 40:93–102',
    id: 'doi:10.2478/hukin-2014-0011',
    mark: 'V',
  },
  csep: {
    cite: 'Partial curl-up counts, CSEP and ACSM style; recalled, to be checked',
    mark: 'K',
  },
  ala94: {
    cite: 'Alaranta 1994. Sorensen hold by age; recalled, to be checked',
    mark: 'K',
  },
  ito96: {
    cite: 'Ito 1996. Trunk endurance on the floor. Arch Phys Med Rehabil; recalled, to be checked',
    mark: 'K',
  },
  oli18: {
    cite: 'Oliveira 2018. Lumbopelvic tests, reference values. Braz J Phys Ther 22:33–41',
    id: 'doi:10.1016/j.bjpt.2017.09.008',
    mark: 'V',
  },
  tho21: {
    cite: 'Hip-flexor length, table of classes. BMC Sports Sci Med Rehabil 2021;13',
    id: 'doi:10.1186/s13102-021-00242-y',
    mark: 'V',
  },
  vig16: {
    cite: 'Vigotsky 2016. The modified Thomas test needs pelvic control. PeerJ 4:e2325',
    id: 'doi:10.7717/peerj.2325',
    mark: 'V',
  },
  wak15: {
    cite: 'Modified Thomas test, photo against goniometer. J Athl Train (authors recalled)',
    id: 'pmc:PMC4560013',
    mark: 'V',
  },
  kim15: {
    cite: 'Kim and Ha 2015. Modified Thomas test with an active trunk',
    id: 'pmc:PMC4339157',
    mark: 'V',
  },
  spr07: {
    cite: 'Springer 2007. Single-leg stance, n=549. J Geriatr Phys Ther 30:8–15; values recalled',
    id: 'doi:10.1519/00139143-200704000-00003',
    mark: 'K',
  },
  ger21: {
    cite: 'One-leg stance percentiles from 65 on. BMC Geriatr 2021, table 7',
    id: 'doi:10.1186/s12877-021-02112-1',
    mark: 'V',
  },
  steadi: {
    cite: 'CDC STEADI, 30-second chair stand, after Rikli and Jones; published copies',
    mark: 'V2',
  },
  kre09: {
    cite: 'Krebs EE, et al. Development of the PEG. J Gen Intern Med 2009;24:733–8',
    id: 'doi:10.1007/s11606-009-0981-1',
    mark: 'V',
  },
  ree24: {
    cite: 'Reed 2024. Minimal important difference of the PEG. J Pain 25:142–52',
    id: 'doi:10.1016/j.jpain.2023.07.028',
    mark: 'V',
  },
  rol83: {
    cite:
      'Roland MO, Morris RW. A study of the natural history of back pain. Part 1: Development of a ' +
      'reliable and sensitive measure of disability in low back pain. Spine 1983;8:141–4',
    mark: 'V',
  },
  rol00: {
    cite: 'Roland M, Fairbank J. The Roland-Morris and Oswestry questionnaires. 2000',
    mark: 'V',
  },
  sal04: {
    cite: 'Salaffi 2004. Change on the 0 to 10 pain scale',
    id: 'doi:10.1016/j.ejpain.2003.09.004',
    mark: 'V',
  },
  suz20: {
    cite: 'Suzuki 2020. Change in chronic low back pain',
    id: 'doi:10.1371/journal.pone.0229228',
    mark: 'V',
  },
  str95: {
    cite: 'Stratford 1995. Rating one’s own activities. Physiother Can 47:258–63',
    mark: 'V2',
  },
  lin11: {
    cite: 'Linton, Nicholas and MacDonald 2011. Short form for slow recovery. Spine 36:1891–5',
    id: 'doi:10.1097/BRS.0b013e3181f8f775',
    mark: 'V',
  },
  kam09: {
    cite: 'Kamper 2009. Global rating of change. J Man Manip Ther',
    id: 'pmid:20046623',
    mark: 'K',
  },
  'self-tests': {
    cite: 'Self-test dossier: gates, cut-offs and plan lines chosen for the app',
    mark: 'RULE',
  },
  instruments: {
    cite: 'Instruments dossier: rhythm, own questions and thresholds chosen for the app',
    mark: 'RULE',
  },
} as const satisfies Record<MeasureSourceId, Source>
