/** Forms that hold a term's letters and are none: found first, they keep the shorter term from being seen. */

export const masks = `
左右; 左旋; 右旋; 座右铭; 无出其右; 成对; 双盲; 双人; 双重; 双向; 双语; 双方; 双联; 双膦; 双氧; 双胍; 双歧; 双抗; 双月; 双周; 双休
核心; 中心; 信心; 耐心; 手册; 手段; 手法; 手足; 手机; 手续; 足够; 不足; 满足; 充足; 足量; 足以; 足月; 足疗程; 足三里; 立足; 十足; 口径; 窗口; 端口; 切口; 伤口; 接口; 口头; 口号; 口岸; 口罩; 造口; 瘘口; 缺口; 创口; 牙关; 骨干; 骨架; 眼前; 眼镜; 电脑; 脑海; 木耳; 银耳; 腿架
子女; 儿女; 女士; 男士; 股份; 股东; 一股; 喉镜; 胸怀; 臂章; 颈圈; 瓶颈; 咽下
开放获取; 开放时间; 复方; 复合; 痛苦; 痛觉; 胆碱; 胆固醇; 尿布; 钙化; 钠滤; 磷脂; 神经质; 静脉曲张; 安慰; 平均动脉; 平行; 缓解期; 婴儿潮; 胎次; 骨灰; 肌酸; 肌苷; 肌醇; 肌张力; 肌力; 肌电图; 晨会; 早晚
转移支付; 转移至; 转移到; 双侧检验; 双侧; 单侧检验; 轻松; 轻重; 有机磷; 轻易; 轻视; 减轻; 年轻; 严重程度; 长期以来; 平均分; 平均分配
right to; right of; rights; right away; right after; right before; right dose; right time; right choice; human right; patient right; the right to; right now; have the right; left out; left untreated; left over; leftover; left alone; left blank; left unattended; left in place; left open; left to; is left; was left; be left; are left; were left; has left; have left; had left
risk ratio; hazard ratio; heart of; at heart; minor surgery; in the long run; as long as; long before; no longer; as soon as; head of; head-to-head; on the other hand; hand hygiene; hand over; second hand; beforehand; on hand; at hand; by hand; arm of; foot of; body of; back of; control of; open access; open fracture; open surgery; open wound; fall within; fall below; fall into; fall outside; fall under; nursing home; nursing care; in the face of; eye contact; mean that; mean to; by means of; means of; means that; by no means; meant
`
