/** Routes, sides, people and times: words that decide to whom, where and when something is given. */

/** How a drug is given. */
export const routes = `
静脉注射|静脉推注|静脉滴注|静脉输注|静脉给药|静脉用药|静脉内|静脉途径|经静脉|静注|静滴|静推|静脉泵入|静脉=intravenous|intravenously|i.v.|IV|iv|IVIG|intravenous infusion|intravenous injection|IV infusion|IV bolus|venous|into a vein|parenteral|parenterally
口服|经口|内服|口服给药|吞服|送服=oral|orally|by mouth|per os|p.o.|PO|oral administration|ORS|swallow|swallowed|swallowing|peroral|taken by mouth<口腔
肌内注射|肌肉注射|肌注|肌内|肌肉内=intramuscular|intramuscularly|i.m.|IM|into the muscle|into a muscle
皮下注射|皮下给药|皮下=subcutaneous|subcutaneously|s.c.|SC|subcut|under the skin|subQ|SQ|hypodermic
!皮内注射|皮内=intradermal|intradermally
!舌下含服|舌下给药|舌下含化|舌下=sublingual|sublingually|under the tongue
~鼻内|经鼻|鼻腔给药|鼻喷|鼻喷雾|滴鼻|鼻用|鼻腔内|鼻腔=intranasal|intranasally|nasal|nasally|into the nose|into each nostril|nostril|nose<肠内营养
!鞘内注射|鞘内|鞘注=intrathecal|intrathecally
硬膜外|硬膜外腔=epidural|peridural|epidurally
~蛛网膜下腔|腰麻|脊麻|椎管内=spinal|subarachnoid|neuraxial|spinally|intrathecal
~吸入|雾化吸入|雾化=inhaled|inhalation|inhale|inhaling|nebulized|nebulization|nebulizer|by inhaler|nebulised|inhaler|inhalational
~外用|局部用药|局部外用|局部涂抹|局部给药|外敷|涂抹|外涂|局部应用=topical|topically|externally|external use|cream|ointment|apply|applied|locally
~直肠给药|经直肠|纳肛|塞肛|肛门给药|灌肠|直肠=rectal|rectally|per rectum|enema|suppository|PR|rectum
~阴道给药|经阴道|阴道内|阴道=vaginal|vaginally|per vaginam|intravaginal|vagina
~经皮给药|透皮|经皮|贴剂|透皮贴剂|贴片=transdermal|transdermally|patch|percutaneous|percutaneously|transcutaneous
颊黏膜|颊部|口颊|口腔黏膜给药|颊侧=buccal|buccally|oromucosal<口腔
~腹腔内|腹腔注射|腹腔=intraperitoneal|intraperitoneally|peritoneal|abdominal
~动脉内|动脉注射|经动脉=intra-arterial|arterial|intraarterial
~玻璃体腔|玻璃体内|玻璃体=intravitreal|vitreous
~关节腔内|关节腔|关节内=intra-articular|articular
~滴眼|滴眼液|眼药水|眼用=eye drop|ophthalmic|eyedrop
~骨髓腔内|骨内|骨内通路=intraosseous
~肠内营养|肠内|鼻饲|经鼻胃管|鼻胃管|管饲|胃管=enteral|enterally|nasogastric|tube feeding|tube-fed|nasogastric tube|feeding tube|NG tube|enteral nutrition|gastric tube
肠外营养|静脉营养|肠外|胃肠外=parenteral|parenterally|parenteral nutrition|TPN
心内注射|心腔内=intracardiac; 膀胱灌注|膀胱内=intravesical; 气管内=endotracheal|intratracheal|tracheal
`

export const sides = `
左侧|左边|左=left|left-sided|left-hand|LV|LVEF|LA|LBBB; 右侧|右边|右=right|right-sided|right-hand|RV|RA|RBBB|RVEF; 双侧|两侧=bilateral|both sides|bilaterally<左侧,右侧; ~单侧=unilateral|one side
`

/** By age and state of life. */
export const populations = `
成人|成年人|成年患者|成年=adult|adulthood|grown-up
青年|年轻人|青年人|年轻成人|青年成人|年轻成年人=young adult|younger adult|young people|young person|youth<成人,青少年
儿童|小儿|患儿|儿科|孩子|幼儿|学龄儿童|学龄前儿童|未成年人|未成年|儿科患者|小孩=child|children|pediatric|paediatric|childhood|pediatrics|kid|toddler|underage
~婴儿|婴幼儿|乳儿|婴=infant|infancy|baby|babies<儿童,新生儿
新生儿|早产儿|足月儿|早产新生儿=neonate|newborn|neonatal|preterm infant|premature infant|preterm|newborn infant|term infant|preterm baby|premature baby<婴儿,儿童
青少年|青春期|少年=adolescent|adolescence|teenager|young people|teen|youth|puberty|young person|juvenile<儿童
老年人|老年患者|老年|高龄|老人|老龄|高龄患者=elderly|older adult|older people|older patient|older person|geriatric|old age|senior citizen|advanced age|older individual|elderly patient|older woman|older women|older men|older man|older age
~孕妇|妊娠期|妊娠|怀孕|孕期|孕产妇|孕=pregnant|pregnancy|gestation|gestational|expectant mother|antenatal|obstetric|conceive|maternal|trimester|mother<女性
~哺乳期|哺乳|母乳喂养|授乳|泌乳=breastfeeding|breast-feeding|lactation|lactating|nursing mother|breast-fed|breastfed|breastfeed|breast milk|nursing<女性
~产妇|产后|母亲|母体|产褥期|初产妇|经产妇=nulliparous|primiparous|multiparous|nullipara|nulliparae|primipara|primiparae|multipara|multiparae|postpartum|puerperal|puerperium|maternal|mother|parturient|postnatal|after delivery|after childbirth|labour|given birth<女性
~胎儿|胎心|胎动=fetal|foetal|fetus|foetus|unborn
~避孕=contraception|birth control|contraceptive
~绝经前=premenopausal|pre-menopausal|before the menopause<女性
~绝经后|绝经期|绝经|更年期|围绝经期=postmenopausal|menopause|menopausal|post-menopausal|perimenopausal<女性
~育龄期|育龄=childbearing|reproductive age|child-bearing<女性
`

