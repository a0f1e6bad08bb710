import { allowedPain, exits, standOf, type Criterion, type Movement } from '@unspasm/care/movement'
import { planAt } from '../state.ts'
import { fill } from '../words/en.ts'
import { movementWords as words } from '../words/movement.ts'

/** What moves a person up, line by line with how each stands, and what moves them down. */
export const Gates = ({ movement }: { readonly movement: Movement }) => {
  const { stage } = movement
  return (
    <>
      {stage === 5 ? null : (
        <section>
          <h2 class="section-head">{words.up}</h2>
          <ul class="gate-lines">
            {exits[stage].map((line) => {
              const { from, missing } = standOf(line, movement)
              const met = from !== null && from <= planAt.value
              return (
                <li key={line.kind} class="gate-line" data-met={met}>
                  <span class="gate-mark" aria-hidden="true">
                    {met ? '✓' : '○'}
                  </span>
                  <span>
                    {lineText(line)}
                    <span class="note gate-state">
                      {met ? words.met : missing ? words.asked : words.open}
                    </span>
                  </span>
                </li>
              )
            })}
          </ul>
        </section>
      )}
      <section>
        <h2 class="section-head">{words.down}</h2>
        <ul class="plain-list">
          {stage > 0 ? <li>{fill(words.downs.two, { allowed: allowedPain[stage] })}</li> : null}
          {stage > 0 ? <li>{words.downs.reds}</li> : null}
          {stage >= 2 && stage <= 4 ? <li>{words.downs.idle}</li> : null}
          <li>{words.downs.grip}</li>
        </ul>
      </section>
    </>
  )
}

const lineText = (line: Criterion): string => fill(words.lines[line.kind], valuesOf(line))

const valuesOf = (line: Criterion): Record<string, string | number> => {
  const { kind: _, ...rest } = line
  const values: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(rest)) {
    if (typeof value === 'number') values[name] = value
  }
  if (line.kind === 'time') values.days = lengthText(line.since)
  if (line.kind === 'no-red' || line.kind === 'leg-quiet') values.days = lengthText(line.minutes)
  return values
}

/** "72 hours", "14 days" */
const lengthText = (minutes: number): string => {
  const hours = minutes / 60
  const [value, unit] = hours <= 72 ? [hours, 'hour'] : [hours / 24, 'day']
  return new Intl.NumberFormat(document.documentElement.lang, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  }).format(value)
}
