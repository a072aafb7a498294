/** Negations of Chinese and English, and the words that may stand for one in the other language. */

/** Each must have its counterpart in the other language. */
export const firm = {
  zh: `不 未 无 没 没有 勿 毋 并非 而非 绝非 未曾 不曾 不会 不能 不应 不得
    不可 不是 不要 不用 别让 别忘 别再 别用 别吃 别喝 千万别 未有 未见 请勿 切勿 切莫 不宜 不推荐 不建议 不提倡 不主张 不再`,
  en: `not, no, never, neither, without, cannot, can't, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, won't, wouldn't, shouldn't, mustn't, couldn't, haven't, hasn't, hadn't, nobody,
    none, nothing, nowhere, no one, no longer, recommend against, recommends against, recommended against, suggest against,
    suggests against, suggested against, advise against, advises against, advised against, inadvisable`,
}

/** They repeat a negation as often as they add one. */
export const repeating = {
  zh: '',
  en: 'nor, neither of',
}

/** A caution answers no negation: `use with caution` is not `contraindicated`. */
export const cautions = {
  zh: '慎用 谨慎使用 谨慎 慎重 审慎 小心 慎',
  en: 'with caution, caution*, cautious*, careful*, prudent*, prudence, judicious*, sparing*',
}

/** What only looks like a negation. */
export const quiet = {
  zh: `不良反应 不良事件 不良结局 不良影响 不良后果 不良妊娠结局 不适 不适感 不断 不过 不料 不时 不妨 不惜 不愧 不锈 不列颠 不丹 不来梅 不莱梅 不动杆菌 肺不张 不张 未来 无锡 无花果 无名 无几 了不起 对不起 差不多 不由得
    不约而同 不言而喻 不遗余力 无微不至 未免 未雨绸缪 未尽事宜 不一而足 没食子 没药 淹没 埋没 沉没 出没 莫西沙星 不仅 不但 不仅仅 不只是 不单 非但 不光 是否 有无 有没有 是不是 能否 可否
    与否 能不能 会不会 应否 无论 不论 不管 不分 无论是否 不论是否 不论有无 伴或不伴 有或无 或不伴 合并或不合并 无关紧要 不得不 不可不 不能不 无一不 止不住 未尝不 不得已 不外乎 不失为 少不了 不免 难免 不禁
    非常 非洲 非那雄胺 非诺贝特 非布司他 非洛地平 非索非那定 非格司亭 西地那非 伐地那非 他达那非 索拉非尼 瑞戈非尼 吉非替尼 吉非罗齐 达拉非尼 维莫非尼 依非韦伦 吡非尼酮 昔多非韦 美非 是非 莫非
    非劣效 非劣效性 不应期 免疫 首次发病 未名 安非他酮 安非`,
  en: `free to, not only, not just, not merely, not simply, not solely, not alone, whether or not, with or without, no matter, notwithstanding, nonetheless, nevertheless, none the less, no show, not least,
    not to mention, no sooner, no doubt, nothing but, not limited to, under, underst*, undergo*, underw*, undert*, underl*, unit*, unif*, union*, unique*, unil*, univ*, unicel*, unip*, undul*, ungu*, heart failure, cardiac failure, renal failure, kidney failure, respiratory failure, liver failure, hepatic failure, organ failure, circulatory failure, ovarian failure, weight loss, blood loss, hearing loss, hair loss, bone loss, fluid loss, loss to follow up, lost to follow up,
    noninferior*, non inferior*, uninterrupted, without delay, without fail, not too, not so much as, by no means only`,
}

/**
 * Words that say by themselves what the other language may deny, one concept a row: `不稳定 | unstable`. Words of a row answer each
 * other. Those that hold a negation themselves (不稳定, unstable), and those with `^` before them, answer any negation besides; the former must
 * be answered themselves, but for rows with `=`, which their figures decide or which have too many partners.
 */
