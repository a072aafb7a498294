/**
 * Journals by the code or ISSN in their DOIs: the titles of the NLM Catalog, abbreviated; of journals in Chinese their Chinese titles. Further
 * titles of a journal, behind a stroke, are its former or other ones.
 */

const table = `
apa ajp: Am J Psychiatry
apa ps: Psychiatr Serv
apa neuropsych: J Neuropsychiatry Clin Neurosci
apa psychotherapy: Am J Psychother
apa focus: Focus
elsevier jad: J Affect Disord
elsevier biopsych: Biol Psychiatry
elsevier neuron: Neuron
elsevier cell: Cell
elsevier pbb: Pharmacol Biochem Behav
elsevier jacc: J Am Coll Cardiol
elsevier eururo: Eur Urol
elsevier jhep: J Hepatol
elsevier chest: Chest
elsevier jaci: J Allergy Clin Immunol
elsevier ajog: Am J Obstet Gynecol
elsevier jpsychires: J Psychiatr Res
elsevier neuropharm: Neuropharmacology
elsevier psychres: Psychiatry Res
elsevier schres: Schizophr Res
elsevier eurpsy: Eur Psychiatry
elsevier euroneuro: Eur Neuropsychopharmacol
elsevier neubiorev: Neurosci Biobehav Rev
elsevier neuroimage: Neuroimage
elsevier pnpbp: Prog Neuropsychopharmacol Biol Psychiatry
elsevier jclinepi: J Clin Epidemiol
elsevier annonc: Ann Oncol
elsevier ejca: Eur J Cancer
elsevier ijcard: Int J Cardiol
elsevier atherosclerosis: Atherosclerosis
elsevier brs: Brain Stimul
elsevier bja: Br J Anaesth
elsevier gastro: Gastroenterology
elsevier genhosppsych: Gen Hosp Psychiatry
elsevier comppsych: Compr Psychiatry
elsevier drugalcdep: Drug Alcohol Depend
elsevier amjmed: Am J Med
elsevier ahj: Am Heart J
elsevier amjcard: Am J Cardiol
elsevier jaac: J Am Acad Child Adolesc Psychiatry
ama jama: JAMA | Journal of the American Medical Association
ama jamapsychiatry: JAMA Psychiatry
ama jamainternmed: JAMA Intern Med
ama jamaneurol: JAMA Neurol
ama jamaoncol: JAMA Oncol
ama jamasurg: JAMA Surg
ama jamacardio: JAMA Cardiol
ama jamapediatrics: JAMA Pediatr
ama jamanetworkopen: JAMA Netw Open
ama jamadermatol: JAMA Dermatol
ama jamaophthalmol: JAMA Ophthalmol
ama jamahealthforum: JAMA Health Forum
ama archpsyc: Arch Gen Psychiatry
ama archgenpsychiatry: Arch Gen Psychiatry
ama archinte: Arch Intern Med
ama archinternmed: Arch Intern Med
ama archneur: Arch Neurol
ama archneurol: Arch Neurol
ama archpedi: Arch Pediatr Adolesc Med
ama archsurg: Arch Surg
ama archderm: Arch Dermatol
ama archopht: Arch Ophthalmol
bmj bmj: BMJ | British Medical Journal
bmj bmjopen: BMJ Open
bmj gutjnl: Gut
bmj heartjnl: Heart
bmj thoraxjnl: Thorax
bmj annrheumdis: Ann Rheum Dis
bmj jnnp: J Neurol Neurosurg Psychiatry
bmj archdischild: Arch Dis Child
bmj bjsports: Br J Sports Med
springer s41586: Nature
springer s41591: Nat Med
springer s41380: Mol Psychiatry
springer s41398: Transl Psychiatry
springer s41386: Neuropsychopharmacology
springer s41598: Sci Rep
springer s41467: Nat Commun
springer s41588: Nat Genet
springer s41593: Nat Neurosci
springer s41572: Nat Rev Dis Primers
springer s41573: Nat Rev Drug Discov
springer s41587: Nat Biotechnol
springer s41577: Nat Rev Immunol
springer s41582: Nat Rev Neurol
springer s41575: Nat Rev Gastroenterol Hepatol
springer s41569: Nat Rev Cardiol
springer s41571: Nat Rev Clin Oncol
springer s41574: Nat Rev Endocrinol
springer s41583: Nat Rev Neurosci
springer s41562: Nat Hum Behav
springer s41590: Nat Immunol
springer s00406: Eur Arch Psychiatry Clin Neurosci
springer s12910: BMC Med Ethics
springer s12888: BMC Psychiatry
springer s12916: BMC Med
springer s12889: BMC Public Health
springer s12913: BMC Health Serv Res
springer s12874: BMC Med Res Methodol
springer s13643: Syst Rev
springer s13063: Trials
springer s00213: Psychopharmacology
springer s00125: Diabetologia
springer s00415: J Neurol
springer s40263: CNS Drugs
nature mp: Mol Psychiatry
nature npp: Neuropsychopharmacology
nature tp: Transl Psychiatry
nature nature: Nature
nature bjc: Br J Cancer
nature ijo: Int J Obes
nature bmt: Bone Marrow Transplant
nature leu: Leukemia
nature onc: Oncogene
nejm nejm: N Engl J Med
aspet pharmrev: Pharmacol Rev
aspet jpet: J Pharmacol Exp Ther
aspet mol: Mol Pharmacol
aspet dmd: Drug Metab Dispos
aha circulationaha: Circulation
aha strokeaha: Stroke
aha hypertensionaha: Hypertension
aha circresaha: Circ Res
aha atvbaha: Arterioscler Thromb Vasc Biol
aha jaha: J Am Heart Assoc
aha cir: Circulation
aha str: Stroke
aha hyp: Hypertension
aha res: Circ Res
wiley da: Depress Anxiety
wiley hep: Hepatology
wiley ana: Ann Neurol
wiley mds: Mov Disord
wiley wps: World Psychiatry
wiley acps: Acta Psychiatr Scand
wiley bdi: Bipolar Disord
wiley ijc: Int J Cancer
wiley cncr: Cancer
wiley jcph: J Clin Pharmacol
wiley pcn: Psychiatry Clin Neurosci
wiley epi: Epilepsia
wiley jth: J Thromb Haemost
cma cn112137: 中华医学杂志
cma cn112138: 中华内科杂志
cma cn112139: 中华外科杂志
cma cn112140: 中华儿科杂志
cma cn112141: 中华妇产科杂志
cma cn112147: 中华结核和呼吸杂志
cma cn112148: 中华心血管病杂志
cma cn112149: 中华放射学杂志
cma cn112150: 中华预防医学杂志
cma cn112151: 中华病理学杂志
cma cn112152: 中华肿瘤杂志
cma cn112338: 中华流行病学杂志
cma cn113661: 中华精神科杂志
cma cn113694: 中华神经科杂志
cma cn501113: 中华肝病杂志
frontiers fpsyt: Front Psychiatry
frontiers fphar: Front Pharmacol
frontiers fnins: Front Neurosci
frontiers fimmu: Front Immunol
frontiers fonc: Front Oncol
frontiers fneur: Front Neurol
frontiers fpsyg: Front Psychol
frontiers fmed: Front Med
dove ndt: Neuropsychiatr Dis Treat
dove jpr: J Pain Res
dove dddt: Drug Des Devel Ther
mja mja: Med J Aust
annals m: Ann Intern Med
annals l: Ann Intern Med
jcp jcp: J Clin Psychiatry
plos pone: PLoS One
plos pmed: PLoS Med
plos pbio: PLoS Biol
plos pntd: PLoS Negl Trop Dis
plos ppat: PLoS Pathog
plos pgen: PLoS Genet
oup brain: Brain
oup eurheartj: Eur Heart J
oup schbul: Schizophr Bull
oup cid: Clin Infect Dis
oup ndt: Nephrol Dial Transplant
oup ije: Int J Epidemiol
oup jnci: J Natl Cancer Inst
oup annonc: Ann Oncol
wolters cm9: Chin Med J
wolters jcp: J Clin Psychopharmacol
wolters sla: Ann Surg
wolters aln: Anesthesiology
wolters yco: Curr Opin Psychiatry
wolters ede: Epidemiology
wolters md: Medicine
wolters ccm: Crit Care Med
wolters qad: AIDS
wolters tp: Transplantation
wolters hjh: J Hypertens
cochrane 14651858: Cochrane Database Syst Rev
lww wnl: Neurology
asco jco: J Clin Oncol
ada dc: Diabetes Care
ada db: Diabetes
asa ane: Anesth Analg
ats rccm: Am J Respir Crit Care Med
rcpsych bjp: Br J Psychiatry
issn 0140-6736: Lancet
issn 2215-0366: Lancet Psychiatry
issn 1470-2045: Lancet Oncol
issn 1474-4422: Lancet Neurol
issn 1473-3099: Lancet Infect Dis
issn 2213-8587: Lancet Diabetes Endocrinol
issn 2214-109x: Lancet Glob Health
issn 2468-2667: Lancet Public Health
issn 2213-2600: Lancet Respir Med
issn 2468-1253: Lancet Gastroenterol Hepatol
issn 2352-3026: Lancet Haematol
issn 2352-3018: Lancet HIV
issn 2352-4642: Lancet Child Adolesc Health
issn 0706-7437: Can J Psychiatry
issn 2045-1253: Ther Adv Psychopharmacol
issn 0269-8811: J Psychopharmacol
issn 0004-8674: Aust N Z J Psychiatry
issn 1473-7175: Expert Rev Neurother
issn 1600-0447: Acta Psychiatr Scand
issn 1399-5618: Bipolar Disord
issn 0376-2491: 中华医学杂志
issn 0578-1426: 中华内科杂志
issn 0253-9624: 中华预防医学杂志
issn 0254-6450: 中华流行病学杂志
issn 0253-3758: 中华心血管病杂志
issn 1001-0939: 中华结核和呼吸杂志
issn 1006-7876: 中华神经科杂志
issn 1006-7884: 中华精神科杂志
issn 0578-1310: 中华儿科杂志
issn 0529-567x: 中华妇产科杂志
issn 1007-3418: 中华肝病杂志
`

const lines = table
  .trim()
  .split('\n')
  .map(line => {
    const at = line.indexOf(': ')
    return [line.slice(0, at), line.slice(at + 2).split(' | ')] as const
  })

/** `apa ajp` → Am J Psychiatry. */
export const codedJournals: ReadonlyMap<string, readonly string[]> = new Map(
  lines.filter(([code]) => !code.startsWith('issn ')),
)

/** `0140-6736` → Lancet. */
export const journalsByIssn: ReadonlyMap<string, readonly string[]> = new Map(
  lines.filter(([code]) => code.startsWith('issn ')).map(([code, titles]) => [code.slice('issn '.length), titles]),
)
