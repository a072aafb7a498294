// Writes packages/core/dist/guideline.schema.json, the published JSON Schema of a guideline. Runs after tsc.
import {writeFileSync} from 'node:fs'
import {guidelineJsonSchema} from '../packages/core/dist/model/json-schema.js'

const target = new URL('../packages/core/dist/guideline.schema.json', import.meta.url)
writeFileSync(target, `${JSON.stringify(guidelineJsonSchema(), null, 2)}\n`)
