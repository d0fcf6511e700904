import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'rolldown'

const built = (file: string) => fileURLToPath(new URL(`../../server/dist/${file}`, import.meta.url))

/**
 * For vitest, once before all tests: the built server in few files, which starts with half the work that its thousand
 * modules take. The tests start hundreds of servers. `startServer` takes its place from `SERVER_PROGRAM`.
 */
export async function setup(): Promise<void> {
  const dir = built('bundle')
  await build({
    input: built('main.js'),
    platform: 'node',
    external: [/^lmdb/, /^fs-native-extensions/, /^pino/],
    resolve: { mainFields: ['module', 'main'] },
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [ownAddresses],
    checks: { ineffectiveDynamicImport: false },
    output: { dir, format: 'esm' },
  })
  process.env['SERVER_PROGRAM'] = `${dir}/main.js`
}

/** A module goes on finding what lies beside it: its workers, the programme, the client's files. */
const ownAddresses = {
  name: 'own-addresses',
  transform(code: string, id: string) {
    if (!code.includes('import.meta.url') || id.includes('/node_modules/')) return null
    return { code: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)), map: null }
  },
}
