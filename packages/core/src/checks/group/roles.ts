/** Who is in the group: the methodologist, the patient representative, the disciplines, by code or by the words for them. */
import type {LocalizedText} from '../../model/language.js'
import type {Contributor, Metadata} from '../../model/metadata.js'

const wordsOf = (text: LocalizedText | undefined): string => `${text?.zh ?? ''}\n${text?.en ?? ''}`.slice(0, 1000)

const methodology = /方法学|循证|methodolog|evidence[- ]based|\bGRADE\b/i
const patients =
  /患者(?!教育|管理|安全)|病友|病人代表|家属代表|照护者|公众|消费者|patient (?:representative|partner|member|advocate|expert)|patients?['’]? (?:and public|representative)|\bcarers?\b|caregiver|consumer|lay (?:member|representative)|public (?:member|representative)|expert by experience/i

/** A methodologist by role, discipline or credit, or by the name of a centre for evidence-based medicine. */
export function isMethodologist(person: Contributor, {organisations}: Metadata): boolean {
  if (person.roleCode === 'methodologist') return true
  const places = organisations.filter(({id}) => id !== undefined && person.affiliations.includes(id))
  return [person.role, person.discipline, ...places.map(({name}) => name)].some(text => methodology.test(wordsOf(text)))
}

export const isPatientRepresentative = ({role, roleCode}: Contributor): boolean =>
  roleCode === 'patient-representative' || patients.test(wordsOf(role))

/** Disciplines by the words for them in both languages. */
const vocabulary: readonly (readonly [string, RegExp])[] = [
  ['psychiatry', /精神|心身|psychiat/i],
  ['psychology', /心理|psycholog/i],
  ['anaesthesia', /麻醉|an[a]?esth/i],
  ['emergency', /急诊|急救|emergency/i],
  ['intensive-care', /重症|intensive care|critical care/i],
  ['pharmacy', /药学|药剂|药师|药理|pharm/i],
  ['nursing', /护理|护士|护师|nurs/i],
  ['methods', /循证|方法学|methodolog|evidence[- ]based/i],
  ['statistics', /统计|statistic/i],
  ['epidemiology', /流行病|epidemiolog/i],
  ['economics', /经济|econom/i],
  ['ethics', /伦理|ethic|bioeth/i],
  ['law', /法学|法律|\blaw\b|legal/i],
  ['paediatrics', /儿科|小儿|儿童|pa?ediatric/i],
  ['geriatrics', /老年|geriatric/i],
  ['general-practice', /全科|家庭医学|general practi|family medicine|primary care/i],
  ['obstetrics', /妇产|产科|妇科|obstetric|gyna?ecolog/i],
  ['neurology', /神经|neurolog|neurosurg/i],
  ['cardiology', /心内|心血管|心脏|cardi/i],
  ['respiratory', /呼吸|respirat|pulmon/i],
  ['gastroenterology', /消化|胃肠|gastro/i],
  ['endocrinology', /内分泌|糖尿病|endocrin|diabet/i],
  ['nephrology', /肾内|肾脏|nephro/i],
  ['oncology', /肿瘤|oncolog/i],
  ['infection', /感染|infectio/i],
  ['surgery', /外科|surg/i],
  ['rehabilitation', /康复|rehabilit/i],
  ['radiology', /放射|影像|radiolog|imaging/i],
  ['laboratory', /检验|laborator/i],
  ['pathology', /病理|patholog/i],
  ['traditional-medicine', /中医|traditional chinese medicine|\bTCM\b/i],
  ['public-health', /公共卫生|疾病预防|疾控|public health/i],
  ['management', /管理|administrat|management/i],
  ['information', /情报|图书|信息检索|librar|information specialist/i],
  ['pain', /疼痛|\bpain\b/i],
  ['internal-medicine', /内科|internal medicine/i],
]

const byRole: Readonly<Partial<Record<NonNullable<Contributor['roleCode']>, string>>> = {
  pharmacist: 'pharmacy',
  nurse: 'nursing',
  methodologist: 'methods',
  statistician: 'statistics',
  economist: 'economics',
  ethicist: 'ethics',
  'information-specialist': 'information',
}

/** The disciplines of these people. One that the vocabulary does not know counts as itself where it was named as a discipline. */
export function disciplinesOf(people: readonly Contributor[], {organisations}: Metadata): ReadonlySet<string> {
  const found = new Set<string>()
  const look = (text: LocalizedText | undefined): boolean => {
    const words = wordsOf(text)
    const known = vocabulary.filter(([, pattern]) => pattern.test(words))
    for (const [name] of known) found.add(name)
    return known.length > 0
  }
  for (const person of people) {
    const coded = person.roleCode && byRole[person.roleCode]
    if (coded) found.add(coded)
    if (person.discipline && !look(person.discipline)) found.add(wordsOf(person.discipline).trim().toLowerCase())
    look(person.role)
    if (person.discipline) continue
    for (const {id, name} of organisations) if (id !== undefined && person.affiliations.includes(id)) look(name)
  }
  return found
}
