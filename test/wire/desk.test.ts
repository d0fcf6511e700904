import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { DangersView } from '@companion/shared/views/dangers'
import { expect, onTestFinished, test } from 'vitest'
import { organiser, tenth } from '../support/desk.ts'
import { temporaryFolder } from '../support/folders.ts'
import { arrive, participantCookie, staffCookie } from '../support/people.ts'
import { startServer } from '../support/server.ts'

async function start(env: Record<string, string> = {}) {
  const { folder, remove } = temporaryFolder()
  const server = await startServer({ dataDir: folder, env })
  onTestFinished(async () => {
    await server.kill()
    remove()
  })
  return { server, dataDir: folder, desk: await organiser(server.url) }
}

test('[DESK7] what the conversation is called, and a page beside it, are changed at the desk and not overwritten', async () => {
  const { server, desk } = await start()
  const read = async (path: string) => (await fetch(server.url + path)).text()
  const about = { seen: '1', name: 'Our town', title: 'Tell us', lead: 'Join in.' }
  expect((await desk.post('/texts', about)).status).toBe(303)
  expect(await read('/')).toMatch(/<title>Our town<[\s\S]*<h1[^>]*>Tell us</)
  expect(await read('/early')).toContain('<title>Early intervention - Our town<')
  expect(await (await fetch(`${server.url}/manifest.webmanifest`)).json()).toMatchObject({ name: 'Our town' })
  const page = { seen: '1', title: 'Who we are', text: '## Us\nThe council.' }
  expect((await desk.post('/texts/about', page)).status).toBe(303)
  expect(await read('/about')).toMatch(/Who we are[\s\S]*<h2[^>]*>Us<[\s\S]*The council\./)
  const late = await desk.post('/texts/about', { ...page, text: 'Others.' })
  expect(late.status).toBe(422)
  const said = await late.text()
  expect(said).toContain('Someone else changed this while you were working on it')
  for (const text of ['Others.', '## Us']) expect(said).toContain(text)
  expect(await read('/about')).not.toContain('Others.')
})

test('[DESK8] a form that cannot be taken comes back as it was written, with what to change', async () => {
  const { desk } = await start()
  const wrong = { ...tenth, id: 'Tenth!', joinCode: 'GARDEM', date: '', copy: 'fair' }
  const answer = await desk.post('/sessions', wrong)
  const page = await answer.text()
  expect(answer.status).toBe(422)
  for (const text of ['value="Tenth!"', 'Write an address', 'Choose a date and a time', tenth.principle])
    expect(page).toContain(text)
  expect(page).toMatch(/<option value="fair" selected="">/)
  // A copy begins with what it is a copy of.
  expect(await desk.read('/sessions/new?copy=shared')).toMatch(/<option value="shared" selected="">/)
  const close = await (await desk.post('/sessions', { ...tenth, joinCode: 'GARDEM' })).text()
  expect(close).toContain('These are too close to GARDEN')
  expect((await desk.post('/sessions', { ...tenth, joinCode: 'WANKER' })).status).toBe(422)
})

test('[DESK16] no session has the address of the rehearsal of another', async () => {
  const { server, desk } = await start()
  const answer = await desk.post('/sessions', { ...tenth, id: 'early-rehearsal' })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('does not end in ‘-rehearsal’')
  expect((await fetch(`${server.url}/early-rehearsal`)).status).toBe(404)
})

test('[DESK13] a page of 30,000 characters is taken, and a longer one comes back whole', async () => {
  const { server, desk } = await start()
  const paragraph = `${'Our résumé of it. '.repeat(50)}\r\n\r\n`
  const text = paragraph.repeat(32)
  const page = { seen: '1', title: 'Who we are', text }
  expect((await desk.post('/texts/about', page)).status).toBe(303)
  expect((await (await fetch(`${server.url}/about`)).text()).split('Our résumé').length).toBe(32 * 50 + 1)
  const longer = await desk.post('/texts/about', {
    ...page,
    seen: '2',
    text: `${text}${paragraph.repeat(8)}The end.`,
  })
  expect(longer.status).toBe(422)
  const said = await longer.text()
  expect(said).toContain('at most 30,000 characters')
  expect(said).toContain('The end.')
})

