/**
 * DOIs that carry their journal, year, volume or first page in their form. A form is here only if its publisher uses it without exception;
 * most DOIs are opaque and say nothing.
 *
 *   10.1176/appi.ajp.2019.19020172  → Am J Psychiatry, accepted 2019
 *   10.1001/archpsyc.63.8.856       → Arch Gen Psychiatry, 63: 856
 *   10.3760/cma.j.cn112138-20200221-00001 → 中华内科杂志, received 2020
 */
import {codedJournals, journalsByIssn} from './doi-journals.js'

export interface DoiReading {
  /** One of these, by any name of it. */
  readonly journals?: readonly string[]
  /** What DOIs of one journal share: `10.1016/j.jad`. */
  readonly journalCode?: string
  /** When the manuscript was received or accepted, or when it appeared. */
  readonly year?: number
  /** How many years after `year` it may be printed, at most. */
  readonly within?: number
  /** Old volumes were given DOIs of this form later: `year` says nothing of what was printed before. */
  readonly mayBeLater?: true
  readonly volume?: string
  readonly page?: string
}

interface DoiForm {
  /** Groups: `code` or `issn` (8 characters) of the journal; `year`, `yy` (two digits), `y` (a letter), `volume`, `page`. */
  readonly form: RegExp
  /** Before `code`, in the table of journals. */
  readonly publisher: string
  readonly within?: number
  readonly mayBeLater?: true
  /** The year that the letter `a` stands for. */
  readonly letterA?: number
}

