/** Typst as the typesetter, through its Node binding. Fonts are loaded once for a typesetter; templates are read from the package. */
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {readFonts} from './fonts.js'
import {
  type Typesetter,
  TypesetterMissing,
  type TypesettingJob,
  type TypesettingProblem,
  type TypesettingResult,
} from './typesetter.js'
import {debugMessages, type Reading, readTypstMessage} from './typst-errors.js'

const binding = '@myriaddreamin/typst-ts-node-compiler'
/** The same from `src/render/pdf` and `dist/render/pdf`. */
const templates = fileURLToPath(new URL('../../../typst/', import.meta.url))
const main = join(templates, 'main.typ')
const locator = join(templates, 'pages.typ')
const trial = join(templates, 'trial-of-an-image.typ')
/** Compilations after which memoised results that no document used are dropped; without it memory grows with every document. */
const cacheAge = 10

type Binding = typeof import('@myriaddreamin/typst-ts-node-compiler')
type Compiler = import('@myriaddreamin/typst-ts-node-compiler').NodeCompiler

async function loadBinding(): Promise<Binding> {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler')
  } catch (cause) {
    throw new TypesetterMissing(binding, cause)
  }
}

/** Rejects with `TypesetterMissing` where the binding is not installed or does not run here. */
export async function findTypst(): Promise<void> {
  await loadBinding()
}

/** Rejects with `TypesetterMissing` or `FontsMissing` where an optional package is not installed. */
export async function createTypstTypesetter(): Promise<Typesetter> {
  const {NodeCompiler} = await loadBinding()
  const fonts = await readFonts()
  const compiler = NodeCompiler.create({workspace: templates, fontArgs: [{fontBlobs: [...fonts]}]})
  return {typeset: async job => typeset(compiler, job)}
}

function typeset(compiler: Compiler, job: TypesettingJob): TypesettingResult {
  const shadows = [...job.files.keys(), 'document.json'].map(name => join(templates, name))
  try {
    compiler.mapShadow(join(templates, 'document.json'), Buffer.from(job.document))
    for (const [name, bytes] of job.files) compiler.mapShadow(join(templates, name), Buffer.from(bytes))
    const compiled = compile(compiler, main)
    if (compiled.pdf) return {pdf: compiled.pdf, ...located(compiler, job), problems: []}
    return {problems: problemsOf(compiled.messages, compiler, job)}
  } finally {
    for (const path of shadows) compiler.unmapShadow(path)
    compiler.evictCache(cacheAge)
  }
}

type Compiled =
  | {readonly pdf: Uint8Array; readonly messages?: never}
  | {readonly pdf?: never; readonly messages: readonly string[]}

/**
 * Compiles and exports in one call: a compiled document handed to JavaScript would hold megabytes until the collector, which does not see
 * them, comes round. Only a failure is compiled once more, for its diagnostics.
 */
function compile(compiler: Compiler, mainFilePath: string): Compiled {
  try {
    return {pdf: compiler.pdf({mainFilePath, resetRead: true}, {pdfStandard: 'ua-1'})}
  } catch (thrown) {
    const error = compiler.compile({mainFilePath}).takeError()
    const diagnostics: unknown[] = error ? compiler.fetchDiagnostics(error) : []
    if (diagnostics.length > 0) return {messages: diagnostics.map(messageOf)}
    return {messages: debugMessages(thrown instanceof Error ? thrown.message : String(thrown))}
  }
}

const messageOf = (diagnostic: unknown): string =>
  typeof diagnostic === 'object' && diagnostic !== null && 'message' in diagnostic
    ? `${String(diagnostic.message)}${'path' in diagnostic ? ` (${String(diagnostic.path)})` : ''}`
    : String(diagnostic)

/** The pages of the ids asked for, which `pages.typ` writes down for `query`. */
function located(compiler: Compiler, job: TypesettingJob): {readonly pages?: ReadonlyMap<string, number>} {
  if (!job.locate) return {}
  compiler.mapShadow(join(templates, 'wanted.json'), Buffer.from(JSON.stringify(job.locate)))
  try {
    const found: unknown = compiler.query({mainFilePath: locator}, {selector: '<zhinan-pages>', field: 'value'})
    return {pages: pagesIn(found)}
  } finally {
    compiler.unmapShadow(join(templates, 'wanted.json'))
  }
}

/** `[[["dosing", 4], …]]` */
function pagesIn(found: unknown): ReadonlyMap<string, number> {
  const pages = new Map<string, number>()
  for (const pair of Array.isArray(found) ? found.flat() : []) {
    if (!Array.isArray(pair)) continue
    const [id, page] = pair
    if (typeof id === 'string' && typeof page === 'number') pages.set(id, page)
  }
  return pages
}

/** Images are looked at one by one only after the whole has failed. */
function problemsOf(messages: readonly string[], compiler: Compiler, job: TypesettingJob): TypesettingProblem[] {
  const readings: Reading[] = messages.map(readTypstMessage)
  const problems: TypesettingProblem[] = []
  for (const reading of readings) {
    if (reading.kind !== 'some-image') problems.push(reading)
    else if (!problems.some(problem => problem.kind === 'image'))
      problems.push(
        ...[...job.files.keys()].filter(name => !decodes(compiler, name)).map(name => ({kind: 'image', name}) as const),
      )
  }
  if (problems.length === 0) problems.push({kind: 'unexpected', message: messages.join('\n') || 'no message'})
  return problems
}

function decodes(compiler: Compiler, name: string): boolean {
  compiler.addSource(trial, `#set document(title: "trial")\n#image("/${name}", alt: "trial")`)
  try {
    return compile(compiler, trial).pdf !== undefined
  } finally {
    compiler.unmapShadow(trial)
  }
}

let shared: Promise<Typesetter> | undefined

/** One typesetter for the process, made on first use: loading the fonts costs more than a document. */
export function sharedTypesetter(): Promise<Typesetter> {
  shared ??= createTypstTypesetter()
  shared.catch(() => {
    shared = undefined
  })
  return shared
}
