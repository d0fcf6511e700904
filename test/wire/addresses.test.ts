import { createHmac } from 'node:crypto'
import { join } from 'node:path'
import { english } from '@companion/client/render'
import { type Addresses, addressJournal, createAddresses } from '@companion/server/addresses/addresses'
import type { Letter } from '@companion/server/addresses/letter'
import { createSealing } from '@companion/server/addresses/sealing'
import { smtpPost } from '@companion/server/addresses/smtpPost'
import { createTelling } from '@companion/server/addresses/telling'
import { readConfig } from '@companion/server/config'
import { createEmbeddedJournal } from '@companion/server/journal/embeddedJournal'
import { entriesOf } from '@companion/server/journal/journal'
import { openLmdbStore } from '@companion/server/journal/lmdbStore'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { fakeMailServer, fakeNotify } from '../support/mailServers.ts'
import { participantCookie, staffCookie } from '../support/people.ts'
import { freePort } from '../support/redis.ts'
import { startServer } from '../support/server.ts'

const dayMs = 24 * 60 * 60 * 1000
const secret = 'a secret of more than thirty-two characters'
const log = { error() {} } as never
const early = { id: 'early', title: 'Early' }
const to = (email: string) => ({ email, language: 'en' })

/** Addresses on a disk, by a clock that is set by hand, for as many instances as are asked for. */
function addressesIn(days = 30) {
  const { folder, remove } = temporaryFolder()
  const journal = createEmbeddedJournal(openLmdbStore(join(folder, 'journal')), (error) => {
    throw error
  })
  const time = { now: 0 }
  const instance = (): Addresses => {
    const addresses = createAddresses({ journal, clock: () => time.now, log, secret, days })
    onTestFinished(() => addresses.stop())
    return addresses
  }
  onTestFinished(async () => {
    await journal.close()
    remove()
  })
  return { journal, time, instance }
}

function tellingBy(addresses: Addresses, post: (letter: Letter) => Promise<boolean>) {
  return createTelling({ addresses, post, origin: 'https://a.example', languages: [english], log })
}

test('[ADDRESS1] an address is sealed to its session, and nothing in the journal says who left it', async () => {
  const { journal, instance } = addressesIn()
  const addresses = instance()
  await addresses.leave('early', to('ada@example.com'))
  await addresses.leave('early', to('ada@example.com'))
  const stored = await entriesOf(journal, addressJournal)
  expect(JSON.stringify(stored)).not.toContain('ada')
  expect(new Set(stored.map(({ actor }) => actor.id))).toEqual(new Set(['system']))
  const sealed = stored.map(({ command }) => (command as unknown as { sealed: string }).sealed)
  expect(new Set(sealed).size).toBe(2)
  expect(createSealing(secret).open('early', sealed[0] ?? '')).toEqual(to('ada@example.com'))
  expect(createSealing(secret).open('fair', sealed[0] ?? '')).toBeNull()
  expect(createSealing(`${secret}!`).open('early', sealed[0] ?? '')).toBeNull()
})

test('[ADDRESS2] each address of a session is told once, whichever instances tell, and is gone then', async () => {
  const { journal, instance } = addressesIn()
  const [one, other] = [instance(), instance()]
  const people = Array.from({ length: 102 }, (_, n) => `p${n}@example.com`)
  for (const email of [...people, 'P1@example.com']) await one.leave('early', to(email))
  await one.leave('fair', to('elsewhere@example.com'))
  const told: string[] = []
  const post = async ({ to: email }: Letter) => {
    told.push(email)
    return true
  }
  await Promise.all([tellingBy(one, post).tell(early), tellingBy(other, post).tell(early)])
  expect(new Set(told.map((email) => email.toLowerCase()))).toEqual(new Set(people))
  expect(told.length).toBeLessThanOrEqual(people.length + 1)
  expect(await entriesOf(journal, addressJournal)).toHaveLength(1)
})

test('[ADDRESS3] an address is kept while its email cannot be sent, and deleted if it takes no email', async () => {
  const { instance } = addressesIn()
  const addresses = instance()
  for (const name of ['nobody', 'ada', 'ben']) await addresses.leave('early', to(`${name}@example.com`))
  const told: string[] = []
  let isAway = true
  const telling = tellingBy(addresses, async ({ to: email }) => {
    if (email.startsWith('nobody')) return false
    if (isAway) throw new Error('away')
    told.push(email)
    return true
  })
  await telling.tell(early)
  expect([told, (await addresses.counts()).get('early')]).toEqual([[], 2])
  isAway = false
  await telling.tell(early)
  expect([told.sort(), (await addresses.counts()).get('early')]).toEqual([
    ['ada@example.com', 'ben@example.com'],
    undefined,
  ])
})

