/** English words between which an operation may be named: `after thyroid surgery` is 术后. */

/** The Chinese term by the word that opens the phrase. */
export const beforeOrAfterOperation: ReadonlyMap<string, string> = new Map([
  ['after', '术后'],
  ['following', '术后'],
  ['before', '术前'],
])

export const operationWords: ReadonlySet<string> = new Set(
  `surgery operation replacement repair resection transplantation transplant arthroplasty stenting bypass valve craniotomy laparotomy
cholecystectomy appendectomy hysterectomy mastectomy thyroidectomy gastrectomy colectomy prostatectomy splenectomy nephrectomy lobectomy
tonsillectomy cesarean section grafting fixation procedure`.split(/\s/),
)

/** Those of them that say nothing of the operation itself. */
export const plainOperationWords: ReadonlySet<string> = new Set(['surgery', 'operation', 'procedure'])