test('[DESK14] a session that is closed shows participants nothing more of its board', async () => {
  const { server, desk } = await start()
  expect((await fetch(`${server.url}/early/board`)).status).toBe(200)
  await desk.post('/sessions/early/status', { seen: '1', to: 'closed' })
  expect((await fetch(`${server.url}/early/board`)).status).toBe(410)
})

test('[DESK19] where every session is archived, officials come to the list of sessions', async () => {
  const { server, desk } = await start()
  for (const id of ['early', 'local', 'fair', 'effective', 'shared'])
    expect((await desk.post(`/sessions/${id}/status`, { seen: '1', to: 'archived' })).status).toBe(303)
  const answer = await fetch(`${server.url}/officials`, {
    headers: { cookie: desk.cookie },
    redirect: 'manual',
  })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/'])
})

test('[DESK9] a session goes back to what it was, and says who changed what', async () => {
  const { server, desk } = await start()
  await desk.post('/sessions', tenth)
  await desk.post('/sessions/tenth', { ...tenth, seen: '1', title: 'In the town hall', retentionDays: '7' })
  expect(await desk.read('/sessions/tenth')).toMatch(
    /An organiser, by the code[\s\S]*Title, Forget who said what/,
  )
  await desk.post('/sessions/tenth/back', { seen: '2', version: '1' })
  expect(await (await fetch(`${server.url}/tenth`)).text()).toContain('In the library')
  expect((await desk.post('/sessions/tenth/back', { seen: '2', version: '1' })).status).toBe(422)
})

test('[DESK10] a programme that is exported and imported elsewhere is the same there', async () => {
  const { server, dataDir, desk } = await start()
  await desk.post('/sessions', tenth)
  await desk.post('/texts', { seen: '1', name: 'Our town', title: 'Tell us', lead: 'Join in.' })
  await server.stop()
  const { folder, remove } = temporaryFolder()
  onTestFinished(remove)
  const command = fileURLToPath(new URL('../../server/dist/programme/programmeCommand.js', import.meta.url))
  const run = (verb: string, of: string) =>
    spawnSync(process.execPath, [command, verb, folder], {
      env: { ...process.env, DATA_DIR: of, LOG_LEVEL: 'error' },
      encoding: 'utf8',
    })
  expect(run('export', dataDir)).toMatchObject({ status: 0, stderr: '' })
  const library = fileURLToPath(new URL('../../examples/library', import.meta.url))
  const other = await start({ PROGRAMME_DIR: library })
  expect(await (await fetch(other.server.url)).text()).toContain('Harbour library')
  await other.server.stop()
  expect(run('import', other.dataDir)).toMatchObject({ status: 0, stderr: '' })
  const again = await startServer({ dataDir: other.dataDir, env: { PROGRAMME_DIR: library } })
  onTestFinished(() => again.kill())
  const home = await (await fetch(again.url)).text()
  for (const text of ['Our town', 'In the library', 'Early intervention', 'Opening hours and events'])
    expect(home).toContain(text)
  expect(await (await fetch(`${again.url}/early`)).text()).toContain('Our town')
})