export const counterparts = `
!禁用 !禁止 !严禁 !忌用 !禁忌 !禁忌证 !禁忌症 !严格禁止 !禁 | !contraindicat*, !prohibited, !forbidden, !prohibit, !prohibits, !forbid, !forbids, ^prohibition, ^ban, ^banned, ^bans, ^barred
= 不超过 不得超过 不应超过 不宜超过 不能超过 不可超过 未超过 不高于 不大于 不多于 不长于 不晚于 不迟于 不重于 不应高于 不得高于 不宜高于 不应大于 不应多于 不得多于 不应晚于 不应迟于 不得迟于 不得晚于 不宜晚于 不宜迟于 未满 不出 未超出 最大 最高 至多 最多 以内 之内 | no more than, not more than, not exceed*, not to exceed, not routinely exceed, never exceed*, no later than, not later than, no longer than, no greater than, no higher than, not above, not over, not beyond, not longer than, not greater than, not higher than, nor more than, nor exceed*, no larger than, no older than, no heavier than, no further than, not last more than, not usually exceed*, not normally exceed*, not generally exceed*, not be more than, not be above, not be over, not be later than, not be longer than, up to, at most, maximum, within, ceiling
= 不少于 不低于 不小于 不短于 不早于 不应少于 不得少于 不应低于 不得低于 不宜少于 不宜低于 不能少于 不能低于 不应小于 不得小于 不应短于 不得短于 不得早于 不轻于 不亚于 不劣于 不次于 至少 最少 最低 | no fewer than, no less than, not less than, not fewer than, no earlier than, not earlier than, no lower than, no shorter than, no smaller than, no side shorter than, not below, not under, nor less than, not before, no worse than, not inferior to, not worse than, not be less than, not be below, not be under, not be fewer than, at least, minimum
不限 不限于 不拘 不受限制 | regardless, irrespective, unrestricted, without limit, any, unlimited, open, whatever
= 不计 不考虑 无关 不论 无论 | regardless, irrespective, unrelated, independent, independently, unrestricted, without limit, without regard, not related, whether
^避免 ^避开 ^回避 ^以免 ^以防 ^防止 ^免于 免受 谨防 防范 ^免去 免得 预防 防 避 忌 戒 免 | ^avoid*, ^lest, avert*, ^prevent*, keep away, kept away, ^keep out, ^kept out, ^keep off, ^kept off, ^off the, steer clear, guard against, so as not to, in order not to, keep from, kept from, protect*, minimi*, reduc*
避孕 | contracept*
= 除非 除了 ^除外 以外 之外 除此 否则 不然 例外 除 ^排除 ^剔除 | ^unless, ^otherwise, ^except*, besides, ^all but, ^but for, other than, or else, apart from, failing which, barring, save for, else, ^exclud*, exclus*, ^rule out, ^ruled out, ^ruling out, ^rules out
^拒绝 拒 | ^refus*, ^declin*
^否认 否定 | ^deny, ^denied, ^denies, ^denying
^阴性 转阴 | ^negative, negativ*
= ^停用 ^停药 ^停止 中止 终止 撤药 停服 ^停 停刊 撤除 退出 戒断 | ^stop, ^stopped, ^stopping, ^stops, ^discontinu*, ^cease*, terminat*, halt*, abandon*, come off, ^withdraw*, withdrew, quit, off
^暂停 ^暂缓 推迟 延迟 推后 延后 延误 延缓 | postpon*, ^defer, ^deferred, ^deferring, delay*, put off, suspend*, pause, paused
取消 作废 失效 无效 撤销 撤回 | cancel*, void, invalid*, ineffective*, inefficac*, revok*, lapse*, waive*, withdraw, ineffectual
^禁食 ^禁水 ^禁饮 空腹 禁饮食 | fast, fasting, fasted, nil by mouth
禁酒 ^戒酒 禁烟 ^戒烟 忌口 ^忌食 ^忌 不沾 | ^abstain*, abstinence, ^refrain*, quit, stop smoking, sobriety
^反对 不赞成 不支持 | !also against, !and against, !likewise against, ^against, ^oppose*, ^discourag*, disapprov*, unsupport*
^缺乏 ^缺少 ^缺如 欠缺 不具备 阙如 不存在 空白 缺席 缺勤 缺课 差 不充足 | !lack of, ^lack, ^lacks, ^lacked, ^lacking, !absence of, ^absent, ^absence, absen*, ^devoid, ^want of, gap, gaps, shortage, dearth, scarc*
缺失 ^遗漏 ^漏 漏服 漏诊 漏报 丢失 | ^missing, ^miss, ^missed, misses, ^omit*, omission*, ^skip*, ^left out, ^leave out, ^left over, ^leftover, forgot*, overlook*
丧失 失去 ^消失 失访 脱落 看不见 听不见 听不清 看不清 | ^loss, losses, ^lost, losing, ^disappear*, vanish*, ^gone, dropout*
^失败 未能 无效 未遂 未成功 不成功 | ^fail, ^fails, ^failed, ^failing, ^failure*, unsuccess*, attempt*, far from
= ^罕见 ^少见 不常见 不多见 ^极少 ^很少 ^甚少 ^鲜有 鲜见 偶见 ^少有 几乎不 几乎没有 几乎无 不少见 并不少见 不罕见 并不罕见 并非罕见 并非少见 屡见不鲜 | ^rare, ^rarely, rarer, rarity, ^uncommon*, unusual*, infrequent*, ^seldom, ^hardly, ^scarce*, ^barely, ^few, ^little, occasional*, not uncommon*, not unusual, not infrequent*, not rare, by no means rare, far from rare, common, frequent
^难以 不易 不难 难治 难治性 | ^difficult, difficulty, ^hard, ^hardly, not difficult, not hard, easy, easily
= 难治 难治性 耐药 抵抗 顽固 | refractory, intractable, resist*
不大可能 不太可能 可能性不大 可能性小 | ^unlikely, improbabl*
无法 不能耐受 不耐受 不能够 无能力 不可能 ^失能 来不及 不胜任 无权 无从 做不到 不便 | ^unable, ^inab*, ^incapab*, ^impossib*, intoler*, unfit, incapacit*, infeasib*, precluded, preclud*, disab*, ineligib*, cannot
不允许 不许 不准 不容 | disallow*, not allowed, not permitted
无须 无需 不需 不需要 不必 毋须 毋需 无必要 没有必要 不必要 ^免 免费 免除 豁免 | unnecessar*, needless*, ^dispens*, no need, need not, obviate*, unwarranted, exempt*, free, ^waiv*
= 单用 单独 单纯 单药 仅 只 只有 仅限 唯一 | alone, single, monotherap*, only, sole*, just, isolated, on its own, unaided, by itself
= 不变 未变 未改变 无变化 没有变化 无明显变化 未见变化 未发生变化 未见明显变化 稳定 平稳 维持 保持 仍 依然 恒定 持平 照常 照旧 不受影响 未受影响 | unchanged, unaltered, unaffected, constant, stable, steady, remain*, maintain*, preserv*, ^intact, persist*, still, as usual, not affect*, not chang*
相同 相似 类似 相近 相当 相等 一致 同样 一样 等效 可比 相仿 同等 均衡 无差异 无差别 无异 不相上下 不影响 无显著差异 无明显差异 无明显差别 无统计学意义 无统计学差异 差异不显著 无显著性差异 未见差异 不分伯仲 | same, similar*, alike, comparabl*, equal*, equivalen*, identical*, indistinguish*, balanced, in line with, consistent*, insignificant*, nonsignificant*
= 不同 不等 不一 不尽相同 各异 不尽一致 不相同 有别 不同于 有所不同 差异 | differ*, various, vary*, varied, varies, variation*, variable, variab*, unequal*, unlike, heterogen*, distinct*, diverse, another
不一致 分歧 不符 不相符 不相容 不匹配 不协调 | inconsisten*, disagree*, discrepan*, mismatch*, incompatib*, discordan*, conflict*, deviat*, at odds, differ*
不对称 不均 不均匀 不平衡 不成比例 不规则 不规律 不典型 非典型 不均一 | asymmetr*, imbalance*, uneven*, disproportion*, irregular*, atypical
不稳定 不稳 失稳 波动 | unstable, instab*, labile, fluctuat*, unsteady
未知 不明 不明确 不清楚 不清 不详 不确定 未明 未定 尚不明确 尚不清楚 尚未明确 尚不确定 未确定 未明确 不明原因 原因不明 不知 无定论 尚无定论 隐匿 未得到证实 未证实 未经证实 有待 尚待 | unknown, unclear, uncertain*, undetermined, unspecified, undefined, unidentified, unexplained, indetermina*, cryptogenic, unestablished, unsettled, inconclusive, unproven, unconfirmed, ambiguous, remains to be, remain to be, yet to be, awaits, idiopathic, slurred, cloud*, confus*, blur*, haz*, delir*, foggy, doubt*
不知晓 设盲 盲法 不知情 ^开放标签 单盲 双盲 盲 | ^blind, ^blinded, ^blinding, mask*, unaware, unblinded, open label
不足以 不充分 ^不全 ^功能不全 ^不够 不佳 欠佳 不理想 不满意 ^不良 受损 ^不足 缺陷 减退 低下 障碍 | insufficien*, inadequa*, poor*, suboptimal*, unsatisf*, impair*, deficien*, dysfunction*, incompeten*, shortcoming*, shortfall*, imperfect*, malnutrition, malnourish*, malabsorp*, dysplas*, dystroph*, limited, shortage, too small, too few, inadequate
不完全 不完整 部分 未完成 | ^incomplet*, partial*
不当 不合理 不恰当 不适当 不正确 不规范 不适宜 不适用 不合适 不合格 不达标 未达标 不利 不利于 误 错误 | improper*, inappropriat*, incorrect*, wrong*, unsuitab*, unfavo*, unfit, unacceptab*, substandard, undesir*, detriment*, disadvantag*, irrational*, uncontrolled, ineligib*, adverse*, ^fail, below target, off target
不愿 不愿意 不肯 不希望 不想 不接受 不同意 不配合 不依从 不遵从 不遵 不合作 不认可 | unwilling*, reluctan*, noncomplian*, nonadheren*, uncooperat*, ^object, ^objects, objection*, dissent*, disregard*, uncomfort*
不顾 不理会 | disregard*, ignor*, despite, in spite of
未成年 未成年人 | minor, minors, underage, adolescent*, child*
未闭 | patent
不可替代 不可取代 | irreplaceab*, indispensab*
未婚 单身 | unmarried, single
未治疗 未经治疗 初治 未用药 未服药 未服 | off, untreated, naive, unmedicated
未控制 未受控制 控制不佳 失控 不受控 控制不良 | uncontrolled, poorly controlled
未缓解 未愈 未消退 不缓解 未好转 不愈 | unresolved, unremitting, persist*, nonremit*, refractory, nonunion, unhealed
未接种 | unvaccinated, unimmuni*
未孕 未妊娠 非妊娠 非孕 未绝经 绝经前 | nonpregnant, non pregnant, premenopausal, nulliparous
未开封 未使用 未稀释 未结合 未破裂 未切除 | unopened, unused, undiluted, unbound, unruptured, unresect*
未成熟 不成熟 | immatur*, premature*
= 不孕 不育 不孕症 | infertil*, sterility, subfertil*
不自主 不随意 非自愿 无意识 不经意 | involuntar*, unconscious*, unintention*, inadvertent*
不慎 误服 误用 意外 | accident*, inadvertent*, mistak*
不可逆 不可逆性 永久 | irrevers*, permanent*
不可切除 不能切除 不可手术 不能手术 | unresectable, inoperable
不可耐受 | intolerab*
不可恢复 | irreversib*, irrecoverab*
不可预测 不可预见 非预期 意料之外 | unpredict*, unforeseen, unexpected*, unanticipated
不可接受 | unacceptab*
不可靠 不足信 不足为凭 | unreliab*
= ^缺一不可 不可或缺 必不可少 不可缺少 不可少 | indispensable, essential, vital, mandatory, necessary, all, both, none, neither
不容忽视 不可忽视 不可避免 | inevitabl*, unavoidabl*, considerabl*, not negligible, not to be ignored, substantial*
不安 坐立不安 烦躁 烦躁不安 | restless*, agitat*, uneasy, unease, anxious*
不眠 失眠 不寐 睡眠不佳 | insomni*, sleepless*
不溶 难溶 | insolub*
不透 不透明 混浊 | opaque, radiopaque, imperm*
不正常 异常 | abnormal*
无异常 未见异常 | normal*, unremarkable, negative, clear
不安全 | unsafe
= 不舒服 不舒适 | unwell, uncomfort*, discomfort
不公 不公平 不平等 | unfair*, inequal*, inequit*
不合法 非法 违法 违反 违背 | illegal*, unlawful*, illicit, violat*, breach*, contraven*
= 不高 不低 不大 不长 不久 不远 不重 不严重 不显著 不明显 不多 轻微 轻度 | low, small, short, shortly, soon, recent*, mild, minor, slight*, minimal, modest, moderate*, insignificant*, inapparent
不含 不包括 不包含 不含有 | ^free of, ^free from, ^free, exclud*, ^without, ^devoid of, apart from, not count*
离不开 少不了 | need*, depend*, requir*
= 不在此限 不在 不属于 范围之外 不纳入 不入组 | outside, beyond, exempt, ^free of, ^free from, free
不予 不给 不给予 | withhold*, ^withheld, deny, ^left out, ^reject*
不使用 不采用 | disuse, ^forgo*, ^spare*
不吸烟 非吸烟 非吸烟者 | nonsmok*, non smok*, never smok*
不饮酒 | abstain*, teetotal*
不及时 延误 | delay*, late
不真实 不准确 不精确 失真 | inaccura*, imprecis*, untrue, false*
不服 有异议 | disput*, appeal*
^没有用完 ^没用完 ^未用完 | left, leftover, unused, remaining
未交 ^未按时 ^未及时 | overdue, late, belated*
未达 未达到 未及 | ^short of, below, ^fail*, without reaching
擅自 擅离 私自 | ^without permission, ^without authori*
没有问题 没问题 无碍 | fine, all right
不好 | trouble, bad, problem*, poor*
连续 不间断 持续 | without a break, without interruption, without pause, continuous*, consecutive*
不要轻易 不轻易 | too quick, readily, lightly
不外 不外乎 | comes down to, come down to
不易消化 | hard to digest, indigest*
去枕 | without a pillow
独坐 独立 | unsupported, unaided
不严 不慎重 疏忽 | lax, negligen*, careless*
不抬 不举 | flat, limp
无症状 | asymptomatic*, symptom free, silent
= 无色 | colourless, colorless, clear
无菌 灭菌 无菌性 | asep*, sterile*, steril*
无创 无创性 非侵入性 | noninvasive*, non invasive*
无痛 镇静 | painless*, sedation, sedated, analges*
无害 无毒 无毒副作用 | harmless*, nontoxic, innocuous, free from toxicity
无尿 | anuri*
无脉 无脉性 | pulseless
= 昏迷 意识丧失 意识不清 神志不清 | cloud*, confus*, delir*, unconscious*, unrespon*, nonrespon*, comatose, coma
无应答 无反应 无效者 不敏感 | unrespon*, nonrespon*, insensitiv*, resist*, ^fail*
= 无力 乏力 | weak*, fatigue*, flaccid
无家可归 | homeless*
= 无水 无糖 无盐 无铅 无烟 无麸质 无乳糖 无防腐剂 | anhydrous, ^free
无氧 厌氧 | anaerob*
无偿 | unpaid, unremunerated, free
= 无限 无限期 长期 终身 | unlimited, indefinite*, open ended, lifelong, endless
无望 无助 无助感 无价值 无价值感 绝望 | hopeless*, helpless*, worthless*
无益 徒劳 无意义 无用 | futil*, useless*, meaningless*, of little use
无排卵 | anovulat*
无精 无精子症 | azoosperm*
无月经 闭经 | amenorrh*
无病 无病生存 无进展 无进展生存 无复发 无复发生存 无事件 无事件生存 无转移 无瘤 | progression free, disease free, event free, relapse free, recurrence free, metastasis free
无保护 无监护 无人监护 无监督 | unprotected, unsupervised, unattended
无诱因 无明显诱因 自发 自行 | unprovoked, spontaneous*, on its own, on their own
无规律 不定 不定期 | irregular*, erratic
无偏 无偏倚 | unbiased
= 无疑 无疑问 毫无疑问 | undoubtedly, doubtless*, undisputed
非典型 | atypical*
非特异 非特异性 | nonspecific*, non specific*
非甾体 非甾体类 非甾体抗炎药 | nonsteroidal, non steroidal, nsaid*
非药物 | nonpharmac*, non pharmac*
非手术 保守 | nonsurgical*, nonoperative*, non surgical*, non operative*, conservativ*
非酒精性 | nonalcoholic, non alcoholic
非致死 非致死性 | nonfatal, non fatal
非处方 非处方药 | over the counter, otc, nonprescription
^非必需 ^非必要 非必备 | nonessential, inessential, unnecess*, elective*
非急诊 择期 非紧急 | elective*, nonurgent, nonemergency, non urgent, non emergency
非正态 非线性 非参数 偏态 | nonnormal*, nonlinear*, nonparametr*, non normal*, non linear*, non parametric, skew*
= 不止 不已 不绝 | persist*, continu*
反之 ^相反 而是 替代 代替 取代 而不是 | ^rather than, ^instead of, ^still less, ^let alone, ^much less, ^preferred to, ^in preference to, instead, in place of, replac*, substitut*, conversely, on the contrary
不易察觉 | silent, subtle, imperceptib*
^零 ^0例 ^0票 ^0人 ^0项 无1例 | ^zero, ^nil
= ^才 ^方可 ^才能 | 
= 直到 直至 前 之前 | until, only after, before, only when, only if
= 不熟练 不熟悉 不经济 不现实 不直接 不方便 不友好 非 !不伴 | ^free, *less, un*, non, non*, inconvenien*, indirect*, incurab*, invisib*, inexperienc*, inaccessib*, dissatisf*, atraumatic*, afebrile
^否 | ^silent on, ^silent about, ^in vain, ^out of the question, ^off limits, ^out of bounds, ^useless, ^pending, ^beyond the scope, ^outside the scope
`
