import { afterAll, beforeAll, expect, test } from 'vitest'
import { organiser } from '../support/desk.ts'
import { temporaryFolder } from '../support/folders.ts'
import { journalCommand } from '../support/journalCommand.ts'
import { confirmed } from '../support/people.ts'
import { codes, type RunningServer, startServer } from '../support/server.ts'

const { folder, remove } = temporaryFolder()
let server: RunningServer
beforeAll(async () => {
  server = await startServer({ dataDir: folder })
})
afterAll(async () => {
  await server.stop()
  remove()
})

const cookieOf = (response: Response) => response.headers.getSetCookie()[0]?.split(';')[0] ?? ''

type Fields = Record<string, string | string[]>
const bodyOf = (fields: Fields) =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  )
const post = (path: string, fields: Fields, cookie = '') =>
  fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { cookie },
    body: bodyOf(fields),
    redirect: 'manual',
  })
const read = async (path: string, cookie = '') =>
  (await fetch(`${server.url}${path}`, { headers: { cookie } })).text()
const toOf = (response: Response) => response.headers.get('location') ?? ''

/** Open the form as a browser without JavaScript does, and send what was filled in. */
async function share(fields: Fields) {
  const [, link = ''] = /name="link" value="([^"]+)"/.exec(await read('/experience')) ?? []
  return { link, sent: await post('/experience', { link, voice: 'own', permission: 'quote', ...fields }) }
}

/** Someone who reads experiences, by the code of a role. */
async function reader(role: 'moderator' | 'official') {
  const signedIn = await post('/experiences/sign-in', { code: codes[role] })
  expect(signedIn.status).toBe(303)
  return cookieOf(signedIn)
}

/** An organiser who signed in, and has not given their code again since. */
const organising = async () => (await organiser(server.url)).cookie.split('; ')[0] ?? ''

/** The number of the experience that has these words. */
async function numberOf(cookie: string, words: string): Promise<string> {
  const list = await read(`/experiences?show=all&words=${encodeURIComponent(words)}`, cookie)
  return /href="\/experiences\/(\d+)"/.exec(list)?.[1] ?? ''
}

test('[EXPERIENCE18] what its writer takes away is on no page from then on, nor in the journal soon after', async () => {
  const { link } = await share({ change: 'Take these secret words away.' })
  const mo = await reader('moderator')
  expect(await numberOf(mo, 'secret words')).not.toBe('')
  expect(await read(`/experience/${link}/remove`)).toContain('Delete your experience?')
  await post(`/experience/${link}/remove`, {})
  expect(await read(`/experience/${link}`)).toMatch(/You deleted this experience/)
  expect(await numberOf(mo, 'secret words')).toBe('')
  const inJournal = async () =>
    (await journalCommand({ DATA_DIR: folder }, 'find', 'experiences', 'secret', 'words')).out
  await expect.poll(inJournal).toBe('')
  expect((await journalCommand({ DATA_DIR: folder }, 'verify', 'experiences')).out).toContain('as it must be')
  // The form that is still open in another tab does not bring it back.
  await post('/experience', {
    link,
    voice: 'own',
    permission: 'quote',
    change: 'Take these secret words away.',
  })
  expect(await numberOf(mo, 'secret words')).toBe('')
})

test('[EXPERIENCE12] an experience is shared without JavaScript and without a cookie, and a private link leads back to it', async () => {
  const { link, sent } = await share({
    failed: 'We waited two years.',
    theme: 'early',
    'pictures-helped': ['school'],
  })
  expect([sent.status, toOf(sent), sent.headers.getSetCookie()]).toEqual([
    303,
    `/experience/${link}?sent`,
    [],
  ])
  const page = await read(toOf(sent))
  expect(page).toMatch(
    /We have received your experience[\s\S]*Nobody has read it yet[\s\S]*We waited two years\./,
  )
  const again = await post('/experience', {
    link,
    voice: 'own',
    permission: 'quote',
    failed: 'We waited three years.',
  })
  expect(toOf(again)).toBe(`/experience/${link}?sent`)
  expect(await read(`/experience/${link}`)).toContain('three years')
  expect(await read(`/experience/${link}/change`)).toContain('three years')
  expect((await fetch(`${server.url}/experience/${'x'.repeat(24)}`)).status).toBe(404)
})

test('[EXPERIENCE13] what must be put right is said, and no word of the form is lost', async () => {
  const { sent: empty } = await share({})
  expect([empty.status, await empty.text()]).toEqual([
    422,
    expect.stringContaining('Write in at least one box'),
  ])
  const { sent: unsaid } = await share({ failed: 'Kept words', permission: '' })
  expect(await unsaid.text()).toMatch(/Choose what we may do[\s\S]*Kept words/)
  const { sent: long } = await share({ helped: `${'a'.repeat(3000)} end` })
  expect(await long.text()).toMatch(/at most 3,000 characters[\s\S]*a end/)
})

