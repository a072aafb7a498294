/** Chinese words that name two things at once, with the terms that they stand for. */

export const compounds: ReadonlyMap<string, readonly string[]> = new Map([
  ['男女', ['男性', '女性']],
  ['孕妇', ['妊娠', '女性']],
  ['产妇', ['产褥期', '女性']],
  ['初产妇', ['产褥期', '女性']],
  ['经产妇', ['产褥期', '女性']],
  ['孕产妇', ['妊娠', '产褥期', '女性']],
  ['肝肾', ['肝脏', '肾脏']],
  ['左右侧', ['左侧', '右侧']],
  ['左右两侧', ['左侧', '右侧']],
  ['左右交替', ['左侧', '右侧']],
  ['术前术后', ['术前', '术后']],
])
