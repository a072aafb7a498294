/**
 * Paths of images: relative to the guideline's folder, with forward slashes, and inside it. Anything else is refused, so that
 * nothing that reads a guideline reaches outside its folder or over the network.
 */

export type PathFault = 'url' | 'absolute' | 'backslash' | 'outside' | 'empty'

/** `./img/../a%20b.png` gives `a b.png`. */
export function imagePath(address: string): {readonly path: string} | {readonly fault: PathFault} {
  let path = address.trim()
  if (/^[a-z][a-z0-9+.-]*:/iu.test(path)) return {fault: 'url'}
  try {
    path = decodeURIComponent(path)
  } catch {
    // A lone per cent sign is a character of the name.
  }
  if (path.startsWith('//')) return {fault: 'url'}
  if (path.startsWith('/')) return {fault: 'absolute'}
  if (/^[a-z]:/iu.test(path) || /^[a-z][a-z0-9+.-]*:\/\//iu.test(path)) return {fault: 'absolute'}
  if (path.includes('\\')) return {fault: 'backslash'}
  if (/[\u0000-\u001f]/u.test(path)) return {fault: 'outside'}
  const segments: string[] = []
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue
    if (segment === '..') {
      if (segments.length === 0) return {fault: 'outside'}
      segments.pop()
    } else segments.push(segment)
  }
  return segments.length === 0 ? {fault: 'empty'} : {path: segments.join('/')}
}

/** The path for the model; empty where it was refused, so that the image's text stands in its place. */
export function safePath(address: string): string {
  const read = imagePath(address)
  return 'path' in read ? read.path : ''
}
