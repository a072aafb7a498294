/** Elements of informed consent to research, after ICH E6(R3), CIOMS and Chinese law. */
import type {CatalogueElement} from '../element.js'
import {articles, items, paragraph, point, read, secondHand, section, where} from './demand.js'

const inform = section('知情同意', 'Free and informed consent')

export const researchConsentElements = [
  {
    id: 'research-nature',
    area: 'consent',
    label: {zh: '研究性质', en: 'That it is research'},
    asks: {
      zh: '说明这是研究，与常规诊疗有何不同，哪些内容属于试验性。',
      en: 'Explains that this is research, how it differs from routine care and what in it is experimental.',
    },
    demands: [read('research', 'cioms', items('1')), secondHand('research', 'ich-e6', point('2.8.10 (b)'))],
  },
  {
    id: 'research-purpose',
    area: 'consent',
    label: {zh: '研究目的', en: 'Purpose of the research'},
    asks: {
      zh: '说明研究目的和结果的用途。',
      en: 'Explains what the research is for and what its results are used for.',
    },
    demands: [
      read('research', 'civil-code', paragraph('1008', '1')),
      where(
        {zh: '药物临床试验', en: 'in clinical trials of drugs'},
        read('research', 'drug-administration-law', articles('21')),
      ),
      read('research', 'cioms', items('1')),
      secondHand('research', 'ich-e6', point('2.8.10 (a)')),
      secondHand('research', 'ethics-review-measures', articles('36')),
    ],
  },
  {
    id: 'research-procedures',
    area: 'consent',
    label: {zh: '研究方法与过程', en: 'Procedures'},
    asks: {
      zh: '说明研究方法以及研究者和参与者各自要做什么。',
      en: 'Explains the methods and what researchers and participants each do.',
    },
    demands: [read('research', 'cioms', items('1')), secondHand('research', 'ich-e6', point('2.8.10 (d), (e)'))],
  },
  {
    id: 'research-allocation',
    area: 'consent',
    label: {zh: '试验药物与随机分配', en: 'Products and randomisation'},
    asks: {
      zh: '说明试验用药物，以及分到各组的可能性。',
      en: 'Explains the investigational products and how likely it is to be assigned to each group.',
    },
    demands: [secondHand('research', 'ich-e6', point('2.8.10 (c)'))],
  },
  {
    id: 'research-invitation',
    area: 'consent',
    label: {zh: '邀请与自愿', en: 'Invitation and free choice'},
    asks: {
      zh: '说明邀请其参加的原因，参加出于自愿，可以拒绝，也可以随时退出，不受惩罚，不失去应得的利益。',
      en: 'Explains why the person is invited, that taking part is voluntary, and that refusing or withdrawing at any time brings no penalty or loss of benefits.',
    },
    demands: [
      read('research', 'ich-e6', point('2.8.10 (l)')),
      read('research', 'cioms', items('2', '3')),
      secondHand('research', 'helsinki', inform),
    ],
  },
  {
    id: 'research-risks',
    area: 'consent',
    label: {zh: '研究风险', en: 'Risks of the research'},
    asks: {
      zh: '说明可预见的风险和不便，适用时包括对配偶或性伴侣、胚胎、胎儿、哺乳婴儿的风险。',
      en: 'Explains the foreseeable risks and inconveniences, where it applies also for partner, embryo, fetus or nursing infant.',
    },
    demands: [
      read('research', 'civil-code', paragraph('1008', '1')),
      read('research', 'ich-e6', point('2.8.10 (f)')),
      where(
        {zh: '药物临床试验', en: 'in clinical trials of drugs'},
        read('research', 'drug-administration-law', articles('21')),
      ),
    ],
  },
  {
    id: 'research-benefits',
    area: 'consent',
    label: {zh: '预期获益', en: 'Expected benefits'},
    asks: {
      zh: '说明合理预期的获益；对参与者本人没有预期获益的，如实说明。',
      en: 'Explains the benefits that may reasonably be expected, and says so where none is intended for the participant.',
    },
    demands: [read('research', 'ich-e6', point('2.8.10 (g)'))],
  },
  {
    id: 'research-alternatives',
    area: 'consent',
    label: {zh: '研究外的其他治疗', en: 'Alternatives outside the research'},
    asks: {
      zh: '说明可供选择的其他治疗及其重要获益和风险。',
      en: 'Explains what other treatment is available, with its important benefits and risks.',
    },
    demands: [read('research', 'ich-e6', point('2.8.10 (h)'))],
  },
  {
    id: 'research-injury',
    area: 'consent',
    label: {zh: '损害的治疗与补偿', en: 'Injury: treatment and compensation'},
    asks: {
      zh: '说明发生与研究有关的损害时可获得的治疗和补偿。',
      en: 'Explains what treatment and compensation a research-related injury brings.',
    },
    demands: [read('research', 'ich-e6', point('2.8.10 (i)'))],
  },
  {
    id: 'research-payment',
    area: 'consent',
    label: {zh: '参加研究的报酬', en: 'Payment for taking part'},
    asks: {
      zh: '说明是否给予报酬或者补偿，种类、数额及按参与程度计算的方法。',
      en: 'Explains whether money or goods are given for taking part, what and how much, and how it is prorated.',
    },
    demands: [read('research', 'ich-e6', point('2.8.10 (j)')), read('research', 'cioms', items('5'))],
  },
  {
    id: 'research-expenses',
    area: 'consent',
    label: {zh: '参加研究的费用', en: 'Expenses'},
    asks: {
      zh: '说明参与者可能负担的费用；临床试验不向受试者收取试验费用。',
      en: 'Explains what expenses a participant may have; in a clinical trial none are charged for the trial itself.',
    },
    demands: [read('research', 'civil-code', paragraph('1008', '2')), read('research', 'ich-e6', point('2.8.10 (k)'))],
  },
  {
    id: 'research-after-stopping',
    area: 'consent',
    label: {zh: '停止或退出后的随访', en: 'After stopping'},
    asks: {
      zh: '说明停用试验药物、退出或被终止后怎样随访。',
      en: 'Explains the follow-up of those who stop the product, withdraw or are discontinued.',
    },
    demands: [read('research', 'ich-e6', point('2.8.10 (m)'))],
  },
  {
    id: 'research-data',
    area: 'consent',
    label: {zh: '研究数据的处理', en: 'Handling of data'},
    asks: {
      zh: '说明数据怎样处理，包括退出或终止参加后怎样处理。',
      en: 'Explains how the data are handled, also after withdrawal or discontinuation.',
    },
    demands: [read('research', 'ich-e6', point('2.8.10 (n)'))],
  },
  {
    id: 'research-record-access',
    area: 'consent',
    label: {zh: '查阅原始记录', en: 'Access to source records'},
    asks: {
      zh: '说明监查员、稽查员、伦理委员会和监管部门可以查阅原始记录，病历仍受保密。',
      en: 'Explains that monitors, auditors, the ethics committee and regulators may see the source records, whose confidentiality is kept.',
    },
    demands: [read('research', 'ich-e6', point('2.8.10 (o)'))],
  },
  {
    id: 'research-confidentiality',
    area: 'consent',
    label: {zh: '保密与登记公开', en: 'Confidentiality and registration'},
    asks: {
      zh: '说明身份信息不公开，研究登记和发表的结果不会识别到本人。',
      en: 'Explains that identity stays confidential and that registration and published results do not reveal it.',
    },
    demands: [
      secondHand('research', 'ich-e6', point('2.8.10 (p)')),
      secondHand('research', 'ethics-review-measures', articles('36')),
    ],
  },
  {
    id: 'research-new-information',
    area: 'consent',
    label: {zh: '新信息', en: 'New information'},
    asks: {
      zh: '说明出现可能影响其继续参加意愿的新信息时及时告知。',
      en: 'Explains that information which may bear on the wish to go on is passed on in time.',
    },
    demands: [secondHand('research', 'ich-e6', point('2.8.10 (q)'))],
  },
  {
    id: 'research-contacts',
    area: 'consent',
    label: {zh: '研究联系人', en: 'Contacts'},
    asks: {
      zh: '给出咨询研究和权益、以及发生损害时的联系人。',
      en: 'Names whom to contact about the research, about rights and about an injury.',
    },
    demands: [read('research', 'ich-e6', point('2.8.10 (r)'))],
  },
  {
    id: 'research-termination',
    area: 'consent',
    label: {zh: '终止参加的情形', en: 'Reasons for ending participation'},
    asks: {
      zh: '说明哪些情况下其参加可能被终止。',
      en: 'Explains under what circumstances participation may be ended.',
    },
    demands: [read('research', 'ich-e6', point('2.8.10 (s)')), read('research', 'cioms', items('4'))],
  },
  {
    id: 'research-duration',
    area: 'consent',
    label: {zh: '参加时间', en: 'Duration'},
    asks: {
      zh: '说明参加的预期时长，包括访视次数和所需时间。',
      en: 'Explains how long participation is expected to last, with the number and length of visits.',
    },
    demands: [read('research', 'ich-e6', point('2.8.10 (t)')), read('research', 'cioms', items('4'))],
  },
  {
    id: 'research-number',
    area: 'consent',
    label: {zh: '参与者人数', en: 'Number of participants'},
    asks: {zh: '说明大致的参与人数。', en: 'Explains roughly how many people take part.'},
    demands: [read('research', 'ich-e6', point('2.8.10 (u)'))],
  },
  {
    id: 'research-results',
    area: 'consent',
    label: {zh: '结果反馈', en: 'Results'},
    asks: {
      zh: '说明参与者愿意时可以得知研究结果，以及适用时本人所受的治疗。',
      en: 'Explains that participants who wish are told the results and, where appropriate, which treatment they had.',
    },
    demands: [read('research', 'ich-e6', point('2.8.10 (v)')), read('research', 'cioms', items('6'))],
  },
  {
    id: 'research-findings',
    area: 'consent',
    label: {zh: '与健康有关的发现', en: 'Findings about one’s health'},
    asks: {
      zh: '说明发现关系生命或重大健康问题的信息，以及意外发现时，怎样告知本人。',
      en: 'Explains how findings that may save a life or bear on a serious health problem, and unsought ones, are disclosed.',
    },
    demands: [read('research', 'cioms', items('7', '8'))],
  },
  {
    id: 'research-written-consent',
    area: 'consent',
    label: {zh: '研究的书面同意', en: 'Written consent to research'},
    asks: {
      zh: '规定参加前由参与者或其监护人签署书面知情同意书，并注明日期，由说明的研究者同时签署。',
      en: 'Before taking part the participant or guardian signs and dates a written consent, and so does the researcher who explained it.',
    },
    demands: [
      read('research', 'civil-code', paragraph('1008', '1')),
      read('research', 'physicians-law', articles('26')),
      read('research', 'ich-e6', point('2.8.7')),
    ],
  },
  {
    id: 'research-witness',
    area: 'consent',
    label: {zh: '公正见证人', en: 'Impartial witness'},
    asks: {
      zh: '规定参与者或其代理人不能阅读时，有公正见证人全程在场并签署。',
      en: 'Where the participant or representative cannot read, an impartial witness is present throughout and signs.',
    },
    demands: [read('research', 'ich-e6', point('2.8.7'))],
  },
  {
    id: 'research-copy',
    area: 'consent',
    label: {zh: '研究同意书副本', en: 'Copy of the research consent'},
    asks: {
      zh: '参加前将签署并注明日期的同意书及其他材料的副本交给参与者。',
      en: 'Before taking part the participant receives a copy of the signed and dated form and of the other materials.',
    },
    demands: [read('research', 'ich-e6', point('2.8'))],
  },
  {
    id: 'research-assent',
    area: 'consent',
    label: {zh: '未成年参与者的赞同', en: 'Assent of minors'},
    asks: {
      zh: '未成年人参加研究时，以适龄的方式说明并取得其赞同；研究期间成年的，重新取得同意。',
      en: 'A minor who takes part is informed in an age-appropriate way and assents; one who comes of age meanwhile is asked for consent.',
    },
    demands: [
      where(
        {zh: '未成年人参加研究时', en: 'where minors take part in research'},
        read('research', 'ich-e6', point('2.8')),
      ),
    ],
  },
  {
    id: 'research-samples',
    area: 'consent',
    label: {zh: '生物样本与人类遗传资源', en: 'Samples and genetic resources'},
    asks: {
      zh: '说明采集目的、用途、对健康可能产生的影响、隐私保护措施和随时无条件退出的权利，并取得书面同意。',
      en: 'Explains why samples are collected, what for, how it may affect health, how privacy is kept and that one may withdraw unconditionally, and obtains written consent.',
    },
    demands: [
      where(
        {zh: '采集我国人类遗传资源时', en: 'where Chinese human genetic resources are collected'},
        read('research', 'genetic-resources-regulation', articles('12')),
      ),
      secondHand('research', 'ethics-review-measures', articles('36')),
    ],
  },
] as const satisfies readonly CatalogueElement[]
