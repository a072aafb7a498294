/** A drug, a route, a side, a population swapped for another of its kind in one language. */
import type {Language} from '../../../src/model/language.js'
import {both, type Plant, type Plants, replaced, type Turn, turns, untouched} from '../plant.js'

/** Drugs with a neighbour each that a slip of the hand or of the eye may put in their place. */
const drugs: readonly (readonly [zh: string, en: string])[] = [
  ['氯胺酮', 'ketamine'],
  ['丙泊酚', 'propofol'],
  ['艾司氯胺酮', 'esketamine'],
  ['咪达唑仑', 'midazolam'],
  ['氨氯地平', 'amlodipine'],
  ['胺碘酮', 'amiodarone'],
  ['美托洛尔', 'metoprolol'],
  ['比索洛尔', 'bisoprolol'],
  ['二甲双胍', 'metformin'],
  ['格列美脲', 'glimepiride'],
  ['阿司匹林', 'aspirin'],
  ['氯吡格雷', 'clopidogrel'],
  ['华法林', 'warfarin'],
  ['利伐沙班', 'rivaroxaban'],
  ['肝素', 'heparin'],
  ['阿托伐他汀', 'atorvastatin'],
  ['瑞舒伐他汀', 'rosuvastatin'],
  ['阿莫西林', 'amoxicillin'],
  ['阿奇霉素', 'azithromycin'],
  ['头孢曲松', 'ceftriaxone'],
  ['头孢呋辛', 'cefuroxime'],
  ['万古霉素', 'vancomycin'],
  ['庆大霉素', 'gentamicin'],
  ['左氧氟沙星', 'levofloxacin'],
  ['莫西沙星', 'moxifloxacin'],
  ['甲硝唑', 'metronidazole'],
  ['氟康唑', 'fluconazole'],
  ['吗啡', 'morphine'],
  ['芬太尼', 'fentanyl'],
  ['对乙酰氨基酚', 'paracetamol'],
  ['布洛芬', 'ibuprofen'],
  ['地塞米松', 'dexamethasone'],
  ['泼尼松', 'prednisone'],
  ['肾上腺素', 'epinephrine'],
  ['去甲肾上腺素', 'norepinephrine'],
  ['多巴胺', 'dopamine'],
  ['多巴酚丁胺', 'dobutamine'],
  ['舍曲林', 'sertraline'],
  ['氟西汀', 'fluoxetine'],
  ['艾司西酞普兰', 'escitalopram'],
  ['文拉法辛', 'venlafaxine'],
  ['度洛西汀', 'duloxetine'],
  ['喹硫平', 'quetiapine'],
  ['奥氮平', 'olanzapine'],
  ['利培酮', 'risperidone'],
  ['锂盐', 'lithium'],
  ['丙戊酸钠', 'valproate'],
  ['卡马西平', 'carbamazepine'],
  ['地西泮', 'diazepam'],
  ['劳拉西泮', 'lorazepam'],
  ['胰岛素', 'insulin'],
  ['奥美拉唑', 'omeprazole'],
  ['雷尼替丁', 'ranitidine'],
  ['呋塞米', 'furosemide'],
  ['螺内酯', 'spironolactone'],
  ['地高辛', 'digoxin'],
  ['硝酸甘油', 'nitroglycerin'],
  ['甲氨蝶呤', 'methotrexate'],
  ['环磷酰胺', 'cyclophosphamide'],
  ['顺铂', 'cisplatin'],
  ['卡铂', 'carboplatin'],
  ['曲妥珠单抗', 'trastuzumab'],
  ['贝伐珠单抗', 'bevacizumab'],
  ['利妥昔单抗', 'rituximab'],
  ['异烟肼', 'isoniazid'],
  ['利福平', 'rifampicin'],
  ['缩宫素', 'oxytocin'],
  ['米索前列醇', 'misoprostol'],
  ['硫酸镁', 'magnesium sulphate'],
  ['沙丁胺醇', 'salbutamol'],
  ['布地奈德', 'budesonide'],
]

