/** Drugs of psychiatry and neurology: Chinese generic names and international nonproprietary names, with common variants. */

export const nervousSystemDrugs = `
氟西汀=fluoxetine; 舍曲林=sertraline; 帕罗西汀=paroxetine; 西酞普兰=citalopram; 艾司西酞普兰|依地普仑=escitalopram<西酞普兰
氟伏沙明=fluvoxamine; 文拉法辛=venlafaxine; 去甲文拉法辛=desvenlafaxine<文拉法辛; 度洛西汀=duloxetine; 米那普仑=milnacipran
左米那普仑=levomilnacipran; 米氮平=mirtazapine; 米安色林=mianserin; 曲唑酮=trazodone; 奈法唑酮=nefazodone
安非他酮|丁氨苯丙酮=bupropion|amfebutamone; 阿戈美拉汀=agomelatine; 伏硫西汀|沃替西汀=vortioxetine; 维拉佐酮=vilazodone
噻奈普汀=tianeptine; 瑞波西汀=reboxetine; 吗氯贝胺=moclobemide; 苯乙肼=phenelzine; 反苯环丙胺=tranylcypromine; 司来吉兰=selegiline
雷沙吉兰=rasagiline; 沙芬酰胺=safinamide; 阿米替林=amitriptyline; 去甲替林=nortriptyline; 丙米嗪|丙咪嗪=imipramine; 地昔帕明|去甲丙米嗪=desipramine
氯米帕明|氯丙咪嗪=clomipramine|chlorimipramine; 多塞平|多虑平=doxepin; 马普替林=maprotiline; 曲米帕明=trimipramine; 阿莫沙平=amoxapine
托鲁地文拉法辛=toludesvenlafaxine; 布瑞诺龙|别孕烯醇酮=brexanolone|allopregnanolone; 祖拉诺龙|珠兰诺隆=zuranolone; 右美沙芬安非他酮=dextromethorphan-bupropion<右美沙芬,安非他酮
氯胺酮=ketamine; 艾司氯胺酮|右氯胺酮|S-氯胺酮|右旋氯胺酮=esketamine|S-ketamine|S(+)-ketamine; 阿氯胺酮|左旋氯胺酮|R-氯胺酮=arketamine|R-ketamine; 去甲氯胺酮=norketamine
裸盖菇素|赛洛西宾=psilocybin; 麦角酸二乙胺=lysergide|LSD|lysergic acid diethylamide
锂盐|碳酸锂|锂=lithium|lithium carbonate; 丙戊酸|丙戊酸钠|丙戊酸盐|丙戊酸镁|双丙戊酸钠=valproate|valproic acid|divalproex|sodium valproate|valproate sodium
拉莫三嗪=lamotrigine; 卡马西平=carbamazepine; 奥卡西平=oxcarbazepine; 艾司利卡西平=eslicarbazepine; 苯妥英|苯妥英钠=phenytoin; 磷苯妥英|磷苯妥英钠=fosphenytoin
苯巴比妥=phenobarbital|phenobarbitone; 扑米酮=primidone; 托吡酯=topiramate; 左乙拉西坦=levetiracetam; 布立西坦|布瓦西坦=brivaracetam; 拉考沙胺=lacosamide
吡仑帕奈=perampanel; 唑尼沙胺=zonisamide; 乙琥胺=ethosuximide; 氨己烯酸=vigabatrin; 加巴喷丁=gabapentin; 普瑞巴林=pregabalin; 米罗加巴林=mirogabalin
非尔氨酯=felbamate; 卢非酰胺=rufinamide; 氯巴占=clobazam; 司替戊醇=stiripentol; 大麻二酚=cannabidiol; 噻加宾=tiagabine; 西诺氨酯=cenobamate
氯丙嗪=chlorpromazine; 氟哌啶醇=haloperidol; 奋乃静=perphenazine; 氟奋乃静=fluphenazine; 三氟拉嗪=trifluoperazine; 硫利达嗪=thioridazine; 舒必利=sulpiride
氨磺必利=amisulpride; 氯氮平=clozapine; 奥氮平=olanzapine; 喹硫平=quetiapine; 利培酮=risperidone; 帕利哌酮|帕潘立酮=paliperidone; 齐拉西酮=ziprasidone
阿立哌唑=aripiprazole; 依匹哌唑|布瑞哌唑=brexpiprazole; 卡利拉嗪=cariprazine; 鲁拉西酮=lurasidone; 阿塞那平=asenapine; 伊潘立酮=iloperidone; 布南色林=blonanserin
哌罗匹隆=perospirone; 佐替平=zotepine; 卢美哌隆=lumateperone; 匹莫范色林=pimavanserin; 氟哌噻吨|氟哌噻吨美利曲辛=flupentixol|flupenthixol; 珠氯噻醇=zuclopenthixol
洛沙平=loxapine; 五氟利多=penfluridol; 匹莫齐特=pimozide; 左美丙嗪=levomepromazine|methotrimeprazine; 氟哌利多=droperidol; 硫必利|泰必利=tiapride
地西泮|安定=diazepam; 劳拉西泮=lorazepam; 阿普唑仑=alprazolam; 氯硝西泮=clonazepam; 奥沙西泮=oxazepam; 替马西泮=temazepam; 硝西泮=nitrazepam; 艾司唑仑=estazolam
三唑仑=triazolam; 咪达唑仑=midazolam; 瑞马唑仑=remimazolam; 氯氮䓬|利眠宁=chlordiazepoxide; 氟西泮=flurazepam; 溴西泮=bromazepam; 唑吡坦=zolpidem
佐匹克隆=zopiclone; 右佐匹克隆|艾司佐匹克隆=eszopiclone<佐匹克隆; 扎来普隆=zaleplon; 苏沃雷生=suvorexant; 莱博雷生|仑伯瑞生=lemborexant; 达利雷生=daridorexant
雷美替胺=ramelteon; 丁螺环酮=buspirone; 坦度螺酮=tandospirone; 羟嗪=hydroxyzine; 水合氯醛=chloral hydrate
哌甲酯|哌醋甲酯|利他林=methylphenidate; 托莫西汀|阿托莫西汀=atomoxetine; 右旋安非他明|右苯丙胺=dexamphetamine|dexamfetamine|dextroamphetamine
赖右苯丙胺|利右苯丙胺=lisdexamfetamine|lisdexamphetamine; 可乐定=clonidine; 胍法辛=guanfacine; 莫达非尼=modafinil
阿莫达非尼=armodafinil; 羟丁酸钠=sodium oxybate; 替洛利生=pitolisant; 索安非托=solriamfetol
多奈哌齐=donepezil; 卡巴拉汀|利斯的明=rivastigmine; 加兰他敏=galantamine|galanthamine; 美金刚=memantine; 仑卡奈单抗=lecanemab; 多奈单抗=donanemab; 阿杜卡玛单抗|阿杜那单抗=aducanumab; 石杉碱甲=huperzine A
左旋多巴=levodopa|L-dopa; 卡比多巴=carbidopa; 苄丝肼=benserazide; 恩他卡朋=entacapone; 托卡朋=tolcapone; 奥匹卡朋=opicapone; 普拉克索=pramipexole; 罗匹尼罗=ropinirole
罗替高汀|罗替戈汀=rotigotine; 吡贝地尔=piribedil; 溴隐亭|溴麦角环肽=bromocriptine; 卡麦角林=cabergoline; 阿扑吗啡=apomorphine; 金刚烷胺=amantadine
苯海索|安坦=trihexyphenidyl|benzhexol; 苯扎托品=benztropine|benzatropine; 丁苯那嗪=tetrabenazine; 氘丁苯那嗪=deutetrabenazine; 缬苯那嗪=valbenazine
舒马普坦|舒马曲坦=sumatriptan; 利扎曲普坦=rizatriptan; 佐米曲普坦|佐米曲坦=zolmitriptan; 瑞美吉泮=rimegepant; 乌布吉泮=ubrogepant; 依瑞奈尤单抗=erenumab; 瑞玛奈珠单抗=fremanezumab; 加卡奈珠单抗=galcanezumab; 麦角胺=ergotamine; 氟桂利嗪=flunarizine
利鲁唑=riluzole; 依达拉奉=edaravone; 丁苯酞=butylphthalide; 溴吡斯的明|吡啶斯的明=pyridostigmine; 新斯的明=neostigmine; 毒扁豆碱=physostigmine; 依酚氯铵=edrophonium
特立氟胺=teriflunomide; 芬戈莫德=fingolimod; 西尼莫德=siponimod; 奥扎莫德=ozanimod; 富马酸二甲酯=dimethyl fumarate; 那他珠单抗=natalizumab; 奥瑞珠单抗|奥克雷珠单抗=ocrelizumab; 奥法妥木单抗=ofatumumab; 阿仑单抗=alemtuzumab
巴氯芬=baclofen; 替扎尼定=tizanidine; 乙哌立松=eperisone; 丹曲林|丹曲洛林=dantrolene; 肉毒毒素|肉毒素=botulinum toxin|onabotulinumtoxinA
纳曲酮=naltrexone; 纳洛酮=naloxone; 纳美芬=nalmefene; 阿坎酸=acamprosate; 双硫仑|戒酒硫=disulfiram; 伐尼克兰=varenicline; 丁丙诺啡=buprenorphine; 美沙酮=methadone
尼麦角林=nicergoline; 吡拉西坦=piracetam; 倍他司汀=betahistine; 诺西那生钠|诺西那生=nusinersen; 利司扑兰=risdiplam
`
