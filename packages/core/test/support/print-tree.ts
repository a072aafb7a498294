/**
 * A document tree as indented lines, one a node, for golden files that a person can review:
 *
 *   recommendationBox id=R1
 *     label
 *       text "推荐意见 1"
 */
const scalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

function head(node: Readonly<Record<string, unknown>>, name: string): string {
  const attributes = Object.entries(node)
    .filter(([key, value]) => key !== 'type' && key !== 'value' && scalar(value))
    .map(([key, value]) => `${key}=${typeof value === 'string' && /\s/u.test(value) ? JSON.stringify(value) : value}`)
  const value = scalar(node.value) ? [JSON.stringify(node.value)] : []
  return [typeof node.type === 'string' ? node.type : name, ...attributes, ...value].join(' ')
}

function lines(value: unknown, name: string, depth: number): string[] {
  const indent = '  '.repeat(depth)
  if (scalar(value)) return [`${indent}${name} ${JSON.stringify(value)}`]
  if (Array.isArray(value)) return value.flatMap(one => lines(one, name, depth))
  if (typeof value !== 'object' || value === null) return []
  const node: Readonly<Record<string, unknown>> = {...value}
  const named = typeof node.type === 'string' && name !== 'children' && name !== ''
  const below = Object.entries(node).flatMap(([key, inner]) => {
    if (scalar(inner)) return []
    return key === 'children' ? lines(inner, '', depth + 1) : [`${indent}  ${key}`, ...lines(inner, '', depth + 2)]
  })
  return [`${indent}${named ? `${name}: ` : ''}${head(node, '-')}`, ...below]
}

export const printTree = (tree: unknown): string => `${lines(tree, '', 0).join('\n')}\n`