test('[EXPERIENCE14] details of people are pointed out before an experience is taken, and its writer decides', async () => {
  const { link, sent } = await share({ failed: 'Ring me on 07700 900123 about it.' })
  const page = await sent.text()
  expect([sent.status, page]).toEqual([200, expect.stringMatching(/a phone number[\s\S]*Send anyway/)])
  expect((await fetch(`${server.url}/experience/${link}`)).status).toBe(404)
  const fields = { link, voice: 'own', permission: 'quote', failed: 'Ring me on 07700 900123 about it.' }
  expect(toOf(await post('/experience', { ...fields, without: 'yes' }))).toBe(`/experience/${link}?sent`)
  expect(await read(`/experience/${link}`)).toContain('Ring me on … about it.')
})

test('[EXPERIENCE15] someone whose words may be about danger sees at once where to turn, and readers see them first', async () => {
  const { sent } = await share({ failed: 'I cannot go on. I want to kill myself.' })
  expect(await read(toOf(sent))).toMatch(/If you need help now[\s\S]*116 123/)
  const cookie = await reader('moderator')
  expect(await read('/experiences', cookie)).toMatch(
    /may be\s+about danger[\s\S]*May be about danger[\s\S]*kill myself/,
  )
})

test('[EXPERIENCE16] an experience goes from its form to a masked quote with themes, read once by a reader of its own', async () => {
  const { link } = await share({
    failed: 'Miss Trunchbull never answered us in all that time.',
    anyway: 'yes',
  })
  const [mo, official] = [await reader('moderator'), await reader('official')]
  const number = await numberOf(mo, 'never answered us')
  expect(toOf(await post(`/experiences/${number}/take`, { on: 'yes' }, mo))).toContain('done=taken')
  expect((await post(`/experiences/${number}/take`, { on: 'yes' }, official)).status).toBe(422)
  const review = { seen: '1', masks: 'miss trunchbull', tags: 'Answers, Schools', act: 'read' }
  const elsewhere = await post(`/experiences/${number}/review`, { ...review, masks: 'Miss Honey' }, mo)
  expect([elsewhere.status, await elsewhere.text()]).toEqual([
    422,
    expect.stringContaining('is not in the text'),
  ])
  expect(toOf(await post(`/experiences/${number}/review`, review, mo))).toBe('/experiences?done=read')
  expect(await read(`/experience/${link}`)).toContain('Someone has read it')
  expect(toOf(await post('/experience', { link, voice: 'own', permission: 'quote', failed: 'No.' }))).toBe(
    `/experience/${link}`,
  )
  expect(await read('/experiences?show=read&tag=Answers', mo)).toContain('never answered us')
  // The code is asked for again before a file is taken.
  const file = (cookie: string) =>
    fetch(`${server.url}/experiences/export?format=csv`, { headers: { cookie }, redirect: 'manual' })
  expect(toOf(await file(official))).toContain('/confirm')
  const csv = await (await file(await confirmed(server.url, official, codes.official))).text()
  expect(csv).toContain('[…] never answered us in all that time.')
  expect(csv).not.toContain('Trunchbull')
  // What nobody has read is in no file.
  expect(csv).not.toContain('three years')
})

test('[DESK8] what a reader writes of an experience comes back where it cannot be taken', async () => {
  await share({ failed: 'Miss Honey rang on 07700 900123, and nobody rang back.', anyway: 'yes' })
  const mo = await reader('moderator')
  const number = await numberOf(mo, 'nobody rang back')
  const written = {
    seen: '1',
    masks: 'Miss Hony',
    detail: '07700 900123',
    tags: 'Calls, Waiting',
    marked: 'yes',
    reason: 'Not about this',
  }
  const page = await (await post(`/experiences/${number}/review`, { ...written, act: 'aside' }, mo)).text()
  expect(page).toMatch(/<textarea[^>]*name="masks"[^>]*>Miss Hony</)
  for (const field of ['value="Calls, Waiting"', 'value="Not about this"']) expect(page).toContain(field)
  for (const name of ['detail', 'marked'])
    expect(page).toMatch(new RegExp(`<input[^>]*name="${name}"[^>]*checked`))
  const { reason: _, ...unreasoned } = written
  const again = await post(
    `/experiences/${number}/review`,
    { ...unreasoned, masks: 'Miss Honey', act: 'aside' },
    mo,
  )
  expect(await again.text()).toMatch(/Write why, to set aside[\s\S]*>Miss Honey</)
  const pressed = await post(`/experiences/${number}/review`, { seen: '1', reason: 'Spam', act: 'read' }, mo)
  expect([pressed.status, await pressed.text()]).toEqual([422, expect.stringContaining('value="Spam"')])
})

test('[DESK8] a link that leads to no experience comes back, with what to paste', async () => {
  const page = await post('/experiences/link', { link: 'https://example.org/experience' }, await organising())
  expect([page.status, await page.text()]).toEqual([
    422,
    expect.stringMatching(/Paste the whole link[\s\S]*value="https:\/\/example\.org\/experience"/),
  ])
})

