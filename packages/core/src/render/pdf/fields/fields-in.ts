/** The form fields of a document tree, in reading order, each name once. */
import type {DocumentRoot, FormField} from '../../document/nodes.js'

const isField = (value: object): value is FormField => 'type' in value && value.type === 'formField'

export function fieldsIn(root: DocumentRoot): readonly FormField[] {
  const fields = new Map<string, FormField>()
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const entry of value) walk(entry)
    else if (typeof value === 'object' && value !== null) {
      if (isField(value)) {
        if (!fields.has(value.name)) fields.set(value.name, value)
      } else for (const [key, child] of Object.entries(value)) if (key !== 'position' && key !== 'data') walk(child)
    }
  }
  walk(root.children)
  return [...fields.values()]
}
