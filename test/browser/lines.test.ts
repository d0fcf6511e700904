import type { Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { movable } from '../support/clock.ts'
import { layFilter } from '../support/filter.ts'
import { desktop, pagesOf, pagesOfOwnServer, phone, showPane } from '../support/pages.ts'
import { needs } from '../support/tools.ts'

const test = needs('chromium')
const own = pagesOfOwnServer(movable)
const { openAs, pass } = own

const hours = 60 * 60_000
const question = (page: Page) => page.getByRole('group').first()
const alive = (page: Page) => page.locator('html[data-js=on]').waitFor({ state: 'attached' })
/** What stands above the page of how it is connected. */
const note = (page: Page, text: string) => page.locator('main .app-note', { hasText: text })
const byRequests = 'Live updates cannot reach you on this network.'

/** Pages that come to the server through a filter. */
async function filtered() {
  const filter = await layFilter(own.url())
  onTestFinished(() => filter.close())
  return { filter, ...pagesOf(own.browser, () => filter) }
}

/** The host opens a question that is not open. */
async function ask(host: Page): Promise<void> {
  await host.locator('nav').getByRole('button', { name: 'Who first said' }).click()
  await host.getByRole('button', { name: /^(Open this question|Ask this again)/ }).click()
}
const close = (host: Page) => host.getByRole('button', { name: 'Close the question' }).click()

async function answer(page: Page): Promise<void> {
  await question(page).getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Send my answer' }).click()
}

test('[LINE1] where a WebSocket gets no answer the page goes by polling', { timeout: 90_000 }, async () => {
  const host = await openAs('host')
  const { filter, open } = await filtered()
  filter.pass('no websocket')
  const parent = await open('/early', phone)
  await ask(host)
  await answer(parent)
  await parent.getByText(/Received \d\d:\d\d/).waitFor()
  await close(host)
  await parent.getByText('Closed', { exact: true }).waitFor()
})

test('[LINE2] where no live connection gets through the page goes by plain requests, says so, and comes back', {
  timeout: 120_000,
}, async () => {
  const host = await openAs('host')
  const { filter, open } = await filtered()
  filter.pass('no socket.io')
  await ask(host)
  const parent = await open('/early', phone)
  await note(parent, byRequests).waitFor()
  await answer(parent)
  await parent.getByText(/Received \d\d:\d\d/).waitFor()
  await close(host)
  await parent.getByText('Closed', { exact: true }).waitFor()
  await parent.locator('[role=log]').getByText(byRequests).waitFor({ state: 'attached' })
  filter.pass('everything')
  await note(parent, byRequests).waitFor({ state: 'detached' })
})

test('[LINE3] a line that goes nowhere is noticed while the page is looked at, and at once when it is told to look', {
  timeout: 120_000,
}, async () => {
  const host = await openAs('host')
  const { filter, open } = await filtered()
  const parent = await open('/early', phone)
  await parent.clock.install()
  await parent.reload()
  await alive(parent)
  await ask(host)
  await question(parent).waitFor()
  filter.pass('nothing')
  await parent.clock.fastForward(8000)
  await parent.clock.fastForward(5000)
  await note(parent, 'You are offline.').waitFor()
  filter.pass('everything')
  filter.cut()

  const other = await open('/early', phone)
  await question(other).waitFor()
  filter.deaden()
  for (const event of ['pageshow', 'online']) {
    await other.evaluate((name) => void dispatchEvent(new Event(name)), event)
  }
  await close(host)
  await other.getByText('Closed', { exact: true }).waitFor()
})

test('[LINE4] a browser that keeps no cookies is told so', async () => {
  const context = await own.browser().newContext({ ...phone, baseURL: own.url() })
  onTestFinished(() => context.close())
  await context.route('**/early', async (route) => {
    const response = await fetch(route.request().url())
    await route.fulfill({ body: await response.text(), contentType: 'text/html' })
  })
  const page = await context.newPage()
  await page.goto('/early')
  await note(page, 'You need to allow cookies to take part.').waitFor()
  expect(await context.cookies()).toEqual([])
  expect(await note(page, 'You are offline.').count()).toBe(0)
})

test('[LINE5] a host whose sign-in ends keeps what they write, is told why, and carries on when they have signed in again', {
  timeout: 120_000,
}, async () => {
  const { filter, openAs: openThrough } = await filtered()
  const host = await openThrough('host', desktop)
  await showPane(host, 'Announce')
  await host.getByLabel('Announce to everyone').fill('We start again at twenty past seven')
  pass(13 * hours)
  filter.cut()
  const signedOut = note(host, 'You signed in more than 12 hours ago, so we have signed you out.')
  await signedOut.waitFor()
  const again = host.waitForEvent('popup')
  await host.getByRole('link', { name: 'Sign in again' }).click()
  const other = await again
  await other.getByLabel('Access code').fill('host-code-1')
  await other.getByRole('button', { name: 'Sign in' }).click()
  await showPane(other, 'Announce')
  await other.getByLabel('Announce to everyone').waitFor()
  await signedOut.waitFor({ state: 'detached' })
  await host.getByRole('button', { name: 'Announce' }).click()
  await other.getByText('Everyone sees: ‘We start again at twenty past seven’').waitFor()
})

test('[SEND9] an answer that one tab could not send, as it was changed last, goes from another that sends something too', {
  timeout: 120_000,
}, async () => {
  const host = await openAs('host')
  await ask(host)
  const { filter, open } = await filtered()
  const one = await open('/early', phone)
  const two = await one.context().newPage()
  await two.goto('/early')
  await alive(two)
  filter.pass('no socket.io')
  filter.cut()
  await note(one, 'You are offline.').waitFor()
  filter.pass('nothing')
  await answer(one)
  await one.getByText('Not sent yet. It is saved on this device').waitFor()
  await question(one).getByRole('radio').nth(1).check()
  await one.getByRole('button', { name: 'Send my answer' }).click()
  const last = await question(one).locator('label').nth(1).textContent()
  await two.getByRole('link', { name: 'Questions' }).click()
  await two.getByLabel('Ask the hosts a question').fill('Will transport be looked at as well?')
  await two.getByRole('button', { name: 'Send my question' }).click()
  await one.close()
  filter.pass('everything')
  filter.cut()
  await two.getByRole('link', { name: 'Now' }).click()
  await two.locator('.app-send__status', { hasText: /Received \d\d:\d\d/ }).waitFor()
  await two.locator('.app-send__status', { hasText: `${last}` }).waitFor()
})

test('[LINE6] a question that another moderator took is marked so by a laptop whose clock is wrong', {
  timeout: 60_000,
}, async () => {
  const parent = await own.open('/early/questions', phone)
  await parent.getByLabel('Ask the hosts a question').fill('Is this one being read?')
  await parent.getByRole('button', { name: 'Send my question' }).click()
  const one = await openAs('moderator')
  await one.locator('li', { hasText: 'Is this one being read?' }).first().waitFor()
  const two = await one
    .context()
    .browser()
    ?.newContext({ baseURL: own.url(), ...desktop })
  const laptop = (await two?.newPage()) as Page
  await laptop.addInitScript(() => {
    const now = Date.now.bind(Date)
    Date.now = () => now() + 180_000
  })
  await laptop.goto('/early/moderator')
  await laptop.getByLabel('Access code').fill('moderator-code-1')
  await laptop.getByRole('button', { name: 'Sign in' }).click()
  await laptop.locator('li', { hasText: 'Is this one being read?' }).first().waitFor()
  await one.keyboard.press('t')
  await laptop.getByText('Another moderator is reading this').waitFor()
})
