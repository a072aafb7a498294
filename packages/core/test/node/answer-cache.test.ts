/** Answers on the disk: found again, forgotten when broken, never an error. */
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {answerCacheFolder, diskAnswerCache} from '@zhinan/core/node'
import {afterAll, beforeEach, expect, test} from 'vitest'

const root = mkdtempSync(join(tmpdir(), 'zhinan-cache-'))
let folder: string
let count = 0
beforeEach(() => {
  folder = join(root, String(count++))
})
afterAll(() => rmSync(root, {recursive: true, force: true}))

const answer = {at: 1_000_000, status: 200, text: '{"title": "题名"}'}
const only = () => join(folder, readdirSync(folder)[0]!)

test('kept in a file, read again by another run', async () => {
  await diskAnswerCache(folder).set('https://a/b?c', answer)
  expect(await diskAnswerCache(folder).get('https://a/b?c')).toEqual(answer)
  expect(await diskAnswerCache(folder).get('https://a/b?d')).toBeUndefined()
})

test.each([
  ['cut off', (text: string) => text.slice(0, 20)],
  ['empty', () => ''],
  ['of another key', (text: string) => text.replace('https://a', 'https://b')],
  ['of another form', () => '{"key": "https://a", "at": "now", "status": 200, "text": 1}'],
  ['no object', () => 'null'],
])('a file that is %s is as good as none, and written anew', async (_, spoil) => {
  const cache = diskAnswerCache(folder)
  await cache.set('https://a', answer)
  writeFileSync(only(), spoil(readFileSync(only(), 'utf8')))
  expect(await cache.get('https://a')).toBeUndefined()
  await cache.set('https://a', answer)
  expect(await cache.get('https://a')).toEqual(answer)
})

test('a folder that cannot be made is no error', async () => {
  writeFileSync(folder, 'a file')
  const cache = diskAnswerCache(join(folder, 'below'))
  await cache.set('https://a', answer)
  expect(await cache.get('https://a')).toBeUndefined()
})

test('old answers and what a killed process left are removed, other files stay', async () => {
  mkdirSync(folder)
  const names = [`${'0'.repeat(64)}.json`, '.99-0.tmp', 'mine.json']
  for (const name of names) {
    writeFileSync(join(folder, name), '{}')
    utimesSync(join(folder, name), 1, 1)
  }
  await diskAnswerCache(folder).set('https://a', {...answer, at: Date.now()})
  expect(readdirSync(folder).filter(name => names.includes(name))).toEqual(['mine.json'])
})

test.each([
  ['linux', {}, ['home', '.cache', 'zhinan', 'services']],
  ['linux', {XDG_CACHE_HOME: '/x/cache'}, ['/x/cache', 'zhinan', 'services']],
  ['linux', {XDG_CACHE_HOME: 'relative'}, ['home', '.cache', 'zhinan', 'services']],
  ['darwin', {}, ['home', 'Library', 'Caches', 'zhinan', 'services']],
  ['win32', {LOCALAPPDATA: 'local'}, ['local', 'zhinan', 'services']],
  ['win32', {}, ['home', 'AppData', 'Local', 'zhinan', 'services']],
])('where it is on %s with %o', (platform, env, parts) => {
  expect(answerCacheFolder(env, platform, 'home')).toBe(join(...parts))
})
