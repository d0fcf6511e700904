import { expect } from 'vitest'
import { pagesOfOwnServer, violations } from '../support/pages.ts'
import { needs } from '../support/tools.ts'

const test = needs('chromium')
const { openAs } = pagesOfOwnServer()

const minutes = 60_000
/** Longer than two looks at how long ago the page was used. */
const looks = 11_000

test('[ACCESS24] who leaves a page of the team for an hour is warned, then signed out, but not while there are words', async () => {
  const page = await openAs('moderator')
  await page.clock.install()
  await page.reload()
  const warning = page.locator('p', { hasText: 'we will sign you out' })
  const box = page.getByLabel('Your name, for the team')
  const isSignedIn = async () => (await page.request.get('/early/moderator')).ok()
  await page.locator('summary', { hasText: 'Team' }).click()
  await box.fill('Rob')
  await page.clock.fastForward(70 * minutes)
  await page.clock.runFor(looks)
  expect([await warning.count(), await isSignedIn()]).toEqual([0, true])
  await box.fill('')
  await page.keyboard.press('Shift')
  await page.clock.fastForward(58.5 * minutes)
  await page.clock.runFor(looks)
  await warning.waitFor()
  expect(await violations(page, ['color-contrast', 'region'])).toEqual([])
  await page.keyboard.press('Shift')
  await warning.waitFor({ state: 'detached' })
  await page.clock.fastForward(61 * minutes)
  await page.clock.runFor(looks)
  await page.getByRole('heading', { name: 'Sign in as a moderator' }).waitFor()
  expect(await isSignedIn()).toBe(false)
}, 120_000)
