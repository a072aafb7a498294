/** PDFs read back by other programs than the one that wrote them: poppler and qpdf. */
import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe} from 'vitest'

const programs = ['pdfinfo', 'pdftotext', 'pdffonts', 'qpdf'] as const
export type Program = (typeof programs)[number]

const absent = programs.filter(program => spawnSync(program, ['--version']).error !== undefined)

/** Outside CI, tests are skipped where a program is not installed; their name says which. */
export const describeWithPrograms = (name: string, tests: () => void): void => {
  if (absent.length > 0 && !process.env.CI)
    describe.skip(`${name} (skipped: ${absent.join(', ')} not installed)`, tests)
  else describe(name, tests)
}

/** Standard output of a program for a PDF; `pdf` among the arguments stands for its path. */
export function read(program: Program, pdf: Uint8Array, ...args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhinan-pdf-'))
  try {
    const path = join(folder, 'document.pdf')
    writeFileSync(path, pdf)
    const all = args.includes('pdf') ? args.map(arg => (arg === 'pdf' ? path : arg)) : [...args, path]
    return execFileSync(program, all, {encoding: 'utf8', maxBuffer: 1 << 27, stdio: 'pipe'})
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** Text in the order of the page, without line ends. */
export const textOf = (pdf: Uint8Array): string =>
  read('pdftotext', pdf, '-enc', 'UTF-8', 'pdf', '-').replace(/\s+/gu, ' ')

/** Text without any blank: for Chinese, where a line's end is none. */
export const lettersOf = (pdf: Uint8Array): string => textOf(pdf).replace(/\s+/gu, '')

/** PostScript names of the embedded fonts, without their subset tags. */
export const fontsOf = (pdf: Uint8Array): readonly string[] => [
  ...new Set(
    read('pdffonts', pdf)
      .split('\n')
      .slice(2)
      .filter(line => line.trim() !== '')
      .map(line => (line.split(/\s+/u)[0] ?? '').replace(/^[A-Z]{6}\+/u, '').replace(/-Identity-H$/u, '')),
  ),
]
