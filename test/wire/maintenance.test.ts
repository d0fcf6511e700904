import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createIdentity } from '@companion/server/access/identity'
import { createEmbeddedJournal } from '@companion/server/journal/embeddedJournal'
import { entriesOf, type Journal } from '@companion/server/journal/journal'
import { openLmdbStore } from '@companion/server/journal/lmdbStore'
import { figuresOf } from '@companion/server/maintenance/figures'
import { apply } from '@companion/server/rules/apply'
import type { Draft, Entry } from '@companion/server/rules/entry'
import { emptyProgramme } from '@companion/server/rules/programme/state'
import { emptyState } from '@companion/server/rules/state'
import { refusals } from '@companion/shared/refusals'
import { Redis } from 'ioredis'
import { open } from 'lmdb'
import { afterAll, beforeAll, describe, expect, onTestFinished, test as vitestTest } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { journalCommand } from '../support/journalCommand.ts'
import { arrive, participantCookie, staffCookie } from '../support/people.ts'
import { type RunningRedis, startRedis } from '../support/redis.ts'
import { openRedisJournal } from '../support/redisJournal.ts'
import { codes, startServer } from '../support/server.ts'
import { answer, everyKind, host, openPoll, parent, Story, says } from '../support/story.ts'
import { needs } from '../support/tools.ts'

const test = needs('redis-server')
const isThere = test !== vitestTest.skip
const cookieSecret = 'a-secret-of-these-tests-alone-0123456789'
let redis: RunningRedis

beforeAll(async () => {
  if (isThere) redis = await startRedis()
})
afterAll(async () => redis?.dispose())

function freshFolder(): string {
  const { folder, remove } = temporaryFolder()
  onTestFinished(remove)
  return folder
}

/** Start a real server that knows the same people as the others, and end it with the test. */
async function serverOn(env: { DATA_DIR: string } & Record<string, string>) {
  const server = await startServer({ dataDir: env.DATA_DIR, env: { COOKIE_SECRET: cookieSecret, ...env } })
  onTestFinished(() => server.kill())
  return server
}

const embeddedIn = (folder: string) =>
  createEmbeddedJournal(openLmdbStore(join(folder, 'journal')), (error) => {
    throw error
  })

/** What a journal has, opened and closed again. */
async function read(journal: Journal, session = 'early'): Promise<Entry[]> {
  const entries = await entriesOf(journal, session)
  await journal.close()
  return entries
}
async function write(journal: Journal, drafts: readonly Draft[], session = 'early'): Promise<void> {
  await journal.append(session, drafts)
  await journal.close()
}

function figures(entries: readonly Entry[]): string {
  const state = emptyState()
  for (const entry of entries) apply(state, entry)
  return figuresOf(state)
}

/** A session with a bit of everything, of which it is not over yet. */
function told(): Story {
  const story = new Story(everyKind)
  story.does(host, openPoll('single'))
  for (let n = 0; n < 30; n++) story.does(parent(`person-${n}`), answer('single', n % 3 === 0 ? 'a' : 'b'))
  story.does(host, openPoll('words'))
  for (let n = 0; n < 12; n++) story.does(parent(`person-${n}`), says('words', { words: ['Trust', 'Time'] }))
  story.does(parent('person-1'), { type: 'ask', text: 'Why is Somebody so late?' })
  story.does(parent('person-2'), { type: 'ask', text: 'Who decides?' })
  story.does(host, { type: 'reviewQuestion', question: 2, verdict: 'show' })
  story.does(parent('person-3'), { type: 'upvote', question: 2, on: true })
  return story
}

