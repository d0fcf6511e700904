import { afterAll, beforeAll, expect, test } from 'vitest'
import { organiser } from '../support/desk.ts'
import { temporaryFolder } from '../support/folders.ts'
import { type RunningServer, startServer } from '../support/server.ts'

const robin = { name: 'Robin', email: '', role: 'host', scope: 'early' }
const casey = { ...robin, name: 'Casey' }

const { folder, remove } = temporaryFolder()
let server: RunningServer
let log = ''
beforeAll(async () => {
  server = await startServer({ dataDir: folder, env: { LOG_LEVEL: 'debug' } })
  server.process.stdout?.on('data', (text) => {
    log += text
  })
}, 60_000)
afterAll(async () => {
  await server.kill()
  remove()
})

const desk = async () => ({ url: server.url, ...(await organiser(server.url)) })

const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((header) => header.split(';')[0])
    .join('; ')

/** Follow a redirect after which something is shown once. */
async function shownAfter(url: string, response: Response, cookie: string): Promise<string> {
  const to = new URL(response.headers.get('location') ?? '', url)
  const both = [cookie, cookiesOf(response)].filter((one) => one !== '').join('; ')
  return (await fetch(to, { headers: { cookie: both } })).text()
}

/** Add someone at the desk and invite them; the address of their page, and the link. */
async function invite({ url, post, cookie }: Awaited<ReturnType<typeof desk>>) {
  const at = (await post('/team', robin)).headers.get('location') ?? ''
  const page = at.replace('/organise', '').split('?')[0] as string
  const html = await shownAfter(url, await post(`${page}/invite`, {}), cookie)
  const [, address = '', secret = ''] = /value="([^"#]+)#([^"]+)"/.exec(html) ?? []
  return { page, address, secret }
}

const send = (address: string, code: string) =>
  fetch(address, { method: 'POST', body: new URLSearchParams({ code }), redirect: 'manual' })

test('[ACCESS10] an invitation says who it is for, and accepting it signs in and gives a code', async () => {
  const made = await desk()
  const { address, secret } = await invite(made)
  expect(await (await fetch(address)).text()).not.toContain('Robin')
  expect(await (await send(address, 'ABCD-EFGH-JKLM')).text()).not.toContain('Robin')
  const hello = await (await send(address, secret)).text()
  expect(hello).toContain('<bdi>Robin</bdi></h1>')
  expect(hello).toContain('host of Early intervention')
  const accepted = await send(`${address}/accept`, secret)
  expect(accepted.status).toBe(303)
  const welcome = await shownAfter(made.url, accepted, '')
  const [code] = /[A-Z2-9]{4}(-[A-Z2-9]{4}){2}/.exec(welcome) ?? []
  const headers = { cookie: cookiesOf(accepted) }
  expect((await fetch(`${made.url}/early/host`, { headers })).status).toBe(200)
  expect((await fetch(`${made.url}/local/host`, { headers })).status).toBe(401)
  const body = new URLSearchParams({ audience: 'host', code: code ?? '' })
  const again = await fetch(`${made.url}/early/sign-in`, { method: 'POST', body, redirect: 'manual' })
  expect(again.headers.get('location')).toBe('/early/host')
})

test('[ACCESS11] a link that was used, or that a newer one took the place of, says what to do', async () => {
  const made = await desk()
  const first = await invite(made)
  const second = await shownAfter(made.url, await made.post(`${first.page}/invite`, {}), made.cookie)
  const [, secret = ''] = /value="[^"#]+#([^"]+)"/.exec(second) ?? []
  expect((await send(`${first.address}/accept`, first.secret)).status).toBe(410)
  expect((await send(`${first.address}/accept`, secret)).status).toBe(303)
  for (const answer of [
    await send(first.address, secret),
    await send(`${first.address}/accept`, secret),
    await fetch(first.address),
  ]) {
    expect(answer.status).toBe(410)
    expect(await answer.text()).toContain('ask the organiser')
  }
})

