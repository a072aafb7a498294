/** Changes in a folder, as editors make them. */
import {mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {changedFiles, folderState} from '../src/folder-state.js'
import {type FolderWatch, watchFolders} from '../src/folder-watch.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhinan-watch-'))
  writeFileSync(join(folder, 'guideline.md'), 'a')
  mkdirSync(join(folder, 'images'))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

const within = (name: string) => join(folder, name)

const edits: readonly (readonly [string, () => void, readonly string[]])[] = [
  ['written in place', () => writeFileSync(within('guideline.md'), 'b'), ['guideline.md']],
  [
    'replaced by rename, as vim and many editors do',
    () => {
      writeFileSync(within('guideline.md.tmp'), 'b')
      renameSync(within('guideline.md.tmp'), within('guideline.md'))
    },
    ['guideline.md'],
  ],
  [
    'moved away and written anew',
    () => {
      renameSync(within('guideline.md'), within('guideline.md~'))
      writeFileSync(within('guideline.md'), 'b')
    },
    ['guideline.md'],
  ],
  ['a library added', () => writeFileSync(within('references.bib'), ''), ['references.bib']],
  ['an image below', () => writeFileSync(within('images/a.png'), 'x'), ['images/a.png']],
  ['the text removed', () => rmSync(within('guideline.md')), ['guideline.md']],
  [
    'a folder added, with a file',
    () => {
      mkdirSync(within('tables'))
      writeFileSync(within('tables/a.md'), 'x')
    },
    ['tables/a.md'],
  ],
]

const passing: readonly string[] = [
  '.guideline.md.swp',
  '4913',
  'guideline.md~',
  '#guideline.md#',
  '.git',
  '~$guideline.md',
  'x.tmp',
]

describe('two states', () => {
  test.each(edits)('%s', async (_, edit, files) => {
    const before = await folderState([folder])
    edit()
    expect(changedFiles(before, await folderState([folder]))).toEqual(files.map(within))
  })

  test.each(passing)('%s is no change', async name => {
    const before = await folderState([folder])
    writeFileSync(within(name), 'x')
    expect(changedFiles(before, await folderState([folder]))).toEqual([])
  })

  test('folders of others are not looked into', async () => {
    for (const name of ['node_modules', '.git']) {
      mkdirSync(within(name))
      writeFileSync(within(`${name}/a`), '')
    }
    expect([...(await folderState([folder])).files.keys()]).toEqual([within('guideline.md')])
  })

  test('a folder that is gone is empty', async () => {
    expect((await folderState([within('gone')])).files.size).toBe(0)
  })

  test('a file outside, such as the configuration of the house', async () => {
    const before = await folderState([within('images')], [within('zhinan.config.yaml')])
    writeFileSync(within('zhinan.config.yaml'), 'x')
    const after = await folderState([within('images')], [within('zhinan.config.yaml')])
    expect(changedFiles(before, after)).toEqual([within('zhinan.config.yaml')])
  })
})

describe.each([
  ['told by the system', {settle: 20, look: 600_000}],
  ['by looking', {settle: 5, look: 20}],
])('a watch, %s', (_, times) => {
  let watch: FolderWatch
  beforeEach(async () => {
    watch = await watchFolders([folder], [], times)
  })
  afterEach(() => watch.close())

  test.each(edits)('%s', async (_, edit, files) => {
    const next = watch.next()
    edit()
    const changed = await next
    expect(changed).toContain(within(files[0] ?? ''))
  })

  test('a change while nobody waited counts', async () => {
    writeFileSync(within('guideline.md'), 'bb')
    expect(await watch.next()).toEqual([within('guideline.md')])
  })

  test('after a change come the next ones', async () => {
    writeFileSync(within('guideline.md'), 'bb')
    expect(await watch.next()).toEqual([within('guideline.md')])
    const next = watch.next()
    rmSync(within('guideline.md'))
    expect(await next).toEqual([within('guideline.md')])
    writeFileSync(within('guideline.md'), 'c')
    expect(await watch.next()).toEqual([within('guideline.md')])
  })

  test('closing ends the waiting', async () => {
    const next = watch.next()
    watch.close()
    expect(await next).toBeUndefined()
    expect(await watch.next()).toBeUndefined()
  })
})
