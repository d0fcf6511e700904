import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type FrameLocator, type Page } from 'playwright-core'
import { afterAll, test as anyTest, beforeAll, expect, onTestFinished } from 'vitest'
import { browserOptions, wholeBrowser } from '../support/browser.ts'
import { startEmbedder } from '../support/embedder.ts'
import { temporaryFolder } from '../support/folders.ts'
import { phone, violations } from '../support/pages.ts'
import { arrive, cookieFor, type Person } from '../support/people.ts'
import { countedBy } from '../support/pouring.ts'
import { type RunningServer, startServer } from '../support/server.ts'
import { needs } from '../support/tools.ts'

const test = needs('chromium')
/** The browser without its windows knows no settings of a person's. */
const inWholeBrowser = existsSync(wholeBrowser) ? test : anyTest.skip
/** Third-party cookies are blocked. Playwright turns off what that needs, unless the list is another. */
const blocked = ['--test-third-party-cookie-phaseout', '--disable-features=Translate']

let embedder: Awaited<ReturnType<typeof startEmbedder>>
let server: RunningServer
let browser: Browser
let host: Person
let another: Person
const { folder, remove } = temporaryFolder()
/** Another site than that of the embedder: a browser goes by the name. */
const ours = (path: string) => `${server.url.replace('127.0.0.1', 'localhost')}${path}`

beforeAll(async () => {
  embedder = await startEmbedder()
  server = await startServer({ dataDir: folder, env: { EMBED_ORIGINS: embedder.origin } })
  browser = await chromium.launch({ ...browserOptions, args: [...browserOptions.args, ...blocked] })
  const [hosts, others] = await Promise.all([
    cookieFor(server.url, 'host'),
    cookieFor(server.url, 'participant'),
  ])
  host = await arrive({ url: server.url, audience: 'host', cookie: hosts })
  another = await arrive({ url: server.url, audience: 'participant', cookie: others })
}, 60_000)
afterAll(async () => {
  host.leave()
  another.leave()
  await browser.close()
  await server.kill()
  embedder.close()
  remove()
})

async function open(address: string): Promise<Page> {
  const context = await browser.newContext(phone)
  context.setDefaultTimeout(20_000)
  onTestFinished(() => context.close())
  const page = await context.newPage()
  await page.goto(address)
  return page
}

/** Our page in a frame of another site. */
async function panel(path: string, width = 320): Promise<{ page: Page; frame: FrameLocator }> {
  const page = await open(embedder.around(ours(path), width))
  return { page, frame: page.frameLocator('iframe') }
}

const done = { ok: true }
const scores = () => JSON.stringify(another.slices['scores'])

