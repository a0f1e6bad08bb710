import { go } from '../route.ts'
import { care } from '../state.ts'
import { movementWords as words } from '../words/movement.ts'

/** Who said that they cannot stand has a way to say that they can again. */
export const TellAble = () =>
  care.value.ability.canStand === false ? (
    <button type="button" class="btn" data-able onClick={() => go('move', 'able')}>
      {words.able.title}
    </button>
  ) : null