describe.skipIf(!isThere)('moving', () => {
  test('[KEEP1] a session that began on disk goes on in Redis, and back on disk, for the same people', async () => {
    const folder = freshFolder()
    const own = await startRedis()
    onTestFinished(() => own.dispose())
    const file = join(folder, 'moved.jsonl')
    const onDisk = { DATA_DIR: folder }
    const inRedis = { DATA_DIR: folder, REDIS_URL: own.url }
    const hostCookies: Record<string, string> = {}
    const cookies: string[] = []

    /** Two more people answer, on a server that then stops; everyone who answered before still has their answer. */
    async function meet(env: typeof onDisk): Promise<void> {
      const server = await startServer({ dataDir: folder, env: { COOKIE_SECRET: cookieSecret, ...env } })
      const before = cookies.length
      hostCookies['host'] ??= await staffCookie(server.url, 'host')
      const runs = await arrive({ url: server.url, audience: 'host', cookie: hostCookies['host'] })
      if (before === 0) await runs.ask({ type: 'openPoll', pollId: 'p1', run: 1 } as never)
      for (const cookie of cookies) {
        const person = await arrive({ url: server.url, audience: 'participant', cookie })
        expect(person.mine['answer:p1']).toMatchObject({ answer: { choice: 'a' } })
        person.leave()
      }
      for (let n = 0; n < 2; n++) {
        const cookie = await participantCookie(server.url)
        cookies.push(cookie)
        const person = await arrive({ url: server.url, audience: 'participant', cookie })
        expect(
          await person.ask({ type: 'answer', pollId: 'p1', run: 1, answer: { choice: 'a' } } as never),
        ).toMatchObject({ ok: true })
        person.leave()
      }
      await runs.until((slices) => JSON.stringify(slices['results:p1']).startsWith(`[[${cookies.length},`))
      runs.leave()
      expect(await server.stop()).toBe(0)
    }
    const lines = () => readFileSync(file, 'utf8').split('\n')
    async function move(from: Record<string, string>, to: Record<string, string>): Promise<void> {
      expect(await journalCommand(from, 'export', 'early', file)).toMatchObject({ code: 0, err: '' })
      const moved = lines()
      expect(await journalCommand(from, 'verify', file)).toMatchObject({ code: 0, err: '' })
      expect(await journalCommand(to, 'import', file)).toMatchObject({ code: 0, err: '' })
      // Done twice, nothing more comes.
      expect((await journalCommand(to, 'import', file)).out).toContain('and 0 came')
      expect((await journalCommand(to, 'verify', 'early')).out).toContain('is as it must be')
      expect((await journalCommand(to, 'export', 'early')).out.split('\n').slice(1)).toEqual(moved.slice(1))
    }

    await meet(onDisk)
    await move(onDisk, inRedis)
    await meet(inRedis)
    await move(inRedis, onDisk)
    await meet(onDisk)
    expect(JSON.parse(lines()[0] as string)).toMatchObject({
      format: 1,
      session: 'early',
      entries: lines().length - 2,
    })
  })

  test('[KEEP2] a file that goes another way is refused, and the first offset at which it does is named', async () => {
    const folder = freshFolder()
    const own = await startRedis()
    onTestFinished(() => own.dispose())
    const env = { DATA_DIR: folder, REDIS_URL: own.url }
    const story = told()
    await write(openRedisJournal(own.url), story.entries)
    const file = join(folder, 'early.jsonl')
    await journalCommand(env, 'export', 'early', file)
    const lines = readFileSync(file, 'utf8').split('\n')

    const other = lines.with(7, (lines[7] as string).replace('"choice":"b"', '"choice":"c"'))
    writeFileSync(file, other.join('\n'))
    const differing = await journalCommand(env, 'import', file)
    expect([differing.code, differing.err]).toEqual([1, expect.stringContaining('at offset 7 they differ')])

    const shorter = [JSON.stringify({ ...JSON.parse(lines[0] as string), entries: 3 }), ...lines.slice(1, 4)]
    writeFileSync(file, shorter.join('\n'))
    expect((await journalCommand(env, 'import', file)).err).toContain('at offset 4 the file has ended')

    writeFileSync(file, lines.slice(0, 4).join('\n'))
    expect((await journalCommand(env, 'import', file)).err).toContain(
      'has 3 entries, and its first line says',
    )
    writeFileSync(file, 'nothing of the kind\n')
    expect((await journalCommand(env, 'import', file)).err).toContain('line 1: this is not JSON')
    expect((await journalCommand(env, 'verify', `${file}.gone`)).err).toBe(`There is no file ${file}.gone.\n`)
    expect(await read(openRedisJournal(own.url))).toEqual(story.entries)
  })
})

