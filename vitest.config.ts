import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      {find: /^@zhinan\/core\/node$/, replacement: source('packages/core/src/node/index.ts')},
      {find: /^@zhinan\/core\/pdf$/, replacement: source('packages/core/src/pdf.ts')},
      {find: /^@zhinan\/core\/services$/, replacement: source('packages/core/src/services/index.ts')},
      {find: /^@zhinan\/core$/, replacement: source('packages/core/src/index.ts')},
      {find: /^@zhinan\/csl$/, replacement: source('packages/csl/src/index.ts')},
    ],
  },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'tests/**/*.test.ts'],
    pool: 'forks',
    // By default one core is left idle, which is half of a small machine.
    maxWorkers: '100%',
    testTimeout: 30_000,
  },
})