test('[DESK12] topics and who people are change at the desk, and what was said of themselves stays what it was', async () => {
  const { server, desk } = await start()
  const box = async (name: string) => {
    const page = await desk.read('/sessions/early/asked')
    return new RegExp(`<textarea[^>]*name="${name}"[^>]*>([^<]*)<`).exec(page)?.[1] as string
  }
  const plain = (text: string) => text.replaceAll('&#x27;', "'").replaceAll('&amp;', '&')
  const [topics, who] = [plain(await box('topics')), plain(await box('whoYouAre'))]
  const save = async (seen: string, given: { topics: string; whoYouAre: string }) =>
    desk.post('/sessions/early/asked', { seen, ...given })
  const question = 'How did you hear of us?\n? One answer\n- From a school\n- From a friend'
  expect((await save('1', { topics: `${topics}\nTransport`, whoYouAre: question })).status).toBe(303)
  const you = async () => (await fetch(`${server.url}/early/you`)).text()
  await expect.poll(you).toContain('From a school')
  expect(await (await fetch(`${server.url}/early/questions`)).text()).toContain('Transport')
  // The one that is there for the first time has an answer from now on.
  const cookie = await participantCookie(server.url)
  const person = await arrive({ url: server.url, audience: 'participant', cookie })
  onTestFinished(() => person.leave())
  const about = 'howdidyouhearofu'
  expect(await person.ask({ type: 'describeMe', about, choice: 'fromaschool' } as never)).toMatchObject({
    ok: true,
  })
  const changed = await save('2', { topics, whoYouAre: who })
  expect([changed.status, await changed.text()]).toEqual([
    422,
    expect.stringContaining('People have answered these already'),
  ])
  expect((await save('2', { topics: 'Transport', whoYouAre: question })).status).toBe(303)
  expect(await box('topics')).toBe('Transport')
  const late = await save('2', { topics, whoYouAre: question })
  expect(await late.text()).toContain('Someone else changed this')
})

test('[DESK23] a session has the colour and the symbol that were chosen at the desk, or those of its file', async () => {
  const { server, desk } = await start()
  const read = async (path: string) => (await fetch(server.url + path)).text()
  expect(await read('/early')).toContain('app-theme-green')
  const wrong = await desk.post('/sessions', { ...tenth, colour: 'beige', symbol: 'leaf' })
  expect([wrong.status, await wrong.text()]).toEqual([
    422,
    expect.stringContaining('Choose a colour and a symbol'),
  ])
  expect((await desk.post('/sessions', { ...tenth, colour: 'pink', symbol: 'book' })).status).toBe(303)
  await expect.poll(() => read('/tenth')).toContain('app-theme-pink')
  expect(await read('/')).toMatch(/app-theme-pink"><svg[^>]*><path d="M16 8c-3/)
  const form = await desk.read('/sessions/tenth')
  expect(form).toMatch(
    /<option value="pink" selected="">Pink<[\s\S]*<option value="book" selected="">A book</,
  )
})

test('[DESK21] who looks after safety is named at the desk, and hosts have it at once', async () => {
  const { server, desk } = await start()
  const cookie = await staffCookie(server.url, 'host', 'local')
  const host = await arrive({ url: server.url, session: 'local', audience: 'host', cookie })
  onTestFinished(() => host.leave())
  const lead = () => (host.slices['dangers'] as DangersView | undefined)?.lead
  const save = async (leadName: string, leadReach: string) => {
    const page = await desk.read('/sessions/local/asked')
    const seen = /name="seen" value="(\d+)"/.exec(page)?.[1] as string
    const question = 'How did you hear of us?\n- From a school\n- From a friend'
    return desk.post('/sessions/local/asked', { seen, topics: '', whoYouAre: question, leadName, leadReach })
  }
  expect((await save('Sam Example', 'The team chat')).status).toBe(303)
  await expect.poll(lead).toEqual({ name: 'Sam Example', reach: 'The team chat' })
  const half = await save('Sam Example', ' ')
  expect([half.status, await half.text()]).toEqual([422, expect.stringContaining('Write how to reach them')])
  expect((await save('', '')).status).toBe(303)
  await expect.poll(lead).toBeUndefined()
  expect(await desk.read('/sessions/local')).toContain('Nobody is named whom the team tells')
})

test('[DESK17] a form of the desk that comes without any field is refused like one that is not filled in', async () => {
  const { server, desk } = await start()
  const forms = ['/sessions', '/sessions/early', '/sessions/early/asked', '/sessions/early/status', '/texts']
  for (const path of [...forms, '/texts/about', '/team', '/codes']) {
    const bare = { method: 'POST', headers: { cookie: desk.cookie }, redirect: 'manual' } as const
    const { status } = await fetch(`${server.url}/organise${path}`, bare)
    expect([path, [404, 422].includes(status)]).toEqual([path, true])
  }
})
