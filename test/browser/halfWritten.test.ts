import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { movable } from '../support/clock.ts'
import {
  desktop,
  neverKeeps,
  nobodySideways,
  pagesOfOwnServer,
  phone,
  showPane,
  violations,
} from '../support/pages.ts'
import { needs } from '../support/tools.ts'

const test = needs('chromium')
const { open, openAs, pass, complaints } = pagesOfOwnServer(movable)

const minute = 60_000
/** As long as a page waits for the next key before it sends what was begun, when the time is up, in milliseconds. */
const sendsItselfMs = 15_000

const box = (page: Page) => page.getByLabel(/^What do you want to say/)
const point = (page: Page) => page.getByLabel('Key point 1', { exact: true })
const written = (page: Page, text: string) =>
  page.locator('main .app-board__text').getByText(text, { exact: true })
/** The word on the time that stands on a page now. */
const told = (page: Page, words: string) => page.locator('.app-timeleft', { hasText: words }).waitFor()

/** A round of ten minutes in which these people are in one group; it is the next on this server. */
async function begin(host: Page, people: readonly Page[]) {
  await showPane(host, 'Groups')
  await host.getByText(/^(Set up small groups|Another round of groups)$/).click()
  await host.getByLabel('Minutes', { exact: true }).fill('10')
  await host.getByRole('button', { name: 'Ask who would like to join' }).click()
  for (const page of people) await page.getByRole('button', { name: 'Join a group' }).click()
  await host.getByText(`${people.length} would like to be in a group`).waitFor()
  await host.getByRole('button', { name: 'Start the groups' }).click()
  for (const page of people) await page.locator('main').getByText('Group 1.').waitFor()
}

test('[GROUP24] a round’s time is told by quiet words and no countdown; when it is up, what is begun is kept, and sent by itself', {
  timeout: 60_000,
}, async () => {
  const host = await openAs('host')
  const [one, scribe] = [await open('/early', phone), await open('/early', desktop)]
  await one.clock.install()
  for (const page of [one, scribe]) {
    await page.reload()
    await page.locator('html[data-js=on]').waitFor({ state: 'attached' })
  }
  const noScript = await open('/early', { ...phone, javaScriptEnabled: false })
  await begin(host, [one, scribe])
  await noScript.goto('/early')
  await noScript.getByRole('button', { name: 'Join a group' }).click()
  expect(await one.locator('.app-timeleft').count()).toBe(0)

  pass(5 * minute)
  await told(one, 'A few minutes are left. Think of your key points.')
  await host.getByText('People read: ‘A few minutes are left.').waitFor()
  pass(4 * minute)
  await told(one, 'About a minute is left.')
  await one.locator('[role=log]').getByText('About a minute is left.').waitFor({ state: 'attached' })
  await noScript.goto('/early')
  await told(noScript, 'About a minute is left.')
  await host.getByRole('button', { name: '5 minutes more' }).click()
  await told(one, 'You have more time.')

  // The time is up: the draft as far as it is, and half a sentence after a while without a key, go by themselves.
  await scribe.getByRole('button', { name: 'I’ll take notes' }).click()
  pass(6 * minute)
  await told(scribe, 'The time is up. Finish your sentence: what you have begun is sent by itself.')
  await point(scribe).fill('Ring peo')
  await one.getByText('Ring peo').waitFor()
  await box(one).fill('And nobody wro')
  await one.clock.fastForward(sendsItselfMs)
  await written(scribe, 'And nobody wro').waitFor()
  await noScript.goto('/early')
  await noScript.getByText('and send it.').waitFor()
  expect(await noScript.getByText('is sent by itself').isVisible()).toBe(false)

  // More time takes the word back; what is begun stays in its box.
  await box(one).fill('Then it is')
  await host.getByRole('button', { name: '5 minutes more' }).click()
  await told(one, 'You have more time.')
  await one.clock.fastForward(sendsItselfMs)
  expect(await box(one).inputValue()).toBe('Then it is')
  expect([await violations(one), await nobodySideways(one)]).toEqual([[], true])

  // [GROUP21] Pressed twice, it ends the time once, and leaves the time to finish.
  await host.getByRole('button', { name: 'End early' }).dblclick()
  await told(one, 'The time is up')
  await host.getByRole('button', { name: 'End now' }).waitFor()
  await noScript.goto('/early')
  await box(noScript).fill('Posted a moment late')
  await point(scribe).fill('Ring people back')
  pass(minute)
  await showPane(host, 'Groups')
  await host.getByText('What the groups came to').waitFor()
  await host.locator('main').getByText('Ring people back').first().waitFor()
  await noScript.getByRole('button', { name: 'Add to the group’s notes' }).click()
  await noScript.getByText('What your group wrote').click()
  for (const text of ['And nobody wro', 'Then it is', 'Posted a moment late'])
    await written(noScript, text).waitFor()
  expect(complaints).toEqual([])
})

