import { expect } from 'vitest'
import { desktop, pagesOfOwnServer, phone, showPane, violations } from '../support/pages.ts'
import { needs } from '../support/tools.ts'

const test = needs('chromium')
const { open, openAs } = pagesOfOwnServer()

test('[PAGE4] where the program of a page breaks, what was typed is still to be read, and the same page works without its script', {
  timeout: 90_000,
}, async () => {
  const host = await openAs('host')
  const parent = await open('about:blank', phone)
  // A component that breaks: what says that a question has closed, and on hosts' pages the one that says what hosts did.
  const plant = (page: typeof parent, words: RegExp) =>
    page.route('**/assets/*.js', async (route) => {
      const response = await route.fetch()
      const broken = (await response.text()).replace(words, '(()=>{throw new Error("planted")})()')
      await route.fulfill({ response, body: broken })
    })
  await plant(parent, /[\w$]+\.closed\b/)
  await parent.goto('/early')
  await parent.locator('html[data-js=on]').waitFor({ state: 'attached' })
  await parent.getByRole('link', { name: 'Questions' }).click()
  await parent.getByLabel('Ask the hosts a question').fill('Half a question')
  await parent.getByRole('link', { name: 'Now' }).click()
  const ask = async (question: string) => {
    await host.locator('nav').getByRole('button', { name: question }).click()
    await host.getByRole('button', { name: 'Open this question' }).click()
  }
  await ask('Have you taken part')
  await parent.getByRole('group', { name: 'Have you taken part' }).waitFor()
  await host.getByRole('button', { name: 'Close the question' }).click()
  await parent.getByRole('heading', { name: 'Something on this page has stopped working' }).waitFor()
  await parent.locator('main').getByText('Half a question', { exact: true }).waitFor()
  expect(await violations(parent)).toEqual([])

  // The same page without its script, until they leave it.
  await ask('When did someone first notice')
  await parent.getByRole('link', { name: 'Use the simple page instead' }).click()
  await parent.getByLabel('Before school started').check()
  await parent.getByRole('button', { name: 'Send my answer' }).click()
  await parent.getByText('You said ‘Before school started’').waitFor()
  await parent.getByRole('link', { name: 'Questions' }).click()
  await parent.getByLabel('Ask the hosts a question').fill('Half a question, and the rest')
  await parent.getByRole('button', { name: 'Send my question' }).click()
  await parent.locator('.app-board__text').getByText('Half a question, and the rest').waitFor()
  expect(await parent.locator('html[data-js]').count()).toBe(0)
  expect(new URL(parent.url()).search).toBe('?plain')

  const other = await openAs('host', desktop)
  await plant(other, /[`"']Yes, end the session[`"']/)
  await other.reload()
  await other.locator('html[data-js=on]').waitFor({ state: 'attached' })
  await showPane(other, 'Announce')
  await other.getByLabel('Announce to everyone').fill('Half an announcement')
  await other.getByRole('button', { name: 'End the session' }).click()
  await other.locator('main').getByText('Half an announcement').waitFor()
  await other.unrouteAll()
  await other.getByRole('button', { name: 'Load the page again' }).click()
  await expect.poll(() => other.getByLabel('Announce to everyone').inputValue()).toBe('Half an announcement')
})
