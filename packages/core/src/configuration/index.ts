export {type Judge, judge} from './judge.js'
export {type ConfigurationRead, configurationFile, readConfiguration} from './read-configuration.js'
export {type SourceText, type Suppressed, suppress} from './suppressions.js'
