/** A guideline group as real ones are: long names and institutions, ORCID, several CRediT roles, interests. */
import type {LocalizedText} from '../../src/model/language.js'
import type {Contributor, CreditRole} from '../../src/model/metadata.js'
import {guideline, metadata, pair} from './build.js'

function person(
  name: LocalizedText,
  affiliation: string,
  orcid: string,
  group: Contributor['group'],
  ...credit: readonly CreditRole[]
): Contributor {
  return {
    name,
    affiliations: [affiliation],
    orcid,
    group,
    credit,
    corresponding: false,
    role: {zh: '方法学专家', en: 'Guideline methodologist'},
    interests: {
      declared: {
        zh: '接受过某公司的讲课费。',
        en: 'Received lecture fees from a manufacturer of an antidepressant.',
      },
      management: {zh: '不参与相关推荐意见的投票。', en: 'Abstained from voting on related recommendations.'},
    },
  }
}

export const orcids = ['0000-0002-1825-0097', '0000-0001-5109-3700', '0000-0002-1694-233X', '0000-0003-1613-5981']
const [first = '', second = '', third = '', fourth = ''] = orcids

export const withGroup = guideline(
  [pair('作用于 5-HT 受体，以 HAMD-17 评分。', 'Acts on 5-HT receptors; rated by HAMD-17.')],
  {
    metadata: metadata({
      organisations: [
        {
          id: 'centre',
          name: {
            zh: '示例大学人民医院精神卫生中心',
            en: 'Mental Health Centre, People’s Hospital of Example University',
          },
        },
        {
          id: 'school',
          name: {
            zh: '示例大学公共卫生学院流行病学与卫生统计学系',
            en: 'Department of Epidemiology and Biostatistics, School of Public Health, Example University',
          },
        },
      ],
      contributors: [
        person({zh: '王小明', en: 'Wang Xiaoming'}, 'centre', first, 'author', 'conceptualization', 'supervision'),
        person({zh: '欧阳静怡', en: 'Ouyang Jingyi'}, 'school', second, 'author', 'methodology', 'formal-analysis'),
        person({zh: '李强', en: 'Li Qiang'}, 'school', third, 'panel', 'data-curation', 'investigation'),
        person({en: 'Christopher Montgomery'}, 'centre', fourth, 'reviewer', 'visualization', 'project-administration'),
      ],
    }),
  },
)
