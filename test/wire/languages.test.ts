import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { HostView } from '@companion/shared/views/host'
import type { ParticipantView } from '@companion/shared/views/participant'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { arrive, participantCookie, staffCookie } from '../support/people.ts'
import { type RunningServer, startServer } from '../support/server.ts'

const { folder, remove } = temporaryFolder()
let server: RunningServer
beforeAll(async () => {
  server = await startServer({ dataDir: folder })
})
afterAll(async () => {
  await server.kill()
  remove()
})

const wordsFolder = fileURLToPath(new URL('../../server/programme/words', import.meta.url))
const words = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(`${wordsFolder}/${language}.json`, 'utf8'))

const asked = 'Have you taken part in one of these sessions before?'
const someone = async (language?: string) =>
  arrive({
    url: server.url,
    audience: 'participant',
    cookie: await participantCookie(server.url),
    ...(language && { language }),
  })

test('[LANG3] people who read different languages have one session: each the team’s words in theirs, and one result', async () => {
  const host = await arrive({
    url: server.url,
    audience: 'host',
    cookie: await staffCookie(server.url, 'host'),
  })
  const [english, ukrainian, urdu, unknown] = [
    await someone(),
    await someone('uk'),
    await someone('ur'),
    await someone('xx'),
  ]
  const everyone = [english, ukrainian, urdu, unknown]
  await host.ask({ type: 'openPoll', pollId: 'p1', run: 1 } as never)
  for (const person of everyone) await person.until((view) => view['poll:p1'] !== undefined)
  const question = ({ slices }: typeof english) => (slices as ParticipantView)['poll:p1']?.question
  expect(question(english)?.text).toBe(asked)
  expect(question(unknown)?.text).toBe(asked)
  for (const [person, language] of [
    [ukrainian, 'uk'],
    [urdu, 'ur'],
  ] as const) {
    expect(question(person)?.text).toBe(words(language)[asked])
    expect(question(person)).toMatchObject({
      options: [{ id: 'a', text: words(language)['No, this is my first'] }, {}, {}, {}],
    })
    expect((person.slices as ParticipantView).whoYouAre?.[0]?.text).toBe(
      words(language)['Which of these is closest to you?'],
    )
  }
  for (const person of everyone)
    expect(
      await person.ask({ type: 'answer', pollId: 'p1', run: 1, answer: { choice: 'a' } } as never),
    ).toMatchObject({ ok: true })
  await ukrainian.ask({ type: 'ask', text: 'Коли?' })
  await host.until(({ queue }) => JSON.stringify(queue ?? '').includes('Коли?'))
  await host.ask({ type: 'reviewQuestion', question: 1, verdict: 'show' } as never)
  await host.ask({ type: 'closePoll', pollId: 'p1', run: 1 } as never)
  await host.ask({ type: 'showResult', pollId: 'p1', run: 1 } as never)
  for (const person of everyone) {
    await person.until((view) => view['results:p1'] !== undefined && view['question:1'] !== undefined)
    expect(person.slices['results:p1']).toEqual(english.slices['results:p1'])
    expect(person.slices['question:1']).toMatchObject({ text: 'Коли?' })
  }
  // By plain requests too, and in the page that the server renders.
  const live = await fetch(`${server.url}/early/live/participant?language=ur`, {
    headers: { cookie: urdu.cookie },
  })
  expect((await live.json()).slices).toEqual(urdu.slices)
  const page = await fetch(`${server.url}/early/results`, {
    headers: { cookie: `${ukrainian.cookie}; language=uk` },
  })
  const html = await page.text()
  expect(html).toContain('<html lang="uk"')
  expect(html).toContain(words('uk')[asked])
  for (const person of [...everyone, host]) person.leave()
})

test('[LANG4] hosts see the languages that a question is not in; one in other words is in English until it is in them again', async () => {
  const host = await arrive({
    url: server.url,
    audience: 'host',
    cookie: await staffCookie(server.url, 'host'),
  })
  const ukrainian = await someone('uk')
  const view = () => host.slices as HostView
  expect(view().untranslated).toEqual({})
  const { question, version, runs: _, ...line } = view()['poll:p2'] as NonNullable<HostView[`poll:${string}`]>
  const changed = { ...question, text: 'When did someone see it first?' }
  const activity = { ...line, kind: 'poll', id: 'p2', question: changed }
  expect(await host.ask({ type: 'setActivity', activity, version } as never)).toMatchObject({ ok: true })
  await host.until(() => view().untranslated?.['p2'] !== undefined)
  const all = readdirSync(wordsFolder).map((file) => file.replace('.json', ''))
  expect(view().untranslated?.['p2']?.toSorted()).toEqual(all.toSorted())
  await host.ask({ type: 'openPoll', pollId: 'p2', run: 1 } as never)
  await ukrainian.until((slices) => slices['poll:p2'] !== undefined)
  expect((ukrainian.slices as ParticipantView)['poll:p2']).toMatchObject({
    question: { text: changed.text },
    untranslated: true,
  })
  host.leave()
  ukrainian.leave()
})

test('a language is the one that was chosen, else the first that the browser asks for and there is; never Easy Read unasked', async () => {
  const languageOf = async (headers: Record<string, string>) =>
    /<html lang="([^"]*)"/.exec(await (await fetch(`${server.url}/early`, { headers })).text())?.[1]
  expect(await languageOf({})).toBe('en')
  expect(await languageOf({ 'accept-language': 'en-GB,en;q=0.9' })).toBe('en')
  expect(await languageOf({ 'accept-language': 'fr,uk;q=0.8,en;q=0.5' })).toBe('uk')
  expect(await languageOf({ 'accept-language': 'uk', cookie: 'language=ur' })).toBe('ur')
  expect(await languageOf({ cookie: 'language=en-simple' })).toBe('en-simple')
  expect(await languageOf({ 'accept-language': 'en-simple,en;q=0.9' })).toBe('en')
  expect(await languageOf({ 'accept-language': 'uk', cookie: 'language=../x' })).toBe('uk')
  const choice = await fetch(`${server.url}/language?to=ur&session=early`, { redirect: 'manual' })
  expect([choice.status, choice.headers.get('location')]).toEqual([303, '/early'])
  expect(choice.headers.getSetCookie()[0]).toMatch(
    /^language=ur; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax/,
  )
  const unknown = await fetch(`${server.url}/language?to=xx&session=//example.com`, { redirect: 'manual' })
  expect([unknown.status, unknown.headers.getSetCookie()]).toEqual([200, []])
})
