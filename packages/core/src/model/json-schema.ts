/** The published JSON Schema of `Guideline` (draft 2020-12), made from the same schema that the types are held against. */
import {z} from 'zod'
import {contentSchemas} from './schema/content.js'
import {guidelineSchema} from './schema/guideline.js'

/** Plain JSON, the same at every call. */
export function guidelineJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(guidelineSchema, {
    target: 'draft-2020-12',
    unrepresentable: 'any',
    override: ({zodSchema, jsonSchema}) => {
      const content = contentSchemas.get(zodSchema)
      if (content) Object.assign(jsonSchema, content)
      // A model is read-only in code; to a reader of JSON that says nothing.
      delete jsonSchema.readOnly
    },
  })
  const {$schema, ...rest} = schema
  return {
    $schema,
    $id: 'urn:zhinan:guideline:1',
    title: 'Guideline',
    description: 'A bilingual (Chinese and English) clinical guideline as Zhinan reads it.',
    ...rest,
  }
}
