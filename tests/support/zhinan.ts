/** Runs the built command as a process, as a user does. */
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const bin = fileURLToPath(new URL('../../packages/cli/bin/zhinan.js', import.meta.url))

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** `code` is null when the process had to be killed after 60 s. */
export function zhinan(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Ran {
  const {status, stdout, stderr} = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 1e8,
    env: {...process.env, LC_ALL: 'en_US.UTF-8', FORCE_COLOR: '', ...env},
  })
  return {code: status, stdout, stderr}
}

export const frontMatter = `---
id: example
version: "0.1"
status: draft
title:
  zh: 示例指南
  en: Example guideline
languages: [zh-CN, en]
grading: GRADE
---

`
