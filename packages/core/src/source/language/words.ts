/** The words by which Chinese and English are told apart. Every list of the language guess stands here. */

/** Latin words in lower case that belong to no language: units, statistics, abbreviations that Chinese text uses as it is. */
export const unitsAndSymbols: ReadonlySet<string> = new Set(
  (
    'mg kg ng pg ug mcg ml dl ul mol mmol nmol pmol umol fmol cm mm nm um km mmhg kpa pa hz khz mhz kcal cal kj iu u bpm rpm ppm ' +
    'db vol wt min mins sec secs hr hrs wk wks mo mos yr yrs qd bid tid qid qod qw biw tiw prn po iv im sc sl ih qn hs st ' +
    'vs df sd se sem ci or rr hr md smd nnt nnh auc iqr log ln exp max ns sig et al ie eg cf ca viz pp vol fig tab ref refs no nos ' +
    'ii iii vi vii viii ix xi xii www http https doi pmid pmcid issn isbn orcid org com cn email ph rtms tms ect dbs vns tdcs'
  ).split(' '),
)

/** Words of the list above that are English where an English sentence stands around them. */
export const englishGrammar: ReadonlySet<string> = new Set(
  (
    'the of and is are was were be been being in on at to for with without by from as that this these those than then or an a not ' +
    'no nor but if when while where which who whom whose what how it its they their there he she his her we our you your i ' +
    'has have had having do does did may might can could should would will shall must between among after before during into ' +
    'onto upon via per over under within against through about because although however also such so only both either neither ' +
    'each every all any some more most less least other same very too'
  ).split(' '),
)

/** Chinese function characters, counted one by one. */
export const chineseGrammar: ReadonlySet<string> = new Set([
  ...'的是在和与及或了为对于被将由从以而但并则若其该可应需不未无有等至较后也此所就都且因使用经给予',
])

/** Those that stay grammar in a run of three Han characters or fewer, which else is a name. */
export const chineseGrammarInShortRuns: ReadonlySet<string> = new Set([...'的是在了或及与和被为对由将等'])

export const chinesePunctuation = /[，。、；：？！]/g
