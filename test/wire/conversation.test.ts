import { english } from '@companion/client/render'
import { readLanguages } from '@companion/server/http/languages'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { organiser } from '../support/desk.ts'
import { temporaryFolder } from '../support/folders.ts'
import { arrive, participantCookie, staffCookie } from '../support/people.ts'
import { readCalendar } from '../support/readCalendar.ts'
import { type RunningServer, startServer } from '../support/server.ts'

const { folder, remove } = temporaryFolder()
const languages = await readLanguages()
let server: RunningServer
let desk: Awaited<ReturnType<typeof organiser>>

beforeAll(async () => {
  server = await startServer({ dataDir: folder })
  desk = await organiser(server.url)
}, 60_000)
afterAll(async () => {
  await server.kill()
  remove()
})

const get = (path: string, language = 'en') =>
  fetch(`${server.url}${path}`, { headers: { cookie: `language=${language}` }, redirect: 'manual' })
const read = async (path: string, language?: string) => (await get(path, language)).text()
const calendar = async (path: string, language?: string) => readCalendar(await read(path, language))

/** What stands in the head of a page under a name. */
const tags = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  )

/** The form of a regional event, filled in. */
const lakes = {
  id: 'lakes',
  title: 'The lakes',
  date: '2027-07-03',
  from: '10:30',
  until: '13:00',
  place: 'A hall; by the lake, to be announced',
  travel: 'By boat.',
  accessibility: '',
  signUpUrl: '',
  status: 'open',
}

test('[EVENT1] the first page says what the conversation is and is not, who runs it, what is proposed, each way to take part, and every date', async () => {
  const html = await read('/')
  for (const text of [
    'What we are asking',
    'What this is not',
    'Who runs this',
    'The proposals',
    'Tuesday 12 January 2027 at 19:00',
    'Thursday 14 January 2027 at 10:30',
    'Yorkshire and the Humber',
  ])
    expect(html).toContain(text)
  for (const way of ['#online', '#regional', '/tell', '/calendar.ics', '/early/about', '/events/north-east'])
    expect(html).toContain(`href="${way}"`)
})

test('[EVENT2] a regional event is made and changed at the desk and is so on its page at once, and two organisers never overwrite each other', async () => {
  expect((await desk.post('/events', lakes)).status).toBe(303)
  expect(await read('/events/lakes')).toMatch(
    /The lakes[\s\S]*Saturday 3 July 2027 at 10:30[\s\S]*It ends at 13:00/,
  )
  expect(await read('/events/lakes')).toContain('You cannot sign up yet')
  expect((await desk.post('/events', lakes)).status).toBe(422)
  const changed = { ...lakes, seen: '1', signUpUrl: 'https://example.com/sign-up' }
  expect((await desk.post('/events/lakes', changed)).status).toBe(303)
  const late = await desk.post('/events/lakes', { ...lakes, seen: '1', title: 'The fells' })
  expect(late.status).toBe(422)
  const form = await late.text()
  for (const text of [
    'Someone else changed this',
    'value="The fells"',
    'Someone else has written: The lakes',
  ])
    expect(form).toContain(text)
  expect(await read('/events/lakes')).toContain('href="https://example.com/sign-up"')
  expect(await read('/events/lakes')).not.toContain('The fells')
  // What is shown with what someone else wrote can be sent again as it stands.
  expect((await desk.post('/events/lakes', { ...changed, seen: '2', title: 'The fells' })).status).toBe(303)
  expect(await desk.read('/events')).toContain('The fells')
})

test('[EVENT3] a form of an event that cannot be taken comes back as it was written, with what to change', async () => {
  const wrong = { ...lakes, id: 'Lakes!', until: '10:00', signUpUrl: 'http://example.com', place: '' }
  const answer = await desk.post('/events', wrong)
  expect(answer.status).toBe(422)
  const page = await answer.text()
  for (const text of ['value="Lakes!"', 'Write an address', 'where it is', 'begins with https://'])
    expect(page).toContain(text)
  expect(
    await (await desk.post('/events', { ...wrong, id: 'tarn', place: 'x', signUpUrl: '' })).text(),
  ).toContain('later than it starts')
  expect((await desk.post('/events', { ...lakes, id: 'new' })).status).toBe(422)
  expect((await get('/events/nowhere')).status).toBe(404)
})

