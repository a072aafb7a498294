/** Words that say which way something changes or compares: in amount, in quality, or in both (减轻 is less, and better). */
import type {Language} from '../../../model/language.js'

export interface Way {
  /** More is 1, less is -1; 0 where the word does not say. */
  readonly amount: -1 | 0 | 1
  /** Better is 1, worse is -1. */
  readonly quality: -1 | 0 | 1
  /** Whether the word alone is enough to hold against the other language; `more` and `down` are said of too much. */
  readonly sure: boolean
  /** Whether a word that is not sure counts at least where nothing in its passage agrees with the other language. */
  readonly fair?: boolean
}

interface Words extends Way {
  readonly zh: string
  readonly en: string
}

/** Chinese parted by blanks, English by commas. */
export const ways: readonly Words[] = [
  {
    amount: 1,
    quality: 0,
    sure: true,
    zh: `升高 增高 上升 增加 增多 增大 增强 增长 增厚 增宽 增快 加快 加速 延长 提高 提升 升至 增至 升到 增到 上调 增量 加量 上涨 递增 扩大 加大 较高 更高 高于 多于 长于 快于 更长 较长 更多
      较多 偏高 有增 上扬 攀升 飙升 抬高 调高 翻倍 翻番 倍增 加倍 调升 增幅 升幅 涨至`,
    en: `increas*, rise, rises, rose, risen, rising, raise, raises, raised, raising, elevat*, higher, longer, prolong*, lengthen*, enhanc*, augment*, accelerat*, faster, quicken*, speed up, speeds up, sped up, greater, larger, went up, goes up,
      go up, gone up, going up, boost*, expand*, enlarg*, escalated, grow, grows, grew, grown, doubl*, tripl*, extend*, brought up, climb*, put on, widen*, leukocytosis, leucocytosis, thrombocytosis`,
  },
  {
    amount: -1,
    quality: 0,
    sure: true,
    zh: `降低 下降 减少 降为 减为 降至 减至 降到 减到 缩短 减慢 减缓 延缓 减小 减弱 缩小 减退 下调 减量 减半 较低 更低 低于 少于 短于 慢于 更短 较短 更少 较少 偏低 递减 回落 下滑 下跌 减低 调低 调减 降幅 减幅 减低 骤降 锐减 跌至 减到`,
    en: `decreas*, reduc*, fell, fallen, fall in, fall of, fall by, fall to, fall below, falls by, falls to, falls below, falling to, falling by, falling below, lower, lowers, lowered, lowering, fewer, shorter, shorten*, declin*, drop, drops, dropped, dropping,
      diminish*, lessen*, slow, slows, slowed, slowing, slower, weaken*, attenuat*, wane, wanes, waned, waning, shrink*, shrank, shrunk, smaller, went down, goes down, go down, gone down, going down, brought down, came down, brought below, brought to below, halv*, cut, cuts, tapered, narrowed, narrows, fall, falls, falling, down by, down to, thrombocytopeni*, neutropeni*, leukopeni*, leucopeni*, lymphopeni*, cytopeni*, pancytopeni*`,
  },
  {
    amount: 0,
    quality: 1,
    sure: true,
    zh: '改善 好转 优于 更好 较好 好于 改进 优化 转好 更佳 较佳',
    en: 'improv*, better, superior, ameliorat*',
  },
  {
    amount: 0,
    quality: -1,
    sure: true,
    zh: '恶化 劣于 更差 较差 变差 差于 转差 更糟',
    en: 'worse, worsen*, deteriorat*, inferior, poorer',
  },
  {
    amount: -1,
    quality: 1,
    sure: true,
    zh: '减轻 缓解',
    en: 'reliev*, alleviat*, ease, eases, eased, easing, relief, remission*, remit, remits, remitted',
  },
  {amount: 1, quality: -1, sure: true, zh: '加重 加剧 增剧', en: 'aggravat*, exacerbat*, intensif*'},
  {
    amount: 1,
    quality: 0,
    sure: false,
    zh: '多 高 长 升 加 大 超过 大于 上浮 扩张 涨 超 强 重 高达 多达 ',
    en: `up, most, over, above, exceed*, high, long, large, great, added, add, adds, adding, upward*, deepen*, heavier, older, thicker, wider, excess, beyond, than,  fast, quick*, multipl*, fold, build*,
      escalat*, step up, stepped up, titrat*, hyper*`,
  },
  {
    amount: -1,
    quality: 0,
    sure: false,
    zh: '少 低 短 小 不足 不到 小于 未满 退 跌 缺 弱 轻 早 提前 抑制 消退 消失 撤 停 节省',
    en: `half, low, limited, least, below, under, cutting, taper*, short, small, few, little, losses, lose, loses, lost, minimi*, suppress*, subsid*, downward*, narrow*, light*, younger, thinner, deplet*, depress*, inhibit*, blunt*, remov*, sav*,
      mild*, fade*, saving, de escalat*, step down, stepped down, hypo*, contract*, withdraw*, resolv*, curb*, contain*`,
  },
  {
    amount: 1,
    quality: 0,
    sure: false,
    fair: true,
    zh: '增 快 加到 加至 上限 上级医院 上级',
    en: 'upper limit*, higher limit*, upper bound*, higher bound*, higher level, gain, gains, gained, gaining, stronger, more, additional, extra',
  },
  {
    amount: -1,
    quality: 0,
    sure: false,
    fair: true,
    zh: '降 减 慢 损失 丢失 下限 下级医院',
    en: 'lower limit*, lower bound*, lower level, plummet*, loss, down, weaker, less, sooner',
  },
  {
    amount: 0,
    quality: 1,
    sure: false,
    zh: '好 优 佳 获益 恢复 治愈 有效 痊愈 受益 康复 疗效',
    en: 'good, well, best, benefi*, recover*, heal, heals, healed, healing, cure*, respon*, effect*, favo*, outperform*, advantage*, prefer*, settle*, resol*',
  },
  {
    amount: 0,
    quality: -1,
    sure: false,
    zh: '差 坏 害 衰 进展 不佳 不良 不如 病情变化',
    en: 'bad*, poor*, harm*, fail*, progress*, declin*, damag*, impair*, advers*, flare*',
  },
]

