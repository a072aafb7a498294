/** Drugs of anaesthesia, intensive care and pain: Chinese generic names and international nonproprietary names, with common variants. */

export const anaesthesiaDrugs = `
丙泊酚|异丙酚=propofol; 环泊酚=ciprofol|cipepofol; 磷丙泊酚=fospropofol; 依托咪酯=etomidate; 硫喷妥钠|硫喷妥=thiopental|thiopentone; 美索比妥=methohexital; 右美托咪定=dexmedetomidine; 美托咪定=medetomidine
七氟烷|七氟醚=sevoflurane; 地氟烷|地氟醚=desflurane; 异氟烷|异氟醚=isoflurane; 恩氟烷=enflurane; 氟烷=halothane; 氙气=xenon
琥珀胆碱|氯琥珀胆碱=succinylcholine|suxamethonium; 罗库溴铵=rocuronium; 维库溴铵=vecuronium; 顺阿曲库铵|顺式阿曲库铵=cisatracurium; 阿曲库铵=atracurium; 米库氯铵=mivacurium; 泮库溴铵=pancuronium; 舒更葡糖钠|舒更葡糖=sugammadex
利多卡因=lidocaine|lignocaine; 布比卡因=bupivacaine; 左布比卡因|左旋布比卡因=levobupivacaine; 罗哌卡因=ropivacaine; 氯普鲁卡因=chloroprocaine; 普鲁卡因=procaine; 丁卡因=tetracaine|amethocaine; 丙胺卡因=prilocaine; 甲哌卡因=mepivacaine; 阿替卡因=articaine; 苯佐卡因=benzocaine
吗啡=morphine; 芬太尼=fentanyl; 舒芬太尼=sufentanil|sufentanyl; 瑞芬太尼=remifentanil|remifentanyl; 阿芬太尼=alfentanil; 氢吗啡酮=hydromorphone; 羟考酮=oxycodone; 氢可酮=hydrocodone; 可待因=codeine; 双氢可待因=dihydrocodeine; 哌替啶|杜冷丁|度冷丁=pethidine|meperidine; 曲马多=tramadol; 他喷他多=tapentadol; 布托啡诺=butorphanol; 纳布啡=nalbuphine; 地佐辛=dezocine; 喷他佐辛=pentazocine; 奥赛利定=oliceridine
对乙酰氨基酚|扑热息痛|丙帕他莫=paracetamol|acetaminophen|propacetamol; 布洛芬=ibuprofen; 双氯芬酸=diclofenac; 吲哚美辛|消炎痛=indometacin|indomethacin; 萘普生=naproxen; 酮咯酸|酮咯酸氨丁三醇=ketorolac; 塞来昔布=celecoxib; 依托考昔=etoricoxib; 帕瑞昔布=parecoxib; 氟比洛芬|氟比洛芬酯=flurbiprofen; 美洛昔康=meloxicam; 吡罗昔康=piroxicam; 尼美舒利=nimesulide; 酮洛芬=ketoprofen; 安乃近=metamizole|dipyrone; 罗非昔布=rofecoxib; 洛索洛芬=loxoprofen; 萘丁美酮=nabumetone; 依托度酸=etodolac; 氯诺昔康=lornoxicam; 艾瑞昔布=imrecoxib
阿托品=atropine; 东莨菪碱=scopolamine|hyoscine; 山莨菪碱=anisodamine; 格隆溴铵=glycopyrrolate|glycopyrronium; 戊乙奎醚|长托宁=penehyclidine
异丙肾上腺素=isoprenaline|isoproterenol; 去氧肾上腺素|苯福林|新福林=phenylephrine; 麻黄碱|麻黄素=ephedrine; 伪麻黄碱=pseudoephedrine; 间羟胺=metaraminol; 甲氧明=methoxamine; 多巴酚丁胺=dobutamine; 特利加压素=terlipressin; 米力农=milrinone; 左西孟旦=levosimendan; 亚甲蓝=methylene blue|methylthioninium
昂丹司琼=ondansetron; 格拉司琼=granisetron; 帕洛诺司琼=palonosetron; 托烷司琼=tropisetron; 阿瑞匹坦=aprepitant; 福沙匹坦=fosaprepitant; 甲氧氯普胺|胃复安=metoclopramide; 多潘立酮=domperidone; 异丙嗪=promethazine; 茶苯海明|晕海宁=dimenhydrinate; 丙氯拉嗪=prochlorperazine
氟马西尼=flumazenil; 尼可刹米=nikethamide; 多沙普仑=doxapram
`
