// Writes packages/core/src/locales/resources.generated.ts from locales/<language>/<namespace>.json, so that the published
// package carries every word it says and the main entry reads no file; and packages/cli/src/rule-examples.generated.ts from the heads of the
// rules, for `zhinan explain`.
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {readRuleHeads} from './rule-examples.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const languages = {zh: 'zh-CN', en: 'en'}

const resources = Object.fromEntries(
  Object.entries(languages).map(([language, folder]) => [
    language,
    Object.fromEntries(
      readdirSync(join(root, 'locales', folder))
        .filter(name => name.endsWith('.json'))
        .sort()
        .map(name => [name.slice(0, -5), JSON.parse(readFileSync(join(root, 'locales', folder, name), 'utf8'))]),
    ),
  ]),
)

function write(path, text) {
  const target = join(root, path)
  mkdirSync(dirname(target), {recursive: true})
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text)
}

write(
  'packages/core/src/locales/resources.generated.ts',
  `// Written by scripts/compile-locales.mjs; change locales/ instead.\nexport const resources = ${JSON.stringify(resources, null, 2)} as const\n`,
)

const examples = Object.fromEntries(
  readRuleHeads(root)
    .filter(({id}) => id !== undefined)
    .map(({id, examples}) => [id, examples]),
)

write(
  'packages/cli/src/rule-examples.generated.ts',
  `// Written by scripts/compile-locales.mjs; change the heads of the rules in packages/core/src/checks/rules instead.
import type {RuleExample} from './explanation.js'

export const ruleExamples: Readonly<Record<string, readonly RuleExample[]>> = ${JSON.stringify(examples, null, 2)}\n`,
)
