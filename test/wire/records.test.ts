import { expect, onTestFinished, test } from 'vitest'
import { organiser } from '../support/desk.ts'
import { temporaryFolder } from '../support/folders.ts'
import { arriveAsHost } from '../support/instances.ts'
import { arrive, participantCookie } from '../support/people.ts'
import { startServer } from '../support/server.ts'

/** A running session in which one person asked two questions, and another one. */
async function running() {
  const { folder, remove } = temporaryFolder()
  const server = await startServer({ dataDir: folder })
  onTestFinished(async () => {
    await server.kill()
    remove()
  })
  const { url } = server
  const come = async () => {
    const person = await arrive({ url, audience: 'participant', cookie: await participantCookie(url) })
    onTestFinished(() => person.leave())
    return person
  }
  const [ada, ben] = [await come(), await come()]
  for (const text of ['Why is Mrs Brown so slow?', 'Will transport be looked at?'])
    expect(await ada.ask({ type: 'ask', text } as never)).toMatchObject({ ok: true })
  expect(await ben.ask({ type: 'ask', text: 'Is brown bread on the menu?' } as never)).toMatchObject({
    ok: true,
  })
  const moved = await fetch(`${url}/early/mine`, { headers: { cookie: ada.cookie }, redirect: 'manual' })
  return { url, ada, ben, desk: await organiser(url), link: `${url}${moved.headers.get('location')}` }
}

const offsetsIn = (page: string) =>
  [...page.matchAll(/name="offset"[^>]*value="(\d+)"/g)].map(([, at]) => at ?? '')

test('[KEEP14] an organiser finds words in a session and erases texts with a reason, beside the running server', async () => {
  const { url, ada, desk } = await running()
  const page = await (await desk.post('/records/early/find', { words: 'mrs BROWN' })).text()
  expect(page).toContain('Why is Mrs Brown so slow?')
  expect(page).not.toContain('brown bread')
  const [offset = ''] = offsetsIn(page)
  const without = await desk.post('/records/early/erase', { words: 'mrs brown', offset, reason: '' })
  expect(without.status).toBe(422)
  expect(await without.text()).toMatch(/Write why[\s\S]*Why is Mrs Brown so slow\?/)
  const erased = await desk.post('/records/early/erase', { offset, reason: 'It names someone' })
  expect(erased.headers.get('location')).toBe('/organise/records?session=early&done=erased')
  await ada.until((_, { receipts }) => receipts?.some(({ text }) => text === '[removed]') ?? false)
  expect(await (await desk.post('/records/early/find', { words: 'brown' })).text()).not.toContain('Mrs')
  expect(await ada.ask({ type: 'ask', text: 'And now?' } as never)).toMatchObject({ ok: true })
  const log = await (await fetch(`${url}/organise/audit`, { headers: { cookie: desk.cookie } })).text()
  expect(log).toContain(`Erased the texts of entries ${offset}: It names someone`)
  expect(log).toContain('Looked for words in what was said')
  expect(log.toLowerCase()).not.toContain('brown')
})

test('[KEEP22] before an entry is erased, the page says how many other texts are erased with it', async () => {
  const { desk } = await running()
  const found = async (words: string) => (await desk.post('/records/early/find', { words })).text()
  // The whole run sheet is one entry of the journal.
  expect(await found('record of support')).toMatch(
    /\d+<\/bdi> other texts of this entry are erased|\d+ other texts of this entry are/,
  )
  expect(await found('brown')).not.toContain('erased with it')
})

test('[DESK8] what was chosen to be erased, and why, comes back where one of them is missing', async () => {
  const { desk } = await running()
  const [offset = ''] = offsetsIn(await (await desk.post('/records/early/find', { words: 'brown' })).text())
  const unreasoned = await desk.post('/records/early/erase', { words: 'brown', offset, reason: '' })
  expect(await unreasoned.text()).toMatch(new RegExp(`id="offset-${offset}"[^>]*checked`))
  const unchosen = await desk.post('/records/early/erase', { words: 'brown', reason: 'It names someone' })
  expect(await unchosen.text()).toContain('value="It names someone"')
})

test('[KEEP15] an organiser answers one person’s request by their private link: what they wrote, as a file, and erased', async () => {
  const { desk, link } = await running()
  const page = await (await desk.post('/records/early/person', { link })).text()
  expect(page).toContain('Will transport be looked at?')
  expect(page).not.toContain('brown bread')
  const file = await desk.post('/records/early/take', { link })
  expect(file.headers.get('content-disposition')).toContain('early-what-one-person-wrote.json')
  expect(
    ((await file.json()) as { wrote: { texts: string[] }[] }).wrote.flatMap(({ texts }) => texts),
  ).toEqual(['Why is Mrs Brown so slow?', 'Will transport be looked at?'])
  for (const wrong of [link.replace('/early/', '/local/'), link.slice(0, -4), 'ada'])
    expect((await desk.post('/records/early/person', { link: wrong })).status).toBe(422)
})

test('[KEEP16] an organiser takes out who said what once a session has ended, and not before', async () => {
  const { url, desk, link } = await running()
  const host = await arriveAsHost(url)
  expect((await desk.post('/records/early/unlink', { sure: 'yes' })).status).toBe(422)
  await host.ask({ type: 'setPhase', phase: 'ended' } as never)
  expect((await desk.post('/records/early/unlink', {})).status).toBe(422)
  expect((await desk.post('/records/early/unlink', { sure: 'yes' })).status).toBe(303)
  await expect.poll(() => desk.read('/records?session=early')).toContain('This has been done.')
  expect(await (await desk.post('/records/early/person', { link })).text()).not.toContain('transport')
  expect(await desk.read('/audit')).toContain('Took out who said what')
})

test('[KEEP17] records are opened only by an organiser who gave their code again', async () => {
  const { url, desk } = await running()
  const [alone = ''] = desk.cookie.split('; ')
  const post = (cookie: string) =>
    fetch(`${url}/organise/records/early/find`, {
      method: 'POST',
      headers: { cookie },
      body: new URLSearchParams({ words: 'transport' }),
      redirect: 'manual',
    })
  expect((await post(alone)).headers.get('location')).toBe('/confirm?to=%2Forganise%2Frecords')
  const host = await arriveAsHost(url)
  expect((await post(host.cookie)).status).toBe(401)
})
