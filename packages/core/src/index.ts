/**
 * `@zhinan/core`: reads, checks and renders bilingual clinical guidelines. Runs in browsers as in Node: what touches the disk is
 * `@zhinan/core/node`, what needs the typesetter `@zhinan/core/pdf`.
 */

// Reading
export {
  type AssembledGuideline,
  assembleGuideline,
  figurePaths,
  type GuidelineParts,
  imagePath,
  type PathFault,
} from './assemble/index.js'
// Checking
export {
  type CheckOptions,
  type CheckReferencesOptions,
  type CitedWork,
  type CrossReference,
  checkGuideline,
  checkReferences,
  customRule,
  type Report,
  type Rule,
  type RuleContext,
  rules,
  type Survey,
  surveyGuideline,
} from './checks/index.js'
// Configuration
export {
  type ConfigurationRead,
  configurationFile,
  isAdjustable,
  type Judge,
  judge,
  readConfiguration,
  type SourceText,
  type Suppressed,
  suppress,
} from './configuration/index.js'
// Diagnostics
export {
  type Area,
  areaOf,
  areas,
  catalogue,
  compareFindings,
  type Diagnostic,
  definitionOf,
  type Finding,
  gradeFindings,
  type MarkedText,
  nearestName,
  type Profile,
  profileOf,
  type RuleDefinition,
  type RuleId,
  type RuleSeverity,
  type RuleWords,
  ruleWords,
  type Severity,
  type Suppression,
  severityIn,
  type TextEdit,
  toVFileMessage,
  type WordedDiagnostic,
  wordDiagnostic,
} from './diagnostics/index.js'
export {type Excluded, excludedFromVote, type ReadVote, readVote, shareInFavour, type Vote} from './evidence/index.js'
// Fixing
export {type AppliedFixes, applyFixes, isSafeFix, type Mended, mendGuideline} from './fix/index.js'
// Forms
export {
  type BuiltForms,
  buildForms,
  type Form,
  type FormDocumentOptions,
  type FormKind,
  formDocument,
  formKinds,
} from './forms/index.js'
export {
  type FrontMatterField,
  frontMatterFields,
  mergeFrontMatter,
  type ReadFrontMatter,
  readFrontMatter,
} from './front-matter/index.js'
// Grading
export {
  type GradingAttribute,
  type GradingCombination,
  type GradingLevel,
  type GradingScheme,
  gradingScheme,
  gradingSchemes,
  type SchemeRegistry,
  schemeRegistry,
  wordingKey,
} from './grading/index.js'
export {type Inspection, inspectGuideline, printInspection} from './inspect/index.js'
export {limits} from './limits.js'
export {hasText, type Namespace, translate} from './locales/translator.js'
// The model
export type * from './model/check-configuration.js'
export * from './model/citation-style.js'
export type * from './model/content.js'
export type * from './model/evidence.js'
export * from './model/guideline.js'
export {guidelineJsonSchema} from './model/json-schema.js'
export * from './model/language.js'
export * from './model/metadata.js'
export type * from './model/place.js'
export * from './model/reference.js'
export * from './model/requirement.js'
export * from './model/requirement-settings.js'
export {withoutPlaces} from './model/without-places.js'
export {
  type GuidelineFiles,
  type GuidelineRead,
  namedCitationStyles,
  namedLibraries,
  namedRequirementPacks,
  type ReadOptions,
  readGuideline,
} from './read-guideline.js'
// References
export type {
  CitationForm,
  FormattedPart,
  FormattedReference,
  ReferenceFormatter,
} from './references/format/formatter.js'
export {
  applyOptions,
  cmaStyle,
  formatReference,
  joinNumbers,
  type LibraryOptions,
  mergeReferenceLibraries,
  type NumberRun,
  narrativeAuthors,
  nearestKey,
  type ReferenceLibrary,
  type ReferenceStyle,
  readReferenceLibrary,
  referenceMatrix,
  referenceStyles,
  styleFormatter,
  type UnsupportedType,
  unsupportedTypes,
  type WrittenFormat,
  type WrittenLibrary,
  writeReferenceLibrary,
} from './references/index.js'
// Rendering
export {
  buildDocument,
  type DocumentOptions,
  type DocumentRoot,
  type Edition,
  type ReferenceFormatters,
} from './render/document/index.js'
export {documentToHtml, type HtmlOptions, renderHtml} from './render/html/index.js'
// Reporting checklists
export {
  type Checklist,
  type ChecklistDomain,
  type ChecklistEvidence,
  type ChecklistId,
  type ChecklistItem,
  type ChecklistLook,
  type ChecklistNote,
  type ChecklistSource,
  type ChecklistVerification,
  checklistDocument,
  checklistIds,
  checklistToHtml,
  checklistToMarkdown,
  type EvaluatedItem,
  type EvaluationOptions,
  evaluateChecklist,
  type FilledChecklist,
  type FilledDomain,
  type FilledItem,
  type FilledPlace,
  type FillOptions,
  fillChecklist,
  type InBothLanguages,
  type ItemStatus,
  reportingChecklist,
  reportingChecklists,
  type SheetOptions,
  type UnreadItems,
  wordLook,
} from './reporting/index.js'
// Requirements
export {
  type AskedElement,
  type BothLanguages,
  builtInSubjects,
  type CatalogueElement,
  catalogueElements,
  contextWords,
  type Demand,
  elementName,
  factKindWords,
  isBinding,
  jurisdictionWords,
  type RequirementElement,
  type RequirementMeasure,
  type RequirementRegistry,
  type RequirementRole,
  type RequirementSource,
  type RequirementSourceId,
  type RequirementSubject,
  requirementLimits,
  requirementRegistry,
  requirementSource,
  requirementSources,
} from './requirements/index.js'
// The syntax, for unified
export {type DecodedSource, decodeSource} from './source/decode.js'
export {decodeLibrary} from './source/decode-library.js'
export {readSourceDocument, remarkCitations, remarkDirectives, type SourceFile, zhinanSyntax} from './source/index.js'
export type * from './source/tree.js'
// Files that list one entry a line
export {type ListedRead, readListed, writeListed} from './text/listed-json.js'
// Translation state
export {
  type Confirmation,
  type ConfirmedTranslation,
  type ConfirmOptions,
  changedStretch,
  confirmTranslations,
  readTranslationLock,
  type TranslationLock,
  type TranslationLockRead,
  type TranslationState,
  type TranslationStatus,
  type TranslationStatuses,
  type TranslationUnit,
  translationFindings,
  translationLockFile,
  translationStatuses,
  translationUnits,
  writeTranslationLock,
} from './translation/index.js'
