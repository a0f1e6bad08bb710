import type { SourceId } from './sourceIds.ts'
import { causeSources } from './sources/causes.ts'
import { measureSources } from './measures/sources.ts'
import { courseSources } from './sources/course.ts'
import { firstAidSources } from './sources/firstAid.ts'
import { medicineSources } from './sources/medicines.ts'
import { movementSources } from './sources/movement.ts'
import { redFlagSources } from './sources/redFlags.ts'
import type { Source } from './sources/source.ts'

export type { Source } from './sources/source.ts'

const rows = {
  ...redFlagSources,
  ...firstAidSources,
  ...courseSources,
  ...causeSources,
  ...medicineSources,
  ...movementSources,
  ...measureSources,
  'expert-consensus': {
    cite: 'Established clinical knowledge, not re-read for this project',
    mark: 'K',
  },
  'red-flags': {
    cite: 'Danger-sign dossier: combination rules and schedule by consensus, not validated',
    mark: 'C',
  },
  'first-aid': {
    cite: 'First-aid dossier: practical numbers chosen for the app, no trial behind the exact value',
    mark: 'C',
  },
  remedies: {
    cite: 'Remedies dossier: spacing and limits chosen for the app',
    mark: 'C',
  },
  movement: {
    cite: 'Movement dossier: stages and limits chosen for the app',
    mark: 'C',
  },
  medicines: {
    cite: 'Medicines dossier: safety decisions of the app, never shown as label text',
    mark: 'C',
  },
  'dose-rules': {
    cite: 'Dose-rules dossier: exact rules of the app, never shown as label text',
    mark: 'C',
  },
  course: {
    cite: 'Course dossier: how episodes usually go',
    mark: 'K',
  },
  causes: {
    cite: 'Causes dossier: what may play a part, and what it changes in the plan, by practice',
    mark: 'C',
  },
  rulings: {
    cite: 'Unspasm rulings, reviewable design decisions',
    mark: 'RULE',
  },
} as const satisfies Record<SourceId, Source>

/** Every citation, by id. Loaded when somebody asks where a fact is from. */
export const sources: Readonly<Record<SourceId, Source>> = rows
