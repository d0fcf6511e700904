import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { requestedCommand } from '@companion/shared/commands/command'
import { oldestWire, wireVersion } from '@companion/shared/wireVersion'
import { io } from 'socket.io-client'
import { expect, onTestFinished, test } from 'vitest'
import * as z from 'zod'
import { temporaryFolder } from '../support/folders.ts'
import { participantCookie } from '../support/people.ts'
import { startServer } from '../support/server.ts'

const shared = fileURLToPath(new URL('../../shared/src', import.meta.url))

/** The hash of each version of the wire, by its number. */
const hashes: Record<number, string> = {
  2: 'b134417c1225b9f3',
  3: '90ff82c0659a9c66',
  4: '1673610e1c69dbf7',
  5: 'cb4164a7c938f498',
  6: '300ff8f57f0a9e10',
  7: '2e293f0dc4d96125',
  8: '3e6f50e840dd66b2',
  9: '22af5055ab30d3e4',
  10: 'fd9ce66e87476b85',
  11: '61bee61ab0af51d8',
  12: '0d8c24b61535c045',
  13: '5894ff4950dd94a0',
  14: '470aec9922832d7b',
  15: '6fbf31810ea1bc4c',
  16: '625bdd3a36eaf8e1',
  17: 'b6151266536246b0',
}

/** The types of a file, without its comments and spaces. */
const typesOf = (file: string) =>
  readFileSync(join(shared, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    .replace(/\s+/g, ' ')

test('[WIRE11] what is on the wire is the version that the code says', () => {
  const commands = JSON.stringify(z.toJSONSchema(requestedCommand, { unrepresentable: 'any' }))
  const views = readdirSync(join(shared, 'views')).sort()
  const types = ['protocol.ts', 'audiences.ts', ...views.map((view) => join('views', view))].map(typesOf)
  const kinds = readdirSync(join(shared, 'kinds')).sort()
  const figures = kinds.flatMap(
    (kind) => typesOf(join('kinds', kind)).match(/export type Figures = \{.*?\}/g) ?? [],
  )
  const hash = createHash('sha256')
    .update([commands, ...types, ...figures].join('\n'))
    .digest('hex')
    .slice(0, 16)
  expect(
    { version: wireVersion, hash },
    `The wire has changed. Pages that are open stay on the old version until they load again, so:
  1. if only fields or commands were added, and both sides manage without them, raise wireVersion in
     shared/src/wireVersion.ts and say in its history what is new;
  2. if an open page would misunderstand the server, or the other way round, raise oldestWire to the new version too;
  3. describe the change in docs/protocol.md;
  4. write the new hash beside the new version in this test.
If nothing on the wire is different (a name of a type, say), write the new hash beside the same version.`,
  ).toEqual({ version: wireVersion, hash: hashes[wireVersion] })
})

test('[WIRE11] a page of a version that is no longer understood is told to load itself again', async () => {
  const { folder, remove } = temporaryFolder()
  onTestFinished(remove)
  const server = await startServer({ dataDir: folder })
  onTestFinished(() => server.kill())
  const cookie = await participantCookie(server.url)
  const answerTo = (wire: number) =>
    new Promise<string>((resolve) => {
      const socket = io(server.url, {
        auth: { session: 'early', audience: 'participant', wire },
        extraHeaders: { cookie },
        transports: ['websocket'],
        reconnection: false,
        forceNew: true,
      })
      onTestFinished(() => void socket.disconnect())
      socket.once('snapshot', () => resolve('let in'))
      socket.once('connect_error', ({ message }) => resolve(message))
    })
  expect(await answerTo(oldestWire - 1)).toBe('page.old')
  expect(await answerTo(oldestWire)).toBe('let in')
  // During a restart a page may be newer than the instance that it comes to.
  expect(await answerTo(wireVersion + 1)).toBe('let in')
})
