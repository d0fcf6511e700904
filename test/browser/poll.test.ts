import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { desktop, nobodySideways, pagesOfOwnServer, phone, tabTo, violations } from '../support/pages.ts'
import { needs } from '../support/tools.ts'

const test = needs('chromium')
const question = 'Have you taken part in one of these sessions before?'
const { open, openAs, complaints, browser, url, kill, startAgain } = pagesOfOwnServer()

test('one question from opening to result: by mouse, by keyboard, without JavaScript; changed, shown and hidden', {
  timeout: 120_000,
}, async () => {
  const host = await openAs('host')
  const official = await openAs('official')
  const screen = await openAs('screen')
  const mouse = await open('/early')
  const keyboard = await open('/early', desktop)
  const noScript = await open('/early', { ...phone, javaScriptEnabled: false })
  await mouse.getByText('This session has not started yet').waitFor()

  await host.getByRole('button', { name: question }).click()
  await host.getByRole('button', { name: 'Open this question' }).click()
  await mouse.getByRole('group', { name: question }).waitFor()
  await screen.getByRole('heading', { name: question }).waitFor()

  // By mouse: sending nothing says what to do; a choice is received, then changed.
  await mouse.getByRole('button', { name: 'Send my answer' }).click()
  await mouse.getByRole('link', { name: 'Choose one answer' }).waitFor()
  expect(await mouse.title()).toMatch(/^Error: /)
  await mouse.getByLabel('No, this is my first').check()
  await mouse.getByRole('button', { name: 'Send my answer' }).click()
  await mouse.getByText(/Received \d\d:\d\d/).waitFor()
  await mouse.getByLabel('Not sure').check()
  await mouse.getByRole('button', { name: 'Change my answer' }).click()
  await mouse.getByText('You said ‘Not sure’').waitFor()

  // By keyboard alone: from the top of the page to the answers, choose with the arrows, send with Enter.
  await keyboard.getByRole('group', { name: question }).waitFor()
  await keyboard.evaluate(() => document.getElementById('main')?.focus())
  await tabTo(keyboard, 'input[name=choice]')
  await keyboard.keyboard.press('Space')
  await keyboard.keyboard.press('ArrowDown')
  await keyboard.keyboard.press('Tab')
  await keyboard.keyboard.press('Enter')
  await keyboard.getByText('You said ‘Yes, one’').waitFor()

  // Without JavaScript: look again, choose, send a form.
  await noScript.getByRole('link', { name: 'Refresh this page' }).click()
  await noScript.getByLabel('No, this is my first').check()
  await noScript.getByRole('button', { name: 'Send my answer' }).click()
  await noScript.getByText(/Received \d\d:\d\d/).waitFor()
  await noScript.getByText('You said ‘No, this is my first’').waitFor()

  // Those who run the session see three answers at once, officials that they are few; participants see no result until it is shown.
  for (const page of [host, screen]) await page.getByText(/3 people answered/).waitFor()
  await official.getByText('Shown once 20 people have answered.').waitFor()
  expect(await mouse.getByRole('table').count()).toBe(0)
  await noScript.reload()
  expect(await noScript.getByRole('table').count()).toBe(0)

  await host.keyboard.press('n')
  await mouse.getByText('Closed', { exact: true }).waitFor()
  await host.getByRole('button', { name: 'Show the result to everyone' }).waitFor()
  await host.keyboard.press('n')
  for (const page of [mouse, keyboard]) await page.getByText('3 people answered').waitFor()
  await noScript.reload()
  await noScript.getByText('3 people answered').waitFor()
  await host.getByRole('button', { name: 'Hide the result' }).click()
  await mouse.getByRole('table').waitFor({ state: 'detached' })

  // Asked again: the new run begins with no one, the old one keeps its figures.
  await host.getByRole('button', { name: 'Ask this again' }).click()
  await mouse.getByRole('button', { name: 'Send my answer' }).waitFor()
  await official.getByText('Shown once 20 people have answered.').waitFor()
  await official.getByText(/3 people answered/).waitFor()

  // The next question begins with nothing chosen; a choice that was not sent is told of where its question went.
  await mouse.getByLabel('No, this is my first').check()
  await host.getByRole('button', { name: 'When did someone first notice' }).click()
  await host.getByRole('button', { name: 'Open this question' }).click()
  await mouse.getByRole('group', { name: 'When did someone first notice' }).waitFor()
  expect(await mouse.locator('input[type=radio]:checked').count()).toBe(0)
  await mouse.getByText('You wrote: ‘No, this is my first’').waitFor()
  expect(complaints).toEqual([])
})

