// Runs TypeScript of this repository in a script: bundles what is asked for and imports it.
import {build} from 'esbuild'

/**
 * @param {string} root of the repository
 * @param {string} contents of a module that exports what is wanted, with paths from the root
 */
export async function bundled(root, contents) {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: root, loader: 'ts'},
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'silent',
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`)
}
