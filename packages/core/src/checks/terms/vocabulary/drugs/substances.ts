/** Nutrients, hormones, fluids, vaccines and disinfectants: given as drugs, but named in many other ways too. */

export const substances = `
葡萄糖=glucose|dextrose; 钙剂=calcium supplement|calcium supplementation; 维生素B1|硫胺|硫胺素=thiamine|vitamin B1
维生素B2|核黄素=riboflavin|vitamin B2; 维生素B6|吡哆醇=pyridoxine|vitamin B6; 维生素B12|氰钴胺|钴胺素=vitamin B12|cyanocobalamin|cobalamin
甲钴胺=mecobalamin|methylcobalamin; 维生素C|抗坏血酸=vitamin C|ascorbic acid; 维生素A=vitamin A|retinol; 维生素E=vitamin E|tocopherol
维生素D=vitamin D|cholecalciferol|colecalciferol|ergocalciferol; 锌剂|补锌=zinc|zinc supplement
鱼油|ω-3脂肪酸|omega-3脂肪酸|n-3脂肪酸=fish oil|omega-3 fatty acid|ω-3 fatty acid; 咖啡因|枸橼酸咖啡因=caffeine; 尿素=urea
凡士林=petrolatum|petroleum jelly; 益生菌=probiotic; 胰酶=pancreatin|pancreatic enzyme; 活性炭=activated charcoal
补液盐=rehydration salt|ORS|rehydration solution; 谷胱甘肽=glutathione; 雌激素=estrogen|oestrogen; 孕激素=progestogen|progestin
睾酮=testosterone; 黄体酮|孕酮=progesterone; 生长激素|重组人生长激素=growth hormone|somatropin; 胰岛素=insulin
聚乙二醇=polyethylene glycol|macrogol|PEG; 水杨酸=salicylic acid; 碳酸钙=calcium carbonate; 碘化钾=potassium iodide
降钙素|鲑鱼降钙素=calcitonin; 辅酶Q10=coenzyme Q10; 胰高血糖素|胰高糖素=glucagon; 绒促性素|人绒毛膜促性腺激素=human chorionic gonadotropin|hCG|HCG
雌二醇=estradiol|oestradiol; 促肾上腺皮质激素=corticotropin|adrenocorticotropic hormone|ACTH
铁剂|补铁|铁=iron; 叶酸=folic acid|folate; 氯化钾=potassium chloride|KCl
硫酸镁=magnesium sulfate|magnesium sulphate; 葡萄糖酸钙=calcium gluconate; 氯化钙=calcium chloride; 碳酸氢钠=sodium bicarbonate
氯化钠|生理盐水=sodium chloride|saline|normal saline|physiological saline
乳酸林格液|乳酸钠林格液|乳酸林格氏液|乳酸钠林格|乳酸盐林格液=Ringer's lactate|lactated Ringer's|Ringer lactate; 人血白蛋白|白蛋白=albumin; 纤维蛋白原=fibrinogen
凝血酶=thrombin; 维生素K=vitamin K|phytomenadione|phytonadione; 硫酸亚铁=ferrous sulfate<铁剂
促红细胞生成素|促红素|重组人促红素|红细胞生成素=erythropoietin|EPO|epoetin|epoetin alfa; 烟酸=niacin|nicotinic acid; 尿激酶=urokinase; 尼古丁=nicotine
褪黑素|褪黑激素=melatonin; 安非他明|苯丙胺=amphetamine|amfetamine; 甲基苯丙胺|冰毒=methamphetamine|metamfetamine
干扰素β=interferon beta|interferon-β; 氧化亚氮|笑气|一氧化二氮=nitrous oxide; 脂肪乳|脂肪乳剂=lipid emulsion|fat emulsion
血管加压素|加压素=vasopressin; 血管紧张素Ⅱ|血管紧张素II=angiotensin II; 多巴胺=dopamine; 肾上腺素|副肾素=epinephrine|adrenaline
去甲肾上腺素=norepinephrine|noradrenaline; 可卡因=cocaine; 海洛因|二醋吗啡=heroin|diamorphine
卡介苗=BCG|BCG vaccine|bacillus Calmette-Guérin; 乙肝疫苗|乙型肝炎疫苗=hepatitis B vaccine|HBV vaccine
流感疫苗=influenza vaccine|flu vaccine; 肺炎球菌疫苗|肺炎链球菌疫苗=pneumococcal vaccine; 狂犬病疫苗|狂犬疫苗=rabies vaccine; 麻疹疫苗=measles vaccine
麻腮风疫苗=MMR vaccine|measles-mumps-rubella vaccine; 百白破疫苗=DTP vaccine|diphtheria-tetanus-pertussis vaccine
破伤风类毒素=tetanus toxoid; HPV疫苗|人乳头瘤病毒疫苗=HPV vaccine|human papillomavirus vaccine; 水痘疫苗=varicella vaccine
带状疱疹疫苗=zoster vaccine|shingles vaccine|herpes zoster vaccine; 轮状病毒疫苗=rotavirus vaccine
脊髓灰质炎疫苗|脊灰疫苗=polio vaccine|poliovirus vaccine; 氯己定|洗必泰=chlorhexidine; 聚维酮碘|碘伏=povidone-iodine|iodophor
过氧化氢|双氧水=hydrogen peroxide; 次氯酸钠=sodium hypochlorite|hypochlorite; 四环素=tetracycline
青霉素|青霉素G|苄青霉素=penicillin|penicillin G|benzylpenicillin; 干扰素=interferon; 白介素-2|阿地白介素=aldesleukin|interleukin-2
免疫球蛋白|丙种球蛋白=immunoglobulin|IVIG|immune globulin|gamma globulin; 碘海醇=iohexol; 钆=gadolinium
雷公藤多苷|雷公藤=Tripterygium|tripterygium glycosides
`