describe.skipIf(!isThere)('looking', () => {
  vitestTest('[KEEP4] a record that is not what was written is named by session and offset', async () => {
    const folder = freshFolder()
    const journal = embeddedIn(folder)
    for (const entry of told().entries) await journal.append('early', [entry])
    await journal.close()
    expect(await journalCommand({ DATA_DIR: folder }, 'verify', 'early')).toMatchObject({
      code: 0,
      out: expect.stringMatching(
        /^Session early is as it must be: 49 entries .* 30 people, 2 polls, 2 runs, 42 answers, 2 questions/,
      ),
    })
    const root = open({ path: join(folder, 'journal', 'journal.mdb') })
    const batches = root.openDB<Buffer, [string, number]>('batches', { encoding: 'binary' })
    const record = Buffer.from(batches.get(['early', 9]) as Buffer)
    record[20] = (record[20] as number) ^ 1
    await batches.put(['early', 9], record)
    await root.close()
    expect(await journalCommand({ DATA_DIR: folder }, 'verify', 'early')).toEqual({
      code: 1,
      out: '',
      err: 'session early: the entries from offset 9 are damaged\n',
    })
  })

  test('[KEEP4] an entry that no command is like is named, in Redis and in a file', async () => {
    const folder = freshFolder()
    const env = { DATA_DIR: folder, REDIS_URL: redis.url }
    const { entries } = told()
    const planted = { type: 'answer', id: 'planted-1', pollId: 'single', run: 1, answer: { choice: 7 } }
    const bad = { ...entries[9], command: planted } as unknown as Draft
    await write(openRedisJournal(redis.url), [...entries.slice(0, 9), bad, ...entries.slice(9)], 'planted')
    const said = /^session planted, offset 10: no command of type answer is like this/
    expect(await journalCommand(env, 'verify', 'planted')).toMatchObject({
      code: 1,
      err: expect.stringMatching(said),
    })
    const file = join(folder, 'planted.jsonl')
    await journalCommand(env, 'export', 'planted', file)
    expect(await journalCommand({}, 'verify', file)).toMatchObject({
      code: 1,
      err: expect.stringMatching(said),
    })
    // Nor is such a file taken in.
    const elsewhere = { DATA_DIR: freshFolder() }
    expect(await journalCommand(elsewhere, 'import', file)).toMatchObject({
      code: 1,
      err: expect.stringMatching(said),
    })
    expect((await journalCommand(elsewhere, 'stats')).out).toBe('')
  })

  vitestTest(
    '[KEEP10] looking goes beside a server that runs on the same folder; changing says to stop it first',
    async () => {
      const folder = freshFolder()
      const env = { DATA_DIR: folder }
      await write(embeddedIn(folder), told().entries)
      const file = join(folder, 'early.jsonl')
      const server = await serverOn(env)
      const cookie = await participantCookie(server.url)
      const person = await arrive({ url: server.url, audience: 'participant', cookie })
      await person.ask({ type: 'ask', text: 'Asked just now?' })
      expect((await journalCommand(env, 'find', 'early', 'just', 'NOW')).out).toMatch(
        /^51\task\t"Asked just now\?"\n$/,
      )
      expect((await journalCommand(env, 'stats', 'early')).out).toMatch(
        /^early: 51 entries \(\d+ bytes\), 31 people/,
      )
      expect(await journalCommand(env, 'verify', 'early')).toMatchObject({ code: 0 })
      expect(await journalCommand(env, 'export', 'early', file)).toMatchObject({ code: 0 })
      for (const changing of [
        ['import', file],
        ['erase', 'early', '51'],
        ['unlink', 'early'],
      ])
        expect(await journalCommand(env, ...changing)).toMatchObject({
          code: 1,
          err: expect.stringContaining('in use by another process. Stop that one first'),
        })
      expect(await person.ask({ type: 'ask', text: 'And still?' })).toMatchObject({ ok: true })
      person.leave()
    },
  )

  vitestTest(
    '[KEEP10] a command that is not there, or not whole, is answered with all there are',
    async () => {
      const env = { DATA_DIR: freshFolder() }
      for (const wrong of [
        [],
        ['eraze'],
        ['export'],
        ['erase', 'early'],
        ['erase', 'early', 'four'],
        ['find', 'early'],
        ['stats', '--all'],
      ]) {
        await write(embeddedIn(env.DATA_DIR), told().entries.slice(0, 1))
        const { code, out, err } = await journalCommand(env, ...wrong)
        expect([wrong, code, out, err]).toEqual([
          wrong,
          2,
          '',
          expect.stringContaining('erase SESSION OFFSET...'),
        ])
      }
      expect(await journalCommand(env, 'export', 'late')).toEqual({
        code: 1,
        out: '',
        err: 'There is no session late. There are: early.\n',
      })
      expect((await journalCommand({ DATA_DIR: freshFolder() }, 'stats')).err).toContain(
        'There is no journal in',
      )
    },
  )
})

