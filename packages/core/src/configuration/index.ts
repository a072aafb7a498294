export {type Judge, judge} from './judge.js'
export {type ConfigurationRead, configurationFile, readConfiguration} from './read-configuration.js'
export {isAdjustable} from './settings.js'
export {type SourceText, type Suppressed, suppress} from './suppressions.js'