test('[ADDRESS4] an address is taken back by whoever has it, and one that was never told is forgotten in time', async () => {
  const { time, instance } = addressesIn(30)
  const addresses = instance()
  const waiting = async () => [...(await addresses.counts())]
  await addresses.leave('early', to('ada@example.com'))
  await addresses.leave('early', to('ben@example.com'))
  await addresses.remove('early', 'ben@example.com')
  await addresses.remove('fair', 'ada@example.com')
  expect(await waiting()).toEqual([['early', 1]])
  time.now = 30 * dayMs
  await addresses.forget()
  expect(await waiting()).toEqual([['early', 1]])
  time.now += 1
  await addresses.forget()
  expect(await waiting()).toEqual([])
})

test('[ADDRESS5] a mail server is given the message, and what it says of an address is in no error', async () => {
  const server = await fakeMailServer()
  onTestFinished(() => void server.close())
  const post = smtpPost({ url: server.url, from: 'The team <team@example.com>' })
  expect(await post({ to: 'ada@example.com', subject: 'News', text: 'Read it' })).toBe(true)
  expect(server.sent).toMatchObject([
    { to: 'ada@example.com', data: expect.stringContaining('Subject: News') },
  ])
  expect(await post({ to: 'nobody@example.com', subject: 'News', text: 'Read it' })).toBe(false)
  const away = smtpPost({ url: 'smtp://127.0.0.1:1', from: 'team@example.com' })
  await expect(away({ to: 'ada@example.com', subject: '', text: '' })).rejects.toThrow(
    /^the mail server did not take a message \(\w+ 0\)$/,
  )
})

test('[ADDRESS6] half of what sending email needs is refused at the start', () => {
  const PUBLIC_ORIGIN = 'https://a.example'
  const uuid = '00000000-0000-4000-8000-000000000000'
  const NOTIFY_API_KEY = `name-${uuid}-${uuid}`
  const both = { PUBLIC_ORIGIN, NOTIFY_API_KEY, NOTIFY_TEMPLATE_ID: uuid }
  expect(readConfig(both)).toMatchObject(both)
  for (const wrong of [
    { PUBLIC_ORIGIN, NOTIFY_API_KEY },
    { PUBLIC_ORIGIN, SMTP_URL: 'smtp://localhost' },
    { ...both, NOTIFY_API_KEY: 'name-without-a-key' },
    { ...both, SMTP_URL: 'smtp://localhost', MAIL_FROM: 'a@example.com' },
    { SMTP_URL: 'smtp://localhost', MAIL_FROM: 'a@example.com' },
  ])
    expect(() => readConfig(wrong)).toThrow(/NOTIFY|SMTP|PUBLIC_ORIGIN/)
})

test('[ADDRESS7] someone who took part leaves an address, an official has the emails sent, and then the address is gone', async () => {
  const { folder, remove } = temporaryFolder()
  const notify = await fakeNotify()
  const [service, key] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222']
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const server = await startServer({
    dataDir: folder,
    port,
    env: {
      PUBLIC_ORIGIN: origin,
      NOTIFY_URL: notify.url,
      NOTIFY_API_KEY: `tests-${service}-${key}`,
      NOTIFY_TEMPLATE_ID: service,
    },
  })
  onTestFinished(async () => {
    await server.stop()
    notify.close()
    remove()
  })
  const cookie = `${await participantCookie(server.url)}; language=cy`
  const page = `${server.url}/early/outcomes/address`
  const send = (address: string, by: string, fields: Record<string, string>) =>
    fetch(address, {
      method: 'POST',
      headers: { cookie: by },
      body: new URLSearchParams(fields),
      redirect: 'manual',
    })
  expect((await fetch(page, { headers: { cookie } })).status).toBe(404)
  await send(`${server.url}/early/commands`, cookie, { type: 'ask', text: 'Will buses run later?' })
  const mine = await fetch(`${server.url}/early/outcomes/mine`, { headers: { cookie } })
  expect(await mine.text()).toContain('/early/outcomes/address')
  const wrong = await send(page, cookie, { email: 'ada at home', do: 'leave' })
  expect([wrong.status, (await wrong.text()).includes('value="ada at home"')]).toEqual([422, true])
  expect((await send(page, cookie, { email: 'ada@example.com', do: 'leave' })).status).toBe(303)
  const official = await staffCookie(server.url, 'official')
  const tell = `${server.url}/officials/outcomes/tell`
  const read = async () => (await fetch(tell, { headers: { cookie: official } })).text()
  expect(await read()).toContain('Fewer than 10 people')
  expect((await send(tell, official, { session: 'early' })).status).toBe(303)
  await notify.has(1)
  const [letter] = notify.sent
  expect(letter?.to).toBe('ada@example.com')
  expect(letter?.text).toMatch(/Darllenwch/)
  expect(letter?.text).toContain(`${origin}/early/outcomes`)
  const [head, claims, signature] = letter?.token.replace('Bearer ', '').split('.') ?? []
  expect(createHmac('sha256', key).update(`${head}.${claims}`).digest('base64url')).toBe(signature)
  expect(JSON.parse(Buffer.from(claims ?? '', 'base64url').toString())).toMatchObject({ iss: service })
  expect(await read()).not.toContain('Fewer than 10 people')
})
