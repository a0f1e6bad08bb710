import { countriesWithNumbers } from '../words/countries.ts'
import { guessRegion } from '../device/region.ts'
import { care, plan, tellOf } from '../state.ts'
import { goInstead } from '../route.ts'
import type { Telling } from '@unspasm/care'

/** A guessed country is logged, so that whoever reads the log sees the same numbers. */
const guessed = (): readonly Telling[] => {
  if (care.value.profile.region !== null) return []
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  const region = guessRegion({
    timeZone,
    languages: navigator.languages,
    regions: countriesWithNumbers,
  })
  return region === null ? [] : [{ kind: 'profileSet', region }]
}

/** One tap from the door: the danger check opens at once, and the episode begins. */
export const begin = async (sudden: boolean): Promise<void> => {
  goInstead('check', 'S1')
  await tellOf(() => {
    if (plan.value.episode.state !== 'open') {
      return [...guessed(), { kind: 'episodeStarted', sudden }]
    }
    return sudden ? [{ kind: 'spasmed' }] : []
  })
}
