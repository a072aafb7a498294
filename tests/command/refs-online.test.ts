/** `zhinan refs check --online` and `zhinan refs add` as processes, against a server on this machine. No test leaves it. */
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, afterEach, beforeEach, describe, expect, test} from 'vitest'
import {type Handler, json, plain, type ServiceServer, serviceServer, zhinanBeside} from '../support/service-server.js'
import {frontMatter, zhinan} from '../support/zhinan.js'

const root = mkdtempSync(join(tmpdir(), 'zhinan-online-'))
afterAll(() => rmSync(root, {recursive: true, force: true}))
let folder: string
let server: ServiceServer | undefined
beforeEach(() => {
  folder = mkdtempSync(join(root, 'f-'))
})
afterEach(async () => {
  await server?.close()
  server = undefined
})

const message = {
  DOI: '10.1001/archpsyc.63.8.856',
  type: 'journal-article',
  title: ['A Randomized Trial of an N-methyl-D-aspartate Antagonist in Treatment-Resistant Major Depression'],
  author: [
    {family: 'Zarate', given: 'Carlos A.', suffix: 'Jr'},
    {family: 'Singh', given: 'Jaskaran B.'},
  ],
  'container-title': ['Archives of General Psychiatry'],
  'published-print': {'date-parts': [[2006, 8, 1]]},
  volume: '63',
  issue: '8',
  page: '856',
}
const summary = {
  uid: '16894061',
  title: 'A randomized trial of an N-methyl-D-aspartate antagonist in treatment-resistant major depression.',
  authors: [
    {name: 'Zarate CA Jr', authtype: 'Author'},
    {name: 'Singh JB', authtype: 'Author'},
  ],
  source: 'Arch Gen Psychiatry',
  fulljournalname: 'Archives of general psychiatry',
  pubdate: '2006 Aug',
  volume: '63',
  issue: '8',
  pages: '856-64',
  articleids: [{idtype: 'doi', value: '10.1001/archpsyc.63.8.856'}],
}

const notFound: Handler = (_, response) => plain(response, 404, 'Resource not found.')
const crossref: Handler = (url, response) => {
  const doi = decodeURIComponent(url.pathname.replace('/crossref/works/', ''))
  if (doi === message.DOI) json(response, {status: 'ok', message})
  else if (doi === '10.1000/retracted') {
    json(response, {message: {...message, DOI: doi, 'updated-by': [{type: 'retraction', DOI: '10.1000/notice'}]}})
  } else plain(response, 404, 'Resource not found.')
}
const pubmed: Handler = (url, response) => {
  const term = url.searchParams.get('term')
  if (term !== null) {
    const idlist = term.includes(message.DOI) ? ['16894061'] : []
    json(response, {esearchresult: {count: String(idlist.length), idlist}})
  } else {
    const ids = (url.searchParams.get('id') ?? '').split(',')
    const entries = ids.map(id => [id, id === '16894061' ? summary : {uid: id, error: 'cannot get document summary'}])
    json(response, {result: {uids: ids, ...Object.fromEntries(entries)}})
  }
}
const doi: Handler = (url, response) => {
  const asked = decodeURIComponent(url.pathname.replace('/doi/doiRA/', ''))
  json(response, [
    asked.startsWith('10.3760/') ? {DOI: asked, RA: 'ISTIC'} : {DOI: asked, status: 'DOI does not exist'},
  ])
}

const start = async (
  handlers: Partial<Record<'crossref' | 'pubmed' | 'doi', Handler>> = {},
): Promise<ServiceServer> => {
  server = await serviceServer({crossref, pubmed, doi, ...handlers})
  return server
}
const run = (args: readonly string[], env: Readonly<Record<string, string>> = server?.env ?? {}) =>
  zhinanBeside(args, folder, {ZHINAN_EMAIL: 'editor@example.org', XDG_CACHE_HOME: join(folder, 'cache'), ...env})

