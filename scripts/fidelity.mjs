// Measures how well the rules that compare Chinese with English work: plants known errors in pairs of texts, one at a time, and prints of
// each kind how many were planted, how many found, and the 95% lower bound; and the false alarms in the clean pairs.
//
//   npm run fidelity                     the reported pairs of this repository
//   npm run fidelity -- --tuning         the pairs that the rules were tuned on
//   npm run fidelity -- pairs.jsonl      pairs of your own, a line each: {"kind": "dosing", "zh": "…", "en": "…"}
//
// --markdown en|zh prints the table that the README quotes. --kind "unit changed" measures one kind alone (may be repeated); --misses and --alarms list what was missed and what was reported in
// vain; --most 4 is how many errors of a kind are planted in one pair; --json prints everything.
import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {bundled} from './bundled.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    tuning: {type: 'boolean', default: false},
    kind: {type: 'string', multiple: true},
    misses: {type: 'boolean', default: false},
    alarms: {type: 'boolean', default: false},
    json: {type: 'boolean', default: false},
    most: {type: 'string', default: '4'},
    markdown: {type: 'string'},
  },
})

const {readPairs, measureFidelity, kinds, upperBound, lowerBound} = await bundled(
  root,
  `export {readPairs} from './packages/core/test/fidelity/pair.ts'
   export {measureFidelity} from './packages/core/test/fidelity/measure.ts'
   export {kinds} from './packages/core/test/fidelity/kinds.ts'
   export {upperBound, lowerBound} from './packages/core/test/fidelity/bounds.ts'`,
)

const own = join(root, 'packages/core/test/fidelity', values.tuning ? 'tuning' : 'reported')
const files =
  positionals.length > 0
    ? positionals
    : readdirSync(own)
        .filter(name => name.endsWith('.jsonl'))
        .sort()
        .map(name => join(own, name))
for (const kind of values.kind ?? []) {
  if (!Object.hasOwn(kinds, kind)) {
    console.error(`Unexpected kind ${kind}, expected one of: ${Object.keys(kinds).join(', ')}`)
    process.exit(2)
  }
}
const most = Number(values.most)
if (!Number.isInteger(most) || most < 1) {
  console.error(`Unexpected --most ${values.most}, expected a whole number from 1`)
  process.exit(2)
}

let pairs
try {
  pairs = files.flatMap(file => readPairs(relative(process.cwd(), file), readFileSync(file, 'utf8')))
} catch (error) {
  console.error(error.message)
  process.exit(2)
}
const measured = measureFidelity(pairs, {most, ...(values.kind && {kinds: values.kind})})

const percent = rate => `${(100 * rate).toFixed(1)}%`

const inChinese = {
  'digit changed': '改动一个数字',
  'decimal moved': '小数点移位',
  'number dropped': '漏掉数字',
  'range end dropped': '漏掉范围的一端',
  'number word changed': '改动文字写出的数',
  'unit changed': '改动单位',
  'comparison turned': '界限颠倒（≥与≤）',
  'comparison loosened': '界限放宽（≥与>）',
  'bound dropped': '漏掉界限',
  'negation dropped': '漏掉否定',
  'contraindication softened': '禁用改为慎用',
  'direction turned': '变化方向颠倒',
  'citation dropped': '漏掉引文',
  'citation changed': '引文改动',
  'drug swapped': '药名调换',
  'term swapped': '途径、部位、人群等调换',
  'glossary term swapped': '术语表中的术语调换',
  'strength changed': '推荐强度改动',
  'recommendation turned': '推荐方向颠倒',
  'sentence missing': '漏译一句',
  'rows exchanged': '两行或两条互换',
  'paragraphs exchanged': '两段互换',
}

function markdownTable(language) {
  const heads =
    language === 'zh'
      ? ['埋入的错误', '埋入', '检出', '检出率', '95%置信下限']
      : ['planted error', 'planted', 'found', 'rate', 'at least (95%)']
  const rows = Object.entries(measured.kinds)
    .filter(([, {planted}]) => planted > 0)
    .map(([kind, {planted, found}]) => [
      language === 'zh' ? inChinese[kind] : kind,
      planted,
      found,
      percent(found / planted),
      percent(lowerBound(found, planted)),
    ])
  return [heads, heads.map((_, at) => (at === 0 ? '---' : '--:')), ...rows]
    .map(row => `| ${row.join(' | ')} |`)
    .join('\n')
}

if (values.json) console.log(JSON.stringify(measured, null, 2))
else if (values.markdown) console.log(markdownTable(values.markdown))
else {
  console.log(`${pairs.length} pairs from ${files.length} files\n`)
  console.log(
    `${'planted error'.padEnd(28)}${'planted'.padStart(8)}${'found'.padStart(8)}${'rate'.padStart(8)}${'at least'.padStart(10)}`,
  )
  for (const [kind, {planted, found}] of Object.entries(measured.kinds)) {
    const figures = planted === 0 ? ['—', '—'] : [percent(found / planted), percent(lowerBound(found, planted))]
    console.log(
      `${kind.padEnd(28)}${String(planted).padStart(8)}${String(found).padStart(8)}${figures[0].padStart(8)}${figures[1].padStart(10)}`,
    )
  }
  const {alarmed} = measured
  console.log(
    `\nfalse alarms: ${alarmed} of ${pairs.length} clean pairs (${percent(alarmed / pairs.length)}, at most ${percent(upperBound(alarmed, pairs.length))})`,
  )
  const byRule = new Map()
  for (const {rule} of measured.alarms) byRule.set(rule, (byRule.get(rule) ?? 0) + 1)
  for (const [rule, count] of [...byRule].sort((a, b) => b[1] - a[1])) console.log(`  ${rule} ${count}`)
  if (values.alarms) {
    for (const {where, message, rule, zh, en} of measured.alarms)
      console.log(`\n${where} ${rule}: ${message}\n  ${zh}\n  ${en}`)
  }
  if (values.misses) {
    for (const [kind, {missed}] of Object.entries(measured.kinds)) {
      for (const {where, change, zh, en} of missed) console.log(`\n${where} ${kind}: ${change}\n  ${zh}\n  ${en}`)
    }
  }
}
