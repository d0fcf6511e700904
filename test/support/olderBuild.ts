import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const server = fileURLToPath(new URL('../../server', import.meta.url))

/** A server as it was before it knew some types of command: its program, and what removes it. */
export function olderBuild(unknown: readonly string[]): { main: string; remove: () => void } {
  const folder = mkdtempSync(join(server, 'dist-older-'))
  cpSync(join(server, 'dist'), folder, { recursive: true })
  const file = join(folder, 'rules/registry.js')
  const code = readFileSync(file, 'utf8')
  writeFileSync(file, `${code}\n${unknown.map((type) => `delete registry.${type}`).join('\n')}\n`)
  return { main: join(folder, 'main.js'), remove: () => rmSync(folder, { recursive: true }) }
}