const entry = (key: string, changed: Readonly<Record<string, string>> = {}) => {
  const fields = {
    author: 'Zarate, Jr, Carlos A. and Singh, Jaskaran B.',
    title: message.title[0],
    journal: 'Arch Gen Psychiatry',
    year: '2006',
    volume: '63',
    number: '8',
    pages: '856--864',
    doi: message.DOI,
    ...changed,
  }
  return `@article{${key},\n${Object.entries(fields)
    .map(([name, value]) => `  ${name} = {${value}},\n`)
    .join('')}}\n`
}
const guideline = (library: string, name = 'references.bib') => {
  writeFileSync(
    join(folder, 'guideline.md'),
    `${frontMatter.replace('grading: GRADE', `grading: GRADE\nreferences: ${name}`)}## 甲 | A {#a}\n\n监测血压[@zarate2006]。\n\nMonitor the blood pressure [@zarate2006].\n`,
  )
  writeFileSync(join(folder, name), library)
}
const text = (name: string) => readFileSync(join(folder, name), 'utf8')

describe('zhinan refs check --online', () => {
  test('differences with their places in the user’s language, exit 1 only for errors', async () => {
    const {requests} = await start()
    writeFileSync(join(folder, 'a.bib'), entry('zarate2006', {volume: '36'}))
    const warned = await run(['refs', 'check', 'a.bib', '--online', '--lang', 'zh'])
    expect(warned.code).toBe(0)
    expect(warned.stdout).toContain('a.bib:6:')
    expect(warned.stdout).toContain('卷号为“36”，应为“63”')
    expect(warned.stdout).toContain('已与 Crossref 和 PubMed 核对：1/1 条')
    expect(warned.stderr).toContain('https://www.ncbi.nlm.nih.gov/About/disclaimer.html')
    for (const {url, userAgent} of requests) {
      expect(userAgent).toMatch(/^zhinan\/\S+ \(mailto:editor@example\.org\)$/)
      if (!url.pathname.startsWith('/doi')) expect(url.search).toMatch(/(?:mailto|email)=editor%40example\.org/)
    }
    writeFileSync(join(folder, 'b.bib'), entry('zarate2006', {doi: '10.1000/retracted'}))
    const refused = await run(['refs', 'check', 'b.bib', '--online', '--format', 'json'])
    expect(refused.code).toBe(1)
    const [list] = JSON.parse(refused.stdout).lists
    expect(list.messages.map(({rule}: {rule: string}) => rule)).toContain('reference-online-retracted')
    writeFileSync(
      join(folder, 'c.bib'),
      entry('zarate2006', {doi: '10.1000/retracted', note: 'Retraction in: J. 2020'}),
    )
    const offline = await run(['refs', 'check', 'c.bib'])
    expect(offline.stdout).toContain('(reference-retracted)')
    const told = await run(['refs', 'check', 'c.bib', '--online'])
    expect(told.stdout).toContain('(reference-online-retracted)')
    expect(told.stdout).not.toContain('(reference-retracted)')
    expect(list.online).toEqual({compared: 1, unrecorded: [], unreachable: []})
  })

  test('a guideline’s folder; what was answered is not asked again, unless --no-cache says so', async () => {
    const {requests} = await start()
    guideline(
      entry('zarate2006') + entry('cma2020', {doi: '10.3760/cma.j.1'}) + entry('wrong2020', {doi: '10.1000/no'}),
    )
    const first = await run(['refs', 'check', '.', '--online'])
    expect(first.stdout).toContain('reference-online-elsewhere')
    expect(first.stdout).toContain('reference-online-doi-unknown')
    const asked = requests.length
    expect((await run(['refs', 'check', '.', '--online'])).stdout).toBe(first.stdout)
    expect(requests).toHaveLength(asked)
    await run(['refs', 'check', '.', '--online', '--no-cache'])
    expect(requests).toHaveLength(2 * asked)
    expect(existsSync(join(folder, 'cache', 'zhinan', 'services'))).toBe(true)
  })

  test('429 with Retry-After and 503 are waited for, redirections followed', async () => {
    let refused = 0
    let moved = false
    await start({
      crossref: (url, response, count) => {
        if (refused++ === 0) plain(response, 429, 'You have sent too many requests', {'retry-after': '1'})
        else crossref(url, response, count)
      },
      pubmed: (url, response, count) => {
        if (moved || url.searchParams.has('moved')) return pubmed(url, response, count)
        moved = true
        plain(response, 302, '', {location: `${url.pathname}${url.search}&moved=1`})
      },
    })
    writeFileSync(join(folder, 'a.bib'), entry('zarate2006'))
    const {code, stdout} = await run(['refs', 'check', 'a.bib', '--online'])
    expect({code, compared: stdout.includes('1 of 1')}).toEqual({code: 0, compared: true})
    expect(refused).toBe(2)
  })

  test.each<[string, Handler, string]>([
    ['HTML', (_, response) => plain(response, 200, '<html>Please log in</html>'), 'something unexpected'],
    ['cut off', (_, response) => plain(response, 200, '{"message": {'), 'something unexpected'],
    ['endless redirection', (url, response) => plain(response, 302, '', {location: url.pathname}), 'cannot be reached'],
    ['refused', (_, response) => plain(response, 403, 'blocked'), 'refuses to answer'],
    [
      'too large',
      (_, response) => {
        response.writeHead(200, {'content-type': 'application/json'})
        response.end(' '.repeat(11_000_000))
      },
      'too large',
    ],
  ])('%s: one message for all entries, no finding, exit 2', async (_, broken, said) => {
    await start({crossref: broken})
    const library = Array.from({length: 3}, (_, index) => entry(`key${index}`, {doi: `10.1000/${index}`})).join('')
    writeFileSync(join(folder, 'a.bib'), library)
    const {code, stdout, stderr} = await run(['refs', 'check', 'a.bib', '--online'])
    expect(code).toBe(2)
    expect(stderr.match(/Crossref/g)).toHaveLength(1)
    expect(stderr).toContain(said)
    expect(stderr).toContain('3')
    expect(stdout).not.toContain('reference-online')
  })

  test('no connection at all: a line for each service', async () => {
    const nowhere = 'http://127.0.0.1:9'
    writeFileSync(join(folder, 'a.bib'), Array.from({length: 30}, (_, index) => entry(`key${index}`)).join(''))
    const env = {ZHINAN_CROSSREF_URL: nowhere, ZHINAN_PUBMED_URL: nowhere, ZHINAN_DOI_URL: nowhere}
    const {code, stderr} = await run(['refs', 'check', 'a.bib', '--online', '--lang', 'zh'], env)
    expect(code).toBe(2)
    expect(stderr.match(/无法连接（请检查网络）；未能在该处查询的条目：30 条/g)).toHaveLength(2)
  })

  test('without --online nothing is asked, and no address is wanted', async () => {
    const {requests} = await start()
    writeFileSync(join(folder, 'a.bib'), `${entry('zarate2006')}@article{b2020, title={Unclosed\n`)
    const {code, stdout} = await run(['refs', 'check', 'a.bib'])
    expect(code).toBe(1)
    expect(stdout).toContain('reference-broken')
    expect(requests).toEqual([])
  })

  test.skipIf(process.platform === 'win32')('Ctrl-C ends it at once', async () => {
    await start({pubmed: () => {}})
    writeFileSync(join(folder, 'a.bib'), entry('zarate2006'))
    const env = {...server!.env, ZHINAN_EMAIL: 'editor@example.org', XDG_CACHE_HOME: join(folder, 'cache')}
    const {code, stdout, stderr} = await zhinanBeside(['refs', 'check', 'a.bib', '--online'], folder, env, child => {
      const asked = setInterval(() => {
        if (server!.requests.length === 0) return
        clearInterval(asked)
        child.kill('SIGINT')
      }, 20)
    })
    expect({code, stdout}).toEqual({code: 130, stdout: ''})
    expect(stderr).toContain('Ended by you')
  })

  test.each([
    ['no address', [], 'ZHINAN_EMAIL'],
    ['no address in form', ['--email', 'editor'], 'editor'],
  ])('%s: exit 2', (_, args, said) => {
    writeFileSync(join(folder, 'a.bib'), entry('zarate2006'))
    const {code, stderr} = zhinan(['refs', 'check', 'a.bib', '--online', ...args], folder, {ZHINAN_EMAIL: ''})
    expect(code).toBe(2)
    expect(stderr).toContain(said)
  })
})

