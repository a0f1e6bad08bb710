export const usage = `unspasm: what to do for a back that has just locked, from a log of what happened

  unspasm plan LOG [--now T] [--zone Z] [--json]
      what to do now, later, and what is held back and why
  unspasm dose LOG (--product ID --units N | --remedy ID [--area A] | --status | --entry TEXT)
               [--now T] [--zone Z] [--json]
      may it be taken, warmed or cooled now, and if not, from when; it never says "take it"
  unspasm export LOG --to json|ndjson [--out F]
      the same log in id order and one form, to F or to the screen

LOG is a file in the format of docs/FORMAT.md, JSON or NDJSON; - reads standard input.

  --now T    look at this moment, as in 2026-11-22T10:42:00+01:00; else the clock's
  --zone Z   local times of this zone, as in Europe/Berlin; else this machine's
  --json     the plan or the answer as JSON
  --product  a product of the list, as in paracetamol-500, or a box of the log; --units how many
  --remedy   heat, cold, or a remedy such as menthol-rub; --area where, as in low-middle
  --status   whether something taken was too much, or has to come off
  --entry    a prescription as typed, "diclofenac-75 1 x3" or "ibuprofen 400 mg every 6h"
  --to FORM  json (one array) or ndjson (one event a line)
  --out F    write to the file F
  --help     this page

Exit: 0 done, 1 refused with the reason on standard error, 2 wrong words.
Unspasm is guidance for self-care. It is not a diagnosis and not a medical device.
`

/** Verbs that will come; until then they are named, so that nobody thinks they mistyped. */
export const verbsToCome: readonly string[] = ['simulate', 'prove', 'open', 'seal']

export const formsToCome: readonly string[] = ['fhir', 'ics', 'csv', 'html', 'pdf']
