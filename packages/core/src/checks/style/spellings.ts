/**
 * Words that British and American English spell in two ways, as data, and where they stand in a text.
 *
 *   randomised   →   British, of the kind `-ise`; `randomized` in American
 */
import type {WrittenForm} from './mixed-forms.js'
import type {Prose} from './prose.js'
import {insideOf} from './stretches.js'

/** Stems before `-ise` or `-ize`; words that have `-ise` in both (exercise, supervise) are not among them. */
const iseStems = [
  ...[
    'anonymi',
    'apologi',
    'authori',
    'capitali',
    'categori',
    'catheteri',
    'cauteri',
    'centrali',
    'characteri',
    'coloni',
  ],
  ...[
    'computeri',
    'contextuali',
    'crystalli',
    'customi',
    'depolari',
    'digiti',
    'emphasi',
    'equali',
    'epithelial i',
    'familiari',
  ],
  ...[
    'fertili',
    'finali',
    'formali',
    'generali',
    'harmoni',
    'homogeni',
    'hospitali',
    'hypothesi',
    'immuni',
    'individuali',
  ],
  ...[
    'initiali',
    'institutionali',
    'internali',
    'ioni',
    'laterali',
    'legali',
    'locali',
    'marginali',
    'maximi',
    'metaboli',
  ],
  ...['minimi', 'mobili', 'moderni', 'nebuli', 'neutrali', 'normali', 'operationali', 'optimi', 'organi', 'oxidi'],
  ...[
    'penali',
    'personali',
    'polari',
    'prioriti',
    'pseudonymi',
    'randomi',
    'rationali',
    'reali',
    'recogni',
    'reorgani',
  ],
  ...['sensiti', 'speciali', 'stabili', 'standardi', 'sterili', 'stigmati', 'summari', 'symboli', 'synthesi', 'theori'],
  ...[
    'traumati',
    'utili',
    'vapori',
    'visuali',
    'desensiti',
    'destabili',
    'criticisi',
    'revasculari',
    'vasculari',
    'heparini',
  ],
].filter(stem => !stem.includes(' '))

/** Parts of words, British and American; what follows them does not matter. */
const stems: readonly (readonly [british: string, american: string])[] = [
  ['anaesth', 'anesth'],
  ['paediatr', 'pediatr'],
  ['gynaecolog', 'gynecolog'],
  ['haemorrh', 'hemorrh'],
  ['haemat', 'hemat'],
  ['haemo', 'hemo'],
  ['anaemi', 'anemi'],
  ['leukaemi', 'leukemi'],
  ['ischaemi', 'ischemi'],
  ['glycaemi', 'glycemi'],
  ['lipidaemi', 'lipidemi'],
  ['uraemi', 'uremi'],
  ['bacteraemi', 'bacteremi'],
  ['septicaemi', 'septicemi'],
  ['viraemi', 'viremi'],
  ['hypoxaemi', 'hypoxemi'],
  ['natraemi', 'natremi'],
  ['kalaemi', 'kalemi'],
  ['calcaemi', 'calcemi'],
  ['faecal', 'fecal'],
  ['faeces', 'feces'],
  ['oedema', 'edema'],
  ['oesophag', 'esophag'],
  ['oestrogen', 'estrogen'],
  ['diarrhoea', 'diarrhea'],
  ['dyspnoea', 'dyspnea'],
  ['apnoea', 'apnea'],
  ['caesarean', 'cesarean'],
  ['orthopnoea', 'orthopnea'],
  ['tumour', 'tumor'],
  ['behaviour', 'behavior'],
  ['colour', 'color'],
  ['favour', 'favor'],
  ['labour', 'labor'],
  ['odour', 'odor'],
  ['neighbour', 'neighbor'],
  ['centre', 'center'],
  ['fibre', 'fiber'],
  ['litre', 'liter'],
  ['titre', 'titer'],
  ['analyse', 'analyze'],
  ['analysing', 'analyzing'],
  ['dialyse', 'dialyze'],
  ['paralyse', 'paralyze'],
  ['catalyse', 'catalyze'],
  ['hydrolyse', 'hydrolyze'],
  ['labelled', 'labeled'],
  ['labelling', 'labeling'],
  ['counselling', 'counseling'],
  ['counselled', 'counseled'],
  ['modelling', 'modeling'],
  ['modelled', 'modeled'],
  ['travelled', 'traveled'],
  ['travelling', 'traveling'],
  ['signalling', 'signaling'],
  ['channelled', 'channeled'],
  ['defence', 'defense'],
  ['ageing', 'aging'],
  ['manoeuvre', 'maneuver'],
  ['sceptic', 'skeptic'],
  ['mould', 'mold'],
  ['grey', 'gray'],
]

