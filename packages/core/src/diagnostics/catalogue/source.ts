/** Rules of the area `source`; their words are in locales/<language>/rules-source.json. */
import type {RuleDefinitions} from '../rule-definition.js'

export const sourceRules = {
  // What a reader cannot do without.
  'limit-exceeded': {severity: 'error'},
  'front-matter-unclosed': {severity: 'error'},
  'directive-unclosed': {severity: 'error'},
  'directive-unknown': {severity: 'error'},
  'fence-unclosed': {severity: 'error'},
  'raw-html': {severity: 'error'},
  'comment-swallows-text': {severity: 'error'},
  'heading-depth': {severity: 'error'},
  'id-characters': {severity: 'error'},
  'citation-malformed': {severity: 'error'},
  'footnote-duplicate': {severity: 'error'},
  'footnote-unknown': {severity: 'error'},
  'link-address': {severity: 'error'},
  'image-path': {severity: 'error'},
  // Read in a way that may not be meant.
  'language-unclear': {severity: 'warning'},
  'language-unexpected': {severity: 'warning'},
  'language-block-attributes': {severity: 'warning'},
  'heading-divider': {severity: 'warning'},
  'heading-attributes': {severity: 'warning'},
  'definition-unused': {severity: 'warning'},
  'footnote-unused': {severity: 'warning'},
  'looks-like-directive': {severity: 'warning'},
  'looks-like-heading': {severity: 'warning'},
  'looks-like-list': {severity: 'warning'},
  'looks-like-table': {severity: 'warning'},
  'looks-like-fence': {severity: 'warning'},
  'looks-like-image': {severity: 'warning'},
  'looks-like-link': {severity: 'warning'},
  'looks-like-citation': {severity: 'warning'},
  'looks-like-emphasis': {severity: 'warning'},
  'emphasis-on-han': {severity: 'warning'},
  strikethrough: {severity: 'warning'},
  'narrative-et-al': {severity: 'warning'},
  'table-row-of-dashes': {severity: 'warning'},
  'list-start': {severity: 'warning'},
  // Forgiven or harmless, with a fix.
  'full-width-syntax': {severity: 'info'},
  'attribute-comma': {severity: 'info'},
  'citation-separator': {severity: 'info'},
  'blank-line-missing': {severity: 'info'},
  'invisible-character': {severity: 'info'},
  'full-width-latin': {severity: 'info'},
  'compatibility-character': {severity: 'info'},
  'unexpected-script': {severity: 'info'},
} as const satisfies RuleDefinitions

export type SourceRuleId = keyof typeof sourceRules
