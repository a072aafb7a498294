/** Every format in both languages against files that are looked at when they change: tests/fixtures/reports. */
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {type ReportFormat, report, reportFormats} from '../../src/reporters/index.js'
import {reported} from '../support/reported.js'

const endings: Readonly<Record<ReportFormat, string>> = {
  pretty: 'txt',
  json: 'json',
  sarif: 'sarif.json',
  github: 'github.txt',
  junit: 'junit.xml',
  html: 'html',
}

const golden = (name: string) => fileURLToPath(new URL(`../../../../tests/fixtures/reports/${name}`, import.meta.url))

describe.each(['zh', 'en'] as const)('in %s', language => {
  test.each(reportFormats)('%s', async format => {
    const written = report(format, reported, {language, version: '0.0.0', colour: false, width: 60})
    await expect(written).toMatchFileSnapshot(golden(`${language}.${endings[format]}`))
  })

  test('with colour', async () => {
    const written = report('pretty', reported, {language, version: '0.0.0', colour: true, width: 60})
    const visible = written.replaceAll('\u001b', '␛')
    await expect(visible).toMatchFileSnapshot(golden(`${language}.colour.txt`))
  })
})