export const sexes = `
男性|男|男子|男孩|男童|男患者=male|men|man|boy; 女性|妇女|女|女子|女孩|女童|女患者=female|women|woman|girl
`

/** Who takes part in care and in the making of guidelines. */
export const roles = `
~护士|护理人员|护理团队|护师=nurse|nursing staff|nursing|nursing team; 药师|药剂师|临床药师=pharmacist|clinical pharmacist; 麻醉医师|麻醉医生|麻醉科医师|麻醉科医生|麻醉师=anesthesiologist|anesthetist|anaesthesiologist; 外科医师|外科医生|手术医师|手术医生|术者|主刀医师=surgeon|operator; 精神科医师|精神科医生|精神病医生=psychiatrist; 心理治疗师|心理师|心理医生|心理咨询师=psychologist|psychotherapist|therapist|counsellor; 心内科医师|心脏科医师|心内科医生|心脏科医生=cardiologist; 放射科医师|影像科医师=radiologist; 病理医师|病理科医师=pathologist; 助产士=midwife|midwives; 全科医师|全科医生|家庭医生|社区医生=general practitioner|GP|family physician|family doctor|primary care physician; 儿科医师|儿科医生=pediatrician; 产科医师|产科医生=obstetrician; 肿瘤科医师|肿瘤科医生|肿瘤医师=oncologist; 神经科医师|神经内科医师|神经科医生=neurologist; 急诊科医师|急诊医师|急诊医生=emergency physician; 营养师|营养医师=dietitian|nutritionist|dietician; 社会工作者|社工=social worker; 方法学家|方法学人员|方法学专家=methodologist; 统计学家|统计师|统计人员|统计学人员=statistician; ~照护者|照料者|照顾者|护理者=caregiver|carer; ~家属|家人|亲属=family|relative|family member|next of kin|kin; 监护人|法定代理人=guardian|legal representative|legally authorized representative; 理疗师|物理治疗师|康复治疗师=physiotherapist|physical therapist; ~研究者|研究人员=investigator|researcher; ~受试者|参与者|研究对象|试验对象|入组者=participant|subject|enrollee|volunteer; 伦理委员会=ethics committee|institutional review board|IRB|research ethics committee|ethics board; 申办者|申办方|资助者=sponsor|funder
~住院患者|住院病人|住院=inpatient|hospitalized|hospital stay|hospital admission|admitted|hospitalization|admission|in hospital|in-hospital|hospitalised|hospital|stay; ~门诊患者|门诊病人|门诊=outpatient|clinic|ambulatory|outpatient clinic
`

/** Before or after, morning or night. */
export const times = `
术前|手术前=preoperative|preoperatively|before surgery|before operation|prior to surgery|before the operation|pre-operative|presurgical|preop|before an operation|before the procedure; 术中|手术中|手术期间=intraoperative|intraoperatively|during surgery|during the operation|during the procedure|intra-operative; 术后|手术后=postoperative|postoperatively|after surgery|after operation|after the operation|post-operative|postsurgical|following surgery|postop|after the procedure; ~围手术期|围术期=perioperative|perioperatively|peri-operative
餐前|饭前|进餐前|进食前=before meal|before each meal|before eating|preprandial|before food|before breakfast; 餐后|饭后|进餐后|进食后=after meal|after each meal|postprandial|after eating|after food|post-meal|after breakfast; ~空腹|禁食=fasting|fasted|empty stomach|fast|nil by mouth|fasten; ~随餐|进餐时|与食物同服|与餐同服=with food|with meal|with a meal
~早晨|清晨|晨起|早上|上午|晨间|每晨|每早|晨=morning|every morning|AM; ~晚上|夜间|晚间|夜晚|睡前|临睡前|每晚|夜里|傍晚|当晚|入睡前=evening|night|bedtime|nightly|nocturnal|overnight|night-time|nighttime|going to bed|nocte|at night|before bed; ~中午|午间|午后|下午=noon|midday|afternoon
产前|分娩前|孕前=antenatal|prenatal|antepartum|before delivery|before birth; 产后|分娩后=postpartum|postnatal|after delivery|after childbirth|after birth|puerperal|puerperium
~入院时|入院=admission|admitted|on admission; ~出院|出院时=discharge|discharged
~用药前|给药前|治疗前|开始治疗前=before treatment|before administration|before dosing|before starting|pretreatment|pre-treatment|pre-dose|predose|before initiation; ~用药后|给药后|治疗后=after treatment|after administration|after dosing|post-treatment|post-dose|posttreatment|following treatment|following administration
`
