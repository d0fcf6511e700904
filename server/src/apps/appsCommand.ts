import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readConfig } from '../config.ts'
import { builtClient } from '../http/assets.ts'
import { loadProgramme, ownProgramme } from '../programme/programme.ts'
import { zipOf } from '../runtime/zip.ts'
import { type About, teamsManifest, teamsSites } from './teams.ts'
import { zoomSettings, zoomSites } from './zoom.ts'

const outline = fileURLToPath(new URL('../../apps/outline.png', import.meta.url))
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** Write what Teams and Zoom need to show this installation in a call; says what is left to do. */
function writeApps(folder: string): string {
  const { PUBLIC_ORIGIN, EMBED_ORIGINS, PROGRAMME_DIR } = readConfig(process.env)
  if (!PUBLIC_ORIGIN?.startsWith('https:'))
    throw new Error('Set PUBLIC_ORIGIN to the address that people use. It must begin with https://.')
  const { name, title, lead } = loadProgramme(PROGRAMME_DIR ?? ownProgramme).about
  const { origin } = new URL(PUBLIC_ORIGIN)
  const about: About = { origin, name, short: title, full: lead }
  mkdirSync(folder, { recursive: true })
  const [teams, zoom] = [join(folder, 'teams-app.zip'), join(folder, 'zoom-app.json')]
  const files = {
    'manifest.json': Buffer.from(json(teamsManifest(about))),
    'color.png': readFileSync(join(builtClient, 'icon-192.png')),
    'outline.png': readFileSync(outline),
  }
  writeFileSync(teams, zipOf(files))
  writeFileSync(zoom, json(zoomSettings(about)))
  const missing = [...teamsSites, ...zoomSites].filter((site) => !EMBED_ORIGINS.includes(site))
  const left =
    missing.length === 0 ? '' : `For the server to allow it, add to EMBED_ORIGINS: ${missing.join(' ')}\n`
  return `Wrote ${teams} and ${zoom}.\n${left}`
}

try {
  process.stdout.write(writeApps(process.argv[2] ?? 'apps'))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
