/** Reference libraries in; numbers, lists and names out. */

export {narrativeAuthors} from './format/narrative.js'
export {applyOptions} from './format/options.js'
export {formatReference} from './format/reference.js'
export type {Pattern, ReferenceStyle, StyleField, TypePattern} from './format/style.js'
export {styleFormatter} from './format/style-formatter.js'
export {mergeReferenceLibraries, type ReferenceLibrary, readReferenceLibrary} from './library.js'
export {referenceLimits} from './limits.js'
export {nearestKey} from './nearest-key.js'
export {joinNumbers, type NumberRun} from './numbers.js'
export {cmaStyle} from './styles/cma.js'
export {referenceStyles, type UnsupportedType, unsupportedTypes} from './styles/registry.js'
