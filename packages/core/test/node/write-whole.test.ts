/** Files are written into folders that may not be there yet; a place that takes no folder ends in an error, not in a wait. */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {writeWhole} from '../../src/node/index.js'

const folder = mkdtempSync(join(tmpdir(), 'zhinan-write-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

test('folders on the way are made, and those that are there are kept', async () => {
  const path = join(folder, '新 文件夹', 'deep', 'a.txt')
  await writeWhole([{path, content: 'first'}])
  await writeWhole([{path, content: 'second'}])
  expect(readFileSync(path, 'utf8')).toBe('second')
})

test('a file on the way is an error', async () => {
  writeFileSync(join(folder, 'file'), 'mine')
  for (const path of [join(folder, 'file', 'a.txt'), join(folder, 'file', 'deep', 'a.txt')])
    await expect(writeWhole([{path, content: ''}])).rejects.toThrow(/ENOTDIR|EEXIST|ENOENT/)
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('mine')
})

test.runIf(process.platform === 'linux')('a place that takes no folder is an error', async () => {
  await expect(writeWhole([{path: '/proc/zhinan/deep/a.txt', content: ''}])).rejects.toThrow(/ENOENT|EACCES|EPERM/)
})
