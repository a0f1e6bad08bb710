import type { PrescribedMedicine } from '@unspasm/care'
import { boxOf, partners, type Finding } from '@unspasm/care/doses'
import { go, goInstead } from '../route.ts'
import { care, note, planAt } from '../state.ts'
import { fill } from '../words/en.ts'
import { medicineWords } from '../words/medicine.ts'
import { Frame } from './Frame.tsx'
import { said } from './naming.ts'
import { statusNow, useClock } from './now.ts'
import { rhythmText, running } from './prescribed.ts'

const words = medicineWords.prescriptions
const others: Readonly<Record<string, { readonly name: string }>> = partners

/** The person's own prescriptions, and what nobody stops by themselves (R-NOSTOP). */
export const Prescriptions = () => {
  useClock()
  const all = running()
  const slow = statusNow().findings.filter(({ rule }) => rule === 'dose-not-suddenly')
  const names = new Set(all.map(({ product }) => product).flatMap((id) => [id, nameOfAny(id)]))
  const elsewhere = slow.filter(({ say }) => !names.has(String(say.with['medicine'])))
  return (
    <Frame
      name="prescriptions"
      title={words.title}
      lead={words.lead}
      onBack={() => goInstead('take')}
    >
      {all.length === 0 ? <p>{words.empty}</p> : null}
      <ul class="prescriptions">
        {all.map((told) => (
          <One key={told.product} told={told} slow={slow} />
        ))}
      </ul>
      {elsewhere.map((finding) => (
        <p key={said(finding)} class="say">
          {said(finding)}
        </p>
      ))}
      <button
        type="button"
        class="btn btn-main"
        data-add
        onClick={() => go('prescriptions', 'add')}
      >
        {words.add}
      </button>
    </Frame>
  )
}

const nameOfAny = (id: string): string =>
  boxOf(care.value.medicines, id)?.name ?? others[id]?.name ?? id

const One = ({
  told,
  slow,
}: {
  readonly told: PrescribedMedicine
  readonly slow: readonly Finding[]
}) => {
  const name = nameOfAny(told.product)
  const not = slow.find(({ say }) => [name, told.product].includes(String(say.with['medicine'])))
  const end = () =>
    note(fill(words.endedNoted, { name }), {
      kind: 'prescribed',
      product: told.product,
      ...(told.units === undefined ? {} : { units: told.units }),
      ...(told.perDay === undefined ? {} : { perDay: told.perDay }),
      ...(told.everyHours === undefined ? {} : { everyHours: told.everyHours }),
      ...(told.times === undefined ? {} : { times: told.times }),
      ...(told.by === undefined ? {} : { by: told.by }),
      until: planAt.value,
    })
  return (
    <li class="prescription" data-prescription={told.product}>
      <p>
        <strong>{name}</strong>
        <span class="row-why row-below">
          {rhythmText(told)}
          {told.by === undefined ? '' : ` · ${told.by}`}
        </span>
      </p>
      <button type="button" class="link" data-end onClick={() => void end()}>
        {not ? words.ended : words.over}
      </button>
      {not ? <p class="say">{said(not)}</p> : null}
    </li>
  )
}