test('what is chosen before the page has come alive stays chosen, and can be sent', {
  timeout: 60_000,
}, async () => {
  const context = await browser().newContext({ ...phone, baseURL: url() })
  const page = await context.newPage()
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/participant-*.js', async (route) => {
    await released
    await route.continue()
  })
  await page.goto('/early', { waitUntil: 'commit' })
  await page.getByLabel('Before school started').check()
  release()
  await page.locator('html[data-js=on]').waitFor({ state: 'attached' })
  await page.getByRole('button', { name: 'Send my answer' }).click()
  await page.getByText('You said ‘Before school started’').waitFor()
  expect(page.url()).toBe(`${url()}/early`)
  await context.close()
})

test('axe finds nothing, and nothing stands over the side, on pages of the team and at a desk: light, dark and forced colours', {
  timeout: 300_000,
}, async () => {
  // Another look changes colours and nothing else, and those are the same at every width.
  const looks: { look: Parameters<Page['emulateMedia']>[0]; rules?: string[] }[] = [
    { look: { colorScheme: 'light', forcedColors: 'none' } },
    { look: { colorScheme: 'dark', forcedColors: 'none' }, rules: ['color-contrast'] },
    { look: { colorScheme: 'light', forcedColors: 'active' }, rules: ['color-contrast'] },
  ]
  const found: unknown[] = []
  for (const size of [phone, desktop]) {
    // Participants' pages on a phone are in PAGE10, in every state.
    const pages = [
      ...(size === desktop ? [await open('/', size), await open('/early', size)] : []),
      await openAs('host', size),
      await openAs('official', size),
      await openAs('screen', size),
      // What is one column at every width is looked at on a phone.
      ...(size === phone
        ? await Promise.all(['/join?code=nothing', '/early/host', '/nowhere'].map((path) => open(path, size)))
        : []),
    ]
    for (const [index, page] of pages.entries()) {
      // In forced colours the system has the say: a host's page shows what is ours.
      const most = size === phone ? (index < 1 ? 3 : 2) : 1
      for (const { look, rules } of looks.slice(0, most)) {
        await page.emulateMedia(look)
        found.push(...(await violations(page, rules)))
        if (!(await nobodySideways(page)))
          found.push(`${page.url()} stands over the side ${JSON.stringify({ ...size, ...look })}`)
      }
      await page.context().close()
    }
  }
  expect(found).toEqual([])
})

test('an answer chosen while the server is away is kept when the page is left, and arrives when both are back', {
  timeout: 120_000,
}, async () => {
  const host = await openAs('host')
  await host.locator('nav').getByRole('button', { name: 'Who first said' }).click()
  await host.getByRole('button', { name: 'Open this question' }).click()
  const parent = await open('/early')
  const group = parent.getByRole('group').first()
  await group.waitFor()
  await kill()
  await parent.locator('main').getByText('You are offline').waitFor()
  await group.getByRole('radio').nth(1).check()
  await parent.getByRole('button', { name: 'Send my answer' }).click()
  await parent.getByText('Not sent yet. It is saved on this device').waitFor()
  const kept = (page: Page) =>
    page.evaluate(() =>
      Object.entries(localStorage).flatMap(([key, value]) =>
        key.startsWith('companion-outbox-early:') ? [value] : [],
      ),
    )
  expect(await kept(parent)).toEqual([expect.stringContaining('"type":"answer"')])
  await parent.close()
  await startAgain()
  const again = await parent.context().newPage()
  await again.goto(`${url()}/early`)
  await again.getByText(/Received \d\d:\d\d/).waitFor()
  expect(await kept(again)).toEqual([])
  await again.reload()
  await again.getByText(/Received \d\d:\d\d/).waitFor()
})