describe.skipIf(!isThere)('taking out', () => {
  vitestTest(
    '[KEEP3] on disk, texts are taken out of a journal whose server was stopped, and it goes on',
    async () => {
      const folder = freshFolder()
      const env = { DATA_DIR: folder }
      const story = told()
      await write(embeddedIn(folder), story.entries)
      const found = (await journalCommand(env, 'find', 'early', 'somebody')).out
      expect(found).toBe('46\task\t"Why is Somebody so late?"\n')
      expect((await journalCommand(env, 'erase', 'early', '46', '2')).err).toBe(
        'Session early has no text at offset 2, so nothing was changed.\n',
      )
      expect(await journalCommand(env, 'erase', 'early', '46')).toMatchObject({
        code: 0,
        out: 'Took 1 texts out of 1 entries of session early.\n',
      })
      const after = await read(embeddedIn(folder))
      expect(after.map((entry, index) => (index === 45 ? story.entries[45] : entry))).toEqual(story.entries)
      expect(after[45]?.command).toMatchObject({ type: 'ask', text: '[removed]' })
      expect(figures(after)).toBe(figures(story.entries))
      expect((await journalCommand(env, 'find', 'early', 'somebody')).out).toBe('')
      // Nor is it in what the files have left over.
      for (const file of readdirSync(join(folder, 'journal')))
        expect([file, readFileSync(join(folder, 'journal', file)).includes('Somebody')]).toEqual([
          file,
          false,
        ])
      const server = await serverOn(env)
      const page = await fetch(`${server.url}/early`)
      expect(page.status).toBe(200)
    },
  )

  vitestTest(
    '[KEEP7] a session is unlinked when it has ended, and then takes nothing more, nor a new run sheet',
    async () => {
      const folder = freshFolder()
      const env = { DATA_DIR: folder }
      const story = told()
      await write(embeddedIn(folder), story.entries)
      expect(await journalCommand(env, 'unlink', 'early')).toEqual({
        code: 1,
        out: '',
        err: 'The session has not ended. A host must end it first.\n',
      })
      story.does(host, { type: 'setPhase', phase: 'ended' })
      await write(embeddedIn(folder), story.entries.slice(-1))
      expect(await journalCommand(env, 'unlink', 'early')).toMatchObject({ code: 0 })
      expect((await journalCommand(env, 'unlink', 'early')).out).toContain('was unlinked before')
      const after = await read(embeddedIn(folder))
      expect(figures(after)).toBe(figures(story.entries))
      expect(JSON.stringify(after)).not.toContain('person-')
      // The server's own programme has another run sheet: it starts all the same, and refuses in words.
      const server = await serverOn(env)
      const runs = await arrive({
        url: server.url,
        audience: 'host',
        cookie: await staffCookie(server.url, 'host'),
      })
      expect(await runs.ask({ type: 'setPhase', phase: 'live' })).toEqual({
        ok: false,
        code: 'session.sealed',
        message: refusals['session.sealed'].message,
      })
      runs.leave()
      expect(await journalCommand(env, 'verify', 'early')).toMatchObject({ code: 0 })
    },
  )

  test('[KEEP9] running instances notice what is taken out; devices have it no more, and no answer is lost', async () => {
    const own = await startRedis()
    onTestFinished(() => own.dispose())
    const env = { DATA_DIR: freshFolder(), REDIS_URL: own.url }
    const [one, other] = await Promise.all([serverOn(env), serverOn(env)])
    const runs = await arrive({ url: one.url, audience: 'host', cookie: await staffCookie(one.url, 'host') })
    await runs.ask({ type: 'openPoll', pollId: 'p1', run: 1 } as never)
    const cookie = await participantCookie(one.url)
    const asks = await arrive({ url: one.url, audience: 'participant', cookie })
    const watches = await arrive({
      url: other.url,
      audience: 'participant',
      cookie: await participantCookie(other.url),
    })
    await asks.ask({ type: 'ask', text: 'What did Somebody say?' })
    await runs.until((slices) => JSON.stringify(slices['queue'] ?? '').includes('Somebody'))
    await runs.ask({ type: 'reviewQuestion', question: 1, verdict: 'show' } as never)
    const has = (person: typeof asks) => JSON.stringify([person.slices, person.mine]).includes('Somebody')
    await watches.until(() => has(watches))
    await asks.until(() => JSON.stringify(asks.mine.receipts).includes('Somebody'))

    // People come and answer on both instances all the while.
    let isOver = false
    const answer = async (url: string, choice: string) => {
      let acknowledged = 0
      while (!isOver) {
        const person = await arrive({ url, audience: 'participant', cookie: await participantCookie(url) })
        const ack = await person.ask({ type: 'answer', pollId: 'p1', run: 1, answer: { choice } } as never)
        expect(ack).toMatchObject({ ok: true })
        acknowledged += 1
        person.leave()
      }
      return acknowledged
    }
    const answering = Promise.all([
      answer(one.url, 'a'),
      answer(other.url, 'b'),
      answer(one.url, 'a'),
      answer(other.url, 'b'),
    ])
    const found = (await journalCommand(env, 'find', 'early', 'Somebody')).out.split('\n').filter(Boolean)
    const offsets = found.map((line) => line.split('\t')[0] as string)
    expect(offsets).toHaveLength(1)
    expect(await journalCommand(env, 'erase', 'early', ...offsets)).toMatchObject({ code: 0 })
    await Promise.all([watches, asks, runs].map((person) => person.until(() => !has(person))))
    const from = [watches, asks, runs].map(({ received }) => received.length)
    isOver = true
    const [a1, b1, a2, b2] = await answering
    const counts = `[[${a1 + a2},${b1 + b2},`
    for (const { url } of [one, other]) {
      const host = await arrive({ url, audience: 'host', cookie: await staffCookie(url, 'host') })
      await host.until((slices) => JSON.stringify(slices['results:p1']).startsWith(counts))
      host.leave()
      for (const as of [cookie, '']) {
        const page = await (await fetch(`${url}/early`, { headers: { cookie: as } })).text()
        expect([page.includes('Somebody'), page.includes('[removed]')]).toEqual([false, true])
      }
      const board = await (await fetch(`${url}/early/questions`)).text()
      expect([board.includes('Somebody'), board.includes('[removed]')]).toEqual([false, true])
    }
    for (const [index, { received }] of [watches, asks, runs].entries())
      expect(received.slice(from[index]).join('\n')).not.toContain('Somebody')
    expect(JSON.stringify(asks.mine.receipts)).toContain('[removed]')
    for (const person of [watches, asks, runs]) person.leave()
  })
})

