import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { crc32, inflateRawSync } from 'node:zlib'
import { teamsManifest } from '@companion/server/apps/teams'
import { expect, onTestFinished, test } from 'vitest'
import * as z from 'zod/mini'
import { temporaryFolder } from '../support/folders.ts'
import { freePort } from '../support/redis.ts'
import { startServer } from '../support/server.ts'

const origin = 'https://send.example.com'
const command = fileURLToPath(new URL('../../server/dist/apps/appsCommand.js', import.meta.url))

function run(env: Record<string, string>) {
  const { folder, remove } = temporaryFolder()
  onTestFinished(remove)
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, folder], { env, encoding: 'utf8' })
  const file = (name: string) => readFileSync(join(folder, name))
  return { status, stdout, stderr, file }
}

/** The files of a ZIP archive, found as other programs find them: by the directory at its end. */
function unzip(archive: Buffer): Record<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06'))
  const files: Record<string, Buffer> = {}
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [method, check] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 16)]
    const size = archive.readUInt32LE(at + 20)
    const nameLength = archive.readUInt16LE(at + 28)
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength)
    const start = archive.readUInt32LE(at + 42)
    const from = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28)
    const packed = archive.subarray(from, from + size)
    const bytes = method === 8 ? inflateRawSync(packed) : packed
    expect([name, crc32(bytes)]).toEqual([name, check])
    files[name] = bytes
    at += 46 + nameLength
  }
  expect(at).toBe(end)
  return files
}

/** Width, height, and whether there is an alpha channel. */
const pictureOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20), [4, 6].includes(png[25] ?? 0)]

const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most))
const page = z.url({ protocol: /^https$/ }).check(z.maxLength(2048))
const context = z.enum([
  'personalTab',
  'channelTab',
  'privateChatTab',
  'meetingChatTab',
  'meetingDetailsTab',
  'meetingSidePanel',
  'meetingStage',
  'teamLevelApp',
])
/** What the schema of Teams, version 1.17, asks of the fields that we write. */
const manifest = z.strictObject({
  $schema: z.literal('https://developer.microsoft.com/json-schemas/teams/v1.17/MicrosoftTeams.schema.json'),
  manifestVersion: z.literal('1.17'),
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  id: z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)),
  developer: z.strictObject({ name: text(32), websiteUrl: page, privacyUrl: page, termsOfUseUrl: page }),
  name: z.strictObject({ short: text(30), full: text(100) }),
  description: z.strictObject({ short: text(80), full: text(4000) }),
  icons: z.strictObject({ color: text(2048), outline: text(2048) }),
  accentColor: z.string().check(z.regex(/^#[0-9a-f]{6}$/)),
  staticTabs: z
    .array(
      z.strictObject({
        entityId: text(64),
        name: text(128),
        contentUrl: page,
        websiteUrl: page,
        scopes: z.array(z.enum(['team', 'personal', 'groupChat'])).check(z.maxLength(3)),
        context: z.array(context).check(z.maxLength(8)),
      }),
    )
    .check(z.maxLength(16)),
  validDomains: z.array(text(2048)).check(z.maxLength(16)),
  meetingExtensionDefinition: z.strictObject({ supportsAnonymousGuestUsers: z.literal(true) }),
  showLoadingIndicator: z.boolean(),
})

test('[EMBED10] the package for Teams is what its schema asks for: a tab in the side panel, guests too, two icons', () => {
  const { status, stdout, file } = run({ PUBLIC_ORIGIN: `${origin}/` })
  expect([status, stdout]).toEqual([0, expect.stringContaining('https://*.teams.microsoft.com')])
  const files = unzip(file('teams-app.zip'))
  expect(Object.keys(files)).toEqual(['manifest.json', 'color.png', 'outline.png'])
  const read = manifest.parse(JSON.parse(String(files['manifest.json'])))
  expect(read.staticTabs[0]).toMatchObject({ contentUrl: `${origin}/`, scopes: ['groupChat'] })
  expect(read.staticTabs[0]?.context).toContain('meetingSidePanel')
  expect(read.validDomains).toEqual(['send.example.com'])
  for (const url of Object.values(read.developer).slice(1)) expect(url).toMatch(`${origin}/`)
  expect(Object.values(read.icons).every((name) => name in files)).toBe(true)
  expect(pictureOf(files['color.png'] as Buffer).slice(0, 2)).toEqual([192, 192])
  expect(pictureOf(files['outline.png'] as Buffer)).toEqual([32, 32, true])
  // Once more it is the same app, and at another address another.
  expect(run({ PUBLIC_ORIGIN: origin }).file('teams-app.zip')).toEqual(file('teams-app.zip'))
  const long = 'A very long name of a conversation with very many words in it. '.repeat(80)
  const about = { name: long, short: long, full: long }
  const elsewhere = manifest.parse(teamsManifest({ origin: 'https://other.example', ...about }))
  expect(elsewhere.id).not.toBe(read.id)
})

test('[EMBED10] the settings for Zoom name this installation, and it sends every header that they name', async () => {
  const settings = JSON.parse(String(run({ PUBLIC_ORIGIN: origin }).file('zoom-app.json')))
  expect(settings).toMatchObject({ homeUrl: `${origin}/`, domainAllowList: ['send.example.com'] })
  const { folder, remove } = temporaryFolder()
  const port = await freePort()
  const server = await startServer({ dataDir: folder, port, env: { PUBLIC_ORIGIN: origin } })
  onTestFinished(async () => {
    await server.kill()
    remove()
  })
  for (const path of ['/', '/early', '/continue']) {
    const { headers } = await fetch(`http://127.0.0.1:${port}${path}`)
    const missing = settings.headersOfEveryPage.filter((header: string) => !headers.get(header))
    expect([path, missing]).toEqual([path, []])
  }
})

test('[EMBED10] without an address over TLS nothing is written, and it says what to set', () => {
  for (const env of [{}, { PUBLIC_ORIGIN: 'http://send.example.com' }]) {
    const { status, stderr } = run(env as Record<string, string>)
    expect([status, stderr]).toEqual([1, expect.stringContaining('Set PUBLIC_ORIGIN')])
  }
})
