// Writes packages/core/src/locales/resources.generated.ts from locales/<language>/<namespace>.json, so that the published
// package carries every word it says and the main entry reads no file.
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const languages = {zh: 'zh-CN', en: 'en'}
const target = join(root, 'packages/core/src/locales/resources.generated.ts')

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

const text = `// Written by scripts/compile-locales.mjs; change locales/ instead.\nexport const resources = ${JSON.stringify(resources, null, 2)} as const\n`
mkdirSync(dirname(target), {recursive: true})
if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text)