describe.skipIf(!isThere)('retention', () => {
  vitestTest(
    '[KEEP11] on disk a server forgets what is due when it starts, and leaves nothing of it in its files',
    async () => {
      const folder = freshFolder()
      const story = told()
      story.does(host, { type: 'setPhase', phase: 'ended' })
      const twoDays = 2 * 24 * 60 * 60 * 1000
      const entries = story.entries.map((entry) => ({ ...entry, at: Date.now() - twoDays + entry.at }))
      await write(embeddedIn(folder), entries)
      const server = await startServer({ dataDir: folder, env: { RETENTION_DAYS: '1' } })
      const runs = await arrive({
        url: server.url,
        audience: 'host',
        cookie: await staffCookie(server.url, 'host'),
      })
      const live = () => runs.ask({ type: 'noteToHosts', text: 'Is it over?' } as never)
      await expect.poll(live).toMatchObject({ ok: false, code: 'session.sealed' })
      runs.leave()
      expect(await server.stop()).toBe(0)
      for (const file of readdirSync(join(folder, 'journal'))) {
        const bytes = readFileSync(join(folder, 'journal', file))
        for (const gone of ['Why is Somebody', 'person-1'])
          expect([file, gone, bytes.includes(gone)]).toEqual([file, gone, false])
      }
      expect((await journalCommand({ DATA_DIR: folder }, 'verify', 'early')).out).toContain('42 answers')
    },
  )

  test('[KEEP11] so many days after its end a session forgets by itself who said what, once, while it is looked at', async () => {
    const own = await startRedis()
    onTestFinished(() => own.dispose())
    const identity = createIdentity({ cookieSecret, codes, fresh: [] }, Date.now, emptyProgramme)
    const cookie = (identity.welcome(undefined, false) as string).split(';')[0] as string
    const me = identity.actor(cookie, 'participant', 'early') as typeof host
    const story = told()
    story.does(me, { type: 'ask', text: 'Asked and declined?' })
    story.does(host, { type: 'reviewQuestion', question: 3, verdict: 'decline', reason: 'time' })
    story.does(me, says('words', { words: ['Kindness'] }))
    await write(openRedisJournal(own.url), story.entries)

    const env = { DATA_DIR: freshFolder(), REDIS_URL: own.url, RETENTION_DAYS: '1' }
    const [one, other] = await Promise.all([serverOn(env), serverOn(env)])
    const [looks, watches] = await Promise.all([
      arrive({ url: one.url, audience: 'participant', cookie }),
      arrive({ url: other.url, audience: 'host', cookie: await staffCookie(other.url, 'host') }),
    ])
    expect(JSON.stringify(looks.mine.receipts)).toContain('Asked and declined?')
    // It turns out to have ended a day ago, with the run sheet that the servers brought.
    const end: Draft = {
      at: Date.now() - 24 * 60 * 60 * 1000,
      actor: host,
      command: { type: 'setPhase', id: 'the-end', phase: 'ended' },
    }
    const live = await read(openRedisJournal(own.url))
    const before = [...live, { ...end, offset: live.length + 1 }]
    const forgotten = Promise.all([
      looks.until((_, mine) => mine.receipts === undefined),
      watches.until(({ said }) => said === undefined),
    ])
    await write(openRedisJournal(own.url), [end])
    await forgotten
    expect(looks.mine).toEqual({})

    await expect.poll(async () => (await read(openRedisJournal(own.url))).at(-1)?.command.type).toBe('seal')
    const after = await read(openRedisJournal(own.url))
    const kept = JSON.stringify(after)
    for (const gone of [me.id, 'person-1', 'Asked and declined?', 'Somebody', 'Kindness', 'Trust'])
      expect([gone, kept.includes(gone)]).toEqual([gone, false])
    expect(kept).toContain('Who decides?')
    expect(figures(after)).toBe(figures(before))
    const control = new Redis(own.url)
    onTestFinished(() => control.disconnect())
    expect(await control.scard('{early}:replaced')).toBe(1)

    expect(await looks.ask({ type: 'describeMe', about: 'role', choice: null })).toMatchObject({
      ok: false,
      message: refusals['session.sealed'].message,
    })
    const mine = await fetch(`${one.url}/early/mine`, { headers: { cookie } })
    expect(await mine.text()).not.toContain('Asked and declined?')
    for (const person of [looks, watches]) person.leave()
  })
})
