import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { desktop, nobodySideways, pagesOfOwnServer, phone, tabTo, violations } from '../support/pages.ts'
import { codes } from '../support/server.ts'
import { needs } from '../support/tools.ts'

const test = needs('chromium')
const { another, open, complaints, url } = pagesOfOwnServer()
const plain = { ...phone, javaScriptEnabled: false }

async function openDesk(path: string, options: BrowserContextOptions = desktop): Promise<Page> {
  const page = await open('/organise', options)
  await page.getByLabel('Access code').fill(codes.organiser)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.goto(path)
  return page
}

/** A page of the desk has nothing that axe finds, and nothing over its side. */
async function isWell(page: Page): Promise<void> {
  expect([await violations(page), await nobodySideways(page)]).toEqual([[], true])
}

/** Give the code again, on a page that may have no script. */
async function giveCodeAgain(page: Page): Promise<void> {
  await page.getByLabel('Access code').fill(codes.organiser)
  await page.getByRole('button', { name: 'Continue' }).click()
}

/** Add someone to the team and invite them; the link. */
async function invite(page: Page, name: string): Promise<string> {
  await page.goto('/organise/team/new')
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Role 1').first().selectOption('Host')
  await page.getByLabel('Session of role 1').selectOption('Early intervention')
  await page.getByRole('button', { name: 'Add to the team' }).click()
  await page.getByRole('button', { name: 'Make an invitation link' }).click()
  return page.getByLabel(/Send this link to/).inputValue()
}

test('[ACCESS15] someone is invited and comes in by their link, with and without JavaScript', async () => {
  const desk = await openDesk('/organise/team')
  await isWell(desk)
  await desk.goto('/organise/codes')
  await isWell(desk)
  await desk.goto('/organise/team/new')
  await giveCodeAgain(desk)
  const [script, typed] = [await invite(desk, 'Robin'), await invite(desk, 'Ash')]
  await isWell(desk)

  const robin = await open(script.replace(url(), ''), desktop)
  await robin.getByRole('heading', { name: 'Hello Robin' }).waitFor()
  expect(robin.url()).not.toContain('#')
  await isWell(robin)
  await tabTo(robin, 'main button')
  await robin.keyboard.press('Enter')
  await robin.getByRole('heading', { name: 'You are signed in, Robin' }).waitFor()
  await isWell(robin)
  await robin.getByRole('link', { name: 'Early intervention: host' }).click()
  await robin.waitForURL('**/early/host')
  expect(await robin.title()).toContain('Early intervention: host')

  const [address = '', secret = ''] = typed.split('#')
  const ash = await open(address.replace(url(), ''), plain)
  await ash.getByLabel('Invitation code').fill(secret)
  await ash.getByRole('button', { name: 'Continue' }).click()
  await ash.getByRole('button', { name: 'Accept the invitation' }).click()
  expect(await ash.getByRole('heading', { level: 1 }).textContent()).toContain('You are signed in')
  await ash.goto(address)
  expect(await ash.getByRole('heading', { level: 1 }).textContent()).toBe('This invitation has ended')
  expect(complaints.filter((one) => !one.includes('410'))).toEqual([])
}, 180_000)

test('[KEEP18] records and the audit log are used by keyboard and without JavaScript, on a phone and at a desk', async () => {
  const parent = await another('participant')
  await parent.ask({ type: 'ask', text: 'Why is Mrs Brown so slow?' } as never)
  for (const options of [desktop, phone, plain]) {
    // axe is a script, and never ends where there are none.
    const check = async (page: Page) => (options === plain ? undefined : isWell(page))
    const desk = await openDesk('/organise/records?session=early', options)
    await check(desk)
    await giveCodeAgain(desk)
    await desk.waitForURL('**/organise/records?session=early')
    await check(desk)
    await desk.getByLabel('Words', { exact: true }).fill('brown')
    await desk.getByRole('button', { name: 'Find', exact: true }).click()
    await desk.getByText('Why is Mrs Brown so slow?').click()
    await check(desk)
    await desk.getByRole('button', { name: 'Erase the chosen texts' }).click()
    await desk.getByRole('link', { name: 'Write why the texts are erased' }).click()
    await check(desk)
    await desk.goto('/organise/audit?what=searched')
    await desk.getByRole('cell', { name: 'Looked for words in what was said' }).first().waitFor()
    await check(desk)
  }
  expect(complaints.filter((one) => !one.includes('410') && !one.includes('422'))).toEqual([])
}, 180_000)

test('[DESK22] no page of the team that has forms or tables goes over the side of a narrow phone', async () => {
  const narrow = await openDesk('/organise', { viewport: { width: 320, height: 640 } })
  const wide: string[] = []
  const look = async (path: string) => {
    await narrow.goto(path)
    if (!(await nobodySideways(narrow))) wide.push(path)
  }
  const parts = [
    '',
    '/sessions/new',
    ...['', '/asked', '/invitations'].map((path) => `/sessions/early${path}`),
    ...['/events', '/events/new', '/team', '/codes', '/texts', '/texts/about', '/data', '/records', '/audit'],
  ]
  for (const path of parts) await look(`/organise${path}`)
  for (const path of [
    '/experiences',
    '/officials',
    '/officials/outcomes',
    '/officials/outcomes/new',
    '/officials/written',
    '/officials/themes',
  ])
    await look(path)
  expect(wide).toEqual([])
})