test('[CONFIRM6] the words of an experience are erased by a form that is there once the code was given', async () => {
  await share({ failed: 'Nobody has read this for a year.' })
  const alone = await organising()
  const number = await numberOf(alone, 'for a year')
  expect(await read(`/experiences/${number}`, alone)).toContain(`/confirm?to=/experiences/${number}`)
  expect(await read(`/experiences/${number}`, alone)).not.toContain('name="why"')
  const given = await confirmed(server.url, alone, codes.organiser)
  expect(await read(`/experiences/${number}`, given)).toContain('name="why"')
})

/** What officials say of an experience: one that was read can be answered, and no other. */
async function answer(number: string, cookie: string) {
  const fields = { seen: '0', title: 'Somebody answers', why: 'Every letter.', owner: 'The team', do: 'save' }
  return post(
    '/officials/outcomes/new',
    { ...fields, status: 'done', answers: `experience/${number}` },
    cookie,
  )
}

test('[OUTCOME18] an outcome answers an experience that was read, for its writer by their link, and for everyone as far as it may be published', async () => {
  const shared = await Promise.all(
    (['quote', 'publish'] as const).map((permission) =>
      share({ failed: `Mr Gradgrind wrote only to ${permission}.`, permission, anyway: 'yes' }),
    ),
  )
  const official = await reader('official')
  const [quoted, published] = await Promise.all(
    ['quote', 'publish'].map((word) => numberOf(official, `wrote only to ${word}`)),
  )
  expect((await answer(quoted as string, official)).status).toBe(422)
  for (const number of [quoted, published]) {
    const review = { seen: '1', masks: 'Mr Gradgrind', act: 'read' }
    expect(toOf(await post(`/experiences/${number}/review`, review, official))).toBe('/experiences?done=read')
    const link = `/officials/outcomes/new?answers=experience/${number}`
    expect(await read(`/experiences/${number}`, official)).toContain(link)
    expect(await read(link, official)).toContain(`number ${number}`)
  }
  expect(toOf(await answer(published as string, official))).toContain('done=outcomeSaved')
  expect(await read(`/experience/${shared[1]?.link}`)).toMatch(
    /What came of what you said[\s\S]*Somebody answers/,
  )
  expect(await read(`/experience/${shared[0]?.link}`)).toContain('We have not decided anything yet')
  expect(await read('/outcomes')).toMatch(
    /\[…\] wrote only to publish\.[\s\S]*An experience that someone shared/,
  )
  expect(toOf(await answer(quoted as string, official))).toContain('done=outcomeSaved')
  const all = await read('/outcomes')
  expect(all).not.toContain('wrote only to quote')
  expect(all).not.toContain('Gradgrind')
  expect(await read(`/experience/${shared[0]?.link}`)).toContain('Somebody answers')
})

test('[EXPERIENCE17] only words that their writer lets others see, and that were read, are in a file', async () => {
  const { link } = await share({ helped: 'Only for counting, this one.', permission: 'count' })
  const mo = await reader('moderator')
  const number = await numberOf(mo, 'only for counting')
  await post(`/experiences/${number}/review`, { seen: '1', act: 'read' }, mo)
  expect(await read(`/experience/${link}`)).toContain('Someone has read it')
  const official = await confirmed(server.url, await reader('official'), codes.official)
  expect(await read('/experiences/export?format=json', official)).not.toContain('Only for counting')
  expect(
    (await fetch(`${server.url}/experiences/export?format=csv`, { headers: { cookie: mo } })).status,
  ).toBe(404)
})

test('[EXPERIENCE19] the audit log says in words what readers did, and has none of those that people wrote', async () => {
  const desk = await organiser(server.url)
  const log = await desk.read('/audit')
  expect(log).toMatch(/Took experience \d+ to read it/)
  expect(log).toMatch(/Marked as read: experience \d+/)
  expect(log).toContain('Took away experiences (CSV)')
  expect(log).not.toMatch(/Trunchbull|Answers/)
})

test('[EXPERIENCE20] an organiser finds an experience by its private link, and erases its words with a reason', async () => {
  const { link } = await share({ failed: 'Erase this sentence, please.' })
  const { cookie } = await organiser(server.url)
  const found = await post('/experiences/link', { link: `${server.url}/experience/${link}` }, cookie)
  expect(toOf(found)).toMatch(/^\/experiences\/\d+$/)
  expect((await post(`${toOf(found)}/erase`, { why: '' }, cookie)).status).toBe(422)
  expect(toOf(await post(`${toOf(found)}/erase`, { why: 'They asked' }, cookie))).toContain('done=erased')
  await expect.poll(() => read(toOf(found), cookie)).toContain('Its words were erased')
  const mo = await reader('moderator')
  expect((await post(`${toOf(found)}/erase`, { why: 'Why not' }, mo)).status).toBe(422)
})

test('[EXPERIENCE21] whoever may not read what people of every session sent sees none of it', async () => {
  expect((await fetch(`${server.url}/experiences`)).status).toBe(401)
  expect((await post('/experiences/sign-in', { code: codes.panellist })).status).toBe(401)
  const desk = await organiser(server.url)
  await post('/experiences/sharing', { open: 'no' }, desk.cookie)
  const closed = await fetch(`${server.url}/experience`)
  expect([closed.status, await closed.text()]).toEqual([410, expect.stringContaining('stopped taking new')])
})