describe('zhinan refs add', () => {
  test.each([
    ['LF', '% mine\n\n@string{j = {J}}\n@book{b2020,\n  title = {B},}\n', '\n'],
    ['CR LF', '% mine\r\n\r\n@book{b2020, title = {B}}\r\n', '\r\n'],
    ['no end of the last line', '\ufeff@book{b2020, title = {B}}', '\n'],
    ['an empty library', '', '\n'],
  ])('a .bib with %s keeps what it has', async (_, before, end) => {
    await start()
    guideline(before)
    const {code, stdout, stderr} = await run(['refs', 'add', '16894061'])
    expect({code, stderr: stderr.includes('[@zarate2006]')}).toEqual({code: 0, stderr: true})
    const after = text('references.bib')
    expect(after.startsWith(before)).toBe(true)
    const added = after.slice(before.length)
    expect(added.replaceAll(end, '')).not.toMatch(/[\r\n]/)
    expect(added).toContain(`@article{zarate2006,${end}`)
    expect(added).toContain('{Zarate, Jr, Carlos A. and Singh, Jaskaran B.}')
    expect(stdout).toContain('16894061')
    expect((await run(['check', '.'])).stdout).not.toContain('citation-unknown')
  })

  test.each([
    [
      'two blanks',
      '[\n  {\n    "id": "b2020",\n    "type": "book"\n  }\n]\n',
      /^\[\n {2}\{\n {4}"id": "b2020",\n {4}"type": "book"\n {2}\},\n {2}\{\n {4}"id": "zarate2006",\n[\s\S]*\n {2}\}\n\]\n$/,
    ],
    [
      'tabs, CR LF',
      '[\r\n\t{\r\n\t\t"id": "b2020"\r\n\t}\r\n]',
      /^\[\r\n\t\{\r\n\t\t"id": "b2020"\r\n\t\},\r\n\t\{\r\n\t\t"id": "zarate2006",\r\n[\s\S]*\r\n\t\}\r\n\]$/,
    ],
    ['one line', '[{"id":"b2020","type":"book"}]', /^\[\{"id":"b2020","type":"book"\},\{"id":"zarate2006",.*\}\]$/],
    ['no entry', '[]\n', /^\[\n {2}\{\n {4}"id": "zarate2006",\n[\s\S]*\n\]\n$/],
  ])('a .json with %s', async (_, before, form) => {
    await start()
    guideline(before, 'references.json')
    expect((await run(['refs', 'add', message.DOI, '.'])).code).toBe(0)
    expect(text('references.json')).toMatch(form)
    expect(JSON.parse(text('references.json')).at(-1)).toMatchObject({id: 'zarate2006', PMID: '16894061'})
  })

  test('a .ris', async () => {
    await start()
    const before = 'TY  - BOOK\r\nTI  - B\r\nER  - \r\n'
    guideline(before, 'references.ris')
    expect((await run(['refs', 'add', message.DOI, '.'])).code).toBe(0)
    expect(text('references.ris').startsWith(before)).toBe(true)
    expect(text('references.ris')).toMatch(/\r\nTY {2}- JOUR\r\n[\s\S]*\r\nER {2}- ?\r\n$/)
  })

  test('--dry-run writes nothing, --to chooses', async () => {
    await start()
    guideline('')
    writeFileSync(join(folder, 'other.bib'), '@book{zarate2006, title = {B}}\n')
    const dry = await run(['refs', 'add', '16894061', '--to', 'other.bib', '--dry-run', '--lang', 'zh'])
    expect(dry).toMatchObject({code: 0, stdout: expect.stringContaining('@article{zarate2006a,')})
    expect(dry.stderr).toContain('未写入任何内容')
    expect(text('other.bib')).not.toContain('article')
    await run(['refs', 'add', '16894061', '--to', 'other.bib'])
    expect(text('other.bib')).toContain('@article{zarate2006a,')
    expect(text('references.bib')).toBe('')
  })

  test('a retracted work is added with a warning', async () => {
    await start()
    guideline('')
    const {code, stderr} = await run(['refs', 'add', '10.1000/retracted', '--lang', 'zh'])
    expect(code).toBe(0)
    expect(stderr).toContain(
      '警告：该文献已被撤稿（https://doi.org/10.1000/notice）'.replace(/[（）]/g, match =>
        match === '（' ? ' (' : ')',
      ),
    )
  })

  test.each([
    ['the same DOI', entry('mine')],
    ['the same title', entry('mine', {doi: '', journal: 'AGP'})],
  ])('a work that is there is not added again: %s', async (_, before) => {
    await start()
    guideline(before)
    const {code, stderr} = await run(['refs', 'add', '16894061'])
    expect(code).toBe(1)
    expect(stderr).toContain('mine (references.bib:1)')
    expect(text('references.bib')).toBe(before)
  })

  test.each<[string, readonly string[], number, string]>([
    ['no DOI', ['refs', 'add', 'zarate2006'], 2, 'zarate2006'],
    ['no file', ['refs', 'add', '16894061', '--to', 'nowhere.bib'], 2, 'nowhere.bib: no such file'],
    ['no guideline', ['refs', 'add', '16894061', 'empty'], 2, 'empty'],
    ['another format', ['refs', 'add', '16894061', '--to', 'a.nbib'], 2, 'zhinan refs convert a.nbib'],
    ['a broken library', ['refs', 'add', '16894061', '--to', 'broken.bib'], 2, 'broken.bib is broken at its end'],
    ['GB 18030', ['refs', 'add', '16894061', '--to', 'gb.bib'], 2, 'not in UTF-8'],
    ['a PMID that does not exist', ['refs', 'add', '999'], 1, 'PubMed has no such article'],
    ['a DOI that does not exist', ['refs', 'add', '10.1000/no'], 1, 'does not exist'],
    ['a Chinese DOI', ['refs', 'add', '10.3760/cma.j.1'], 1, 'China DOI (ISTIC)'],
  ])('%s: said, and nothing is changed', async (_, args, code, said) => {
    await start()
    guideline('% empty\n')
    writeFileSync(join(folder, 'a.nbib'), 'PMID- 1\nTI  - T\n')
    writeFileSync(join(folder, 'broken.bib'), '@article{a2020, title = {T\n')
    writeFileSync(join(folder, 'gb.bib'), Uint8Array.from([0x40, 0xbc, 0xe0, 0xb2, 0xe2]))
    const ran = await run(args)
    expect({code: ran.code, stdout: ran.stdout}).toEqual({code, stdout: ''})
    expect(ran.stderr).toContain(said)
    expect(text('references.bib')).toBe('% empty\n')
    expect(text('broken.bib')).toBe('@article{a2020, title = {T\n')
  })

  test('Crossref alone is away: the entry comes from PubMed, and the user is told', async () => {
    await start({crossref: (_, response) => plain(response, 403, '')})
    guideline('')
    const {code, stderr, stdout} = await run(['refs', 'add', '16894061'])
    expect(code).toBe(0)
    expect(stderr).toContain('Crossref refuses to answer')
    expect(stdout).toContain('856--864')
  })

  test('nothing is known anywhere', async () => {
    await start({crossref: notFound})
    guideline('')
    expect((await run(['refs', 'add', '10.1000/no'])).code).toBe(1)
    expect(text('references.bib')).toBe('')
  })
})
