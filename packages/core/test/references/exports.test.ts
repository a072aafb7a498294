/** Entries in the shapes that reference managers and databases export, as printed in the list. */
import {expect, test} from 'vitest'
import {cmaStyle, formatReference, readReferenceLibrary} from '../../src/references/index.js'
import {plainText} from './plain-text.js'

const cases: Record<string, {text: string; printed: string; findings?: string[]}> = {
  'Zotero, BibTeX': {
    text: `@article{zarateRandomizedTrial2006,
  title = {A {{Randomized Trial}} of an {{N-methyl-D-aspartate Antagonist}} in {{Major Depression}}},
  author = {Zarate, Carlos A. and Singh, Jaskaran B. and Carlson, Paul J. and Brutsche, Nancy E.},
  year = 2006,
  month = aug,
  journal = {Archives of General Psychiatry},
  volume = {63},
  number = {8},
  pages = {856--864},
  publisher = {American Medical Association},
  doi = {10.1001/archpsyc.63.8.856},
  urldate = {2026-11-01},
  abstract = {Response at {$<$}.05; 50\\% \\ldots{}},
  langid = {english},
  file = {C\\:\\\\Users\\\\x\\\\Zotero 等.pdf;/home/x}
}`,
    printed:
      'Zarate CA, Singh JB, Carlson PJ, et al. A Randomized Trial of an N-methyl-D-aspartate Antagonist in Major Depression[J]. Archives of General Psychiatry, 2006, 63(8): 856-864. DOI: 10.1001/archpsyc.63.8.856.',
  },
  'Zotero, BibLaTeX, Chinese': {
    text: `@article{WangGaoHua2021,
  title = {氯胺酮抗抑郁机制研究进展},
  author = {王, 高华 and 舒, 畅},
  date = {2021-03-15},
  journaltitle = {中华精神科杂志},
  volume = {54},
  number = {3},
  pages = {201--206},
  url = {https://kns.cnki.net/kcms/detail?a=1},
  urldate = {2026-11-01},
  langid = {chinese}
}`,
    printed: '王高华, 舒畅. 氯胺酮抗抑郁机制研究进展[J]. 中华精神科杂志, 2021, 54(3): 201-206.',
  },
  'Zotero, a preprint': {
    text: `@misc{liKetamine2020,
  title = {Ketamine and {{mTOR}}},
  author = {Li, Nan},
  year = 2020,
  number = {arXiv:2001.00001},
  eprint = {2001.00001},
  primaryclass = {q-bio},
  publisher = {arXiv},
  doi = {10.48550/arXiv.2001.00001},
  archiveprefix = {arXiv}
}`,
    printed: 'Li N. Ketamine and mTOR[PP/OL]. arXiv(2020). DOI: 10.48550/arXiv.2001.00001.',
  },
  'Google Scholar': {
    text: `@article{li2010mtor,
  title={mTOR-dependent synapse formation},
  author={Li, Nanxin and Lee, Boyoung and Liu, Rong-Jian and Banasr, Mounira and Dwyer, Jason M},
  journal={Science},
  volume={329},
  number={5994},
  pages={959--964},
  year={2010},
  publisher={American Association for the Advancement of Science}
}`,
    printed: 'Li N, Lee B, Liu RJ, et al. mTOR-dependent synapse formation[J]. Science, 2010, 329(5994): 959-964.',
  },
  'Google Scholar, Chinese': {
    text: `@article{王高华2021氯胺酮,
  title={氯胺酮治疗难治性抑郁症},
  author={王高华 and others},
  journal={中华精神科杂志},
  volume={54},
  number={3},
  pages={201--206},
  year={2021}
}`,
    printed: '王高华, 等. 氯胺酮治疗难治性抑郁症[J]. 中华精神科杂志, 2021, 54(3): 201-206.',
    findings: ['reference-key-form braces'],
  },
  EndNote: {
    text: `@article{RN1,
   author = {Autry, A. E. and Adachi, M. and Nosyreva, E. and Na, E. S.},
   title = {NMDA receptor blockade at rest},
   journal = {Nature},
   volume = {475},
   number = {7354},
   pages = {91-5},
   note = {1476-4687
Autry, Anita E
PMID: 21677641
eng},
   ISSN = {0028-0836 (Print)},
   DOI = {10.1038/nature10130},
   year = {2011},
   type = {Journal Article}
}`,
    printed:
      'Autry AE, Adachi M, Nosyreva E, et al. NMDA receptor blockade at rest[J]. Nature, 2011, 475(7354): 91-95. DOI: 10.1038/nature10130.',
  },
  'Web of Science': {
    text: `@article{ ISI:000287654300012,
Author = {Beurel, E. and Song, L. and Jope, R. S.},
Title = {{Inhibition of glycogen synthase kinase-3 is necessary for the rapid
   antidepressant effect of ketamine in mice}},
Journal = {{MOLECULAR PSYCHIATRY}},
Year = {{2011}},
Volume = {{16}},
Number = {{11}},
Pages = {{1068-1070}},
Month = {{NOV}},
DOI = {{10.1038/mp.2011.47}},
Unique-ID = {{ISI:000287654300012}},
}`,
    printed:
      'Beurel E, Song L, Jope RS. Inhibition of glycogen synthase kinase-3 is necessary for the rapid antidepressant effect of ketamine in mice[J]. MOLECULAR PSYCHIATRY, 2011, 16(11): 1068-1070. DOI: 10.1038/mp.2011.47.',
  },
  Crossref: {
    text: `@article{Zanos_2018, title={Mechanisms of ketamine action as an antidepressant}, volume={23}, ISSN={1476-5578}, url={http://dx.doi.org/10.1038/mp.2017.255}, DOI={10.1038/mp.2017.255}, number={4}, journal={Molecular Psychiatry}, publisher={Springer Science and Business Media LLC}, author={Zanos, Panos and Gould, Todd D}, year={2018}, month=mar, pages={801–811} }`,
    printed:
      'Zanos P, Gould TD. Mechanisms of ketamine action as an antidepressant[J]. Molecular Psychiatry, 2018, 23(4): 801-811. DOI: 10.1038/mp.2017.255.',
  },
  'a Chinese database': {
    text: `@article{XDYX202103001,
author = { 王高华 and  舒畅 and  向均怡 and 王惠玲},
title = {氯胺酮治疗难治性抑郁症的研究进展},
journal = {现代医学},
volume = {49},
number = {03},
pages = {241-245+250},
year = {2021},
issn = {1671-7562}
}
@mastersthesis{1021578642.nh,
author = {张三},
title = {艾司氯胺酮的临床研究},
school = {武汉大学},
year = {2020},
}`,
    printed:
      '王高华, 舒畅, 向均怡, 等. 氯胺酮治疗难治性抑郁症的研究进展[J]. 现代医学, 2021, 49(3): 241-245+250.\n张三. 艾司氯胺酮的临床研究[D]. 武汉大学, 2020.',
  },
  JabRef: {
    text: `% Encoding: UTF-8

@Article{jab,
  author    = {M{\\"u}ller, Hans-J{\\"u}rgen and {van der Berg}, Jan and de la Cruz, Juan},
  journal   = {Der Nervenarzt},
  title     = {Therapieresistente Depression},
  year      = {2019},
  pages     = {1--9},
  langid    = {ngerman},
  priority  = {prio1},
}

@Comment{jabref-meta: databaseType:bibtex;}`,
    printed: 'Müller HJ, van der Berg J, de la Cruz J. Therapieresistente Depression[J]. Der Nervenarzt, 2019: 1-9.',
  },
  'a guideline of an organisation on the web': {
    text: `@misc{nice, author = {{National Institute for Health and Care Excellence}}, title = {Depression in adults}, howpublished = {\\url{https://www.nice.org.uk/guidance/ng222}}, note = {Accessed: 2026-11-01}, year = {2022}}`,
    printed:
      'National Institute for Health and Care Excellence. Depression in adults[EB/OL]. (2022)[2026-11-01]. https://www.nice.org.uk/guidance/ng222.',
  },
}

test.each(Object.entries(cases))('%s', (_, {text, printed, findings = []}) => {
  const library = readReferenceLibrary('x.bib', text)
  expect(library.references.map(reference => plainText(formatReference(reference, cmaStyle))).join('\n')).toBe(printed)
  expect(library.findings.map(({rule, note}) => [rule, note].filter(Boolean).join(' '))).toEqual(findings)
})
