import { useState } from 'preact/hooks'
import { doseVerdict, boxOf, marketOf, type Finding } from '@unspasm/care/doses'
import { verdictFrames } from '@unspasm/care/words/en/doses'
import { guessRegion } from '../device/region.ts'
import { Country } from '../parts/Country.tsx'
import { go, home } from '../route.ts'
import { care, plan, planAt, tell } from '../state.ts'
import { countriesWithNumbers } from '../words/countries.ts'
import { medicineWords as words } from '../words/medicine.ts'
import { Alcohol } from './Alcohol.tsx'
import { Frame } from './Frame.tsx'
import { said } from './naming.ts'
import { dosesLately, isTooMuch, statusNow, useClock } from './now.ts'
import { Own } from './Own.tsx'
import { Search } from './Search.tsx'
import { tellDose } from './telling.ts'
import { typed } from './typed.ts'
import { When } from './When.tsx'

/** "May I take this now?": one field, and below it what was taken lately, one's own, and the rest. */
export const Take = () => {
  const [asking, setAsking] = useState<'unknown' | 'alcohol' | null>(null)
  useClock()
  const label = (
    <button type="button" class="row row-quiet" data-go="label" onClick={() => go('label')}>
      {words.rows.label}
    </button>
  )
  const unknown = (
    <button
      type="button"
      class="row row-quiet"
      data-go="unknown"
      onClick={() => setAsking('unknown')}
    >
      {words.rows.unknown}
    </button>
  )
  return (
    <Frame name="take" title={words.title} onBack={leave}>
      <Status />
      {care.value.profile.region === null ? <Region /> : null}
      <Search
        onFound={open}
        instead={
          <div class="rows">
            {label}
            {unknown}
          </div>
        }
      >
        <Own onOpen={open} />
        <div class="rows">
          {unknown}
          {label}
          <button
            type="button"
            class="row row-quiet"
            data-go="alcohol"
            onClick={() => setAsking('alcohol')}
          >
            {words.rows.alcohol}
          </button>
          <button
            type="button"
            class="row row-quiet"
            data-go="prescriptions"
            onClick={() => go('prescriptions')}
          >
            {words.rows.prescriptions}
          </button>
          <button
            type="button"
            class="row row-quiet"
            data-go="too-much"
            onClick={() => go('too-much')}
          >
            {words.rows.tooMuch}
          </button>
        </div>
      </Search>
      {asking === 'unknown' ? (
        <When
          onClose={() => setAsking(null)}
          onPick={(taken) => {
            setAsking(null)
            void tellDose({ product: 'unknown', units: null }, taken)
          }}
        />
      ) : null}
      {asking === 'alcohol' ? <Alcohol onClose={() => setAsking(null)} /> : null}
    </Frame>
  )
}

const leave = (): void => {
  typed.value = ''
  home()
}

/** Straight to the questions when nothing else is in the way of an answer. */
const open = (product: string): void => {
  const { verdict, needs } = doseVerdict(
    care.value,
    { product, units: 1 },
    planAt.value,
    plan.value.tier,
  )
  const asks = verdict === 'ASK' && needs.conditions.length + needs.medicines.length > 0
  if (asks) go('take', product, 'you')
  else go('take', product)
}

/** What cannot wait stands above everything: help, and a patch that has to come off. */
const Status = () => {
  const status = statusNow()
  if (isTooMuch(status))
    return (
      <button type="button" class="alert" data-status="help" onClick={() => go('too-much')}>
        <strong>{verdictFrames[status.verdict ?? 'EMERGENCY']}</strong>
        <span>{firstSaid(status.findings)}</span>
      </button>
    )
  const stops = status.findings.filter(({ verdict }) => verdict === 'STOP')
  const patch = dosesLately().find(
    ({ product, removed }) =>
      removed === null && boxOf(care.value.medicines, product)?.product?.unit === 'patch',
  )
  return stops.map((finding) =>
    finding.rule === 'dose-patch' && patch ? (
      <button
        key={finding.row}
        type="button"
        class="alert"
        data-status="patch"
        onClick={() => go('take', patch.product)}
      >
        <strong>{said(finding)}</strong>
      </button>
    ) : (
      <p key={finding.rule} class="alert" data-status="stop">
        {said(finding)}
      </p>
    ),
  )
}

const firstSaid = ([first]: readonly Finding[]): string => (first ? said(first) : '')

const known = ['US', 'GB', 'IN'] as const

/** The country, in one tap for most; asked first, and in nobody's way. */
const Region = () => {
  const [others, setOthers] = useState(false)
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  const guess = guessRegion({
    timeZone,
    languages: navigator.languages,
    regions: countriesWithNumbers,
  })
  const set = (region: string): void => void tell({ kind: 'profileSet', region })
  const inEu = guess !== null && marketOf(guess) === 'EU' ? guess : null
  const names = new Intl.DisplayNames([navigator.language], { type: 'region' })
  return (
    <fieldset class="region" data-region-ask>
      <legend>
        {words.region.ask} <span class="note">{words.region.why}</span>
      </legend>
      {others ? (
        <Country label={words.region.country} unknown={words.region.unknown} />
      ) : (
        <div class="pick">
          {known.map((region) => (
            <button
              key={region}
              type="button"
              class="chip"
              data-region={region}
              onClick={() => set(region)}
            >
              {words.region[region]}
            </button>
          ))}
          <button
            type="button"
            class="chip"
            data-region="EU"
            onClick={() => (inEu ? set(inEu) : setOthers(true))}
          >
            {inEu ? (names.of(inEu) ?? words.region.EU) : words.region.EU}
          </button>
          <button type="button" class="chip" data-region="other" onClick={() => setOthers(true)}>
            {words.region.other}
          </button>
        </div>
      )}
    </fieldset>
  )
}
