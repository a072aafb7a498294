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
`
