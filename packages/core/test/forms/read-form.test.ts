/** Forms filled by other hands, and files that are no forms. */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {deflateSync} from 'node:zlib'
import {PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString} from 'pdf-lib'
import {beforeAll, describe, expect, it} from 'vitest'
import {readForm, renderDocument} from '../../src/pdf.js'
import {describeWithPrograms} from '../pdf/second-program.js'
import {everyField, field, formDocument, line} from './form.js'

let empty: Uint8Array = new Uint8Array()
const name = (text: string): PDFName => PDFName.of(text)

beforeAll(async () => {
  empty = (await renderDocument(formDocument('zh'))).pdf ?? new Uint8Array()
}, 60_000)

const untouched = {
  'consent.patient.name': '',
  'consent.patient.born': '',
  'consent.understood.risks': false,
  'consent.understood.alternatives': true,
  'consent.signatory': '',
  'consent.row.1.time': '',
  'consent.row.1.systolic': '',
  'consent.row.1.note': '',
  'consent.questions': '',
  'consent.signature': false,
}

const filled = {
  ...untouched,
  'consent.patient.name': '张三丰喆玥 O’Brien',
  'consent.patient.born': '1980-02-29',
  'consent.understood.risks': true,
  'consent.understood.alternatives': false,
  'consent.signatory': 'guardian',
  'consent.row.1.systolic': '128',
  'consent.questions': '第一行 line one\n第二行 line two',
}

/** The form changed through pdf-lib. */
async function changed(change: (pdf: PDFDocument) => void, save: 'plain' | 'streams' = 'streams'): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(empty, {updateMetadata: false})
  change(pdf)
  return pdf.save({updateFieldAppearances: false, useObjectStreams: save === 'streams'})
}

function fill(pdf: PDFDocument): void {
  const form = pdf.getForm()
  form.getTextField('consent.patient.name').setText(filled['consent.patient.name'])
  form.getTextField('consent.patient.born').setText(filled['consent.patient.born'])
  form.getTextField('consent.row.1.systolic').setText(filled['consent.row.1.systolic'])
  form.getTextField('consent.questions').setText(filled['consent.questions'])
  form.getCheckBox('consent.understood.risks').check()
  form.getCheckBox('consent.understood.alternatives').uncheck()
  // This program writes the label, as it offers labels.
  form.getDropdown('consent.signatory').select('监护人 Guardian')
}

const rulesOf = (reading: Awaited<ReturnType<typeof readForm>>): readonly string[] =>
  reading.findings.map(({rule, note}) => (note === undefined ? rule : `${rule} ${note}`))

describe('a form', () => {
  it('that nobody has filled in says which it is, and that required fields are empty', async () => {
    const reading = await readForm(empty, {file: 'a.pdf'})
    expect(reading).toMatchObject({form: 'consent', guideline: 'ketamine-trd', version: '2.1', edition: 'zh'})
    expect(reading.values).toEqual(untouched)
    expect(Object.keys(reading.values)).toEqual(everyField.slice(1).map(one => one.name))
    expect(reading.findings.map(({rule, data}) => [rule, data?.field])).toEqual([
      ['form-required-empty', 'consent.patient.name'],
      ['form-required-empty', 'consent.patient.born'],
    ])
    expect(reading.findings[0]?.place).toEqual({file: 'a.pdf', line: 1, column: 1, endLine: 1, endColumn: 1})
  })

  it.each(['plain', 'streams'] as const)('filled by another program reads back the same (%s)', async save => {
    const reading = await readForm(await changed(fill, save))
    expect(reading.values).toEqual(filled)
    expect(reading).toMatchObject({form: 'consent', version: '2.1', findings: []})
  })

  it('filled in a later layer of the file reads back as the latest', async () => {
    const pdf = await PDFDocument.load(empty, {updateMetadata: false, forIncrementalUpdate: true})
    fill(pdf)
    const layered = await pdf.save({updateFieldAppearances: false})
    expect((await readForm(layered)).values).toEqual(filled)
  })

  it('reads texts in UTF-16, UTF-8, PDFDocEncoding, with a language mark, in a stream, with any line end', async () => {
    const utf8 = PDFHexString.of(Buffer.from('\ufeff患者 β').toString('hex'))
    for (const [written, expected] of [
      [PDFHexString.fromText('患者 β'), '患者 β'],
      [utf8, '患者 β'],
      [PDFString.of('plain \\(a\\)\\r\\nb'), 'plain (a)\nb'],
      [PDFHexString.fromText('\u001bzh\u001b患者'), '患者'],
      [PDFHexString.fromText('a\rb'), 'a\nb'],
    ] as const) {
      const bytes = await changed(pdf =>
        pdf.getForm().getTextField('consent.questions').acroField.dict.set(name('V'), written),
      )
      expect((await readForm(bytes)).values['consent.questions']).toBe(expected)
    }
    const stream = await changed(pdf =>
      pdf
        .getForm()
        .getTextField('consent.questions')
        .acroField.dict.set(name('V'), pdf.context.register(pdf.context.flateStream('long text'))),
    )
    expect((await readForm(stream)).values['consent.questions']).toBe('long text')
  })
})

