import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { arrive, cookieFor, type Person } from '../support/people.ts'
import { type RunningServer, startServer } from '../support/server.ts'

const { folder, remove } = temporaryFolder()
let server: RunningServer
const cookies: Record<string, string> = {}
const people: Person[] = []

beforeAll(async () => {
  server = await startServer({ dataDir: folder })
})
afterAll(async () => {
  for (const person of people) person.leave()
  await server.kill()
  remove()
})

async function someone(audience: 'host' | 'participant' | 'panellist'): Promise<Person> {
  cookies[audience] = await cookieFor(server.url, audience)
  const person = await arrive({ url: server.url, audience, cookie: cookies[audience] })
  people.push(person)
  return person
}

/** What would run if it became part of a page, and what would end a script's text where it stands. */
const evil = (where: string) => `"'</script><!--<img src=x onerror=alert(1)> ${where}`

test('[WIRE9] what people type is text on every page, whatever it looks like', async () => {
  const host = await someone('host')
  const ada = await someone('participant')
  const does = async (person: Person, type: string, more: object) =>
    expect([type, await person.ask({ type, ...more } as never)]).toEqual([
      type,
      { ok: true, at: expect.any(Number) },
    ])
  const options = [
    { id: 'a', text: evil('option') },
    { id: 'b', text: 'No' },
  ]
  const versions = {
    cy: { text: evil('version'), hint: evil('version hint'), options: { a: evil('version option') } },
  }
  const question = { kind: 'single', text: evil('poll'), hint: evil('hint'), options, other: true, versions }
  await does(host, 'setActivity', {
    activity: { kind: 'poll', id: 'evil', note: evil('hosts’ hint'), question },
    version: 0,
  })
  const said = { kind: 'text', text: 'Why?' }
  await does(host, 'setActivity', { activity: { kind: 'poll', id: 'said', question: said }, version: 0 })
  await does(host, 'openPoll', { pollId: 'said', run: 1 })
  const answer = {
    id: 'answer-0001',
    type: 'answer',
    pollId: 'said',
    run: 1,
    answer: { text: evil('answer') },
  }
  expect(await ada.socket.emitWithAck('command', answer as never)).toMatchObject({ ok: true })
  await does(host, 'moderate', { pollId: 'said', run: 1, items: ['answer-0001'], show: true })
  await does(host, 'showResult', { pollId: 'said', run: 1 })
  await does(host, 'openPoll', { pollId: 'evil', run: 1 })
  await does(ada, 'answer', { pollId: 'evil', run: 1, answer: { choice: 'other', other: evil('other') } })
  await does(host, 'announce', { text: evil('announcement') })
  await does(host, 'noteToHosts', { text: evil('note') })
  await does(ada, 'ask', { text: evil('question') })
  await does(host, 'reviewQuestion', { question: 1, verdict: 'show' })
  await does(host, 'assignQuestion', { question: 1, to: evil('to').slice(0, 60) })
  await does(host, 'markAnswered', { question: 1, text: evil('in writing') })
  const prompt = {
    id: 'evil',
    title: evil('title').slice(0, 60),
    text: evil('prompt'),
    helping: [evil('helping')],
    easyRead: evil('easy'),
  }
  await does(host, 'setPrompt', { prompt })
  const size = { least: 1, wanted: 2, most: 3 }
  await does(host, 'gatherRound', { round: 1, how: 'balanced', prompts: ['evil'], size, minutes: 10 })
  await does(ada, 'joinRound', { round: 1, wish: { kind: 'any' }, name: '<img src=x onerror=a()>' })
  await does(host, 'startRound', { round: 1 })
  await does(ada, 'contribute', { round: 1, text: evil('contribution') })
  await does(ada, 'beScribe', { round: 1 })
  await does(ada, 'writeUp', { round: 1, points: [evil('point')], dissent: evil('dissent') })
  await does(host, 'writeToGroups', { round: 1, group: null, text: evil('to groups') })
  await ada.until(() => JSON.stringify(ada.mine).includes('to groups'))

  const hosts = { cookie: cookies['host'] as string }
  const adas = { cookie: cookies['participant'] as string }
  const pages = [
    ...[
      '',
      '/questions',
      '/results',
      '/you',
      '/board',
      `/board?search=${encodeURIComponent(evil('search'))}`,
      '/mine',
    ].map((path) => [path, adas] as const),
    ...['/host', '/moderator', '/panellist', '/official', '/screen', '/screen?pin=evil'].map(
      (path) => [path, hosts] as const,
    ),
  ]
  for (const [path, headers] of pages) {
    const page = await (await fetch(`${server.url}/early${path}`, { headers })).text()
    expect([path, page.length > 1000, page.match(/<img|<!--</)]).toEqual([path, true, null])
    expect([path, page.includes('alert(1)')]).toEqual([path, true])
    // Nothing ended the data that the page comes to life with before its end.
    const data = /<script type="application\/json" id="page-data">(.*?)<\/script>/s.exec(page)?.[1]
    if (data !== undefined) expect(() => JSON.parse(data)).not.toThrow()
  }
})
