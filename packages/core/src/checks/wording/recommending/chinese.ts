/** Words by which Chinese guidelines recommend, and words that merely hold them: 应 in 反应, 可 in 可能, 宜 in 适宜. */
import {hanFinder} from '../phrases.js'
import {modal, type Reading, silent, verb} from './verdict.js'

const all = (words: string, reading: Reading): (readonly [string, Reading])[] =>
  words
    .trim()
    .split(/\s+/)
    .map(word => [word, reading] as const)

/** 推荐不使用, 建议对儿童不用: the object is denied, which may be labelled either way. */
const deniesObject = (after: string): boolean =>
  /^(?:[^,。;:]{0,24}?(?:时|者|人|群|患|中|下|前|后|期|内))?(?:尽量|暂|应|均|也|都|一般|通常)?(?:不(?![良适足全同稳仅但论少宜耐])|勿|避免|停|禁|慎)/.test(
    after,
  ) ||
  /^[^,。;]{0,6}(?:不(?![良适足全同稳仅但论少耐])|勿|避免|停|禁)/.test(after) ||
  /^[^。;]{0,40}(?:而非|而不是)/.test(after) ||
  /^[^。;]{0,60}[,:](?:仍|暂|先|一般|通常|均|则|原则上)?(?:不(?![良适足全同稳仅但论少宜耐超])|勿)/.test(after) ||
  /^[^。;]{0,60}(?:否则|才|方)?不(?:要|应|得|可|宜|予|使用|作为|进行|采用|给予|常规)/.test(after)

/** `作出推荐`, `的建议。` */
const isNoun = (before: string, after: string): boolean =>
  /(?:作出|做出|形成|给出|达成|提出|制[订定]|各[条项]|上述|以下|所有|[条项该本此份的与和])$/.test(before) ||
  /^[。;)、]/.test(after)

const explicit =
  (strength: 'strong' | 'conditional'): Reading =>
  (before, after) =>
    isNoun(before, after) ? undefined : verb(strength, deniesObject(after) ? undefined : 'for')()

/** 应考虑 is more than 可 and less than 应. */
const should: Reading = (before, after) => {
  if (/(?:一般|通常|原则上|尽量)$/.test(before)) return modal(undefined, denied(after))()
  if (/(?:仅|只|才)$/.test(before)) return modal()()
  if (/^(?:当)?(?:谨慎|慎重|酌情)?考虑|^(?:当)?尽量|^当?优先考虑/.test(after)) return modal(undefined, denied(after))()
  return modal('strong', denied(after))()
}
const denied = (after: string): 'for' | undefined =>
  /^(?:当|该)?[^,。;]{0,14}(?:避免|禁|停|慎|不(?![良适足全同稳仅但少])|勿|限制)/.test(after) ? undefined : 'for'

/** 不应超过 is a recommendation for a limit. */
const limits = /^(?:当|该)?[^,。;]{0,12}(?:超过|[高低多少晚迟早大小长短]于|延误|延迟|推迟|拖延|中断|漏)/

const shouldNot: Reading = (_, after) => modal('strong', limits.test(after) ? undefined : 'against')()

/** `如可行`, `若可能`: a condition, not what is recommended. */
/** `可耐受者,` and `应急诊手术的,` tell whom it is about. */
const isOfWhom = (after: string): boolean =>
  /^[^,。;]{0,40}(?:(?<!受试|研究|使用|参与|照护|志愿|患)者|(?<!小)时|情况下),/.test(after)

const may: Reading = (before, after) => {
  if (isOfWhom(after)) return undefined
  if (/^行(?:性|的|时|者|且|[,。;:、)]|$)/.test(after)) return undefined
  if (/^接受(?:的|性|度|[,。;:、)]|$)/.test(after)) return undefined
  if (before.endsWith('即') && /^(?:[,。;)]|$)/.test(after)) return undefined
  // `剂量可减少` says what may be done, `症状可减少` what may happen.
  if (
    /^(?:增加|降低|减少|延长|缩短|提高)/.test(after) &&
    !/(?:量|[频次]率|频次|疗程|间隔|速度?|时间)[^,。;]{0,6}$/.test(before)
  )
    return undefined
  if (/(?:[如若凡只方才]|是否|一旦|与否)$/.test(before)) return undefined
  if (/^[^,。;]{1,2}的/.test(after)) return undefined
  if (/^以?[^,。;]{0,3}不/.test(after)) return modal('conditional', undefined)()
  return modal('conditional', denied(after))()
}

const suggestNot = verb('conditional', 'against')

