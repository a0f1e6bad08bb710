import type { LegSymptom } from '../../event.ts'
import type { Colour, Decision, Lane, StageNumber } from '../judge.ts'

/** One row of movement §5.5. */
export interface Vector {
  readonly row: number
  readonly name: string
  readonly stage: StageNumber
  readonly day: number
  readonly p0: number
  readonly pd: number
  readonly pa: number
  readonly base: number
  readonly pm: number | null
  readonly leg: LegSymptom | 'spasm'
  readonly greens: number
  readonly ambers: number
  readonly red7: number
  readonly red14: number
  readonly lane: Lane | null
  /** during, after, morning; `null`: the session was stopped, or was not to begin */
  readonly colours: readonly [Colour, Colour, Colour | 'unknown'] | null
  readonly colour: Colour | 'stop' | 'none'
  readonly decision: Decision
}

/** The rows as they stand; their numbers have gaps, as in the dossier. */
const table = `
| 1 | first settle session, nothing changes | 0 | 0 | 7 | 7 | 7 | 7 | 7 | none | 0 | 0 | 0 | 0 | acute | green/green/green | green | REPEAT |
| 2 | acute lane, one-point rise during | 1 | 1 | 5 | 6 | 5 | 6 | 5 | none | 1 | 0 | 0 | 0 | acute | red/green/green | red | REGRESS |
| 3 | acute lane, steady and better next day | 1 | 2 | 5 | 5 | 4 | 6 | 4 | none | 1 | 0 | 0 | 0 | acute | green/green/green | green | PROGRESS |
| 4 | acute lane, first green only | 1 | 2 | 4 | 4 | 4 | 5 | 4 | none | 0 | 0 | 0 | 0 | acute | green/green/green | green | REPEAT |
| 6 | acute lane, fine on the day, next morning +2 | 1 | 3 | 4 | 4 | 4 | 4 | 6 | none | 1 | 0 | 0 | 0 | acute | green/green/red | red | SKIP_48H |
| 7 | stage 2 day 5 is still acute lane: +1 during | 2 | 5 | 3 | 4 | 3 | 3 | 3 | none | 1 | 0 | 0 | 0 | acute | red/green/green | red | REGRESS |
| 8 | stage 2 day 9 is rebuild lane: +1 during at 4/10 | 2 | 9 | 3 | 4 | 3 | 3 | 3 | none | 1 | 0 | 0 | 0 | rebuild | amber/green/green | amber | REPEAT |
| 9 | rebuild lane, +1 but only 2/10 | 3 | 16 | 1 | 2 | 1 | 1 | 1 | none | 2 | 0 | 0 | 0 | rebuild | green/green/green | green | PROGRESS |
| 10 | rebuild lane, +2 during, calm after | 3 | 16 | 2 | 4 | 2 | 2 | 2 | none | 2 | 0 | 0 | 0 | rebuild | red/green/green | red | REGRESS |
| 12 | third green in a row at stage 3 | 3 | 20 | 2 | 2 | 2 | 2 | 2 | none | 2 | 0 | 0 | 0 | rebuild | green/green/green | green | PROGRESS |
| 13 | second green in a row at stage 3: not yet | 3 | 20 | 2 | 2 | 1 | 2 | 1 | none | 1 | 0 | 0 | 0 | rebuild | green/green/green | green | REPEAT |
| 14 | second amber in a row | 3 | 22 | 2 | 3 | 2 | 2 | 2 | none | 0 | 1 | 0 | 0 | rebuild | amber/green/green | amber | REDUCE |
| 16 | morning answer missing | 3 | 25 | 2 | 2 | 2 | 2 | null | none | 2 | 0 | 0 | 0 | rebuild | green/green/unknown | green | REPEAT |
| 17 | second red in seven days | 3 | 26 | 2 | 4 | 3 | 2 | 3 | none | 0 | 0 | 1 | 1 | rebuild | red/amber/amber | red | STAGE_DOWN |
| 19 | new tingling below the knee while back pain falls | 2 | 10 | 3 | 2 | 2 | 3 | 2 | numb | 2 | 0 | 0 | 0 | - | - | stop | STOP_LEG |
| 20 | leg pain creeping further down | 2 | 6 | 4 | 4 | 4 | 4 | 4 | further | 1 | 0 | 0 | 0 | - | - | stop | STOP_LEG |
| 21 | leg pain shrinking toward the back, back +1 (extension track) | 2 | 9 | 3 | 4 | 3 | 3 | 3 | less | 1 | 0 | 0 | 0 | rebuild | amber/green/green | amber | REPEAT |
| 22 | new foot weakness | 1 | 3 | 5 | 5 | 5 | 5 | 5 | weak | 1 | 0 | 0 | 0 | - | - | stop | EMERGENCY |
| 23 | numb saddle area | 0 | 0 | 8 | 8 | 8 | 8 | 8 | saddle | 0 | 0 | 0 | 0 | - | - | stop | EMERGENCY |
| 24 | pain today above the stage gate | 3 | 18 | 5 | 5 | 5 | 2 | 2 | none | 2 | 0 | 0 | 0 | - | - | none | LOWER_STAGE_TODAY |
| 25 | stage 4 lift day, next morning +1 | 4 | 40 | 1 | 1 | 1 | 1 | 2 | none | 2 | 0 | 0 | 0 | rebuild | green/green/amber | amber | REPEAT |
| 27 | stage 5 keep session, all calm, third in a row | 5 | 80 | 0 | 0 | 0 | 0 | 0 | none | 2 | 0 | 0 | 0 | rebuild | green/green/green | green | MAINTAIN |
| 30 | acute lane, second during-only red this week: not counted | 1 | 2 | 5 | 6 | 5 | 5 | 5 | none | 0 | 0 | 1 | 1 | acute | red/green/green | red | REGRESS |
| 31 | new pain or numbness in both legs | 2 | 6 | 4 | 4 | 4 | 4 | 4 | both | 1 | 0 | 0 | 0 | - | - | stop | EMERGENCY |
| 32 | back grips (new spasm) mid-set | 3 | 19 | 2 | 7 | 6 | 2 | 6 | spasm | 2 | 0 | 0 | 0 | - | - | stop | SETTLE |
`

export const vectors: readonly Vector[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const cells = line.split('|').map((cell) => cell.trim())
    const cell = (index: number): string => cells[index + 1] ?? ''
    const number = (index: number): number => Number(cell(index))
    const colours = cell(15) === '-' ? null : cell(15).split('/')
    return {
      row: number(0),
      name: cell(1),
      stage: number(2) as StageNumber,
      day: number(3),
      p0: number(4),
      pd: number(5),
      pa: number(6),
      base: number(7),
      pm: cell(8) === 'null' ? null : number(8),
      leg: cell(9) as Vector['leg'],
      greens: number(10),
      ambers: number(11),
      red7: number(12),
      red14: number(13),
      lane: cell(14) === '-' ? null : (cell(14) as Lane),
      colours: colours as Vector['colours'],
      colour: cell(16) as Vector['colour'],
      decision: cell(17) as Decision,
    }
  })