test('[EMBED8] answering, supporting, reloading and going on at a phone from a frame without third-party cookies counts once', {
  timeout: 120_000,
}, async () => {
  // The browser does what the test is about: it keeps a cookie for the site around the frame alone, or none.
  const control = await open(embedder.around(embedder.cookies))
  await control.reload()
  await control.frameLocator('iframe').getByText('Cookies: apart=1', { exact: true }).waitFor()

  expect(await host.ask({ type: 'openPoll', pollId: 'p2', run: 1 } as never)).toMatchObject(done)
  expect(await another.ask({ type: 'ask', text: 'Who decides?' } as never)).toMatchObject(done)
  expect(await host.ask({ type: 'reviewQuestion', question: 1, verdict: 'show' } as never)).toMatchObject(
    done,
  )

  const { page, frame } = await panel('/early')
  await frame.getByRole('radio').first().check()
  await frame.getByRole('button', { name: 'Send my answer' }).click()
  await frame.getByText(/Received \d\d:\d\d/).waitFor()
  await frame.getByRole('link', { name: 'Questions' }).click()
  await frame.getByRole('button', { name: 'I’d like this answered too' }).first().click()
  await frame.getByRole('button', { name: 'Undo' }).first().waitFor()

  await page.reload()
  await frame.getByText(/Received \d\d:\d\d/).waitFor()
  await frame.getByRole('link', { name: 'You', exact: true }).click()
  await frame.getByRole('button', { name: 'Continue on another device' }).click()
  const code = (await frame.locator('.app-device__code').textContent()) ?? ''

  // The phone scans the code: it stands in the box, and no longer in the address.
  const hand = await open(ours(`/continue#${code}`))
  await expect.poll(() => hand.getByLabel('Code').inputValue()).toBe(code)
  expect(hand.url()).toBe(ours('/continue'))
  await hand.getByRole('button', { name: 'Continue here' }).click()
  await hand.getByText(/Received \d\d:\d\d/).waitFor()
  expect(await hand.getByRole('radio').first().isChecked()).toBe(true)

  // They are one person: what changes on the phone changes in the panel, live.
  await frame.getByRole('link', { name: 'You', exact: true }).click()
  await frame.getByRole('link', { name: 'Now' }).click()
  await frame.getByText(/Received \d\d:\d\d/).waitFor()
  await hand.getByRole('radio').nth(1).check()
  await hand.getByRole('button', { name: 'Change my answer' }).click()
  await expect.poll(() => frame.getByRole('radio').nth(1).isChecked()).toBe(true)
  await hand.getByRole('link', { name: 'Questions' }).click()
  await hand.getByRole('button', { name: 'Undo' }).first().waitFor()

  await expect.poll(() => countedBy(host)?.filter((count) => count > 0)).toEqual([1])
  expect(countedBy(host)?.[1]).toBe(1)
  // Whoever asked, and whoever supports it.
  expect(scores()).toBe('[2]')

  // A third device comes too late.
  const third = await open(ours('/continue'))
  await third.getByLabel('Code').fill(code)
  await third.getByRole('button', { name: 'Continue here' }).click()
  await third.getByRole('link', { name: 'That code does not work.' }).waitFor()
  await hand.getByRole('link', { name: 'You', exact: true }).click()
  await hand.getByRole('button', { name: 'Continue on another device' }).click()
  await hand.locator('.app-device__code').waitFor()
  for (const one of [third, hand]) expect(await violations(one)).toEqual([])
})

inWholeBrowser('[EMBED4] a browser that keeps no cookies at all leads from the frame to a tab', async () => {
  const { folder: profile, remove: removeProfile } = temporaryFolder()
  mkdirSync(join(profile, 'Default'))
  const settings = { profile: { default_content_setting_values: { cookies: 2 } } }
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(settings))
  const context = await chromium.launchPersistentContext(profile, {
    ...browserOptions,
    ...phone,
    executablePath: wholeBrowser,
  })
  onTestFinished(async () => {
    await context.close()
    removeProfile()
  })
  const page = await context.newPage()
  await page.goto(embedder.around(ours('/early')))
  const frame = page.frameLocator('iframe')
  await frame.getByRole('heading', { name: 'Open this session in a new tab' }).waitFor()
  const opened = context.waitForEvent('page')
  await frame.getByRole('link', { name: 'Open in a new tab' }).click()
  const tab = await opened
  await tab.getByRole('link', { name: 'Early intervention', exact: true }).waitFor()
  expect(tab.url()).toBe(ours('/early'))
})

/** Teams gives a side panel 320 pixels, Zoom 360. */
test.each([320, 360])(
  '[EMBED9] every place of a session is usable in a panel %i pixels wide',
  async (width) => {
    const { page, frame } = await panel('/early', width)
    const fits = () => frame.locator('html').evaluate((html) => html.scrollWidth <= html.clientWidth)
    await frame.locator('html[data-js=on]').waitFor({ state: 'attached' })
    await frame.getByRole('button', { name: 'Send my answer' }).click()
    await frame.getByRole('link', { name: 'Choose one answer' }).waitFor()
    for (const name of ['Now', 'Questions', 'Results', 'You']) {
      await frame.getByRole('link', { name, exact: true }).click()
      await frame.locator(`[aria-current=page]`, { hasText: name }).waitFor()
      expect([name, await fits()]).toEqual([name, true])
    }
    await frame.getByRole('button', { name: 'Continue on another device' }).click()
    await frame.getByRole('img', { name: 'QR code of the address and the code below' }).waitFor()
    expect(await fits()).toBe(true)
    for (const path of ['/', '/continue', '/early/board', '/language', '/privacy']) {
      await page.goto(embedder.around(ours(path), width))
      await frame.getByRole('heading', { level: 1 }).waitFor()
      expect([path, await fits()]).toEqual([path, true])
    }
  },
)
