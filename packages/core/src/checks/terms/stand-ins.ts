/** Words that stand for a drug without naming it: 本品, `the drug`. */

const chinese = /本品|该品|[该此本两这种]药|药物|药片|药品|制剂|前者|后者|两者|二者/
const english = /\b(?:drugs?|medicines?|medications?|products?|agents?|tablets?|preparations?|former|latter|both)\b/i

/** Whether a text may mean a drug that it does not name. */
export const hasStandIn = (text: string, language: 'zh' | 'en'): boolean =>
  (language === 'zh' ? chinese : english).test(text)
