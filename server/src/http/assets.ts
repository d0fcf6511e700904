import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Assets } from '@companion/client/render'

/** The folder that Vite builds the browser's files into. */
export const builtClient = fileURLToPath(new URL('../../../client/build', import.meta.url))

type Chunk = {
  file: string
  src?: string
  name?: string
  isEntry?: boolean
  css?: string[]
  imports?: string[]
}

/** What each page loads, from Vite's manifests: its own files and, before they are asked for, what they import. */
export function readAssets(): Assets {
  return Object.assign({}, ...['participant', 'staff'].map(assetsIn)) as Assets
}

function assetsIn(built: string): Record<string, Assets[keyof Assets]> {
  const manifest = JSON.parse(readFileSync(`${builtClient}/.vite/${built}.json`, 'utf8')) as Record<
    string,
    Chunk
  >
  const assets: Record<string, Assets[keyof Assets]> = {}
  for (const [key, chunk] of Object.entries(manifest)) {
    if (!chunk.isEntry || chunk.name === undefined) continue
    const reached = reach(manifest, key)
    const files = reached.map(({ file }) => file)
    const styles = [
      ...reached.flatMap(({ css }) => css ?? []),
      ...files.filter((file) => file.endsWith('.css')),
    ]
    const [own, ...imported] = files.filter((file) => file.endsWith('.js'))
    assets[chunk.name] = {
      styles: [...new Set(styles)].map(url),
      scripts: own === undefined || chunk.name === 'static' ? [] : [url(own)],
      preloads: chunk.name === 'static' ? [] : imported.map(url),
    }
  }
  return assets
}

/** A chunk and all it imports, itself first. */
function reach(manifest: Record<string, Chunk>, key: string, seen = new Set<string>()): Chunk[] {
  const chunk = manifest[key]
  if (chunk === undefined || seen.has(key)) return []
  seen.add(key)
  return [chunk, ...(chunk.imports ?? []).flatMap((next) => reach(manifest, next, seen))]
}

function url(file: string): string {
  return `/${file}`
}
