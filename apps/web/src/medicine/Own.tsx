import { boxOf, doseVerdict } from '@unspasm/care/doses'
import { care, plan, planAt } from '../state.ts'
import { fill } from '../words/en.ts'
import { medicineWords as words } from '../words/medicine.ts'
import { lineOf, nameOf, timeOf, unitsText } from './naming.ts'
import { dosesLately } from './now.ts'
import { running } from './prescribed.ts'

const mostRows = 5

/** What was taken lately, then what is the person's own and was not: a tap asks about it again. */
export const Own = ({ onOpen }: { readonly onOpen: (id: string) => void }) => {
  const { medicines } = care.value
  const lately = [
    ...new Map(
      dosesLately()
        .toReversed()
        .map((dose) => [dose.product, dose]),
    ).values(),
  ]
    .toSorted((a, b) => b.at - a.at)
    .slice(0, mostRows)
  const taken = new Set(lately.map(({ product }) => product))
  const prescribed = running().filter(({ product }) => !taken.has(product))
  const packs = [...medicines.packs.values()].filter(
    ({ pack }) => !taken.has(pack) && !prescribed.some(({ product }) => product === pack),
  )
  const row = (id: string, units: number | null, line: string) => (
    <Row key={id} id={id} units={units ?? 1} line={line} onOpen={onOpen} />
  )
  return (
    <>
      {lately.length > 0 ? (
        <section class="rows" data-lately>
          <h2 class="section-head">{words.lately}</h2>
          {lately.map(({ product, units, at }) => {
            const box = boxOf(medicines, product)
            const time = timeOf(at)
            const line =
              units === null
                ? fill(words.lastUnknown, { time })
                : fill(words.last, { units: unitsText(box, units), time })
            return row(product, units, line)
          })}
        </section>
      ) : null}
      {prescribed.length + packs.length > 0 ? (
        <section class="rows" data-own>
          <h2 class="section-head">{words.own}</h2>
          {prescribed.map(({ product, units }) =>
            row(product, units ?? null, words.byPrescription),
          )}
          {packs.map(({ pack }) => {
            const box = boxOf(medicines, pack)
            return row(pack, null, box ? lineOf(box) : words.ownLabel)
          })}
        </section>
      ) : null}
    </>
  )
}

interface RowProps {
  readonly id: string
  readonly units: number
  readonly line: string
  readonly onOpen: (id: string) => void
}

const Row = ({ id, units, line, onOpen }: RowProps) => {
  const { medicines } = care.value
  const box = boxOf(medicines, id)
  const name = box ? box.name : nameOf(medicines, id)
  const text = (
    <span class="row-main">
      {name}
      <span class="row-why row-below">{line}</span>
    </span>
  )
  if (!box) return <p class="row">{text}</p>
  const { verdict, next } = doseVerdict(
    care.value,
    { product: id, units },
    planAt.value,
    plan.value.tier,
  )
  return (
    <button type="button" class="row" data-own-row={id} onClick={() => onOpen(id)}>
      {text}
      {verdict === 'WAIT' && next !== null ? (
        <span class="row-from">{fill(words.from, { time: timeOf(next) })}</span>
      ) : null}
    </button>
  )
}
