import { words } from '../words/en.ts'
import { packUnder } from './packUnder.ts'

/** Asked before cold goes on: lying on the pack shortens it (C18). */
export const PackUnder = () => (
  <label class="check-label">
    <input
      type="checkbox"
      name="lying-on-pack"
      checked={packUnder.value}
      onChange={({ currentTarget }) => {
        packUnder.value = currentTarget.checked
      }}
    />
    <span>{words.player.lyingOnPack}</span>
  </label>
)