test('[EVENT4] a cancelled event says so on its page, on the first page and in calendars, and one that is archived is found by nobody', async () => {
  await desk.post('/events', {
    ...lakes,
    id: 'moor',
    title: 'The moor',
    signUpUrl: 'https://example.com/moor',
  })
  await desk.post('/events/moor', { ...lakes, title: 'The moor', seen: '1', status: 'cancelled' })
  expect(await read('/events/moor')).toContain('This event will not take place')
  expect(await read('/events/moor')).not.toContain('Sign up')
  expect(await read('/')).toMatch(/The moor<\/a><p[^>]*>This event will not take place/)
  const { entries } = await calendar('/events/moor/calendar.ics')
  expect(entries[0]).toMatchObject({ STATUS: 'CANCELLED', SEQUENCE: '2' })
  await desk.post('/events/moor', { ...lakes, title: 'The moor', seen: '2', status: 'archived' })
  for (const path of ['/events/moor', '/events/moor/calendar.ics']) expect((await get(path)).status).toBe(404)
  expect(await read('/')).not.toContain('The moor')
  expect(await read('/calendar.ics')).not.toContain('The moor')
})

test('[EVENT5] calendar files are as RFC 5545 has them, in every language: short lines, times in UTC, one id for a thing and a higher number for a newer version of it', async () => {
  for (const { live } of languages) {
    const { entries } = await calendar('/calendar.ics', live.language.code)
    expect(entries.length).toBeGreaterThanOrEqual(14)
    expect(new Set(entries.map(({ UID }) => UID)).size).toBe(entries.length)
  }
  const answer = await get('/early/calendar.ics')
  expect(answer.headers.get('content-type')).toContain('text/calendar')
  const early = readCalendar(await answer.text()).entries[0]
  expect(early).toMatchObject({
    UID: `early@${new URL(server.url).hostname}`,
    DTSTART: '20270112T190000Z',
    DTEND: '20270112T203000Z',
    SUMMARY: 'Early intervention',
    URL: `${server.url}/early`,
  })
  // In summer the clock of the United Kingdom is an hour ahead of UTC.
  const summer = { ...lakes, id: 'summer', title: 'Commas, semicolons; and \\ strokes' }
  await desk.post('/events', summer)
  const [entry] = (await calendar('/events/summer/calendar.ics')).entries
  expect(entry).toMatchObject({
    DTSTART: '20270703T093000Z',
    DTEND: '20270703T120000Z',
    SUMMARY: `Regional event: ${summer.title}`,
    LOCATION: lakes.place,
    DESCRIPTION: `By boat.\n${server.url}/events/summer`,
  })
  expect((await calendar('/events/summer/calendar.ics', 'cy')).entries[0]?.['SUMMARY']).toMatch(
    /^Digwyddiad rhanbarthol/,
  )
})

test('[EVENT6] pages that are meant to be shared say in their head what they are, with a picture and their one address', async () => {
  for (const [path, title] of [
    ['/', 'Have your say'],
    ['/early', 'Early intervention'],
    ['/early/about', 'Early intervention'],
    ['/events/north-east', 'Regional event: North East'],
    ['/tell', 'Have your say'],
  ] as const) {
    const html = await read(`${path}?from=elsewhere`)
    const address = `${server.url}${path}`
    const found = tags(html)
    expect(found['og:title']).toMatch(new RegExp(`^${title}`))
    expect(found['og:description']?.length).toBeGreaterThan(30)
    expect(found).toMatchObject({ 'og:url': address, 'og:image': `${server.url}/share.png` })
    expect(html).toContain(`<link rel="canonical" href="${address}"/>`)
  }
  const picture = await get('/share.png')
  expect(picture.headers.get('content-type')).toBe('image/png')
  expect((await picture.arrayBuffer()).byteLength).toBeLessThan(40_000)
  // A page that is someone’s own is nothing to share.
  expect(await read('/early/mine')).not.toContain('og:url')
})

