import type { Seen } from '../medicine.ts'

type Sources = Seen['sources']

export const v = (...sources: Sources): Seen => ({ mark: 'V', sources })
export const v2 = (...sources: Sources): Seen => ({ mark: 'V2', sources })

/** The dossier says it of a near relative; that it holds here too is our cautious reading. */
export const ourReading: Seen = { mark: 'C', sources: ['medicines'] }
