import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { organiser, tenth } from '../support/desk.ts'
import { desktop, nobodySideways, pagesOfOwnServer, phone, violations } from '../support/pages.ts'
import { codes } from '../support/server.ts'
import { needs } from '../support/tools.ts'

const test = needs('chromium')
const { open, complaints, url } = pagesOfOwnServer()
const plain = { ...phone, javaScriptEnabled: false }

/** A page has nothing that axe finds, and nothing over its side. */
async function isWell(page: Page): Promise<void> {
  expect([await violations(page), await nobodySideways(page)]).toEqual([[], true])
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

/** The links of so many invitations to the tenth session, which lets in nobody else. */
async function invite(count: number): Promise<string[]> {
  const desk = await organiser(url())
  await desk.post('/sessions', { ...tenth, access: 'invited' })
  const path = '/sessions/tenth/invitations'
  const from = /name="from" value="(\d+)"/.exec(await desk.read(path))?.[1] ?? ''
  await desk.post(path, { from, count: String(count) })
  return (await desk.read(`${path}/${from}.csv`)).trim().split('\r\n')
}

/** Open what stands behind the origin of a link. */
const follow = (link: string, options: BrowserContextOptions) => open(link.slice(url().length), options)

test('[VOICE16] a link of invitation lets someone in by itself, and leaves the address', async () => {
  const [link = ''] = await invite(1)
  const turnedAway = await open('/tenth')
  await heading(turnedAway, 'You need an invitation to join this session')
  await isWell(turnedAway)
  await turnedAway.getByRole('link', { name: 'Enter the letters from my invitation' }).click()
  await heading(turnedAway, 'Join with your invitation')
  await isWell(turnedAway)
  await turnedAway.context().close()
  const page = await follow(link, phone)
  await page.waitForURL('**/tenth')
  expect(await page.evaluate(() => location.href)).not.toContain('#')
  await page.goto('/tenth/you')
  await heading(page, 'You')
  expect(complaints.filter((text) => !text.includes('403'))).toEqual([])
  await page.context().close()
})

test('[VOICE16] without JavaScript the letters of the link are typed, and wrong ones are told so', async () => {
  const [link = ''] = await invite(1)
  const page = await follow(link, plain)
  await heading(page, 'Join with your invitation')
  const field = page.getByLabel('Letters and numbers from your invitation')
  await field.fill('AAAA-BBBB')
  await page.getByRole('button', { name: 'Join' }).click()
  await page.getByRole('link', { name: /That invitation does not work/ }).waitFor()
  await field.fill((link.split('#')[1] as string).toLowerCase().replaceAll('-', ''))
  await page.getByRole('button', { name: 'Join' }).click()
  await page.waitForURL('**/tenth')
  await page.context().close()
})

test('[VOICE16] on a device on which someone has taken part the page asks first', async () => {
  const [link = ''] = await invite(1)
  const desk = await organiser(url())
  const seen = /name="seen" value="(\d+)"/.exec(await desk.read('/sessions/tenth'))?.[1] ?? ''
  await desk.post('/sessions/tenth', { ...tenth, seen, access: 'mixed' })
  const page = await open('/tenth', plain)
  const [{ name, value } = { name: '', value: '' }] = await page.context().cookies()
  await fetch(`${url()}/tenth/commands`, {
    method: 'POST',
    headers: { cookie: `${name}=${value}` },
    body: new URLSearchParams({ type: 'ask', text: 'When do we hear from you?' }),
    redirect: 'manual',
  })
  const script = await page
    .context()
    .browser()
    ?.newContext({ ...phone, baseURL: url() })
  await script?.addCookies([{ name, value, url: url() }])
  const asked = await script?.newPage()
  await asked?.goto(link)
  await asked?.getByText('Someone has already taken part on this device').waitFor()
  expect(await asked?.getByLabel('Letters and numbers from your invitation').inputValue()).toBe(
    link.split('#')[1],
  )
  expect(asked?.url()).not.toContain('#')
  await asked?.getByRole('button', { name: 'Join' }).click()
  await asked?.waitForURL('**/tenth')
  await script?.close()
  await page.context().close()
})

test('[VOICE9] without JavaScript a newcomer at the bare link gives the code on the screen', async () => {
  const desk = await organiser(url())
  const eleventh = { ...tenth, id: 'eleventh', joinCode: 'FOREST', access: 'code' }
  expect((await desk.post('/sessions', eleventh)).status).toBe(303)
  const page = await open('/eleventh', plain)
  await heading(page, 'Enter the code to join this session')
  expect(await nobodySideways(page)).toBe(true)
  await page.getByLabel('Join with a code').fill('forest')
  await page.getByRole('button', { name: 'Join' }).click()
  await page.waitForURL('**/eleventh')
  await page.context().close()
})

test('[VOICE15] an organiser makes invitations at the desk and sees how many are used', async () => {
  await invite(2)
  const page = await open('/organise', desktop)
  await page.getByLabel('Access code').fill(codes.organiser)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.goto('/organise/sessions/tenth')
  await page.getByRole('link', { name: 'Invitations' }).click()
  await page.getByLabel('How many').fill('500')
  await page.getByRole('button', { name: 'Make invitations' }).click()
  await page.getByText('The invitations are ready.').waitFor()
  await page.getByText(/Issued \d+, used \d+\./).waitFor()
  await isWell(page)
  await page.context().close()
})