test('[EVENT7] nothing says who shared something: what is sent and printed has the address of the first page alone, and the page of it sets no cookie', async () => {
  for (const path of [
    '/tell',
    '/tell?session=early',
    '/tell/poster',
    '/tell/cards',
    '/events/north-east',
    '/early/about',
  ]) {
    const answer = await get(path)
    expect(answer.headers.getSetCookie()).toEqual([])
    const html = await answer.text()
    const addresses = html.match(new RegExp(`${server.url}[^"<\\s]*`, 'g')) ?? []
    for (const address of addresses) expect(address).not.toMatch(/[?#&]/)
    // The session that someone comes from is the way back to it, and in nothing that is sent.
    expect(html).not.toMatch(/utm_|href="\/(events|tell|early)[^"]*\?(?!session=early")/)
  }
  const sent = [...(await read('/tell')).matchAll(/data-share="([^"]*)"/g)].map(([, address]) => address)
  expect(sent).toEqual([`${server.url}/`])
})

test('[EVENT8] what people can send stands in every language on every page of it, and a poster and cards can be printed in each', async () => {
  const simple = await read('/tell', 'en-simple')
  for (const { live } of languages) {
    const { code } = live.language
    const html = await read('/tell', code)
    expect([code, html.match(/class="app-copy"/g)?.length]).toEqual([code, 2 * languages.length])
    expect(html).toContain(`lang="${code}"`)
    for (const path of ['/tell/poster', '/tell/cards']) {
      const sheet = await read(path, code)
      expect(sheet).toContain(`lang="${code}"`)
      expect(sheet).toContain('class="app-qr"')
      expect(sheet).not.toMatch(/undefined|NaN|\[object/)
    }
  }
  expect(simple).toContain('Say what you think about special educational needs')
  expect(await read('/tell/poster')).toContain(english.pages.tell.scan)
})

test('[EVENT9] the page of a session says what it is about, and leads to it and to its date for a calendar', async () => {
  const html = await read('/early/about')
  for (const text of [
    'Children get help sooner',
    'Noticing needs',
    'You can open the session before it starts',
  ])
    expect(html).toContain(text)
  for (const way of ['/early', '/early/calendar.ics', '/tell']) expect(html).toContain(`href="${way}"`)
  expect(html).not.toContain('GARDEN')
  expect(await read('/early')).toContain('href="/early/about"')
  await desk.post('/sessions/shared/status', { seen: '1', to: 'archived' })
  for (const path of ['/shared/about', '/shared/calendar.ics']) expect((await get(path)).status).toBe(404)
})

test('[EVENT11] an organiser says whether questions may be asked before a session begins, in force at once, and the practice question can be answered before it', async () => {
  const form = {
    seen: '1',
    title: 'Local provision',
    principle: 'Children learn near home.',
    date: '2027-01-19',
    time: '19:00',
    joinCode: 'VALLEY',
    callUrl: 'https://example.com/call',
    asksEarly: 'no',
  }
  expect((await desk.post('/sessions/local', form)).status).toBe(303)
  const person = await arrive({
    url: server.url,
    audience: 'participant',
    session: 'local',
    cookie: await participantCookie(server.url, 'local'),
  })
  const host = await arrive({
    url: server.url,
    audience: 'host',
    session: 'local',
    cookie: await staffCookie(server.url, 'host', 'local'),
  })
  const question = () => person.ask({ type: 'ask', text: 'Is it near home?' })
  await expect.poll(question).toMatchObject({ code: 'question.notYet' })
  expect(await desk.read('/sessions/local')).toMatch(/<option value="no" selected/)
  await desk.post('/sessions/local', { ...form, seen: '2', asksEarly: 'yes' })
  await expect.poll(question).toMatchObject({ ok: true })
  expect(await host.ask({ type: 'openPoll', pollId: 'try', run: 1 })).toMatchObject({ ok: true })
  const answer = { type: 'answer', pollId: 'try', run: 1, answer: { choice: 'a' } } as const
  expect(await person.ask(answer)).toMatchObject({ ok: true })
  for (const one of [person, host]) one.leave()
})
