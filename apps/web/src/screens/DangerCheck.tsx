import { useState } from 'preact/hooks'
import {
  signGroups,
  signs,
  signsOfScreen,
  type Screen,
  type SignGroup,
  type SignId,
} from '@unspasm/care'
import { signGroupWords, type SignWords } from '@unspasm/care/words/en/urgent'
import { Page } from '../parts/Page.tsx'
import { go, goInstead } from '../route.ts'
import { care, plan, tell } from '../state.ts'
import { fill, words } from '../words/first.ts'

interface CheckProps {
  readonly screen: Screen
  /** words of the signs that the screen asks */
  readonly signWords: Readonly<Partial<Record<SignId, SignWords>>>
  /** where to go when nothing is wrong */
  readonly then: readonly string[]
}

/**
 * Danger questions as one scrolling list with a button that stays in reach. A yes to an emergency
 * sign counts at once and asks no more; others are ticked and sent together.
 */
export const DangerCheck = ({ screen, signWords, then }: CheckProps) => {
  const [ticked, setTicked] = useState<readonly SignId[]>([])
  const asked = questionsOf(screen)
  const answer = async (yes: readonly SignId[], unsure: readonly SignId[]): Promise<void> => {
    const at =
      yes.length + unsure.length === 1 && isUrgent([...yes, ...unsure])
        ? [...yes, ...unsure]
        : asked
    await tell({ kind: 'dangerAnswered', screen, asked: at, yes, unsure })
    if (plan.value.tier !== 'emergency-now') goInstead(...(then.length > 0 ? then : whatFollows()))
  }
  const press = (sign: SignId): void => {
    if (isUrgent([sign])) void answer([sign], [])
    else
      setTicked(ticked.includes(sign) ? ticked.filter((each) => each !== sign) : [...ticked, sign])
  }
  return (
    <Page title={words.check.title} lead={leadOf(screen)} back={screen !== 'S1' || wasChecked()}>
      <div class="checklist">
        {groupsOf(asked).map(([group, rows]) => (
          <section key={group ?? 'all'} class="check-group">
            {group ? <h2 class="section-head">{signGroupWords[group]}</h2> : null}
            {rows.map((sign) => (
              <Question
                key={sign}
                sign={sign}
                text={signWords[sign]}
                screen={screen}
                ticked={ticked.includes(sign)}
                onPress={press}
                onUnsure={() => void answer([], [sign])}
              />
            ))}
          </section>
        ))}
      </div>
      <div class="sticky-none">
        {screen === 'S1' && mayPostpone() ? (
          <button type="button" class="link" onClick={() => void postpone()}>
            {words.check.lieFirst}
          </button>
        ) : null}
        <button
          type="button"
          class="btn btn-main"
          data-none
          onClick={() => void answer(ticked, [])}
        >
          {ticked.length > 0
            ? words.check.done
            : screen === 'morning'
              ? words.check.noChange
              : words.check.none}
        </button>
      </div>
    </Page>
  )
}

/** After the first check the next question is which position is safe; then home. */
const whatFollows = (): readonly string[] =>
  plan.value.now[0]?.gate === 'lying' ? ['gate', 'lying'] : []

const isUrgent = (asked: readonly SignId[]): boolean =>
  asked.some((sign) => signs[sign].tier === 'emergency-now')

const wasChecked = (): boolean => care.value.danger.whole.has('S1')

const mayPostpone = (): boolean => !wasChecked() && care.value.firstScreenPostponed === null

/** "Help me lie down first": allowed once, and the check returns within two minutes. */
const postpone = async (): Promise<void> => {
  await tell({ kind: 'acknowledged', item: 'first-screen' })
  go('lie')
}

const questionsOf = (screen: Screen): readonly SignId[] =>
  plan.value.now.find((item) => item.screen === screen)?.signs ?? signsOfScreen(screen)

const leadOf = (screen: Screen): string => {
  if (screen === 'morning') return words.check.leadMorning
  return screen === 'S1' || screen === 'legs' || screen === 'recheck'
    ? words.check.leadFirst
    : words.check.leadMore
}

const groupsOf = (
  asked: readonly SignId[],
): readonly (readonly [SignGroup | null, readonly SignId[]])[] => {
  if (asked.some((sign) => signs[sign].group === undefined)) return [[null, asked]]
  return signGroups
    .map((group) => [group, asked.filter((sign) => signs[sign].group === group)] as const)
    .filter(([, rows]) => rows.length > 0)
}

interface QuestionProps {
  readonly sign: SignId
  readonly text: SignWords | undefined
  readonly screen: Screen
  readonly ticked: boolean
  readonly onPress: (sign: SignId) => void
  readonly onUnsure: () => void
}

const Question = ({ sign, text, screen, ticked, onPress, onUnsure }: QuestionProps) => {
  const { ask, short = sign, not } = text ?? {}
  const maySayUnsure = signs[sign].unsureIsYes || screen === 'recheck'
  const ticks = signs[sign].tier !== 'emergency-now'
  return (
    <div class="check-row">
      <button
        type="button"
        class="check-yes"
        data-sign={sign}
        {...(ticks ? { 'aria-pressed': ticked } : {})}
        onClick={() => onPress(sign)}
      >
        <span>{ask ?? short}</span>
        {not ? <small class="note">{not}</small> : null}
      </button>
      {maySayUnsure ? (
        <button
          type="button"
          class="check-unsure"
          data-unsure={sign}
          aria-label={fill(words.check.unsureOf, { sign: short })}
          onClick={onUnsure}
        >
          {words.check.unsure}
        </button>
      ) : null}
    </div>
  )
}
