import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { movable } from '../support/clock.ts'
import { desktop, pagesOfOwnServer, phone, showPane } from '../support/pages.ts'
import { needs } from '../support/tools.ts'

const test = needs('chromium')
const { open, openAs, pass, complaints } = pagesOfOwnServer(movable)

const minute = 60_000
const named = 'My son Oliver waited two years'
const looksLike = 'This looks like'
const box = (page: Page) => page.getByLabel(/^What do you want to say/)

/** A round of small groups with these people in it. */
async function begin(host: Page, people: readonly Page[]) {
  await showPane(host, 'Groups')
  await host.getByText(/^(Set up small groups|Another round of groups)$/).click()
  await host.getByLabel('Minutes', { exact: true }).fill('10')
  await host.getByRole('button', { name: 'Ask who would like to join' }).click()
  for (const page of people) await page.getByRole('button', { name: 'Join a group' }).click()
  await host.getByText(`${people.length} would like to be in a group`).waitFor()
  await host.getByRole('button', { name: 'Start the groups' }).click()
  for (const page of people) await box(page).waitFor()
}

test('[PAGE2] what looks like a detail goes nowhere while its author is asked, not even when a round ends; then they decide', {
  timeout: 90_000,
}, async () => {
  const host = await openAs('host')
  const [asked, begun, scribe] = [
    await open('/early', phone),
    await open('/early', phone),
    await open('/early', desktop),
  ]
  const heard: string[] = []
  for (const page of [host, asked, begun])
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => void heard.push(String(payload))),
    )
  await begun.clock.install()
  for (const page of [host, asked, begun]) await page.reload()
  for (const page of [host, asked, begun, scribe])
    await page.locator('html[data-js=on]').waitFor({ state: 'attached' })
  await begin(host, [asked, begun, scribe])

  // A key point is not kept while it holds a name: no one in the group has read it.
  await scribe.getByRole('button', { name: /^I’ll (write it up|take notes)$/ }).click()
  await scribe.getByLabel('Key point 1', { exact: true }).fill(`${named} for a plan`)
  await scribe.locator('main').getByText(looksLike).waitFor()
  await asked.locator('main').getByText(looksLike).waitFor({ state: 'detached' })

  // One is asked, another has only begun; then the time ends.
  await box(asked).fill(`${named} for help`)
  await asked.locator('form:has(#contribution)').getByRole('button').last().click()
  await asked.locator('main').getByText(looksLike).waitFor()
  await box(begun).fill(`${named} for a place`)
  pass(11 * minute)
  await begun.locator('.app-timeleft').waitFor()
  await begun.clock.fastForward(16_000)
  await begun.locator('main').getByText(looksLike).waitFor()
  pass(minute)
  for (const page of [asked, begun, scribe]) {
    await page.getByRole('heading', { name: 'What the groups said' }).waitFor()
    await page.locator('main').getByText(looksLike).first().waitFor()
  }
  // Without the name it is sent; as it is, on a second press; or not at all.
  for (const page of [asked, scribe])
    await page
      .locator('main')
      .getByRole('button', { name: /^Remove it$/ })
      .click()
  await begun.locator('main').getByRole('button', { name: 'Do not send it' }).click()
  await begun.locator('main').getByText(looksLike).waitFor({ state: 'detached' })
  for (const text of ['My son … waited two years for help', 'My son … waited two years for a plan'])
    await begun.locator('main').getByText(text).first().waitFor({ state: 'attached' })
  expect(heard.join()).toContain('waited two years for help')
  expect(heard.join()).not.toContain('Oliver')
  expect(complaints).toEqual([])
})

test('[PAGE3] where a page cannot look for details, it says so and asks before it sends', {
  timeout: 60_000,
}, async () => {
  const host = await openAs('host')
  const author = await open('/early/questions', phone)
  await author.route(/\/personalDetails-/, (route) => route.abort())
  await author.locator('html[data-js=on]').waitFor({ state: 'attached' })
  await author
    .getByLabel('Ask the hosts a question')
    .fill('Will Oliver get a place at Oak Hill Primary School?')
  await author.getByRole('button', { name: 'Send my question' }).click()
  await author.locator('main').getByText('We could not check this for names').waitFor()
  expect(await host.getByText('Oak Hill').count()).toBe(0)
  await author.locator('main').getByRole('button', { name: 'Send it' }).click()
  // The server looks too, and holds it for a host with what it found.
  await host.getByRole('list', { name: 'Questions to read' }).getByText('School?', { exact: true }).waitFor()
})