/** Each seen in the publishers' own DOIs at Crossref; the meaning of CMA's is in the notes to authors of its publishing house. */
const forms: readonly DoiForm[] = [
  // American Psychiatric Association: manuscript year, then its number; before 2007 volume, issue and page.
  {
    publisher: 'apa',
    form: /^10\.1176\/appi\.(?<code>ajp|ps|neuropsych|psychotherapy|focus)\.(?<year>20\d\d)\.\d+$/,
    within: 3,
  },
  {
    publisher: 'apa',
    form: /^10\.1176\/(?:appi\.)?(?<code>ajp)\.(?<year>\d{4})\.(?<volume>\d+)\.\d+\.(?<page>\d+)$/,
    within: 1,
  },
  {publisher: 'apa', form: /^10\.1176\/(?:appi\.)?(?<code>ajp|ps)\.(?<volume>\d{2,3})\.\d+\.(?<page>\d+)$/},
  // Elsevier: code, year and month of acceptance; or the publisher item identifier with ISSN and year of acceptance.
  {
    publisher: 'elsevier',
    form: /^10\.1016\/j\.(?<code>[a-z]+)\.(?<year>(?:19|20)\d\d)\.(?:0\d|1[0-2])\.\d+$/,
    within: 4,
  },
  {publisher: 'elsevier', form: /^10\.1053\/j\.(?<code>[a-z]+)\.(?<year>20\d\d)\.(?:0\d|1[0-2])\.\d+$/, within: 4},
  {
    publisher: 'issn',
    form: /^10\.1016\/s?(?<issn>\d{4}-\d{3}[\dx])\((?<yy>\d\d)\)\d{5}-[\dx]$/,
    within: 4,
    mayBeLater: true,
  },
  // American Medical Association: volume, issue and page until 2012; then the manuscript year.
  {publisher: 'ama', form: /^10\.1001\/(?<code>jama|arch[a-z]+)\.(?<volume>\d{2,3})\.\d+\.(?<page>\d+)$/},
  {publisher: 'ama', form: /^10\.1001\/(?<code>jama[a-z]*|arch[a-z]+)\.(?<year>20[012]\d)\.\d+$/, within: 3},
  // BMJ: a letter for the year, b is 2009; its other journals: manuscript year.
  {publisher: 'bmj', form: /^10\.1136\/(?<code>bmj)\.(?<y>[b-s])\d{1,4}$/, within: 1, letterA: 2008},
  {publisher: 'bmj', form: /^10\.1136\/(?<code>[a-z]+)-(?<year>20\d\d)-\d{5,6}$/, within: 4},
  // Nature Portfolio, Springer, BMC: number of the journal, year of registration.
  {publisher: 'springer', form: /^10\.1038\/(?<code>s\d{5})-(?<yyy>0\d\d)-\d{4,5}-[\da-z]$/, within: 3},
  {publisher: 'springer', form: /^10\.(?:1007|1186)\/(?<code>s\d{5})-(?<yyy>0\d\d)-\d{4,5}-[\da-z]$/, within: 4},
  {publisher: 'nature', form: /^10\.1038\/(?<code>[a-z]{2,6})\.(?<year>20[01]\d)\.\d+$/, within: 3},
  {publisher: 'nature', form: /^10\.1038\/(?<code>nature)\d{5}$/},
  {publisher: 'nature', form: /^10\.1038\/sj\.(?<code>mp|npp|bjc|ijo|bmt|leu|onc)\.\d{7}$/},
  // New England Journal of Medicine: manuscript year.
  {publisher: 'nejm', form: /^10\.1056\/(?<code>nejm)[a-z]{1,5}(?<yy>\d\d)\d{4,5}$/, within: 3},
  // ASPET and the American Heart Association: 1 and the year.
  {publisher: 'aspet', form: /^10\.1124\/(?<code>pharmrev|jpet|mol|dmd)\.1(?<yy>\d\d)\.\d{5,6}$/, within: 3},
  {
    publisher: 'aha',
    form: /^10\.1161\/(?<code>circulationaha|strokeaha|hypertensionaha|circresaha|atvbaha|jaha)\.1(?<yy>\d\d)\.\d{6}$/,
    within: 3,
  },
  {publisher: 'aha', form: /^10\.1161\/(?<code>cir|str|hyp|res)\.0{10}\d{6}$/},
  // SAGE: ISSN and year; Taylor & Francis: ISSN and year; Wiley and Blackwell of before 2013: ISSN and year.
  {publisher: 'issn', form: /^10\.1177\/(?<issn>\d{7}[\dx])(?<yy>0\d|1\d|2\d)\d{6}$/, within: 4, mayBeLater: true},
  {publisher: 'issn', form: /^10\.(?:1080|3109|1586)\/(?<issn>\d{7}[\dx])\.(?<year>20\d\d)\.\d{5,8}$/, within: 4},
  {publisher: 'issn', form: /^10\.1111\/j\.(?<issn>\d{4}-\d{3}[\dx])\.(?<year>(?:19|20)\d\d)\.[\da-z]+\.x$/, within: 3},
  {
    publisher: 'wiley',
    form: /^10\.(?:1002|1111)\/(?<code>da|hep|ana|mds|wps|acps|bdi|ijc|cncr|jcph|pcn|epi|jth)\.\d{4,6}$/,
  },
  // Chinese Medical Association: CN number and day of receipt; before 2019 ISSN, year and issue of printing.
  {publisher: 'cma', form: /^10\.3760\/cma\.j\.(?<code>cn\d{6})-(?<year>20\d\d)\d{4}-\d{5}$/, within: 4},
  {
    publisher: 'issn',
    form: /^10\.3760\/cma\.?j\.issn\.?(?<issn>\d{4}-\d{3}[\dx])\.(?<year>(?:19|20)\d\d)\.\d{1,2}\.\d{2,4}$/,
    within: 1,
  },
  // Others of one journal or a few.
  {publisher: 'frontiers', form: /^10\.3389\/(?<code>f[a-z]{3,6})\.(?<year>20\d\d)\.\d{5,8}$/, within: 1},
  {publisher: 'dove', form: /^10\.2147\/(?<code>[a-z]{2,6})\.s\d{4,7}$/},
  {publisher: 'mja', form: /^10\.5694\/(?<code>mja)(?<yy>\d\d)\.\d{5}$/, within: 2},
  {publisher: 'annals', form: /^10\.7326\/(?<code>[ml]|annals-)(?<yy>\d\d)-?\d{4,5}$/, within: 3},
  {publisher: 'jcp', form: /^10\.4088\/(?<code>jcp)\.(?<yy>0[789]|1\d|2\d)[a-z]\d{5}[a-z]*$/, within: 3},
  {publisher: 'plos', form: /^10\.1371\/journal\.(?<code>pone|pmed|pbio|pntd|ppat|pgen)\.\d{7}$/},
  {
    publisher: 'oup',
    form: /^10\.1093\/(?<code>brain|eurheartj|schbul|cid|ndt|ije|jnci|annonc|schizbullopen)\/[a-z0-9/]+$/,
  },
  {
    publisher: 'wolters',
    form: /^10\.1097\/(?<code>cm9|jcp|sla|aln|yco|ede|md|ccm|qad|tp|hjh)\.(?:0b013e[\da-f]+|0{10}\d{6}|0{9}\d{7})$/,
  },
  {publisher: 'cochrane', form: /^10\.1002\/(?<code>14651858)\.(?:cd|mr)\d{6}(?:\.pub\d+)?$/},
  {publisher: 'lww', form: /^10\.1212\/(?<code>wnl)\.(?:0b013e[\da-f]+|0{10}\d{6})$/},
  {publisher: 'asco', form: /^10\.1200\/(?<code>jco)\.(?<year>20\d\d)\.\d\d\.\d{4}$/, within: 3},
  {publisher: 'ada', form: /^10\.2337\/(?<code>dc|db)(?<yy>0\d|1\d|2\d)-\d{4}$/, within: 2},
  {publisher: 'asa', form: /^10\.1213\/(?<code>ane)\.(?:0b013e[\da-f]+|0{10}\d{6})$/},
  {publisher: 'ats', form: /^10\.1164\/(?<code>rccm)\.(?<year>20\d\d)\d\d-\d{4}[a-z]{2}$/, within: 3},
  {publisher: 'rcpsych', form: /^10\.1192\/(?<code>bjp)\.(?:bp\.1(?<yy>\d\d)\.\d{6}|(?<year>20\d\d)\.\d+)$/, within: 3},
]

/** What a DOI says of its work by its form; empty for most. */
export function readDoiForm(doi: string): DoiReading {
  const plain = doi.toLowerCase()
  for (const {form, publisher, within, mayBeLater, letterA} of forms) {
    const groups = form.exec(plain)?.groups
    if (!groups) continue
    const {code, issn, volume, page} = groups
    const year = yearIn(groups, letterA)
    const key = code ?? issn?.replace('-', '').replace(/^(\d{4})/, '$1-')
    if (key === undefined) return {}
    const journals = publisher === 'issn' ? journalsByIssn.get(key) : codedJournals.get(`${publisher} ${key}`)
    return {
      ...(journals && {journals}),
      journalCode: `${plain.slice(0, plain.indexOf('/'))} ${key}`,
      ...(year !== undefined && within !== undefined && {year, within, ...(mayBeLater && {mayBeLater})}),
      ...(volume && {volume}),
      ...(page && {page}),
    }
  }
  return {}
}

function yearIn(groups: Readonly<Record<string, string | undefined>>, letterA: number | undefined): number | undefined {
  const {year, yy, yyy, y} = groups
  if (year) return Number(year)
  if (yyy) return 2000 + Number(yyy)
  if (yy) return Number(yy) + (Number(yy) > 40 ? 1900 : 2000)
  return y && letterA !== undefined ? letterA + y.charCodeAt(0) - 'a'.charCodeAt(0) : undefined
}
