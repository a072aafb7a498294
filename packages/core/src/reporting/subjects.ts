/**
 * How a guideline names the subjects that checklists ask for. Words that a clinical chapter may carry as well (障碍 is barrier and disorder,
 * 局限性 is limitation and localised, a panel may be of laboratory tests) count only beside a word that settles it. Every pattern is a flat
 * list of alternatives without repetition inside repetition, so that it is linear in the text.
 */
export interface SubjectWords {
  /** A heading under which nothing else than this subject stands. */
  readonly heading: RegExp
  /** A heading under which it may stand. */
  readonly hint?: RegExp
  /** In running text: enough to point a reader to it. */
  readonly mention?: RegExp
}

export const subjects = {
  summary: {
    heading:
      /推荐意见的?(?:摘要|汇总|总结|一览|概要|要点)|执行(?:摘要|总结)|核心推荐|executive summary|summary of (?:the )?recommendations|key recommendations|recommendations at a glance/iu,
  },
  terms: {heading: /缩略语|缩写|术语|名词解释|abbreviation|acronym|glossary|key terms|definitions? of terms/iu},
  contact: {
    heading: /联系方式|通[信讯]作者|corresponding|correspondence|contact (?:details|information|us\b)/iu,
  },
  burden: {
    heading: /疾病负担|流行病学|流行现状|流行特征|\bburden|epidemiolog/iu,
    hint: /^(?:背景|前言|引言|概述|background|introduction)/iu,
    mention: /患病率|发病率|病死率|死亡率|疾病负担|流行病学|prevalence|incidence|mortality|burden|epidemiolog/iu,
  },
  aims: {
    heading:
      /^目的|(?:指南|共识|编写|制订|制定)的?(?:目的|目标|宗旨)|[与和及]目的$|^(?:aims?|objectives?|purpose)(?! of (?:treatment|therapy|care))\b|(?:guideline|and) (?:aims?|objectives?|purpose)$|(?:aims?|objectives?|purpose) of (?:the|this) guideline/iu,
    mention: /旨在|目的|以期|为规范|为指导|\baims? (?:of|to)\b|objectives?\b|purpose of this/iu,
  },
  population: {
    heading: /目标人群|适用人群|适用对象|适用范围|适用患者|target population|patients? covered|\bscope\b/iu,
    mention: /目标人群|适用人群|适用于|target population|applies to|apply to/iu,
  },
  subgroups: {
    heading:
      /亚组|特殊人群|特定人群|特殊患者|subgroup|special (?:populations?|groups?|patients?)|specific populations?/iu,
    mention:
      /亚组|特殊人群|孕妇|妊娠|哺乳|儿童|老年|subgroup|pregnan|breastfeeding|children|older (?:people|adults|patients)/iu,
  },
  users: {
    heading:
      /(?:指南|共识)的?使用者|目标用户|适用者|使用人员|目标读者|(?:target|intended|end|guideline)[- ]users?|(?:target|intended) audience/iu,
    mention: /使用者|目标用户|供.{0,20}(?:医师|医生|护士|人员)使用|intended (?:users?|for)|target users?/iu,
  },
  setting: {
    heading:
      /使用场所|适用场所|适用机构|应用场景|使用环境|应用环境|(?:health ?care|clinical|care|target) settings?|users and settings?|^settings?$/iu,
    mention: /门诊|住院|医院|医疗机构|基层医疗|急诊|primary care|outpatient|inpatient|hospital/iu,
  },
  group: {
    heading:
      /(?:指南|共识).{0,4}工作组|专家组|制[订定]小?组|编写组|指导委员会|(?:guideline|expert|consensus|development) (?:panel|group)|working group|writing (?:group|committee)|task force|steering (?:group|committee)/iu,
    mention:
      /工作组|专家组|制[订定]组|秘书组|起草|执笔|编写|development group|writing (?:group|committee)|task force|guideline panel|working group|steering (?:group|committee)/iu,
  },
  questions: {
    heading: /临床问题|关键问题|卫生问题|clinical questions?|key questions?|health questions?|\bPICO\b/iu,
    mention: /临床问题|关键问题|clinical questions?|key questions?|\bPICO\b/iu,
  },
  recommendations: {
    heading: /推荐意见|\brecommendations?\b/iu,
    mention: /推荐|建议|\bwe (?:recommend|suggest)\b|\brecommendations?\b/iu,
  },
  outcomes: {
    heading:
      /结局(?:指标)?的?(?:选择|遴选|重要性|排序|分级)|outcome selection|selection of outcomes|importance of outcomes|rating of outcomes/iu,
    mention: /结局|\boutcomes?\b/iu,
  },
  systematicReviews: {
    heading: /系统评价|系统综述|systematic reviews?/iu,
    mention: /系统评价|系统综述|systematic reviews?/iu,
  },
  existingReviews: {
    heading: /(?:已有|现有|既有|已发表).{0,6}系统(?:评价|综述)|(?:existing|published) systematic reviews?/iu,
  },
  search: {
    heading: /检索|\bsearch(?:es|ing)?\b/iu,
    hint: /文献综述|证据来源|(?:literature|evidence) review/iu,
    mention: /检索|数据库|PubMed|Embase|Cochrane|知网|万方|literature search|searched|search strateg/iu,
  },
  selection: {
    heading:
      /(?:文献|证据|研究|检索)的?(?:检索)?[与和及、]?(?:纳入|排除|筛选|选择|遴选)|(?:selection|inclusion|eligibility)(?: criteria)? (?:of|for) (?:studies|evidence|literature|articles)|study (?:selection|eligibility)|evidence selection/iu,
    hint: /纳入.{0,4}排除标准|纳入标准|排除标准|(?:inclusion|exclusion|eligibility) criteria/iu,
    mention:
      /(?:纳入|排除|筛选)的?标准|纳入[和与]排除|文献筛选|筛选文献|eligible studies|studies were (?:included|excluded|eligible) if|inclusion criteria|exclusion criteria|eligibility criteria/iu,
  },
  certainty: {
    heading:
      /证据的?(?:分级|质量|确定性|等级|评价)|推荐(?:意见)?的?(?:强度|分级)|certainty (?:of (?:the )?evidence|and strength)|quality of (?:the )?evidence|levels? of evidence|grading of (?:the )?(?:evidence|recommendations)/iu,
    mention:
      /\bGRADE\b|证据质量|证据等级|证据确定性|certainty of (?:the )?evidence|quality of (?:the )?evidence|levels? of evidence/iu,
  },
  evidenceLimits: {
    heading:
      /证据的?(?:局限|不足|质量|评价)|偏倚风险|risk of bias|(?:strengths|limitations?|limits|quality) of (?:the )?(?:body of )?evidence/iu,
    mention: /偏倚风险|样本量?小|证据(?:有限|不足)|risk of bias|small samples?|limited evidence|evidence is limited/iu,
  },
  values: {
    heading: /价值观|患者的?(?:偏好|意愿)|values and preferences|patients?[’']? preferences/iu,
    mention: /价值观|偏好|患者的?意愿|values and preferences|(?:patients?|people)[’']s? (?:values|preferences)/iu,
  },
  patientViews: {
    heading:
      /患者的?(?:意愿|偏好|价值观|参与|视角|意见)|公众参与|(?:patients?|public|people)[’']? (?:values|preferences|views|involvement|perspectives?|participation)/iu,
    mention:
      /患者代表|患者参与|患者的?(?:价值观|意愿|偏好)|patient (?:representatives?|involvement|partners?|preferences|values)|patients’ (?:values|preferences|views)/iu,
  },
  resources: {
    heading:
      /成本|费用|卫生经济|经济学|资源(?:利用|消耗|影响|需求)|\bcosts?\b|resource (?:use|implications?|requirements?)|economic/iu,
    mention: /成本|费用|经济学|医保|\bcosts?\b|cost-effective|resource use|economic/iu,
  },
  equity: {
    heading: /公平性|可行性|可接受性|\bequity\b|feasibility|acceptability/iu,
    mention: /公平性|可行性|可接受性|\bequity\b|feasib|acceptab/iu,
  },
  consensus: {
    heading:
      /共识的?(?:形成|方法|过程|达成)|达成共识|形成共识|投票|表决|德尔菲|推荐意见的?(?:形成|制订|制定|产生)|consensus (?:method|process|meeting|development|procedure)|reaching consensus|\bvoting\b|delphi|formulat(?:ion|ing) (?:of )?(?:the )?recommendations|from evidence to (?:decisions?|recommendations?)/iu,
    mention: /达成共识|共识会议|投票|表决|德尔菲|\bconsensus\b|\bvot(?:e|es|ed|ing)\b|delphi/iu,
  },
  benefitsAndHarms: {
    heading:
      /利弊|获益[和与及](?:风险|危害|不良)|疗效[和与及]安全性|benefits? and (?:harms?|risks?)|(?:harms?|risks?) and benefits?/iu,
    mention: /利弊|获益|不良反应|\bbenefits?\b|\bharms?\b|adverse (?:effects?|events?|reactions?)/iu,
  },
  review: {
    heading: /外部评审|外审|外部审阅|同行评[议审]|external(?:ly)? review|peer[- ]review/iu,
    mention:
      /外部评审|外审|同行评[议审]|征求.{0,6}意见|审阅|external review|externally reviewed|peer[- ]review|reviewed by|public comment/iu,
  },
  quality: {
    heading:
      /(?:指南|共识|制[订定]|编写)(?:过程)?的?质量(?:控制|保证)|quality assurance (?:of|process)|guideline quality/iu,
    hint: /质量(?:控制|保证)|质控|quality (?:assurance|control)/iu,
    mention: /质量(?:控制|保证)|质控|quality (?:assurance|control)/iu,
  },
  funding: {
    heading: /资助|经费|资金来源|基金项目|\bfunding\b|financial support|sponsor/iu,
    mention: /资助|经费来源|基金项目|\bfund(?:ed|ing)\b|\bgrants?\b|sponsor/iu,
  },
  funderRole: {
    heading: /(?:资助方|资助者|资助机构|出资方)的?(?:作用|角色|参与)|role of (?:the )?(?:funders?|funding|sponsors?)/iu,
    mention: /资助(?:方|者|机构)|出资方|\bfunders?\b|funding bod(?:y|ies)|\bsponsors?\b/iu,
  },
  interests: {
    heading:
      /利益(?:冲突|关系|声明|竞争)|conflicts? of interests?|competing interests?|declarations? of interests?|relationships? with industry|^disclosures?$/iu,
    mention: /利益(?:冲突|关系|声明)|conflicts? of interests?|competing interests?|declarations? of interests?/iu,
  },
  interestManagement: {
    heading:
      /利益(?:冲突|关系).{0,6}(?:评估|处理|管理)|(?:management|handling) of (?:conflicts of |competing )?interests?/iu,
    mention:
      /回避|利益(?:冲突|关系).{0,8}(?:评估|处理|管理)|recus|manag(?:ed|ement|ing) .{0,20}interests?|interests? .{0,20}managed/iu,
  },
  access: {
    heading: /(?:指南|共识)的?(?:获取|全文)|全文获取|availability of (?:the|this) guideline/iu,
    hint: /(?:指南|共识)的?(?:发布|传播)|dissemination/iu,
    mention: /全文(?:可|见|下载)|可从.{0,20}获取|available (?:at|from|online)|supplementary/iu,
  },
  research: {
    heading:
      /研究的?(?:建议|空白|方向|需求|展望)|证据的?(?:空白|缺口|差距)|(?:未来|今后|待)研究|evidence gaps?|research (?:needs?|gaps?|recommendations?|priorities|agenda)|(?:future|further) research|gaps in (?:the )?evidence/iu,
    mention:
      /未来研究|进一步研究|有待研究|证据空白|(?:仍需|尚需|需要|更多).{0,10}研究|(?:further|future|more) (?:research|studies|trials)|research is needed|evidence gaps?/iu,
  },
  limitations: {
    heading:
      /(?:指南|共识|本文|本示例|方法)的?局限|局限性?$|[与和及]局限|局限性?[与和及]|不足之处|^limitations?\b(?! (?:in|of) (?:activity|movement|motion|life|treatment|care))|and limitations?$|limitations? of (?:this|the|our) (?:guideline|example|consensus|method)/iu,
    mention: /局限性?[。，：]|(?:指南|共识|本文).{0,12}(?:局限|不足)|\blimitations?\b/iu,
  },
  updating: {
    heading:
      /(?:指南|共识)的?(?:定期)?更新|更新(?:计划|周期|机制|程序|[与和及]|$)|修订计划|\bupdating\b|plans? (?:for|to) (?:the )?updat|update (?:plan|schedule|procedure|policy)/iu,
    mention:
      /更新(?:计划|周期|本指南)|将.{0,12}更新|如何更新|will be updated|how it (?:is|will be|would be) updated|updating|review date/iu,
  },
  options: {
    heading:
      /(?:治疗|处理|管理|干预)的?(?:选择|选项)|备选方案|替代方案|(?:treatment|management|therapeutic) options|\balternatives to\b/iu,
    mention: /替代方案|备选方案|其他治疗|\boptions?\b|\balternatives?\b/iu,
  },
  barriers: {
    heading:
      /实施的?障碍|障碍[与和及]促进|促进(?:因素)?[与和及](?:障碍|阻碍)|barriers? (?:to|and facilitators?)|facilitators? and barriers?/iu,
    mention: /主要障碍|障碍因素|实施障碍|促进因素|main barriers?|barriers? to|facilitators?/iu,
  },
  implementation: {
    heading:
      /(?:指南|共识|推荐意见)的?实施|^实施|实施(?:建议|要点|工具|路径|策略)|推广应用|^implement|implementation (?:of|advice|tools?|strateg|considerations|plan)/iu,
    hint: /实施[与和及]|implementation/iu,
    mention: /实施建议|操作流程|流程图|implementation|\bchecklist|\balgorithm/iu,
  },
  audit: {
    heading:
      /[与和及]审[查核]$|内部审[查核]|质量(?:评价)?指标|绩效|\baudit|quality indicators?|performance (?:measures?|indicators?)/iu,
    mention: /质量指标|内部审[查核]|\baudit|quality indicators?|performance measures?/iu,
  },
  registration: {
    heading: /(?:指南|共识)的?注册|^注册|注册(?:信息|平台|号)|guideline registration|^registration/iu,
    mention:
      /(?:指南|平台|应当|[已未没]有?)注册|注册(?:号|平台)|PREPARE|IPGRP|guideline registr|registration (?:number|platform)|guideline (?:was|would be) registered|registered (?:at|on|with|prospectively)/iu,
  },
  protocol: {
    heading: /计划书|guideline protocol|^protocol(?:$| and)|protocol of (?:the|this) guideline/iu,
    mention: /计划书|guideline protocol|(?:its|the|a) protocol/iu,
  },
  methodologist: {
    heading: /方法学(?:专)?家|methodologists?/iu,
    mention: /方法学|循证医学专家|methodolog|experts? in evidence-based medicine/iu,
  },
} as const satisfies Readonly<Record<string, SubjectWords>>

export type Subject = keyof typeof subjects