function swappedDrugs(language: Language): Plants {
  const place = language === 'zh' ? 0 : 1
  return pair => {
    const text = pair[language]
    const free = untouched(text)
    return drugs.flatMap((drug, index): Plant[] => {
      const name = drug[place]
      // Both languages name the drug: a name that stands in one alone may be swapped for what the other means.
      if (!pair.zh.includes(drug[0]) || !new RegExp(`\\b${drug[1]}\\b`, 'i').test(pair.en)) return []
      const pattern =
        language === 'zh' ? new RegExp(`(?<!艾司|去甲|左|低分子)${name}`) : new RegExp(`\\b${name}\\b`, 'i')
      const match = pattern.exec(text)
      if (!match || !free(match.index, match.index + name.length)) return []
      const by = drugs[index % 2 === 0 ? index + 1 : index - 1]?.[place]
      if (by === undefined) return []
      const cased = /^[A-Z]/.test(match[0]) ? by[0]!.toUpperCase() + by.slice(1) : by
      return [
        {
          language,
          text: replaced(text, match.index, match.index + name.length, cased),
          change: `${match[0]} → ${cased}`,
        },
      ]
    })
  }
}

const zhTerms: readonly Turn[] = [
  [/静脉(?=注射|滴注|输注|给药|用药|推注)/, '肌内'],
  [/口服/, '静脉注射'],
  [/皮下注射/, '肌内注射'],
  [/肌内注射|肌肉注射/, '皮下注射'],
  [/鞘内/, '静脉'],
  [/(?<=[，。；、]|在|行|于)左侧/, '右侧'],
  [/右侧/, '左侧'],
  [/儿童/, '成人'],
  [/(?<!未)成人(?!员)/, '儿童'],
  [/孕妇/, '老年人'],
  [/收缩压/, '舒张压'],
  [/舒张压/, '收缩压'],
  [/男性/, '女性'],
  [/女性/, '男性'],
  [/肝功能/, '肾功能'],
  [/肾功能/, '肝功能'],
  [/术前/, '术后'],
  [/术后/, '术前'],
]
const enTerms: readonly Turn[] = [
  [/\bintravenous(ly)?\b/i, 'intramuscular$1'],
  [/\boral(ly)?\b/i, 'intravenous$1'],
  [/\bsubcutaneous(ly)?\b/i, 'intramuscular$1'],
  [/\bintramuscular(ly)?\b/i, 'subcutaneous$1'],
  [/\bleft\b(?= (?:side|arm|leg|lung|kidney|breast|hand|foot|eye|ear|ventric|atri|upper|lower|bundle))/i, 'right'],
  [/\bright\b(?= (?:side|arm|leg|lung|kidney|breast|hand|foot|eye|ear|ventric|atri|upper|lower|bundle))/i, 'left'],
  [/\bchildren\b/i, 'adults'],
  [/\badults\b/i, 'children'],
  [/\bpregnant women\b/i, 'older people'],
  [/\bsystolic\b/i, 'diastolic'],
  [/\bdiastolic\b/i, 'systolic'],
  [/\bwomen\b(?<!pregnant women)/i, 'men'],
  [/\brenal (?=function|impairment|failure|insufficiency)/i, 'hepatic '],
  [/\bhepatic (?=function|impairment|failure|insufficiency)/i, 'renal '],
  [/\bpre-?operative(ly)?\b/i, 'postoperative$1'],
  [/\bpost-?operative(ly)?\b/i, 'preoperative$1'],
]

const stranger = {zh: '双相障碍', en: 'bipolar disorder'} as const

/** A term of the pair's glossary gives way to the next one; a single term, to one that is not in it. */
const glossaryTerm = (language: Language): Plants => {
  return pair => {
    const text = pair[language]
    const terms = pair.glossary ?? []
    return terms.flatMap((term, index): Plant[] => {
      const at = text.toLowerCase().indexOf(term[language].toLowerCase())
      const by = (terms.length > 1 ? terms[(index + 1) % terms.length]! : stranger)[language]
      if (at < 0 || by === term[language] || !untouched(text)(at, at + term[language].length)) return []
      if (
        !pair[language === 'zh' ? 'en' : 'zh']
          .toLowerCase()
          .includes(term[language === 'zh' ? 'en' : 'zh'].toLowerCase())
      )
        return []
      return [{language, text: replaced(text, at, at + term[language].length, by), change: `${term[language]} → ${by}`}]
    })
  }
}

export const drugSwapped = both(swappedDrugs('zh'), swappedDrugs('en'))
export const termSwapped = both(turns('zh', zhTerms), turns('en', enTerms))
export const glossaryTermSwapped = both(glossaryTerm('zh'), glossaryTerm('en'))
