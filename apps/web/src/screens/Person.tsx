import { writeLog } from '@unspasm/exchange'
import { canInstall, install } from '../device/install.ts'
import { night } from '../device/night.ts'
import { voiceOn } from '../device/speech.ts'
import { offlineReady } from '../device/update.ts'
import { Country } from '../parts/Country.tsx'
import { Page } from '../parts/Page.tsx'
import { go } from '../route.ts'
import { events } from '../state.ts'
import { fill, words } from '../words/en.ts'

/** Country, voice, night, a full copy of the data, and what this is and is not. */
export const Person = () => (
  <Page title={words.person.title}>
    <Country label={words.person.country} unknown={words.person.unknown} />
    <p class="note">{words.person.countryLead}</p>
    <label class="field check-label">
      <input
        type="checkbox"
        name="voice"
        checked={voiceOn.value}
        onChange={({ currentTarget }) => {
          voiceOn.value = currentTarget.checked
        }}
      />
      <span>{words.person.voice}</span>
    </label>
    <label class="field check-label">
      <input
        type="checkbox"
        name="night"
        checked={night.value}
        onChange={({ currentTarget }) => {
          night.value = currentTarget.checked
        }}
      />
      <span>{words.night.setting}</span>
    </label>
    <h2 class="section-head">{words.person.data}</h2>
    <p class="why">
      {words.person.dataLead} {fill(words.person.kept, { count: events.value.length })}
    </p>
    <button type="button" class="btn" data-export onClick={saveCopy}>
      {words.person.export}
    </button>
    <p class="note">{offlineReady.value ? words.person.offline : words.person.notOffline}</p>
    {canInstall.value ? (
      <button type="button" class="btn btn-quiet" onClick={() => void install()}>
        {words.person.install}
      </button>
    ) : null}
    <button type="button" class="btn btn-quiet" data-learn onClick={() => go('learn')}>
      {words.learn.title}
    </button>
    <p class="why">{words.person.about}</p>
  </Page>
)

const saveCopy = (): void => {
  const file = new Blob([writeLog(events.value, 'json')], { type: 'application/json' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = `unspasm-${new Date().toISOString().slice(0, 10)}.json`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
