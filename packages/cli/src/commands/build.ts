/** `zhinan build`: checks, renders everything in memory, then writes all of a guideline's files or none. */
import {readdir, rm, stat} from 'node:fs/promises'
import {join} from 'node:path'
import type {Edition, Guideline, Language, Profile} from '@zhinan/core'
import {writeWhole} from '@zhinan/core/node'
import {type BuildRecord, readRecord, recordName, recordText} from '../build-record.js'
import {readAndCheck} from '../checked-guideline.js'
import {cslPackage} from '../csl-styles.js'
import type {FormsAsked} from '../form-names.js'
import {type RenderedForms, renderForms} from '../form-outputs.js'
import type {ConfigurationAsked} from '../house-configuration.js'
import {indexPage} from '../index-page.js'
import {type Format, formOf, possibleNames} from '../output-names.js'
import {type Output, outputFolder, possibleEditions, type Rendered, renderOutputs} from '../outputs.js'
import {prettyOptions} from '../pretty-options.js'
import {isReadable, refuseSharedIds} from '../readable-guideline.js'
import {prettyReport} from '../reporters/pretty.js'
import {summarise} from '../reporters/reported.js'
import {saving} from '../saving.js'
import {sayIn} from '../say.js'
import type {Terminal} from '../terminal.js'

export interface BuildOptions {
  readonly lang: Language
  readonly out: string
  readonly editions: readonly Edition[]
  readonly formats: readonly Format[]
  readonly profile?: Profile
  readonly config?: ConfigurationAsked
  /** Forms to be made beside the editions; none without it. */
  readonly forms?: FormsAsked
}

async function removeStale(folder: string, id: string, written: readonly Output[]): Promise<void> {
  const names = new Set(written.map(output => output.name))
  const forms = (await readdir(folder)).filter(name => name.startsWith(`${id}.`) && formOf(name) !== undefined)
  for (const name of [...possibleNames(id), ...forms]) if (!names.has(name)) await rm(join(folder, name), {force: true})
}

async function write(
  out: string,
  guideline: Guideline,
  {outputs, diagnostics}: Rendered,
  forms: RenderedForms['titles'],
  language: Language,
): Promise<void> {
  const {id, title, version, status} = guideline.metadata
  const folder = outputFolder(out, id)
  const record: BuildRecord = {
    ...(await readRecord(out)),
    [id]: {
      title,
      version,
      status,
      errors: summarise(diagnostics).errors,
      files: outputs.map(output => output.name),
      ...(Object.keys(forms).length > 0 ? {forms} : {}),
    },
  }
  await writeWhole([
    ...outputs.map(({name, content}) => ({path: join(folder, name), content})),
    {path: join(out, recordName), content: recordText(record)},
    {path: join(out, 'index.html'), content: indexPage(record, language)},
  ])
  await removeStale(folder, id, outputs)
}

export async function build(paths: readonly string[], options: BuildOptions, terminal: Terminal): Promise<number> {
  const say = sayIn(options.lang)
  const {out, editions, formats, profile} = options
  const started = performance.now()
  const {guidelines, unreadable} = await readAndCheck(paths, {
    ...(profile && {profile}),
    configuration: options.config ?? true,
    today: terminal.today,
  })
  const readable = guidelines.filter(isReadable)
  if (guidelines.length === 0 && unreadable[0]) throw unreadable[0]
  refuseSharedIds(readable)

  let failed = false
  let written = 0
  for (const checked of guidelines) {
    const progress = (name: string) => {
      if (terminal.interactive) terminal.stderr(`\r\u001b[K${say('build.progress', {name})}`)
    }
    // In another style than the journal's own everything would have to be set again.
    const printed = formats.some(format => format !== 'json')
    const unstyled = printed && checked.styles.missing.some(edition => editions.includes(edition))
    const plain =
      isReadable(checked) && !unstyled ? await renderOutputs(checked, {editions, formats, progress}) : undefined
    const made =
      plain && isReadable(checked) && options.forms
        ? await renderForms(checked, {
            editions: possibleEditions(checked.read.guideline, editions),
            formats,
            forms: options.forms,
            progress,
            diagnostics: plain.diagnostics,
          })
        : undefined
    const rendered: Rendered | undefined =
      plain && made ? {outputs: [...plain.outputs, ...made.outputs], diagnostics: made.diagnostics} : plain
    if (terminal.interactive) terminal.stderr('\r\u001b[K')
    const diagnostics = rendered?.diagnostics ?? checked.diagnostics
    const {errors} = summarise(diagnostics)
    if (errors > 0) failed = true
    terminal.stdout(prettyReport([{...checked, diagnostics}], prettyOptions(options.lang, terminal)))

    if (unstyled) {
      terminal.stdout(`${say('build.csl-missing', {id: checked.id, package: cslPackage})}\n`)
      failed = true
      continue
    }
    if (!rendered || !isReadable(checked)) {
      terminal.stdout(`${say('build.unreadable', {id: checked.id})}\n`)
      failed = true
      continue
    }
    if (checked.profile === 'publication' && errors > 0) {
      terminal.stdout(`${say('build.refused', {id: checked.id})}\n`)
      continue
    }
    const left = editions.filter(edition => !possibleEditions(checked.read.guideline, editions).includes(edition))
    if (left.length > 0) terminal.stdout(`${say('build.one-language', {editions: left.join(', ')})}\n`)
    if (made && !made.any) terminal.stdout(`${say('build.no-forms', {id: checked.id})}\n`)
    else if (made && made.notGiven.length > 0) {
      terminal.stdout(`${say('build.forms-not-given', {id: checked.id, forms: made.notGiven.join(', ')})}\n`)
      failed = true
    }
    if (rendered.outputs.length === 0) {
      failed = true
      continue
    }
    await saving(outputFolder(out, checked.id), options.lang, () =>
      write(out, checked.read.guideline, rendered, made?.titles ?? {}, options.lang),
    )
    written += rendered.outputs.length
    for (const {name} of rendered.outputs) {
      const path = join(outputFolder(out, checked.id), name)
      terminal.stdout(`${say('build.wrote', {path, size: Math.ceil((await stat(path)).size / 1000)})}\n`)
    }
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  terminal.stdout(
    `${say(written > 0 ? 'build.done' : 'build.done-nothing', {seconds, index: join(out, 'index.html')})}\n`,
  )
  if (unreadable[0]) throw unreadable[0]
  return failed ? 1 : 0
}