/** With what a word may begin before the stem: `hyper-`, `pre`; else `hemo` would be found in `chemotherapy`. */
const prefixes =
  '(?:an|hyper|hypo|normo|eu|dys|pre|post|peri|re|un|non|anti|neo|over|under|multi|uni|mis|bio|micro|brady|tachy|de|di|milli|deci|poly|pan|sub|super|thrombo|lymph|myo|neuro|en)?'
const alternatives = (column: 0 | 1) => stems.map(pair => pair[column]).join('|')
const stemmed = new RegExp(
  `^(${prefixes}-?)(?:(${alternatives(0)})|(${alternatives(1)}))(\\p{Ll}{0,15}(?:-\\p{Ll}+)?)$`,
  'u',
)
const ise = new RegExp(
  `^(${prefixes}-?(?:${iseStems.join('|')}))([sz])((?:e[ds]?|ers?|ing|ations?|ational|able|ability)(?:-\\p{Ll}+)?)$`,
  'u',
)

const american = new Map(stems)
const british = new Map(stems.map(([one, other]) => [other, one] as const))

/** Words that only look like an American form, or are one and the same in both. */
const other =
  /lyses$|^(?:laborat|laborio|odorous|odora|odorif|colorect|colorat|colorim|litera|gray$|grays$|grayed|aging$|tumori|tumoro|tumoral|favorit)/

/** What one word is, of either kind; words recur, so that each is looked at once. */
interface Spelling {
  readonly key: 'words' | '-ise'
  readonly form: 'British' | 'American'
  readonly written: (form: string) => string | undefined
}
const spellings = new Map<string, Spelling | undefined>()
const mostKept = 20_000

function spellingOf(whole: string): Spelling | undefined {
  if (spellings.has(whole)) return spellings.get(whole)
  const found = readSpelling(whole)
  if (spellings.size >= mostKept) spellings.clear()
  spellings.set(whole, found)
  return found
}

function readSpelling(whole: string): Spelling | undefined {
  const [, before = '', one, two, rest = ''] = stemmed.exec(whole) ?? []
  // `hypoestrogenism`: British English has a hyphen there, or no second o.
  const isJoined = before.endsWith('o') && (one ?? british.get(two ?? ''))?.startsWith('o')
  if ((one !== undefined || two !== undefined) && !other.test(whole) && !isJoined) {
    const written = (form: string) => {
      const stem = form === 'British' ? (one ?? british.get(two ?? '')) : (two ?? american.get(one ?? ''))
      return stem === undefined ? undefined : `${before}${stem}${rest}`
    }
    return {key: 'words', form: one === undefined ? 'American' : 'British', written}
  }
  const [, stem, letter, ending] = ise.exec(whole) ?? []
  if (stem === undefined || ending === undefined) return undefined
  const written = (form: string) => `${stem}${form === 'British' ? 's' : 'z'}${ending}`
  return {key: '-ise', form: letter === 's' ? 'British' : 'American', written}
}

/** Not inside addresses, names with figures and the like. */
const words = /(?<![\p{L}\p{N}’'_@./-])\p{Ll}{4,30}(?:-\p{Ll}{2,30})?(?![\p{L}\p{N}_@])/gu

export function* spelledWords(prose: Prose): Generator<WrittenForm> {
  const {text} = prose
  let isQuoted: ((at: number) => boolean) | undefined
  for (const {0: whole, index} of text.matchAll(words)) {
    const spelling = spellingOf(whole)
    if (!spelling) continue
    isQuoted ??= quotedIn(text)
    if (!isQuoted(index)) yield {prose, start: index, end: index + whole.length, ...spelling}
  }
}

/** What others wrote keeps their spelling. */
function quotedIn(text: string): (at: number) => boolean {
  const quotations = /[“"]/.test(text) ? [...text.matchAll(/“[^”]{0,500}”|"[^"]{0,500}"/g)] : []
  return insideOf(quotations.map(({0: whole, index}) => [index, index + whole.length]))
}

/** The text in American spelling, whatever it is in: to compare two texts apart from their spelling. */
export const inOneSpelling = (text: string): string =>
  text.replace(words, whole => spellingOf(whole)?.written('American') ?? whole)