test('[GROUP25] what someone has begun to write outlives a reload of the page, and a pause of the session', {
  timeout: 60_000,
}, async () => {
  const host = await openAs('host')
  const [one, scribe] = [await open('/early', phone), await open('/early', desktop)]
  for (const page of [one, scribe]) await page.locator('html[data-js=on]').waitFor({ state: 'attached' })
  await begin(host, [one, scribe])
  await box(one).fill('Half a wo')
  await one.reload()
  await expect.poll(() => box(one).inputValue()).toBe('Half a wo')
  await scribe.getByRole('button', { name: 'I’ll take notes' }).click()
  await point(scribe).fill('Before the reload')
  await scribe.reload()
  await expect.poll(() => point(scribe).inputValue()).toBe('Before the reload')

  await showPane(host, 'Announce')
  await host.getByRole('button', { name: 'Pause the session' }).click()
  await scribe.locator('.app-note--strong').waitFor()
  await point(scribe).fill('Written in the pause')
  await scribe.getByText('What you write stays here, and is kept after the break.').waitFor()
  await host.getByRole('button', { name: 'Go on', exact: true }).click()
  // The time goes on once the session does: moved before that, it would stand still.
  await scribe.locator('.app-note--strong').waitFor({ state: 'detached' })
  pass(11 * minute)
  await told(one, 'The time is up')
  await one.getByText('Written in the pause').waitFor()
  expect(complaints).toEqual([])
})

test('[GROUP20] after groups come together, a scribe in the middle of a word writes over nothing, and has the word back', {
  timeout: 60_000,
}, async () => {
  const host = await openAs('host')
  await host.getByRole('button', { name: 'End now' }).click()
  const [one, two] = [await open('/early', phone), await open('/early', desktop)]
  for (const page of [one, two]) await page.locator('html[data-js=on]').waitFor({ state: 'attached' })
  await showPane(host, 'Groups')
  await host.getByText('Another round of groups').click()
  await host.getByLabel('How people come into groups').selectOption('table')
  await host.getByRole('button', { name: 'Ask who would like to join' }).click()
  for (const [page, table] of [
    [one, 1],
    [two, 2],
  ] as const) {
    await page.getByLabel('What is the number of your table?').fill(String(table))
    await page.getByRole('button', { name: 'Join a group' }).click()
    await page.getByRole('button', { name: 'I’ll take notes' }).click()
    await point(page).fill(`The point of table ${table}`)
    await page.getByText('Kept. If you leave, another can go on from here.').waitFor()
  }
  await neverKeeps(two)
  await point(two).fill('The point of table 2, and mo')
  await host.getByRole('button', { name: /^Group 1\b/ }).click()
  const panel = host.getByRole('region', { name: 'Group 1' })
  await panel.getByText('Move people, or merge this group').click()
  await panel.getByRole('button', { name: 'Merge all of this group into it' }).click()
  await one.getByText('Group 2. One other is here.').waitFor()
  await two.getByText('You wrote: ‘The point of table 2, and mo’').waitFor()
  await two.getByRole('button', { name: 'I’ll take notes' }).click()
  await expect.poll(() => point(two).inputValue()).toBe('The point of table 2')
  expect(await two.getByLabel('Key point 2 (optional)').inputValue()).toBe('The point of table 1')
  expect(complaints).toEqual([])
})
