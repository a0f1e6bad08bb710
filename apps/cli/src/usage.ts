export const usage = `unspasm: what to do for a back that has just locked, from a log of what happened

  unspasm plan LOG [--now T] [--zone Z] [--json]
      what to do now, later, and what is held back and why
  unspasm export LOG --to json|ndjson [--out F]
      the same log in id order and one form, to F or to the screen

LOG is a file in the format of docs/FORMAT.md, JSON or NDJSON; - reads standard input.

  --now T    plan for this moment, as in 2026-11-22T10:42:00+01:00; else the clock's
  --zone Z   local times of this zone, as in Europe/Berlin; else this machine's
  --json     the plan as JSON
  --to FORM  json (one array) or ndjson (one event a line)
  --out F    write to the file F
  --help     this page

Exit: 0 done, 1 refused with the reason on standard error, 2 wrong words.
Unspasm is guidance for self-care. It is not a diagnosis and not a medical device.
`

/** Verbs that will come; until then they are named, so that nobody thinks they mistyped. */
export const verbsToCome: readonly string[] = ['dose', 'simulate', 'prove', 'open', 'seal']

export const formsToCome: readonly string[] = ['fhir', 'ics', 'csv', 'html', 'pdf']