test('[ACCESS12] a link and a code are shown once, and stand in no address and no log', async () => {
  const made = await desk()
  const { page, address, secret } = await invite(made)
  const accepted = await send(`${address}/accept`, secret)
  const welcome = await shownAfter(made.url, accepted, '')
  const [code = '-'] = /[A-Z2-9]{4}(-[A-Z2-9]{4}){2}/.exec(welcome) ?? []
  const later = await fetch(`${made.url}/invitation/welcome`, {
    headers: { cookie: cookiesOf(accepted).split('; ')[0] as string },
  })
  expect(await later.text()).toContain('Early intervention')
  for (const text of [await made.read(page), accepted.headers.get('location'), log]) {
    expect(text).not.toContain(secret)
    expect(text).not.toContain(code)
    expect(text).not.toContain(secret.replaceAll('-', ''))
  }
})

test('[ACCESS13] someone who is signed out everywhere, or whose code is ended, does not come in with what they had', async () => {
  const made = await desk()
  const { page, address, secret } = await invite(made)
  const accepted = await send(`${address}/accept`, secret)
  const [code = ''] = /[A-Z2-9]{4}(-[A-Z2-9]{4}){2}/.exec(await shownAfter(made.url, accepted, '')) ?? []
  const headers = { cookie: cookiesOf(accepted) }
  const signIn = () =>
    fetch(`${made.url}/early/sign-in`, {
      method: 'POST',
      body: new URLSearchParams({ audience: 'host', code }),
      redirect: 'manual',
    })
  await made.post(`${page}/sign-out`, {})
  expect((await fetch(`${made.url}/early/host`, { headers })).status).toBe(401)
  expect((await signIn()).status).toBe(303)
  await made.post(`${page}/sign-out`, { andCode: 'true' })
  expect((await signIn()).status).toBe(401)
})

test('[ACCESS25] an invitation that was not used is ended with the code', async () => {
  const made = await desk()
  const { page, address, secret } = await invite(made)
  await made.post(`${page}/sign-out`, {})
  expect((await send(address, secret)).status).toBe(200)
  await made.post(`${page}/sign-out`, { andCode: 'true' })
  expect((await send(`${address}/accept`, secret)).status).toBe(410)
})

test('[ACCESS14] a form of someone of the team says what to change, and takes nothing until then', async () => {
  const made = await desk()
  const said = async (fields: Record<string, string>) => {
    const answer = await made.post('/team', { ...casey, ...fields })
    return [answer.status, await answer.text()] as const
  }
  for (const [fields, words] of [
    [{ name: ' ' }, 'Write a name'],
    [{ email: 'casey' }, 'Write an email address'],
    [{ role: '' }, 'Choose at least one role'],
    [{ role: 'organiser' }, 'An organiser is one of every session'],
    [{ scope: 'Not An Id' }, 'An organiser is one of every session'],
  ] as const) {
    const [status, html] = await said(fields)
    expect([status, html.includes(words)]).toEqual([422, true])
  }
  expect(await made.read('/team')).not.toContain('Casey')
  const at =
    (await made.post('/team', { ...casey, email: 'Casey@example.com' })).headers.get('location') ?? ''
  expect((await said({ email: 'casey@example.com' }))[1]).toContain('Someone else of the team has this')
  const page = at.replace('/organise', '').split('?')[0] as string
  expect((await made.post(page, { ...casey, seen: '1', name: 'Casimir' })).status).toBe(303)
  const late = await made.post(page, { ...casey, seen: '1', name: 'Cassius' })
  expect([late.status, (await late.text()).includes('Someone else has written: Casimir')]).toEqual([
    422,
    true,
  ])
  expect((await made.post(`${page}/remove`, {})).headers.get('location')).toContain('done=removed')
  expect(await made.read('/team')).not.toContain('Casimir')
})
