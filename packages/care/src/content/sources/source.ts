import type { Mark } from '../tiers.ts'

/** A citation as the dossier gives it. */
export interface Source {
  readonly cite: string
  /** `doi:`, `pmid:` or `pmc:` numbers, or an address; several are parted by a space */
  readonly id?: string
  readonly mark: Mark
}
