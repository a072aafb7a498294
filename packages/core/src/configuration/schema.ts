/**
 * What a committee asks of the checks, in the front matter and in `zhinan.config.yaml` alike:
 *
 *   checks:
 *     style: off                                  an area of rules
 *     reference-*: warning                        all rules whose ids begin so
 *     numbers-differ: {severity: warning, parts: [tab-*]}      in these parts of the guideline alone
 */
import {z} from 'zod'
import {areas, catalogue} from '../diagnostics/catalogue.js'
import {nearestName} from '../diagnostics/nearest.js'
import type {CheckConfiguration} from '../model/check-configuration.js'
import {choice, described, fieldIssue, text, texts} from '../yaml/fields.js'
import {isAdjustable, namesRule} from './settings.js'

const profiles = ['draft', 'consultation', 'publication'] as const
const severities = ['error', 'warning', 'info', 'off'] as const

const severity = () =>
  choice(severities, {
    warn: 'warning',
    错误: 'error',
    警告: 'warning',
    提示: 'info',
    关闭: 'off',
    不报告: 'off',
    false: 'off',
    no: 'off',
  })

/** Longer than any id: a pattern is matched against every rule. */
const longest = 100
const most = 500

const setting = () =>
  z.preprocess(
    value => (typeof value === 'string' && value !== '' ? {severity: value} : value),
    z.strictObject({severity: severity(), parts: texts(text()).optional()}),
  )

const named = (pattern: string): readonly string[] => Object.keys(catalogue).filter(rule => namesRule(pattern, rule))

export const ruleSettings = (): z.ZodType<CheckConfiguration> =>
  described(
    z
      .record(z.string().max(longest), setting())
      .superRefine((settings, context) => {
        const names = [...Object.keys(areas), ...Object.keys(catalogue)]
        for (const pattern of Object.keys(settings).slice(0, most)) {
          // Rules from outside (`hospital/no-brand`) are not ours to know.
          if (pattern.includes('/')) continue
          const rules = named(pattern)
          if (rules.length === 0) {
            const nearest = nearestName(pattern, names)
            fieldIssue(
              context,
              {rule: 'rule-unknown', actual: pattern, expected: nearest ?? 'reference-*', data: {id: pattern}},
              [pattern],
            )
          } else if (!rules.some(isAdjustable)) {
            fieldIssue(context, {rule: 'rule-fixed', actual: pattern, data: {id: pattern}}, [pattern])
          }
        }
      })
      .transform(settings => ({
        rules: Object.entries(settings)
          .slice(0, most)
          .map(([pattern, {severity: asked, parts}]) => ({pattern, severity: asked, ...(parts ? {parts} : {})})),
      })),
    {kind: 'rules'},
  )

export const configurationSchema = () =>
  z.strictObject({profile: choice(profiles).optional(), checks: ruleSettings().optional()})
