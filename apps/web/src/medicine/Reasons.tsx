import { useState } from 'preact/hooks'
import { doseRuleNames, type Finding } from '@unspasm/care/doses'
import type { sources as allSources } from '@unspasm/care/sources'
import { fill } from '../words/en.ts'
import { medicineWords } from '../words/medicine.ts'
import { said } from './naming.ts'

const words = medicineWords.why

type Sources = typeof allSources

/** Findings without those that say the same as one before them. */
export const distinctly = (findings: readonly Finding[]): readonly Finding[] =>
  [
    ...new Map(findings.toReversed().map((finding) => [said(finding), finding])).values(),
  ].toReversed()

/** What rules say, each with the rule, its row and its sources behind "Why". */
export const Reasons = ({ of }: { readonly of: readonly Finding[] }) => (
  <ul class="reasons">
    {of.map((finding) => (
      <li
        key={`${finding.rule} ${finding.row ?? ''} ${finding.say.word}`}
        data-finding={finding.rule}
      >
        <Reason of={finding} />
      </li>
    ))}
  </ul>
)

export const Reason = ({ of: finding }: { readonly of: Finding }) => {
  const [open, setOpen] = useState(false)
  const [sources, setSources] = useState<Sources | null>(null)
  const text = said(finding)
  const toggle = (): void => {
    setOpen(!open)
    if (!sources) void import('@unspasm/care/sources').then((loaded) => setSources(loaded.sources))
  }
  return (
    <div class="reason">
      <p>{text}</p>
      <button
        type="button"
        class="link"
        data-why={finding.rule}
        aria-expanded={open}
        aria-label={fill(words.about, { what: text })}
        onClick={toggle}
      >
        {words.open}
      </button>
      {open ? (
        <div class="reason-why">
          <p class="note">
            {fill(words.rule, { rule: doseRuleNames[finding.rule] })}
            {finding.row ? ` · ${fill(words.row, { row: finding.row })}` : ''}
          </p>
          <ul class="sources">
            {finding.sources.map((source) => (
              <li key={source}>{sources?.[source].cite ?? source}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  )
}
