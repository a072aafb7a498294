/** Crossref, PubMed and doi.org on this machine, in the JSON that they document; and the command beside them as a process. */
import {execFile} from 'node:child_process'
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import {fileURLToPath} from 'node:url'
import type {Ran} from './zhinan.js'

export type Handler = (url: URL, response: ServerResponse, count: number) => void

export interface ServiceServer {
  /** For the command: it asks here and nowhere else. */
  readonly env: Readonly<Record<string, string>>
  readonly requests: readonly {readonly url: URL; readonly userAgent: string}[]
  readonly close: () => Promise<void>
}

export const json = (response: ServerResponse, body: unknown, headers: Readonly<Record<string, string>> = {}): void => {
  response.writeHead(200, {'content-type': 'application/json', ...headers})
  response.end(JSON.stringify(body))
}

export const plain = (
  response: ServerResponse,
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
) => {
  response.writeHead(status, {'content-type': 'text/plain', ...headers})
  response.end(body)
}

/** @param handlers by the path's beginning: `/crossref`, `/pubmed`, `/doi` */
export async function serviceServer(
  handlers: Readonly<Record<'crossref' | 'pubmed' | 'doi', Handler>>,
): Promise<ServiceServer> {
  const requests: {url: URL; userAgent: string}[] = []
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    requests.push({url, userAgent: request.headers['user-agent'] ?? ''})
    const [, service] = url.pathname.split('/')
    const handler = service === 'crossref' || service === 'pubmed' || service === 'doi' ? handlers[service] : undefined
    if (handler) handler(url, response, requests.length)
    else plain(response, 500, 'No such service')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const at = `http://127.0.0.1:${port}`
  return {
    env: {ZHINAN_CROSSREF_URL: `${at}/crossref`, ZHINAN_PUBMED_URL: `${at}/pubmed`, ZHINAN_DOI_URL: `${at}/doi`},
    requests,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

const bin = fileURLToPath(new URL('../../packages/cli/bin/zhinan.js', import.meta.url))

/** As `zhinan`, but this process goes on, so that its server answers. */
export function zhinanBeside(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
  kill?: (process: {kill: (signal: 'SIGINT') => boolean}) => void,
): Promise<Ran> {
  return new Promise(resolve => {
    const child = execFile(
      process.execPath,
      [bin, ...args],
      {cwd, encoding: 'utf8', timeout: 60_000, env: {...process.env, LC_ALL: 'en_US.UTF-8', ...env}},
      (_, stdout, stderr) => resolve({code: child.exitCode, stdout, stderr}),
    )
    kill?.(child)
  })
}
