import { useEffect } from 'preact/hooks'
import type { PositionId } from '@unspasm/care'
import { scriptTitles } from '@unspasm/care/words/en/scripts'
import { Page } from '../parts/Page.tsx'
import { Stage } from '../parts/Stage.tsx'
import { care, openRuns } from '../state.ts'
import { words } from '../words/en.ts'
import { begin, itemNow, start } from './start.ts'

/** The ways to lie, sit or lean that are safe for this person, each with its picture. */
export const Lie = () => {
  const item = itemNow('lie-down') ?? itemNow('change-position')
  const gate = itemNow('ask-lying')
  useEffect(() => {
    if (gate) void start(gate)
  }, [gate?.id])
  if (!item?.position) return <Page title={words.now.otherWays}>{null}</Page>
  const changing = item.id === 'change-position'
  const now = openRuns.value.map(({ script }) => script as string)
  const ways = [item.position, ...(item.others ?? []).map(({ position }) => position)]
  const choose = (position: PositionId): void =>
    void (changing ? begin(position, []) : start(item, position))
  return (
    <Page title={words.now.otherWays}>
      <div class="ways">
        {[...new Set(ways)]
          .filter((way) => !now.includes(way))
          .map((position) => (
            <button
              key={position}
              type="button"
              class="way"
              data-position={position}
              onClick={() => choose(position)}
            >
              <Stage script={position} area={care.value.episode?.where[0] ?? 'low-middle'} paused />
              <strong>{scriptTitles[position].title}</strong>
              <span class="note">{scriptTitles[position].lead}</span>
            </button>
          ))}
      </div>
    </Page>
  )
}
