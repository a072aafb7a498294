// The two commands of the README: sets the workspace up where needed, then builds the example guideline or runs all tests.
// Plain Node, no dependency: it must run before anything is installed.
import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Unexpected Node ${process.versions.node}, expected 20.19 or newer.\nNode 版本为 ${process.versions.node}，应为 20.19 或更高版本。`,
  )
  process.exit(2)
}

function run(command, args) {
  // npx is a .cmd file on Windows, which only a shell starts; none of these arguments needs quoting.
  const windows = process.platform === 'win32'
  const {status, error} = spawnSync(command, args, {cwd: root, stdio: 'inherit', shell: windows && command === 'npx'})
  if (error) console.error(error.message)
  if (status !== 0) process.exit(status ?? 1)
}

const bin = (path, ...args) => run(process.execPath, [join(root, path), ...args])

function installed() {
  const current = join(root, 'node_modules/.pnpm/lock.yaml')
  return existsSync(current) && readFileSync(current, 'utf8') === readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')
}

function setUp() {
  const {config} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  if (!installed()) run('npx', ['--yes', `pnpm@${config.pnpm}`, 'install', '--frozen-lockfile'])
  bin('scripts/compile-locales.mjs')
  bin('node_modules/typescript/bin/tsc', '-b')
  if (existsSync(join(root, 'scripts/write-json-schema.mjs'))) bin('scripts/write-json-schema.mjs')
}

const tasks = {
  setup: () => {},
  ketamine: () => bin('packages/cli/bin/zhinan.js', 'build', 'guidelines/ketamine-trd', ...process.argv.slice(3)),
  test: () => bin('node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(3)),
}

const task = tasks[process.argv[2]]
if (!task) {
  console.error(`Unexpected task ${process.argv[2]}, expected one of ${Object.keys(tasks).join(', ')}`)
  process.exit(2)
}
setUp()
task()
