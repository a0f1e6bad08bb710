import type { PlainScriptId } from '../guides.ts'
import { bedGetIn, bedGetOut } from './bed.ts'
import { breathing } from './breathing.ts'
import { cold, coldPrepare } from './cold.ts'
import { floorGetDown, floorGetUp } from './floor.ts'
import { heat, heatPrepare } from './heat.ts'
import { floor9090, pronePillow, recline, sideLying, supinePillows } from './lying.ts'
import { forwardLean, sitFootstool, standLean } from './propped.ts'
import { bedSetUp, bedSetUpSide, morningRise } from './night.ts'
import { eucalyptusMassage, massageHelper, massageSelf, mustardOilMassage, rub } from './onSkin.ts'
import { walk } from './walk.ts'
import type { WordedScript } from './wordedScript.ts'

export type { WordedCue, WordedScript } from './wordedScript.ts'

/** How to do each thing the plan may name. Loaded by id; nothing here decides what is advised. */
export const scripts = {
  'floor-9090': floor9090,
  'supine-pillows': supinePillows,
  'side-lying': sideLying,
  recline,
  'forward-lean': forwardLean,
  'prone-pillow': pronePillow,
  'sit-footstool': sitFootstool,
  'stand-lean': standLean,
  'floor-get-down': floorGetDown,
  'floor-get-up': floorGetUp,
  'bed-get-in': bedGetIn,
  'bed-get-out': bedGetOut,
  'cold-prepare': coldPrepare,
  cold,
  'heat-prepare': heatPrepare,
  heat,
  breathing,
  walk,
  'massage-helper': massageHelper,
  'massage-self': massageSelf,
  'eucalyptus-massage': eucalyptusMassage,
  'mustard-oil-massage': mustardOilMassage,
  rub,
  'bed-set-up': bedSetUp,
  'bed-set-up-side': bedSetUpSide,
  'morning-rise': morningRise,
} satisfies { readonly [Id in PlainScriptId]: WordedScript & { readonly id: Id } }
