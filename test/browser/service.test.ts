import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { startInstance } from '../support/instances.ts'
import { desktop, pagesOf, phone, showPane } from '../support/pages.ts'
import { startRedis } from '../support/redis.ts'
import { codes, type RunningServer } from '../support/server.ts'
import { needs } from '../support/tools.ts'

const test = needs('chromium', 'redis-server')
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

/** Add someone to the team with a role in the new session, and invite them; the secret of their link. */
async function invite(desk: Page, name: string, role: string): Promise<string> {
  await desk.goto('/organise/team/new')
  await desk.getByLabel('Name').fill(name)
  await desk.getByLabel('Role 1').first().selectOption(role)
  await desk.getByLabel('Session of role 1').selectOption('In the library')
  await desk.getByRole('button', { name: 'Add to the team' }).click()
  await desk.getByRole('button', { name: 'Make an invitation link' }).click()
  const link = await desk.getByLabel(/Send this link to/).inputValue()
  return new URL(link).pathname + new URL(link).hash
}

/** Come in by an invitation, and open the page that it is for. */
async function accept(page: Page, role: string): Promise<Page> {
  await page.getByRole('button', { name: 'Accept the invitation' }).click()
  await page.getByRole('link', { name: `In the library: ${role}` }).click()
  await page.locator('html[data-js=on]').waitFor({ state: 'attached' })
  return page
}

test('[DESK11] an organiser makes a session and invites its team, it runs on two instances, and in the middle someone is shut out', async () => {
  const redis = await startRedis()
  onTestFinished(() => redis.dispose())
  const [one, other] = (await Promise.all([1, 2].map(() => startInstance({ redisUrl: redis.url })))) as [
    RunningServer,
    RunningServer,
  ]
  const onOne = pagesOf(
    () => browser,
    () => one,
  )
  const onOther = pagesOf(
    () => browser,
    () => other,
  )

  const desk = await onOne.open('/organise', desktop)
  await desk.getByLabel('Access code').fill(codes.organiser)
  await desk.getByRole('button', { name: 'Sign in' }).click()
  await desk.getByRole('button', { name: 'Make a session' }).click()
  await desk.getByLabel('Address').fill('tenth')
  await desk.getByLabel('Title').fill('In the library')
  await desk.getByLabel('What it is about').fill('People meet in the room.')
  await desk.getByLabel('Date').fill('2027-07-01')
  await desk.getByLabel('Starts at (UK time)').fill('19:30')
  await desk.getByLabel('Join code').fill('PLANET')
  await desk.getByLabel('Link to the video call').fill('https://example.com/call')
  await desk.getByLabel('Begin with').selectOption('Early intervention')
  await desk.getByRole('button', { name: 'Make the session' }).click()
  await desk.getByText('You have made the session').waitFor()
  await desk.goto('/organise/team/new')
  await desk.getByLabel('Access code').fill(codes.organiser)
  await desk.getByRole('button', { name: 'Continue' }).click()

  const links = {
    host: await invite(desk, 'Robin', 'Host'),
    moderator: await invite(desk, 'Ash', 'Moderator'),
    official: await invite(desk, 'Noor', 'Official'),
  }
  const host = await accept(await onOther.open(links.host, desktop), 'host')
  const moderator = await accept(await onOne.open(links.moderator, desktop), 'moderator')
  const official = await accept(await onOther.open(links.official, desktop), 'official')

  const parent = await onOther.open('/', phone)
  await parent.getByLabel('Join with a code').fill('planet')
  await parent.getByRole('button', { name: 'Join', exact: true }).click()
  await parent.locator('html[data-js=on]').waitFor({ state: 'attached' })
  await host
    .getByRole('button', { name: /Open|Begin|Start/ })
    .first()
    .click()
  await parent
    .getByRole('heading', { name: 'Welcome' })
    .or(parent.getByRole('radio').first())
    .first()
    .waitFor()

  // In the middle, on the other instance: the moderator leaves the team, and their page goes.
  await desk.goto('/organise/team')
  await desk.getByRole('link', { name: /Ash/ }).click()
  await desk.getByText('Remove Ash from the team').click()
  await desk.getByRole('button', { name: 'Yes, remove Ash' }).click()
  await moderator.getByText('What you can open has changed').first().waitFor()
  expect((await moderator.goto('/tenth/moderator'))?.status()).toBe(401)

  // Everyone else goes on, and nothing was started again.
  await showPane(host, 'Announce')
  await host.getByLabel('Announce to everyone').fill('We start again at 8')
  await host.getByRole('button', { name: 'Announce', exact: true }).click()
  await parent.getByText('We start again at 8', { exact: true }).waitFor()
  expect((await official.goto('/tenth/official'))?.status()).toBe(200)
  expect((await official.goto('/early/official'))?.status()).toBe(401)
  for (const { process } of [one, other]) expect(process.exitCode).toBeNull()
  expect(
    [...onOne.complaints, ...onOther.complaints].filter((said) => !/40[13]|WebSocket/.test(said)),
  ).toEqual([])
}, 180_000)
