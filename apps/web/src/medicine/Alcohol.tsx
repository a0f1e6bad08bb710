import { useState } from 'preact/hooks'
import { note } from '../state.ts'
import { medicineWords as words } from '../words/medicine.ts'
import { counted } from './naming.ts'
import { Sheet } from './Sheet.tsx'
import { Stepper } from './Stepper.tsx'

/** How much was drunk just now. */
export const Alcohol = ({ onClose }: { readonly onClose: () => void }) => {
  const [units, setUnits] = useState(1)
  return (
    <Sheet title={words.alcohol.title} lead={words.alcohol.lead} onClose={onClose}>
      <Stepper
        label={words.alcohol.title}
        name="drinks"
        value={units}
        most={100}
        onValue={setUnits}
      />
      <button
        type="button"
        class="btn btn-main"
        data-drank
        onClick={() =>
          void note(counted(words.notedAlcohol, units), { kind: 'drank', units }).then(onClose)
        }
      >
        {words.alcohol.save}
      </button>
    </Sheet>
  )
}