describe('what is wrong in a form is said, and the rest is read', () => {
  it('a box in a state that no viewer shows as checked', async () => {
    const bytes = await changed(pdf =>
      pdf.getForm().getCheckBox('consent.understood.risks').acroField.dict.set(name('V'), name('Bogus')),
    )
    const reading = await readForm(bytes)
    expect(reading.values['consent.understood.risks']).toBe(false)
    expect(rulesOf(reading)).toContain('form-choice-unknown')
  })

  it.each([
    ['a longer value', 'consent.row.1.systolic', PDFHexString.fromText('1234567'), '1234567', 'form-value-too-long'],
    ['a value not offered', 'consent.signatory', PDFHexString.fromText('nobody'), 'nobody', 'form-choice-unknown'],
    ['no text', 'consent.questions', PDFName.of('x'), undefined, 'form-field-unreadable value'],
    [
      'an endless value',
      'consent.questions',
      PDFString.of('x'.repeat(60_000)),
      undefined,
      'form-field-unreadable long',
    ],
    ['a character no font has', 'consent.questions', PDFHexString.fromText('欧阳😀'), '欧阳😀', 'form-value-unshown'],
  ])('%s', async (_, field, written, expected, rule) => {
    const bytes = await changed(pdf => {
      fill(pdf)
      pdf.getForm().getField(field).acroField.dict.set(name('V'), written)
    })
    const reading = await readForm(bytes)
    expect(reading.values[field]).toEqual(expected)
    expect(rulesOf(reading)).toEqual(rule === undefined ? [] : [rule])
    expect(reading.values['consent.patient.name']).toBe(filled['consent.patient.name'])
  })

  it('a decompression bomb in a value', async () => {
    const bytes = await changed(pdf => {
      const bomb = pdf.context.stream(deflateSync(Buffer.alloc(50_000_000)), {Filter: 'FlateDecode'})
      pdf.getForm().getTextField('consent.questions').acroField.dict.set(name('V'), pdf.context.register(bomb))
    })
    expect(rulesOf(await readForm(bytes))).toContain('form-field-unreadable value')
  })

  it('values that stand with the places of a field instead of the field: one is read, several that differ are not', async () => {
    const repeated = field('patient', 'text')
    const {pdf: bytes = new Uint8Array()} = await renderDocument(formDocument('zh', [line(repeated), line(repeated)]))
    const withValues = async (...values: (string | undefined)[]) => {
      const pdf = await PDFDocument.load(bytes, {updateMetadata: false})
      const {dict} = pdf.getForm().getTextField('patient').acroField
      const kids = dict.lookup(name('Kids'), PDFArray)
      const places = [dict, kids.lookup(0, PDFDict), kids.lookup(1, PDFDict)]
      for (const [at, value] of values.entries())
        if (value !== undefined) places[at]?.set(name('V'), PDFHexString.fromText(value))
      const {values: read, findings} = await readForm(await pdf.save({updateFieldAppearances: false}))
      return [read.patient, findings.filter(one => one.rule !== 'form-foreign').map(one => `${one.rule} ${one.note}`)]
    }
    expect(await withValues('张', '张', '张')).toEqual(['张', []])
    expect(await withValues(undefined, '张', '张')).toEqual(['张', []])
    expect(await withValues(undefined, undefined, '张')).toEqual(['张', []])
    expect(await withValues('张', '李')).toEqual([undefined, ['form-field-unreadable differing']])
    expect(await withValues('张', '')).toEqual([undefined, ['form-field-unreadable differing']])
  })

  it('an altered or absent identity', async () => {
    for (const change of [
      (pdf: PDFDocument) => pdf.getForm().getTextField('zhinan').acroField.dict.set(name('V'), PDFString.of('x')),
      (pdf: PDFDocument) => pdf.getForm().getTextField('zhinan').acroField.dict.delete(name('V')),
    ]) {
      const reading = await readForm(await changed(change))
      expect(rulesOf(reading)[0]).toBe('form-foreign')
      expect(reading.form).toBeUndefined()
      expect(reading.values).toEqual(untouched)
    }
  })

  it('XFA beside the fields', async () => {
    const bytes = await changed(pdf => acroFormOf(pdf).set(name('XFA'), PDFString.of('<xdp/>')))
    const reading = await readForm(bytes)
    expect(rulesOf(reading)[0]).toBe('form-xfa')
    expect(reading.values).toEqual(untouched)
  })
})

