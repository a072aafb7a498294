/** Where the demands of the catalogue come from: each source once, with what of it was read. */
import type {RequirementJurisdiction} from '../model/requirement-settings.js'
import type {BothLanguages} from './element.js'

export interface RequirementSource {
  readonly name: BothLanguages
  /** Number, date and edition. */
  readonly edition: BothLanguages
  readonly jurisdiction: RequirementJurisdiction
  /** Where the text is to be had, or is described. */
  readonly url: string
  /** What was read when the elements were worded. */
  readonly read: BothLanguages
}

const laws = 'https://flk.npc.gov.cn/'
const lawsRead = {
  zh: '所引条文均已阅读（LawRefBook/Laws，2025年4月副本）',
  en: 'The articles cited were read (LawRefBook/Laws, copy of April 2025)',
}

export const requirementSources = {
  'civil-code': {
    name: {zh: '《民法典》', en: 'Civil Code of the PRC'},
    edition: {zh: '2021年1月1日施行', en: 'in force since 1 January 2021'},
    jurisdiction: 'CN',
    url: laws,
    read: lawsRead,
  },
  'physicians-law': {
    name: {zh: '《医师法》', en: 'Physicians Law of the PRC'},
    edition: {zh: '2022年3月1日施行', en: 'in force since 1 March 2022'},
    jurisdiction: 'CN',
    url: laws,
    read: lawsRead,
  },
  'health-promotion-law': {
    name: {
      zh: '《基本医疗卫生与健康促进法》',
      en: 'Basic Healthcare and Health Promotion Law of the PRC',
    },
    edition: {zh: '2020年6月1日施行', en: 'in force since 1 June 2020'},
    jurisdiction: 'CN',
    url: laws,
    read: lawsRead,
  },
  'mental-health-law': {
    name: {zh: '《精神卫生法》', en: 'Mental Health Law of the PRC'},
    edition: {zh: '2013年5月1日施行，2018年修正', en: 'in force since 1 May 2013, amended 2018'},
    jurisdiction: 'CN',
    url: laws,
    read: lawsRead,
  },
  'personal-information-law': {
    name: {zh: '《个人信息保护法》', en: 'Personal Information Protection Law of the PRC'},
    edition: {zh: '2021年11月1日施行', en: 'in force since 1 November 2021'},
    jurisdiction: 'CN',
    url: laws,
    read: lawsRead,
  },
  'drug-administration-law': {
    name: {zh: '《药品管理法》', en: 'Drug Administration Law of the PRC'},
    edition: {zh: '2019年修订，2019年12月1日施行', en: 'revised 2019, in force since 1 December 2019'},
    jurisdiction: 'CN',
    url: laws,
    read: lawsRead,
  },
  'minors-protection-law': {
    name: {zh: '《未成年人保护法》', en: 'Law of the PRC on the Protection of Minors'},
    edition: {zh: '2021年6月1日施行，2024年修正', en: 'in force since 1 June 2021, amended 2024'},
    jurisdiction: 'CN',
    url: laws,
    read: lawsRead,
  },
  'medical-disputes-regulation': {
    name: {zh: '《医疗纠纷预防和处理条例》', en: 'Regulation on the Prevention and Handling of Medical Disputes'},
    edition: {zh: '国务院令第701号，2018年10月1日施行', en: 'State Council Order 701, in force since 1 October 2018'},
    jurisdiction: 'CN',
    url: laws,
    read: lawsRead,
  },
  'nurses-regulation': {
    name: {zh: '《护士条例》', en: 'Regulation on Nurses'},
    edition: {
      zh: '国务院令第517号，2008年5月12日施行，2020年修订',
      en: 'State Council Order 517, in force since 12 May 2008, revised 2020',
    },
    jurisdiction: 'CN',
    url: laws,
    read: lawsRead,
  },
  'genetic-resources-regulation': {
    name: {zh: '《人类遗传资源管理条例》', en: 'Regulation on Human Genetic Resources'},
    edition: {zh: '国务院令第717号，2019年7月1日施行', en: 'State Council Order 717, in force since 1 July 2019'},
    jurisdiction: 'CN',
    url: laws,
    read: {
      zh: '所引条文按2019年文本阅读；其后有修订，未核对',
      en: 'The article cited was read in the text of 2019; later amendments were not checked',
    },
  },
  'medical-liability-interpretation': {
    name: {
      zh: '最高人民法院《关于审理医疗损害责任纠纷案件适用法律若干问题的解释》',
      en: 'Supreme People’s Court, Interpretation on Disputes over Liability for Medical Damage',
    },
    edition: {zh: '2020年12月29日修正', en: 'amended 29 December 2020'},
    jurisdiction: 'CN',
    url: laws,
    read: lawsRead,
  },
  'narcotics-regulation': {
    name: {zh: '《麻醉药品和精神药品管理条例》', en: 'Regulation on Narcotic and Psychotropic Drugs'},
    edition: {zh: '国务院令第442号；2024年有修订', en: 'State Council Order 442; a revision of 2024 is reported'},
    jurisdiction: 'CN',
    url: laws,
    read: {
      zh: '未见条文原文，仅据介绍性文字；条号未核对',
      en: 'The text was not read, only descriptions of it; no article numbers are given',
    },
  },
  'prescription-measures': {
    name: {zh: '《处方管理办法》', en: 'Measures for the Administration of Prescriptions'},
    edition: {zh: '卫生部令第53号，2007年5月1日施行', en: 'Ministry of Health Order 53, in force since 1 May 2007'},
    jurisdiction: 'CN',
    url: 'http://fsou.com/html/text/chl/891/89198_3.html',
    read: {
      zh: '阅读第8～13条、第18～23条的转载文本，第50条据逐字引文',
      en: 'Articles 8–13 and 18–23 were read in reproductions, Article 50 in a quotation',
    },
  },
  'medical-records-standard': {
    name: {zh: '《病历书写基本规范》', en: 'Basic Standard for Writing Medical Records'},
    edition: {
      zh: '卫医政发〔2010〕11号，2010年3月1日施行',
      en: 'Ministry of Health 2010 no. 11, in force since 1 March 2010',
    },
    jurisdiction: 'CN',
    url: 'https://www.nhc.gov.cn/yzygj/c100068/201002/766b58f0dd9242d3b62276e5c88d27dc.shtml',
    read: {
      zh: '第8～10条据医院网站转载的条文阅读；其余各条未读',
      en: 'Articles 8–10 were read in a hospital’s reproduction; the others were not',
    },
  },
  'medical-institutions-regulation': {
    name: {zh: '《医疗机构管理条例》', en: 'Regulation on Medical Institutions'},
    edition: {zh: '2022年修订', en: 'revised 2022'},
    jurisdiction: 'CN',
    url: laws,
    read: {
      zh: '仅读2016年文本；2022年修订后条号有变，故不引条号',
      en: 'Only the text of 2016 was read; the revision of 2022 renumbered it, so no article is cited',
    },
  },
  'ethics-review-measures': {
    name: {
      zh: '《涉及人的生命科学和医学研究伦理审查办法》',
      en: 'Measures for the Ethics Review of Life Science and Medical Research Involving Humans',
    },
    edition: {zh: '国卫科教发〔2023〕4号', en: 'National Health Commission 2023 no. 4'},
    jurisdiction: 'CN',
    url: 'https://www.gov.cn/zhengce/zhengceku/2023-02/28/content_5743658.htm',
    read: {
      zh: '仅读发文通知和第1～3条；知情同意一章未读',
      en: 'Only the notice and Articles 1–3 were read; the chapter on informed consent was not',
    },
  },
  'ich-e6': {
    name: {zh: 'ICH E6(R3)《药物临床试验质量管理规范》', en: 'ICH E6(R3) Guideline for Good Clinical Practice'},
    edition: {zh: '第4阶段文本，2025年', en: 'Step 4 text, 2025'},
    jurisdiction: 'international',
    url: 'https://www.ich.org/page/efficacy-guidelines',
    read: {
      zh: '附件1的2.8.7、2.8.10 (f)～(o)、(r)～(v)以及2.8中关于未成年人赞同和副本的条文已阅读，2.8.10 (a)～(e)、(p)、(q)未读',
      en: 'Annex 1, 2.8.7, 2.8.10 (f)–(o) and (r)–(v) and what 2.8 says of the assent of minors and of copies were read; 2.8.10 (a)–(e), (p) and (q) were not',
    },
  },
  cioms: {
    name: {
      zh: 'CIOMS《涉及人的健康相关研究国际伦理准则》',
      en: 'CIOMS International Ethical Guidelines for Health-related Research Involving Humans',
    },
    edition: {zh: '2016年', en: '2016'},
    jurisdiction: 'international',
    url: 'https://cioms.ch/publications/',
    read: {
      zh: '附录2第1～8项已阅读，其余各项未读',
      en: 'Appendix 2, items 1–8 were read; the others were not',
    },
  },
  helsinki: {
    name: {zh: '世界医学会《赫尔辛基宣言》', en: 'WMA Declaration of Helsinki'},
    edition: {zh: '2024年版', en: '2024'},
    jurisdiction: 'international',
    url: 'https://www.wma.net/policies-post/wma-declaration-of-helsinki/',
    read: {
      zh: '仅读第1、2段和各节标题，故引节名不引段号',
      en: 'Only paragraphs 1 and 2 and the headings were read, so sections are cited, not paragraphs',
    },
  },
  right: {
    name: {zh: 'RIGHT 声明', en: 'RIGHT statement'},
    edition: {zh: '2017年', en: '2017'},
    jurisdiction: 'international',
    url: 'https://www.acpjournals.org/doi/10.7326/M16-1565',
    read: {zh: '仅核实各部分主题', en: 'Only the topics of its parts were verified'},
  },
  'esketamine-rems': {
    name: {zh: 'FDA SPRAVATO（艾司氯胺酮鼻喷雾剂）REMS', en: 'FDA SPRAVATO (esketamine nasal spray) REMS'},
    edition: {zh: 'REMS 386', en: 'REMS 386'},
    jurisdiction: 'US',
    url: 'https://www.accessdata.fda.gov/scripts/cder/rems/index.cfm?event=IndvRemsDetails.page&REMS=386',
    read: {
      zh: '已阅读FDA的REMS页面、spravatorems.com的机构页面和处方信息摘要页',
      en: 'FDA’s page on the programme, the pages for institutions at spravatorems.com and the page on dosing were read',
    },
  },
  'ketamine-clinic-primer': {
    name: {zh: 'Parikh 等《静脉氯胺酮门诊建设入门》', en: 'Parikh et al., Developing an IV ketamine clinic: a primer'},
    edition: {zh: 'Psychopharmacol Bull 2021;51(3):109-124', en: 'Psychopharmacol Bull 2021;51(3):109-124'},
    jurisdiction: 'international',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8374924',
    read: {zh: '仅读摘要；为综述，不是标准', en: 'Only the abstract was read; a review, not a standard'},
  },
  'ketamine-consensus': {
    name: {
      zh: 'Sanacora 等《氯胺酮治疗心境障碍共识声明》',
      en: 'Sanacora et al., Consensus statement on ketamine in mood disorders',
    },
    edition: {zh: 'JAMA Psychiatry 2017;74(4):399-405', en: 'JAMA Psychiatry 2017;74(4):399-405'},
    jurisdiction: 'international',
    url: 'https://doi.org/10.1001/jamapsychiatry.2017.0080',
    read: {zh: '仅读摘要', en: 'Only the abstract was read'},
  },
  'ketamine-bc-draft': {
    name: {
      zh: '不列颠哥伦比亚省医师学会《氯胺酮治疗心境障碍认证标准》（征求意见稿）',
      en: 'College of Physicians and Surgeons of British Columbia, draft standard on ketamine for mood disorders',
    },
    edition: {zh: '2021年征求意见稿', en: 'consultation draft, 2021'},
    jurisdiction: 'international',
    url: 'https://www.cpsbc.ca/for-physicians/college-connector/2021-V09-01/12',
    read: {
      zh: '读学会的征求意见通知和他人所作摘要，未见标准原文',
      en: 'The college’s notice and a summary by others were read, not the draft',
    },
  },
  'ketamine-label': {
    name: {zh: '美国氯胺酮注射液（KETALAR）说明书', en: 'US label of ketamine injection (KETALAR)'},
    edition: {zh: '2024年10月修订', en: 'revised October 2024'},
    jurisdiction: 'US',
    url: 'https://fda.report/DailyMed/46dab560-8ecd-4d92-8c92-6baa2310b09b',
    read: {zh: '已阅读2.1节及其前后', en: 'Section 2.1 and what stands around it were read'},
  },
  'asa-ketamine': {
    name: {
      zh: '美国麻醉医师学会《急性疼痛和操作镇静以外安全使用氯胺酮的指导意见》',
      en: 'American Society of Anesthesiologists, Guidance on the Safe Use of Ketamine Outside of Acute Pain Management and Procedural Sedation',
    },
    edition: {zh: '网页，未注明日期', en: 'web page, undated'},
    jurisdiction: 'international',
    url: 'https://www.asahq.org/advocating-for-you/guidance/ketamine-safe-use',
    read: {zh: '已阅读，末条除外', en: 'Read but for its last item'},
  },
  'nsw-sedation': {
    name: {
      zh: '新南威尔士州临床创新署《成人操作镇静安全最低标准》',
      en: 'NSW Agency for Clinical Innovation, Minimum standards for safe procedural sedation of adults',
    },
    edition: {zh: '网页版', en: 'web edition'},
    jurisdiction: 'international',
    url: 'https://aci.health.nsw.gov.au/projects/procedural-sedation',
    read: {
      zh: '已阅读总述、治理、人员配置表、标准1（评估、准备）和标准3；标准2、4仅读提要',
      en: 'Overview, governance, staffing matrix, Standard 1 (assessment, preparation) and Standard 3 were read; of Standards 2 and 4 only the summaries',
    },
  },
  'rcem-sedation': {
    name: {
      zh: '英国皇家急诊医学院教学平台《成人安全镇静实践》',
      en: 'RCEMLearning (Royal College of Emergency Medicine), Safe sedation practice in adults',
    },
    edition: {zh: '网页', en: 'web page'},
    jurisdiction: 'international',
    url: 'https://www.rcemlearning.org/modules/safe-sedation-procedures-in-adults/lessons/safe-sedation-practice/topic/recovery-and-discharge',
    read: {
      zh: '已阅读“环境、设备与监测”和“恢复与离院”；为教学材料，不是标准',
      en: '“Environment, equipment and monitoring” and “Recovery and discharge” were read; teaching material, not a standard',
    },
  },
  'sedation-guideline': {
    name: {
      zh: '欧洲麻醉学会《成人操作镇静镇痛指南》',
      en: 'European Society of Anaesthesiology guideline on procedural sedation in adults',
    },
    edition: {zh: 'Eur J Anaesthesiol 2018;35(1):6-24', en: 'Eur J Anaesthesiol 2018;35(1):6-24'},
    jurisdiction: 'international',
    url: 'https://doi.org/10.1097/EJA.0000000000000683',
    read: {zh: '仅读摘要，即所涉主题', en: 'Only the abstract was read, that is, the subjects treated'},
  },
} as const satisfies Record<string, RequirementSource>

export type RequirementSourceId = keyof typeof requirementSources

export const requirementSource = (id: RequirementSourceId): RequirementSource => requirementSources[id]
