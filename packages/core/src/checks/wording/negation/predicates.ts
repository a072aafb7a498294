/**
 * What is commonly denied in medical prose, in both languages: where one side denies it and the other has the same word without a negation,
 * a negation got lost. A line holds Chinese words, then the beginnings of English ones.
 */
export const predicates = `
影响 | affect, influenc, effect, impact, interfer, alter, impair
改变 变化 | chang, alter, differ, modif, vary
增加 增高 升高 增多 上升 提高 | increas, ris, rose, rais, higher, greater, more, elevat, add, improv
减少 降低 下降 减低 减轻 | decreas, reduc, lower, fall, fell, less, fewer, diminish, declin, shrink, ease
缩短 | short
延长 | prolong, extend, longer, lengthen
改善 好转 | improv, better, ameliorat, ease
缓解 消退 消失 | remi, reliev, ease, resolv, subsid, settl, disappear, go, gone, respond
达到 | reach, met, meet, achiev, attain, accomplish, arriv
超过 | exceed, more, over, above, surpass, beyond
满意 理想 | satisf, ideal, good
使用 应用 用 采用 | use, using, usage, employ, appl, adopt, administ, take, taking, give, given
给予 给 予 | give, given, administ, offer, provid, grant, pay
服用 服 口服 | take, taking, taken, swallow, oral
接受 | receiv, undergo, underw, accept, get, have, had, on
推荐 | recommend, advis, suggest
建议 | suggest, recommend, advis, propos
支持 | support, favo
需要 需 须 必须 必 | need, requir, necessary, must, have to, call for
适合 适宜 适用 | suit, appropriat, applic, appl, eligible, fit
允许 许可 准 | allow, permit, may
同意 | agree, consent, approv
愿意 愿 希望 想 | want, wish, willing, will
知道 知晓 了解 认识 | know, aware, understand, recogni
清楚 明确 确定 明 确切 | clear, known, certain, establish, determin, defin, identif
证实 证明 确认 | confirm, prov, establish, verif, demonstrat, show
显示 表明 提示 | show, indicat, suggest, demonstrat, reveal
发现 见 观察到 看到 检出 检测到 见到 | find, found, see, seen, observ, detect, identif, note, appear, show, visible, evident
发生 出现 产生 | occur, develop, happen, appear, arise, aris, ha, experienc, emerg, show, seen, suffer
存在 | exist, present, there, ha, with, any, some
具备 具有 含 含有 包含 包括 | ha, with, contain, includ, possess, compris
完成 | complet, finish
获得 取得 得到 | obtain, get, got, gain, receiv, acquir, secur
报告 | report
纳入 入选 入组 | includ, enrol, eligible, recruit, enter
排除 除外 | exclud, rule, out, ruled
参加 参与 | participat, take part, took part, involv, join, attend
提供 | provid, offer, suppl
进行 开展 实施 | perform, do, done, carr, conduct, undergo, underw, undert, mak, made, be, have, had
治疗 | treat, therap
处理 | treat, manag, handl, deal
手术 | surg, operat
检查 检测 测定 监测 | examin, test, check, measur, monitor, assess, screen
筛查 | screen
评估 评价 | assess, evaluat, apprais
调整 | adjust, chang
停药 停用 停止 中断 停 | stop, discontinu, ceas, interrupt, withdraw
继续 | continu, go on, keep
重复 再次 | repeat, again, further, re
复发 | relaps, recur
死亡 | die, death, mortal, dead
存活 生存 | surviv, live, alive
感染 | infect
出血 | bleed, haemorrhag, hemorrhag
疼痛 痛 疼 | pain, hurt, sore
症状 | symptom
发热 | fever, febrile, pyrexia, temperature
过敏 | allerg, hypersensit
反应 应答 | respon, react
耐受 | tolerat
怀孕 妊娠 | pregnan
哺乳 | breastfe, lactat, nurs
吸烟 | smok
饮酒 喝酒 | drink, alcohol
驾驶 驾车 开车 | driv
进食 吃 饮食 | eat, food, feed, diet, meal
饮水 喝 | drink, fluid, water
合并 伴 伴有 伴随 联合 联用 合用 同服 同时 | with, accompan, combin, concomitant, coadminist, concurrent, together, associat, complicat
单独 | alone, singl, only
替代 代替 取代 | replac, substitut, instead, place
常规 | routin
首选 优先 | first, prefer
延误 推迟 拖延 | delay, postpon, defer
作为 视为 当作 | as, consider, regard
等于 等同 意味着 | mean, equal, same, imply
优于 胜过 | superior, better, outperform
劣于 | inferior, worse
差异 差别 区别 不同 | differ, distinct
统计学意义 显著 显著性 | significan
临床意义 意义 | significan, importan, relevan, mean
关系 关联 相关 相关性 有关 | relat, associat, correlat, link, connect
证据 依据 | evidence, proof, basis, ground
数据 资料 研究 试验 | data, stud, trial, research, information, investigat
效果 疗效 作用 有效 奏效 效 | effect, efficac, work, benefit, respon, action
获益 受益 好处 | benefit, gain, advantage
危险 风险 | risk, danger, hazard
危害 有害 | harm, damag, danger
禁忌 禁忌证 禁忌症 | contraindic, indicat
适应证 指征 | indicat
必要 | need, necess
可能 | possib, likel, may, might, can, could
成立 满足 符合 | hold, met, meet, satisf, valid, fulfil, conform
足够 充分 足以 | enough, sufficien, adequa, suffic
限制 | limit, restrict
控制 | control
保证 确保 | ensur, guarantee, assur
预防 防止 | prevent, protect, prophyla
引起 导致 造成 诱发 致 | caus, lead, led, result, induc, provok, trigger, produc
加重 恶化 | worsen, aggravat, exacerbat, deteriorat, worse
转移 播散 | metasta, spread, transfer
进展 | progress, advanc
梗阻 狭窄 | obstruct, stenos, block, narrow
异常 | abnormal, anomal
病史 | histor, previous
并发症 | complicat
不良反应 不良事件 副作用 不适 | adverse, event, reaction, side effect, discomfort
既往 | previous, past, prior, histor
常见 多见 | common, frequent, often, usual
少见 罕见 | uncommon, rare, unusual
严重 | serious, severe, grave
稳定 | stable, stabil
敏感 | sensitiv
特异 | specific
可靠 可信 | reliab, trust, credib
安全 | safe
独立 | independen, alone, own, unsupervis
自行 擅自 | own, self, yourself
交由 交给 | hand, give, given
超出 超 | exceed, beyond, over, outside
早期 | early
迟 | late
立即 | immediat, at once
长期 | long
插管 | intubat
输血 输注 注射 静脉 滴注 推注 | transfus, infus, inject, intraven, drip, bolus, push
冷冻 冷藏 | freez, frozen, refrigerat, cool
稀释 混合 | dilut, mix
打开 拆 | open, remov, unwrap
压碎 嚼 掰开 咀嚼 | crush, chew, split, break
接种 免疫 | vaccinat, immuni
更换 换 | chang, replac
拔除 移除 | remov, withdraw, pull, tak
等待 等 | wait
忽视 忽略 | ignor, neglect, overlook
放弃 | abandon, give up, giving up, forgo
收费 付费 费用 | charg, pay, cost, fee
泄露 公开 | disclos, reveal, publi
歧视 | discriminat
诱导 强迫 | induc, forc, coerc
伪造 | forg, falsif
离开 离 | leave, left
上班 值班 | work, duty
搬 移动 活动 | mov, mobil, activ
说明 解释 | explain, stat, giv, account, reason
理由 | reason
解释 | explain, interpret
比较 可比 | compar
一致 | agree, consist, concord
均衡 平衡 | balanc
随机 | random
盲 设盲 | blind, mask
缺失 | miss, lost
失访 | lost, loss, follow
意见 | opinion, comment
共识 | consensus, agreement
变异 突变 | mutat, varia
肿瘤 癌 | tumo, cancer, neoplas
肿块 | lump, mass
水肿 | oedema, edema, swell
呕吐 恶心 | vomit, nause
腹泻 | diarrh
头痛 头晕 | headache, dizz
发作 | seiz, attack, episod, fit
意识 | conscious
自杀 | suicid
滥用 依赖 | abus, misus, depend
限 限制 | limit, restrict
语种 语言 | language
解毒药 解毒剂 | antidote
防腐剂 | preserv
抑郁 | depress
焦虑 | anxi
呼吸 | breath, respir
功能 | function
特征 表现 征象 体征 | feature, sign, manifest, appear
确立 建立 | establish
排泄 | excret
退 | settl, subsid, go, gone, fall, fell
尝试 试 | try, tri, attempt
利息 息 | interest
毒性 中毒 | toxic, poison
申请 | appl
障碍 损害 受损 | impair, disorder, damag, injur
校正 | adjust, correct
振摇 摇 | shak
重复 | duplicat, repeat
误差 错误 误 | error, mistak, incorrect
责任 负责 | liab, responsib
赔偿 报销 | reimburs, compensat, cover
约束 | bound, bind, constrain
互换 | interchang
驱动 推动 | driv
坚持 | keep, adher, stick
选择 其他选择 | alternative, choice, choose, option
退烧 退热 | settl, fever
有害 | harm
带来 | bring, caus, benefit
危及 | threaten, endanger
连续 | consecutive, continu
对称 | symmetr
规则 规律 | regular
完全 完整 | complet, full, whol
充足 | suffic, enough, adequa
清洁 | clean
干燥 | dry
通畅 | patent, open, clear
愈合 | heal
吸收 | absorb, absorp
代谢 | metabol
清除 去除 | clear, remov, eliminat
透析 | dialys
结合 | bind, bound
通过 透过 | pass, cross, through
破裂 | ruptur
畸形 致畸 | malform, teratogen
流产 | miscarr, abort
分娩 | deliver, labour, labor, birth
胎儿 | fetus, fetal, foet
遗传 | inherit, heredit, genetic
传染 传播 | infectio, transmi, spread, contag
暴露 接触 | expos, contact
隔离 | isolat
保护 防护 | protect
消毒 灭菌 | disinfect, sterili
培训 训练 | train
资质 资格 执照 证书 | qualif, licen, certif
授权 批准 | authori, approv
签署 签字 | sign
告知 通知 | inform, tell, told, notif
记录 登记 | record, regist
保存 储存 贮存 | keep, kept, stor, preserv
丢弃 弃 | discard, throw
过期 | expir
开封 | open
触 触地 碰 | touch, contact
弯曲 | bend, bent, flex
负重 | weight, load
洗澡 洗 | bath, wash, shower
揉 按摩 | rub, massag
挤 | squeez
抓 | scratch
涂 涂抹 外用 | appl, topical
包裹 包扎 | cover, wrap, dress, bandag
热敷 冷敷 | compress, heat, cold
补服 补 | make up, replac
加倍 | doubl
过量 | overdos, excess
减量 | taper, reduc
加量 增加剂量 | increas, rais
随访 复查 复诊 | follow, review, recheck
住院 | hospital, admit, admission
转诊 | refer
会诊 | consult
抢救 | resuscitat, rescue
心肺复苏 | resuscitat, cpr
同一 相同 | same
单次 一次 | single, one, once
全部 所有 任何 | all, every, any, whole
部分 | part, some
大多数 多数 | most
明显 显著 | significan, mark, obvious, clear, appreciab, notable
特殊 特效 特定 | special, specific, particular
额外 | extra, additional, further
直接 | direct
及时 | prompt, time, soon, without delay
定期 | regular, period
按时 | on time
自愿 | volunt, willing
独自 | alone
轻易 | light, easily
突然 | abrupt, sudden
快速 | rapid, fast, quick
缓慢 | slow
过高 | high
过低 | low
正常 | normal
阳性 | positiv
阴性 | negativ
受损 损伤 | damag, injur, impair
循环 再循环 | recirculat, circul
再用 再次使用 复用 重复使用 | rechalleng, reus, use, again
溶解 | dissolv
触及 扪及 触到 | feel, felt, palpa
冲洗 冲 | rinse, flush, irrigat
擦 擦拭 | wip, rub
扔 抛 | throw, discard
触发 | trigger
逆转 可逆 | revers
分享 共用 | share, sharing
躺 躺下 平卧 卧 | lie, lying, lay
坐 | sit
行走 走 会走 | walk, ambulat
站立 站 | stand
抬 抬高 上举 | rais, lift, elevat
弯腰 | bend
蹲 | squat
憋气 屏气 | breath, hold
咳嗽 | cough
用力 | strain, forc, vigor
提重物 | lift, heav
开车 骑车 | driv, cycl, rid
刷牙 | brush
吞 吞咽 咽 | swallow
喂 喂养 | feed, fed
清醒 醒 | awake, conscious, alert
昏迷 | coma, unconscious
危险 | danger, hazard
买卖 出售 销售 出卖 | sell, sold, trade, sale
转让 | transfer, assign
撤回 撤销 | withdraw, withdrew, revok
参加 入组 | join, enter, particip, enrol
终止 提前终止 | terminat, stop, halt
披露 透露 泄露 公开 | disclos, reveal, publi
公布 发表 | publish
引用 | cite, citing, quot
修改 更改 改动 | modif, amend, chang, alter
复制 | copy, duplicat
拆开 拆分 分开 | split, divid, separat
整片 整粒 | whole
缩短 | short, cut
推迟 延后 | postpon, defer, delay
预测 | predict
预防 可预防 | prevent
切除 可切除 | resect, remov
测量 | measur
测到 测出 测得 | detect, measur
判断 判定 | judg, determin, decid
诊断 | diagnos
鉴别 区分 | distinguish, differentiat
否定 否认 | refut, deny, exclud
推翻 | overturn, refut, revers
解除 | lift, reliev
透气 | breath, air
漏诊 | miss
遗漏 | omit, miss
破损 破溃 | broken, damag, ulcer, break
脱位 移位 | displac, dislocat, shift
积液 | effusion, fluid
血栓 | thromb
停搏 | paus, arrest
占位 | mass, lesion, space
结石 | stone, calcul
骨折 | fractur
畸形 | deform, malform
脱水 | dehydrat
休克 | shock
充血 | congest
淤血 | congest, stasis
低血糖 | hypoglyc
高血压 | hypertens
低血压 | hypotens
糖尿病 | diabet
心衰 心力衰竭 | heart, failure
心肌梗死 | infarct
卒中 中风 | stroke
红旗 警示 警报 | red, flag, alarm, warning
危险因素 高危因素 | factor
征象 体征 | sign
诱因 | provok, trigger, precipit
麻醉 | anaesthe, anesthe
镇痛 镇静 | analges, sedat
化疗 放疗 | chemo, radio
脓肿 脓胸 | abscess, empyema
坏死 | necro
穿孔 | perforat
渗出 渗液 | exud, ooz, leak
外渗 渗漏 | extravas, leak
发绀 | cyano
黄疸 | jaundice
皮疹 | rash
瘙痒 痒 | itch, prurit
耐药 | resist
禁忌证 禁忌症 禁忌 | contraindic
慎用 | caution
适用 | suit, appl
可用 | avail, use, us
可及 可得 可获得 | avail, access
可行 | feasib, possib
可逆 | revers
可治 治愈 | cure, cura
必然 必定 一定 | necess, inevitab
当 恰当 妥当 适当 | proper, appropriat
合适 | suit, appropriat
合格 | qualif, eligib, pass
公平 公正 | fair, equit
真实 | true, real, authentic
准确 精确 | accura, precis
客观 | objectiv
代表 | represent
推广 外推 | generali, extrapolat
归因 归咎 | attribut
解读 | interpret
高于 | higher, above, exceed
低于 | lower, below
关注 | attention, concern
注意 | attention, note
依从 遵从 遵循 | adher, compl, follow
遵医嘱 | direct, prescrib
陪同 陪伴 | accompan, escort
看护 监护 | supervis, attend, watch, monitor
联系 联系上 | contact, reach
及时 | prompt, time, possib
送检 | sen, specimen
冻结 冻 | freez, frozen
加热 受热 | heat
暴晒 日晒 | sun
震荡 | shak, swirl
涂抹 | appl, smear, rub
开放 | open
封闭 | clos, seal
增量 | increas, rais
递增 | increas, escalat
减少 | reduc, decreas, fewer
下床 | bed, ambulat, mobil
隔湿 | isolat, moistur
劣效 非劣 | inferior
临床试验 试验 | trial
对照 | control
安慰剂 | placebo
利益冲突 | conflict
资助 经费 | fund
排卵 | ovulat
月经 经期 | menstru
绝经 | menopaus
吸入 | inhal, aspirat
误吸 | aspirat
停留 | stay, linger, retain
留置 | insert, leav, indwell, place
拔管 | extubat
上浮 浮动 | float
跌倒 | fall, fell
瘫痪 | paralys
治愈 自愈 | cure, heal, clear
腹膜炎 | peritonit
呼吸暂停 | apnoea, apnea
红旗征 红旗 | red
并发症 | complic
指征 适应证 | indicat
禁忌证 禁忌症 禁忌 | contraindicat
异常 | abnormal
脱水 | dehydrat
晕 头晕 | dizz, faint
波动 | fluctuat, swing
加速 加快 | accelerat, faster, quick
中断 间断 | break, interrupt, pause
延误 耽搁 | delay
裁决 仲裁 | arbitrat, third, recourse
处罚 惩罚 | penal, punish
收录 收入 | includ, left
触碰 | touch
枕 | pillow
费用 支付 | cost, pay
传染性 传染 | infectio, contagi
放射性 | radioactiv
替代 取代 | replac, substitut, irreplaceab, place
优效 | superior
肿大 | enlarg, swell
扩张 | dilat
移位 | displac, shift
增厚 | thicken
积气 | gas, air
侵犯 侵及 | inva, involv
转移 | metasta, transfer
压痛 | tender
反跳痛 | rebound
杂音 | murmur
啰音 | crackle, rale, wheez
水肿 | oedema, edema
贫血 | anaemi, anemi
病灶 | lesion
肾上腺素 | adrenaline, epinephrine
中转 | conver
许可 批准 | approv, permi, licen
资格 执业证书 | qualif, certif
行为能力 民事行为能力 | capacity
遮盖 遮挡 | cover, shield
抗凝 | anticoag
解痉 痉挛 | spasm
纠正 | correct
中毒 | poison, toxic
上市 | market
告知 | inform
暴力 | violen
计划 | plan
意义 含义 | mean, significan
并存 共存 | coexist
获批 获批准 | approv
成年 | adult
登记 | regist
弃去 弃 | discard, thrown, throw
留 留存 | keep, kept, retain
先行 | first
零 | zero
致残 残疾 | disab
侵入性 有创 | invasive
代偿 | compensat
破膜 胎膜早破 | ruptur
`