const readings = new Map<string, Reading>([
  ...all('推荐', explicit('strong')),
  ...all('强烈推荐 强烈建议 力荐 强推荐使用', explicit('strong')),
  ...all('弱推荐使用 有条件推荐使用 有条件地推荐 条件性推荐使用', explicit('conditional')),
  ...all(
    '不推荐 不再推荐 不予推荐 未推荐 不作推荐 强烈不推荐 强烈不建议 强烈反对 不常规推荐 暂不推荐',
    verb('strong', 'against'),
  ),
  ...all('建议 提议', explicit('conditional')),
  ...all('不建议 不再建议 不予建议 暂不建议 不常规建议 弱不推荐', suggestNot),
  ...all('反对', verb(undefined, 'against')),
  ...all('应 应当 应该 须 必须 务必 务须', should),
  ...all('不应 不应当 不应该 不应用于 不应用', shouldNot),
  ...all(
    '不得 不可 不准 不许 严禁 禁止 禁用 忌用 切勿 请勿 切忌 切不可 不要 请不要 绝不能 不能用 不能使用',
    (_, after) => modal('strong', limits.test(after) ? undefined : 'against')(),
  ),
  ...all('禁忌', (before, _) =>
    /(?:无|有|在|伍|对|为|忌|非|是|属)$/.test(before) ? undefined : modal('strong', 'against')(),
  ),
  ...all('避免 慎用 尽量不', modal(undefined, undefined)),
  ...all('可 可以 可使用 可考虑 可以考虑 可酌情', may),
  ...all('宜', (_, after) => (/^(?:慎|早期?诊)/.test(after) ? undefined : modal('conditional', denied(after))())),
  ...all('不宜', (_, after) => modal('conditional', limits.test(after) ? undefined : 'against')()),
  ...all('可不 可以不', modal('conditional', 'against')),
  ...all('不必 无须 无需 不需 不需要 不一定', modal()),
  ...all('考虑', (before, after) =>
    /(?:应|时|的|予以|不|若|如|经)$/.test(before) || /^(?:到|因素)/.test(after)
      ? undefined
      : modal('conditional', 'for')(),
  ),
  ...all('是合理的 合理可行 是一种选择 可接受的选择', modal('conditional', 'for')),
  // Nouns and attributes.
  ...all(
    `推荐意见 推荐强度 推荐等级 推荐级别 推荐分级 推荐剂量 推荐用量 推荐量 推荐摄入 推荐方案 推荐给药 推荐的 推荐用药 推荐值 推荐起始 推荐日 推荐最大 推荐疗程
     推荐级 推荐度 推荐类别 推荐声明 推荐说明 推荐依据 推荐理由 推荐方向 本推荐 该推荐 此推荐 条推荐 项推荐 强推荐 弱推荐 有条件推荐 条件性推荐 最大推荐 非推荐 形成推荐 共识推荐 推荐共识
     的建议 医生建议 医师建议 专家建议 医嘱建议 饮食建议 用药建议 临床建议 建议书 建议稿 建议的 建议剂量 提供建议 给出建议 本建议 该建议 条建议 合理建议 修改建议 意见和建议 意见建议 咨询建议 药师建议 营养建议 建议和`,
    silent,
  ),
  ...all(
    `特应 应允 应许 应验 应试 应征 应运 呼应 策应 接应 有求必应 反应 适应 效应 相应 供应 对应 响应 应激 应用 应对 应变 应答 应力 应急 应付 应邀 答应 感应 顺应 照应 应有的 副反应 反应性 应得 应届 应诊 因应 应聘
     可能 可见 可靠 可疑 可及 可选 可控 可比 可逆 可溶 可卡因 可待因 可乐 可的松 可怕 许可 认可 可获得 可用的 可获取 可测量的 可视化 可弯 可切除 可手术 可变 可重复 可持续 可信 可操作 可穿戴 可植入
     可吸收 可降解 可治 可避免 可预防 可预测 可预见 可预期 可耐受 可达 可致 可引起 可导致 可出现 可发生 可使 可令 可改善 可影响 可诱发 可加重 可增强 可减弱 可减轻 可缓解 可抑制 可产生 可有
     可表现 可伴 可合并 可显著 可明显 可有效 可获益 可危及 可引发 可造成 可促进 可升高 可能会 可能的 可观 可观察 可溶性 可归因 可改变 可调 可干预 可查 可检出 可供 可自行 可惜 可谓 可分为 可因 可由 可高达 可长达 可多达 可低至 可及性 可负担 可行性 可靠性 方可 才可 均可见 亦可见 尚可 无可 两可 可否 可可
     不可逆 不可避免 不可或缺 缺一不可 必不可少 不可忽视 不可预测 不可预见 不可接受 不可切除 不可耐受 不可估量 不可抗 不可分割 不可控 不可行 不可靠 不可能 不可少 不可替代 非此不可 不可知 不准确
     适宜 便宜 事宜 机宜 权宜 宜昌 宜宾 宜居 宜兴 时宜 最宜 相宜
     须知 必须的 无须担心 胡须 触须 须根
     禁忌证 禁忌症 配伍禁忌 相对禁忌 无禁忌 有禁忌 绝对禁忌 存在禁忌 手术禁忌 用药禁忌 相关禁忌 明显禁忌 禁忌的 若禁忌 禁忌者 存在禁忌 手术禁忌 用药禁忌 相关禁忌 明显禁忌 禁忌的 避免的 以避免 从而避免 为避免 可避免的 免疫
     不得不 不得已 不得而知 不必要 无需担心 考虑到 综合考虑 经考虑 考虑因素 的考虑 考虑时间 不考虑 慎重考虑`,
    silent,
  ),
])

export const chineseReadings = hanFinder(readings)