const acroFormOf = (pdf: PDFDocument): PDFDict => pdf.catalog.lookup(name('AcroForm'), PDFDict)

describe('a tree of fields', () => {
  it('in a circle ends', async () => {
    const bytes = await changed(pdf => {
      const fields = acroFormOf(pdf).lookup(name('Fields'), PDFArray)
      const consent = fields.lookup(1, PDFDict)
      consent.lookup(name('Kids'), PDFArray).push(fields.get(1))
      consent.set(name('Parent'), fields.get(1))
    })
    const reading = await readForm(bytes)
    expect(rulesOf(reading)).toContain('form-field-unreadable tree')
    expect(reading.values['consent.understood.alternatives']).toBe(true)
  })

  it('of any depth ends', async () => {
    const bytes = await changed(pdf => {
      let child = pdf.context.register(pdf.context.obj({T: PDFString.of('leaf'), FT: 'Tx'}))
      for (let depth = 0; depth < 20_000; depth++)
        child = pdf.context.register(pdf.context.obj({T: PDFString.of('x'), Kids: [child]}))
      acroFormOf(pdf).lookup(name('Fields'), PDFArray).push(child)
    })
    expect(rulesOf(await readForm(bytes))).toContain('form-field-unreadable tree')
  })

  it('of any breadth ends', async () => {
    const bytes = await changed(pdf => {
      const fields = acroFormOf(pdf).lookup(name('Fields'), PDFArray)
      for (let at = 0; at < 20_000; at++)
        fields.push(pdf.context.register(pdf.context.obj({T: PDFString.of(`x${at}`), FT: 'Tx'})))
    })
    const reading = await readForm(bytes)
    expect(rulesOf(reading)).toContain('form-field-unreadable many')
    expect(reading.values['consent.understood.alternatives']).toBe(true)
  })

  it('with the names of JavaScript’s own gives values of its own only', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
    const {pdf = new Uint8Array()} = await renderDocument(
      formDocument('zh', [line(...names.map(one => field(one, 'text', {value: `of ${one}`})))]),
    )
    const {values} = await readForm(pdf)
    expect(Object.entries(values)).toEqual(names.map(one => [one, `of ${one}`]))
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype)
  })

  it('of other programs’ kinds is read: radio buttons, lists of several, push buttons', async () => {
    const pdf = await PDFDocument.create()
    const page = pdf.addPage()
    const form = pdf.getForm()
    const radio = form.createRadioGroup('radio')
    radio.addOptionToPage('one', page)
    radio.addOptionToPage('two', page)
    radio.select('two')
    const list = form.createOptionList('list')
    list.addOptions(['a', 'b', 'c'])
    list.enableMultiselect()
    list.select(['a', 'c'])
    form.createButton('button').addToPage('press', page)
    const reading = await readForm(await pdf.save())
    expect(rulesOf(reading)).toEqual(['form-foreign'])
    expect(reading.values.list).toEqual(['a', 'c'])
    expect(reading.values.radio).not.toBe('')
    expect(Object.keys(reading.values)).not.toContain('button')
  })
})

