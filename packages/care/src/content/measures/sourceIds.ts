/**
 * Sources of self-tests.md and instruments.md. Those cited earlier keep their ids: `ost08` (change
 * scores), `expert-consensus` (known, not re-read).
 */
export const measureSourceIds = [
  // self-tests.md
  'dem06',
  'yil18',
  'gaj83',
  'jon98',
  'rik99',
  'ymca',
  'cath14',
  'mcg99',
  'rei10',
  'str14',
  'csep',
  'ala94',
  'ito96',
  'oli18',
  'tho21',
  'vig16',
  'wak15',
  'kim15',
  'spr07',
  'ger21',
  'steadi',
  // instruments.md
  'kre09',
  'ree24',
  'rol83',
  'rol00',
  'sal04',
  'suz20',
  'str95',
  'lin11',
  'kam09',
  // no publication behind it: numbers of the two dossiers themselves
  'self-tests',
  'instruments',
] as const
export type MeasureSourceId = (typeof measureSourceIds)[number]
