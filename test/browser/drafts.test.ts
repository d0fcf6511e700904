import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { giveCodeAgain, pagesOfOwnServer, phone, showPane } from '../support/pages.ts'
import { codes } from '../support/server.ts'
import { needs } from '../support/tools.ts'

const test = needs('chromium')
const { open, openAs, complaints } = pagesOfOwnServer()

const question = 'What happened when you asked for help?'
const ask = (page: Page) => page.getByLabel('Ask the hosts a question')
const box = (page: Page) => page.getByRole('textbox', { name: question })
const isAlive = (page: Page) => page.locator('html[data-js=on]').waitFor({ state: 'attached' })

test('[DRAFT1] what a participant has begun to write outlives a reload, going back, and an end that is taken back', {
  timeout: 90_000,
}, async () => {
  const host = await openAs('host')
  await host.goto('/confirm?to=/early/host')
  await giveCodeAgain(host, 'host')
  await host.getByRole('button', { name: 'Add a question' }).click()
  await host.getByLabel('How people answer').selectOption('text')
  await host.getByLabel('The question', { exact: true }).fill(question)
  await host.getByRole('button', { name: 'Add to the run sheet' }).click()
  await host.getByRole('heading', { name: question }).waitFor()
  await host.getByRole('button', { name: 'Open this question' }).click()

  const parent = await open('/early', phone)
  await isAlive(parent)
  const go = (place: string) => parent.getByRole('link', { name: place }).click()
  await box(parent).fill('We waited two years')
  await go('Questions')
  await ask(parent).fill('Will transport be looked at?')
  /** Each in its place, which is a page of its own and a part of the same one. */
  const areKept = async () => {
    await go('Now')
    await expect.poll(() => box(parent).inputValue()).toBe('We waited two years')
    await go('Questions')
    await expect.poll(() => ask(parent).inputValue()).toBe('Will transport be looked at?')
  }
  await areKept()
  await parent.reload()
  await areKept()
  await parent.goto('/early/board')
  await parent.goBack()
  await areKept()

  await showPane(host, 'Announce')
  await host.getByRole('button', { name: 'End the session', exact: true }).click()
  await host.getByRole('button', { name: 'Yes, end the session' }).click()
  await go('Now')
  await parent.getByText('Thank you for taking part').waitFor()
  await host.getByRole('button', { name: 'Go on', exact: true }).click()
  await go('Questions')
  await expect.poll(() => ask(parent).inputValue()).toBe('Will transport be looked at?')

  // What was sent does not come back.
  await parent.getByRole('button', { name: 'Send my question' }).click()
  await parent.locator('.app-said').getByText('Will transport be looked at?').first().waitFor()
  await parent.reload()
  await isAlive(parent)
  await parent.locator('.app-said').getByText('Will transport be looked at?').first().waitFor()
  expect(await ask(parent).inputValue()).toBe('')
  expect(complaints).toEqual([])
})

test('[DRAFT1] what a host has begun to write outlives a reload, and signing in again', {
  timeout: 90_000,
}, async () => {
  const host = await openAs('host')
  await host.getByRole('button', { name: 'Add a question' }).click()
  await host.getByLabel('The question', { exact: true }).fill('What would have helped you two years ago?')
  await showPane(host, 'Announce')
  await host.getByLabel('Announce to everyone').fill('We start again at twenty past seven')
  await host.reload()
  const text = host.getByLabel('The question', { exact: true })
  await expect.poll(() => text.inputValue()).toBe('What would have helped you two years ago?')
  await showPane(host, 'Announce')
  const line = host.getByLabel('Announce to everyone')
  await expect.poll(() => line.inputValue()).toBe('We start again at twenty past seven')

  const other = await host.context().newPage()
  await other.goto('/early/moderator')
  await other.getByRole('button', { name: 'Sign out' }).click()
  await host.getByText('You signed out in another tab.').waitFor()
  await host.getByLabel('Access code').fill(codes.host)
  await host.getByRole('button', { name: 'Sign in' }).click()
  await expect.poll(() => text.inputValue()).toBe('What would have helped you two years ago?')
  await expect.poll(() => line.inputValue()).toBe('We start again at twenty past seven')
  await host.getByRole('button', { name: 'Cancel' }).click()
  await showPane(host, 'Announce')
  await host.getByRole('button', { name: 'Announce' }).click()
  await host.getByText('Everyone sees: ‘We start again at twenty past seven’').waitFor()
  await host.reload()
  await host.getByRole('button', { name: 'Add a question' }).waitFor()
  await isAlive(host)
  expect([await line.inputValue(), await text.count()]).toEqual(['', 0])
  expect(complaints).toEqual([])
})
