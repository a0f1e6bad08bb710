import {
  areas,
  foldHistory,
  instantToText,
  planFor,
  remedyIds,
  type History,
  type Now,
} from '@unspasm/care'
import {
  afterTaking,
  boxOf,
  doseStatus,
  doseVerdict,
  entryVerdict,
  remedyVerdict,
  type AskedRemedy,
  type DoseVerdict,
  type Entry,
} from '@unspasm/care/doses'
import { sayFinding } from '@unspasm/care/words/en/doses'
import { ok, refuse, type Result } from '@unspasm/kernel'
import { doseText } from './doseText.ts'
import { readLog } from './log.ts'
import { momentIn } from './moment.ts'
import { prescriptionIn } from './prescriptionWords.ts'
import { readWords } from './words.ts'
import { done, refused, wrongWords, type Outcome, type World } from './world.ts'

const options = {
  product: 'text',
  units: 'text',
  remedy: 'text',
  area: 'text',
  status: 'flag',
  entry: 'text',
  now: 'text',
  zone: 'text',
  json: 'flag',
} as const

/** What is asked: one of four things. */
type Asked =
  | { readonly kind: 'product'; readonly product: string; readonly units: number }
  | { readonly kind: 'remedy'; readonly remedy: AskedRemedy }
  | { readonly kind: 'status' }
  | { readonly kind: 'entry'; readonly entry: Entry }

export const dose = async (args: readonly string[], world: World): Promise<Outcome> => {
  const words = readWords('dose', args, options)
  if (!words.ok) return wrongWords(words.refusal)
  const { log, texts, flags } = words.value
  const asked = askedIn(texts, flags)
  if (!asked.ok) return wrongWords(asked.refusal)
  const now = momentIn(texts, world)
  if (!now.ok) return wrongWords(now.refusal)
  const events = await readLog(log, world)
  if (!events.ok) return refused(events.refusal)
  const history = foldHistory(events.value)
  if (asked.value.kind === 'product' && !boxOf(history.medicines, asked.value.product)) {
    return refused(`there is no product "${asked.value.product}" in the list or in this log`)
  }
  const verdict = verdictOn(history, asked.value, now.value)
  const then = ifTaken(history, asked.value, now.value)
  return done(
    flags.has('json') ? doseJson(verdict, then, now.value) : doseText(verdict, then, now.value),
  )
}

const verdictOn = (history: History, asked: Asked, now: Now): DoseVerdict => {
  const { tier } = planFor(history, now)
  switch (asked.kind) {
    case 'product':
      return doseVerdict(history, asked, now.instant, tier)
    case 'remedy':
      return remedyVerdict(history, asked.remedy, now.instant, tier)
    case 'status':
      return doseStatus(history, now.instant, tier)
    case 'entry':
      return entryVerdict(history, asked.entry, now.instant)
  }
}

const ifTaken = (history: History, asked: Asked, now: Now) =>
  asked.kind === 'product'
    ? afterTaking(history, asked, now.instant, planFor(history, now).tier)
    : null

const askedIn = (
  texts: Readonly<Record<string, string>>,
  flags: ReadonlySet<string>,
): Result<Asked, string> => {
  const ways = ['product', 'remedy', 'entry'].filter((each) => texts[each] !== undefined)
  if (ways.length + (flags.has('status') ? 1 : 0) !== 1) {
    return refuse('ask one thing: --product ID --units N, --remedy ID, --status or --entry TEXT')
  }
  if (texts.units !== undefined && texts.product === undefined)
    return refuse('--units belongs to --product')
  if (texts.area !== undefined && texts.remedy === undefined)
    return refuse('--area belongs to --remedy')
  if (texts.product !== undefined) return productIn(texts.product, texts.units)
  if (texts.remedy !== undefined) return remedyIn(texts.remedy, texts.area)
  if (texts.entry === undefined) return ok({ kind: 'status' })
  const entry = prescriptionIn(texts.entry)
  return entry.ok ? ok({ kind: 'entry', entry: entry.value }) : entry
}

const productIn = (product: string, units: string | undefined): Result<Asked, string> => {
  const count = Number(units)
  return units !== undefined && Number.isFinite(count) && count > 0 && count <= 1000
    ? ok({ kind: 'product', product, units: count })
    : refuse('--units needs a number above 0, as in --product paracetamol-500 --units 2')
}

const askable: readonly AskedRemedy[] = ['heat', 'cold', 'sun', 'wrap', ...remedyIds]

const remedyIn = (id: string, area: string | undefined): Result<Asked, string> => {
  const remedy = askable.find((each) => each === id)
  if (!remedy) return refuse(`there is no remedy "${id}"; there are ${askable.join(', ')}`)
  if (area !== undefined && !areas.some((each) => each === area))
    return refuse(`there is no area "${area}"; there are ${areas.join(', ')}`)
  return ok({ kind: 'remedy', remedy })
}

const doseJson = (
  { verdict, next, findings, needs, left }: DoseVerdict,
  then: ReturnType<typeof afterTaking>,
  now: Now,
): string => {
  const said = {
    verdict,
    next: next === null ? null : instantToText(next),
    findings: findings.map((finding) => ({
      rule: finding.rule,
      verdict: finding.verdict,
      words: sayFinding(finding, { locale: 'en-GB', now }),
      ...(finding.row === undefined ? {} : { row: finding.row }),
      ...(finding.until === undefined
        ? {}
        : { until: finding.until === null ? null : instantToText(finding.until) }),
      sources: finding.sources,
    })),
    needs,
    left,
    ifTaken: then === null ? null : instantToText(then),
  }
  return `${JSON.stringify(said, null, 2)}\n`
}
