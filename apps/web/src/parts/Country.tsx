import { care, tell } from '../state.ts'
import { countriesByName } from '../words/countries.ts'

/** The country whose numbers are shown; a choice is told to the log at once. */
export const Country = ({
  label,
  unknown,
}: {
  readonly label: string
  readonly unknown: string
}) => (
  <label class="field">
    <span>{label}</span>
    <select
      class="select"
      name="country"
      value={care.value.profile.region ?? ''}
      onChange={({ currentTarget }) =>
        void tell({ kind: 'profileSet', region: currentTarget.value || 'ZZ' })
      }
    >
      <option value="">{unknown}</option>
      {countriesByName(navigator.language).map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  </label>
)
