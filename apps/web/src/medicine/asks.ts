import type { ConditionId } from '@unspasm/care'
import { partners, type Needs } from '@unspasm/care/doses'
import { conditionWords } from '@unspasm/care/words/en/conditions'
import { familyWords } from '@unspasm/care/words/en/doses'

/** One row to tick: it may settle a condition and a medicine at once. */
export interface Ask {
  readonly id: string
  readonly group: 'you' | 'health' | 'medicines'
  readonly text: string
  /** what the short text leaves out */
  readonly more: string | null
  readonly conditions: readonly ConditionId[]
  readonly medicines: readonly string[]
}

interface Named {
  readonly name: string
  readonly condition?: ConditionId
}
const others: Readonly<Record<string, Named>> = partners
const families: Readonly<Record<string, string>> = familyWords

const aboutYou: readonly ConditionId[] = [
  'age-under-18',
  'age-65-plus',
  'age-75-plus',
  'low-weight-lt-50kg',
  'pregnant',
  'breastfeeding',
  'childbearing-no-contraception',
  'fathering-no-contraception',
  'heavy-alcohol',
  'substance-use-history',
  'malnutrition-dehydration',
]

const aboutMedicines: readonly ConditionId[] = [
  'anticoagulant-use',
  'antiplatelet-use',
  'maoi-use',
  'steroid-use',
]

/** What is to be asked as rows, each thing once: a family of medicines stands for its condition too. */
export const asksOf = ({ conditions, medicines }: Needs): readonly Ask[] => {
  const settled = new Set(
    medicines.flatMap((id) => (id in families ? (others[id]?.condition ?? []) : [])),
  )
  return [
    ...conditions.filter((id) => !settled.has(id)).map(conditionAsk),
    ...medicines.map((id) => medicineAsk(id, conditions)),
  ]
}

const conditionAsk = (id: ConditionId): Ask => ({
  id,
  group: aboutYou.includes(id) ? 'you' : aboutMedicines.includes(id) ? 'medicines' : 'health',
  text: conditionWords[id].short,
  more: id === 'pregnant' ? null : moreOf(conditionWords[id]),
  conditions: [id],
  medicines: [],
})

const medicineAsk = (id: string, asked: readonly ConditionId[]): Ask => {
  const condition = id in families ? others[id]?.condition : undefined
  return {
    id,
    group: 'medicines',
    text: families[id] ?? capital(others[id]?.name ?? id),
    more: null,
    conditions: condition && asked.includes(condition) ? [condition] : [],
    medicines: [id],
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Words that a question needs around what it asks about. */
const around = 30

/** The whole question, where it says more than its short form. */
const moreOf = ({ ask, short }: { readonly ask: string; readonly short: string }) =>
  ask.length - short.length > around ? ask : null
