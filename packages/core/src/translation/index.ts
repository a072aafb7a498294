export {type Confirmation, type ConfirmOptions, confirmTranslations} from './confirm.js'
export {changedStretch, translationFindings} from './findings.js'
export {
  type ConfirmedTranslation,
  readTranslationLock,
  type TranslationLock,
  type TranslationLockRead,
  translationLockFile,
  writeTranslationLock,
} from './lock.js'
export {
  type TranslationState,
  type TranslationStatus,
  type TranslationStatuses,
  translationStatuses,
} from './state.js'
export {type TranslationUnit, translationUnits} from './units.js'