describe('a file that is no form', () => {
  const text = (value: string): Uint8Array => new TextEncoder().encode(value)
  const pdfWith = (body: string): Uint8Array => text(`%PDF-1.7\n${body}\ntrailer << /Root 1 0 R >>\n%%EOF`)

  it.each([
    ['nothing', text(''), 'form-not-pdf empty'],
    ['a text', text('no PDF'), 'form-not-pdf'],
    ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'form-not-pdf'],
    ['a head alone', text('%PDF-1.7'), 'form-broken'],
    ['a head and noise', text(`%PDF-1.7\n${'\u0001\uffff('.repeat(5000)}`), 'form-broken'],
    ['no catalog', pdfWith(''), 'form-broken'],
    ['a catalog that is none', pdfWith('1 0 obj [1 2] endobj'), 'form-broken'],
    ['no pages', pdfWith('1 0 obj << /Type /Catalog >> endobj'), 'form-broken'],
    [
      'no fields',
      pdfWith('1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj 2 0 obj << /Type /Pages /Count 0 /Kids [] >> endobj'),
      'form-flattened',
    ],
    [
      'fields that are lost',
      pdfWith(
        '1 0 obj << /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [7 0 R] >> >> endobj 2 0 obj << /Kids [] >> endobj',
      ),
      'form-broken',
    ],
    [
      'a form that is a number',
      pdfWith('1 0 obj << /Type /Catalog /Pages 2 0 R /AcroForm 3 >> endobj 2 0 obj << /Kids [] >> endobj'),
      'form-broken',
    ],
    ['arrays without end', pdfWith(`1 0 obj ${'['.repeat(200_000)}`), 'form-broken'],
    ['a run of digits', pdfWith('1'.repeat(1_000_000)), 'form-broken'],
    ['a run of blanks', pdfWith(`(${' '.repeat(1_000_000)}`), 'form-broken'],
    ['a run of comments', pdfWith(`) ${'% a'.repeat(300_000)}`), 'form-broken'],
    ['a stream without an end', pdfWith(`1 0 obj << >> stream\n${'a'.repeat(1_000_000)}`), 'form-broken'],
    ['objects without end', pdfWith('1 0 obj << '.repeat(150_000)), 'form-broken'],
  ])('%s', async (_, bytes, expected) => {
    const reading = await readForm(bytes)
    expect(reading.values).toEqual({})
    expect(rulesOf(reading)[0]).toBe(expected)
  })

  it('a file larger than any form', async () => {
    const bytes = new Uint8Array(31_000_000)
    bytes.set(text('%PDF-1.7\n'))
    expect(rulesOf(await readForm(bytes))).toEqual(['form-too-large'])
  })

  it('object streams that unpack to more than memory', async () => {
    const packed = deflateSync(Buffer.alloc(120_000_000, 0x20), {level: 1})
    const head = `%PDF-1.7\n5 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`
    const bytes = Buffer.concat([text(head), packed, text('\nendstream endobj\n%%EOF')])
    expect(rulesOf(await readForm(bytes))).toEqual(['form-too-large'])
    const twice = head.replace('/FlateDecode', '[/FlateDecode /FlateDecode]')
    expect(rulesOf(await readForm(Buffer.concat([text(twice), deflateSync(packed)])))).toEqual(['form-broken'])
  })

  it('a form whose fields were drawn into the page', async () => {
    const bytes = await changed(pdf => pdf.catalog.delete(name('AcroForm')))
    expect(rulesOf(await readForm(bytes))).toEqual(['form-flattened'])
  })

  it('a form cut short, wherever: it is said, and no value is made up', async () => {
    const whole = await changed(fill, 'plain')
    for (let at = 1; at < 24; at++) {
      const reading = await readForm(whole.slice(0, Math.floor((whole.length * at) / 24)))
      expect(rulesOf(reading)[0]).toMatch(/^form-broken/u)
      for (const [one, value] of Object.entries(reading.values))
        expect([Object.entries(filled).find(([known]) => known === one)?.[1], '', false]).toContain(value)
    }
  }, 60_000)

  it('a form with bytes turned over is read or refused, and never throws', async () => {
    const whole = await changed(fill, 'plain')
    // Behind the font, where the fields are.
    for (let seed = 1; seed <= 40; seed++) {
      const bytes = Uint8Array.from(whole)
      for (let change = 0; change < 30; change++) {
        const at = (seed * 7919 + change * 104_729) % 60_000
        bytes[bytes.length - 1 - at] = (seed * 31 + change * 17) & 0xff
      }
      const reading = await readForm(bytes)
      expect(typeof reading.values).toBe('object')
    }
  }, 60_000)
})

function locked(pdf: Uint8Array, encryption: readonly string[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'zhinan-form-'))
  try {
    writeFileSync(join(folder, 'open.pdf'), pdf)
    execFileSync('qpdf', ['--encrypt', ...encryption, '--', join(folder, 'open.pdf'), join(folder, 'locked.pdf')])
    return readFileSync(join(folder, 'locked.pdf'))
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

describeWithPrograms('a form that qpdf has locked', () => {
  it.each([
    ['a password for opening, AES', ['u', 'o', '256'], undefined, ['form-encrypted']],
    ['a password for opening, given', ['u', 'o', '256'], 'u', []],
    ['the wrong password', ['u', 'o', '128', '--use-aes=y'], 'x', ['form-encrypted']],
    ['a password for changes alone, AES 256', ['', 'o', '256'], undefined, []],
    ['a password for changes alone, AES 128', ['', 'o', '128', '--use-aes=y'], undefined, []],
  ] as const)('%s', async (_, encryption, password, expected) => {
    const whole = await changed(fill)
    const reading = await readForm(locked(whole, encryption), password === undefined ? {} : {password})
    expect(rulesOf(reading)).toEqual(expected)
    expect(reading.values).toEqual(expected.length === 0 ? filled : {})
  })
})
