/** What a committee or a journal asks of the checks: which profile, and how severe which rules are. */

/** One line under `rules`; of several that fit a rule the last decides. */
export interface RuleSetting {
  /** A rule's id, an area of rules (`style`), or a pattern in which `*` stands for anything (`reference-*`). */
  readonly pattern: string
  readonly severity: 'error' | 'warning' | 'info' | 'off'
  /** Ids of parts of the guideline, with `*` as above; the setting holds for what is found in them. Absent: everywhere. */
  readonly parts?: readonly string[]
}

export interface CheckConfiguration {
  readonly profile?: 'draft' | 'consultation' | 'publication'
  readonly rules: readonly RuleSetting[]
}