/** They hold a word of direction but say none. */
export const withoutDirection: Readonly<Record<Language, string>> = {
  zh: `扩张剂 扩张药 扩张术 扩张型 抑制剂 抑制药 危重 病重 负重 骨髓抑制 免疫抑制 多不 多无 多可 多能 多已 多因 多属 多需 多采 多数 减充血 重者 最多 年龄增长 年龄增加 随年龄增长 随年龄增加 年龄每增加 年龄每增加 较多时 降糖 低密度 等密度 高密度 低信号 高信号 低回声 高回声 多见 少见 不少见 多为 多数 多在 多于术 少于术 多发 多由 多用 多以 大出血 最高组 最低组 高者 低者 高海拔 低海拔 增强CT 增强扫描 不低于 不高于 不少于 不多于 不短于 不长于 不小于 不大于 不应低于 不得低于 不宜低于 不应高于 不得高于 不宜高于 不应少于 不得少于 不宜少于 不应短于 不得短于 不能低于 不能高于 不能少于 增强核磁 增强影像 倍增时间 加倍小心 增强MRI 增强磁共振 延长线 升高者 降压 降糖 降脂 降钙素 降温 降解 降阶梯 降级 升级 升压 减压 减毒 减数 减影 高血压 低血压 高血糖 低血糖 高血脂 低血容量 高危 低危 高度 低度 高级 低级 大肠 小肠 小时 大便 小便 小儿 大多 大约 大脑 小脑 多数 少数 多种 多次 多项 多学科
    多中心 多巴胺 多西 多普勒 多柔比星 多奈哌齐 至多 至少 最多 最少 最大 最小 最高 最低 最长 最短 较大 较小 较轻 较重 高剂量 低剂量 大剂量 小剂量 短期 长期 长春 高龄 低龄 加用 加入 加强 参加 加上 增效 增敏 增殖 增生 增刊 提高警惕 减免 毫升 升主动脉 降主动脉 退出 退行 缺血 缺氧 轻度 重度 中度 早期 晚期 快速 强烈 强化
    重症 轻症 早产 早晨 减分率 小组 大学 大小 长度 高低 轻重 快慢 多少 长短 强度 强效 体重 严重 好发 低分子 高效 快检 停药 停用 停止 重要 重复 重新 超声 超敏 超说明书 加拿大 优先 降落 提高依从`,
  en: `going up to, drop out*, drops out, advancing age, increasing age, glucose lowering, pressure lowering, lipid lowering, urate lowering, cholesterol lowering, enhancement, low density, low attenuation, high density, hypodens*, hyperdens*, more day*, more dose*, more hour*, more week*, more month*, more minute*, more time*, or more, more often than, head down, feet raised, more often than not, ill with, lower limb*, lower extremit*, lower back, lower abdom*, lower respiratory, lower urinary, lower gastrointestinal, lower lobe, lower segment, lower quadrant, right lower, left lower, lower airway*, lower oesophag*, lower esophag*, lower income, lower jaw, lower lip, lower eyelid*, lower third,
    lower uterine, higher education, upper and lower, raised bed, better known, no longer, longer term, long term, short term, or more, or less, more or less, no more, once more, any more, lie down, lies down, lying down, sit down, sitting down, break down, breaks down, broken down, broke down, face down, up and down, slow down, slows down, down syndrome, down's, at least, at most, more than, less than, fewer than, no more than, not above, not below, no lower than, no higher than, no shorter than, not lower than, not higher than, nor lower than, nor higher than, not longer than, not shorter than, not greater than, no greater than, no fewer than, not fewer than, no smaller than, no larger than, not smaller than, not larger than, no less than, fell short, fall short, falls short, fell ill, fall ill, falls ill, fall asleep, falls asleep, falling asleep, fell asleep, or higher, or lower, or longer, or shorter, or greater, or larger, or worse, or better, high risk, low risk, high dose*, low dose*, drops per, per drop, eye drop*, ear drop*, drop by drop, falls risk, fall risk, risk of fall*,
    decline to, declined to, declines to, slow release, slow infusion, slow injection, slow intravenous, slow push, rise from, rise to feet, rising from bed, growth, grown up, enhanced ct, contrast enhanced, enhanced recovery, enhanced surveillance, less favourable, augmentation, over the counter, elevated head,
    head elevated, legs raised, raised legs, raise concern*, raises concern*, raise the question, raises the question, rising star, improved version, expanded access, extended release, cut off, cut offs, cut point*, double blind*, double dummy, double lumen, doubling time, extended family, put on hold, cut skin, cut the skin, cut open, cut with, cut into, rise to feet`,
}
