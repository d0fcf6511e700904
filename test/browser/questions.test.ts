import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { temporaryFolder } from '../support/folders.ts'
import { nobodySideways, pagesOf, phone, violations } from '../support/pages.ts'
import { type RunningServer, startServer } from '../support/server.ts'
import { needs } from '../support/tools.ts'

const test = needs('chromium')
const { folder, remove } = temporaryFolder()
let server: RunningServer
let browser: Browser
const { open, openAs, complaints } = pagesOf(
  () => browser,
  () => server,
)

beforeAll(async () => {
  server = await startServer({ dataDir: folder })
  browser = await launchBrowser()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await server.stop()
  remove()
})

/** A question's words where they stand by themselves. */
const words = (page: Page, text: string) =>
  page.locator('.app-board__text').getByText(text, { exact: true }).first()

test('a question is asked, read, joined, supported, answered; its author is told each time, with and without JavaScript', {
  timeout: 60_000,
}, async () => {
  const [one, two] = [await openAs('host'), await openAs('host')]
  const author = await open('/early')
  const bystander = await open('/early', { ...phone, colorScheme: 'dark' })
  const noScript = await open('/early', { ...phone, javaScriptEnabled: false })
  await author.locator('html[data-js=on]').waitFor({ state: 'attached' })

  // What looks like somebody's details is pointed out, and can be taken out.
  await author.getByLabel('Ask the hosts a question').fill('Why so long? Ring me on 01632 960 001')
  await author.getByRole('button', { name: 'Send my question' }).click()
  await author.locator('main').getByText('This looks like a phone number').waitFor()
  await author.getByRole('button', { name: 'Take it out' }).click()
  expect(await author.getByLabel('Ask the hosts a question').inputValue()).toBe('Why so long? Ring me on …')
  await author.getByLabel('Ask the hosts a question').fill('Why does it take so long?')
  await author.getByRole('button', { name: 'Send my question' }).click()
  await author.locator('main').getByText('A host will read it before others see it.').first().waitFor()
  await author.getByRole('button', { name: 'Change it' }).click()
  await author.getByLabel('Your question in other words').fill('Why does help take so long?')
  await author.getByRole('button', { name: 'Change my question' }).click()
  await words(author, 'Why does help take so long?').waitFor()

  await noScript.getByLabel('Ask the hosts a question').fill('Why the wait?')
  await noScript.getByRole('button', { name: 'Send my question' }).click()
  await noScript.locator('main').getByText('A host will read it before others see it.').first().waitFor()

  const queue = one.getByRole('list', { name: 'Questions to read' })
  await queue.getByRole('button', { name: /^Put on the board\s+Why does help take so long/ }).waitFor()
  await one.keyboard.press('v')
  await author.locator('main').getByText('It is on the board.').waitFor()
  await words(bystander, 'Why does help take so long?').waitFor()
  await two.getByLabel('Join with another: Why the wait?').selectOption('Why does help take so long?')
  await noScript.goto('/early')
  await noScript
    .getByText('It was joined with one that asks the same: ‘Why does help take so long?’')
    .waitFor()

  await bystander.getByRole('button', { name: 'Add my voice' }).click()
  await author.locator('main').getByText('3 people').waitFor()
  await bystander.getByRole('button', { name: 'Take my voice back' }).click()
  await author.locator('main').getByText('2 people').waitFor()
  await one.getByRole('button', { name: 'Answer now' }).click()
  await author.locator('main').getByText('It is being answered now.').waitFor()
  await bystander.locator('main').getByText('Being answered now').waitFor()
  await two.getByText('Write the answer').click()
  await two
    .getByLabel('The answer, for everyone')
    .fill('There are too few people who assess. More are being trained.')
  await two.getByRole('button', { name: 'Publish the answer' }).click()
  await author
    .locator('main')
    .getByText(/It was answered: There are too few/)
    .waitFor()
  await bystander
    .locator('main')
    .getByText('There are too few people who assess. More are being trained.')
    .waitFor()
  await noScript.goto('/early')
  await noScript
    .locator('main')
    .getByText(/It was answered: There are too few/)
    .waitFor()

  // Somebody who begins to ask the same is offered to add their voice instead.
  await bystander.getByLabel('Ask the hosts a question').fill('Why does all help take long')
  await bystander.getByText('Is it one of these?').waitFor()
  await bystander.getByRole('button', { name: /^Add my voice\s+to: Why does help take so long/ }).click()
  await author.locator('main').getByText('3 people').waitFor()
  expect(await bystander.getByLabel('Ask the hosts a question').inputValue()).toBe('')
  await bystander.getByText('Of 2 asked, 1 on the board, 1 joined with another, 0 not shown.').waitFor()

  // A new one waits outside the list that somebody reads, until they ask for it.
  await author.getByLabel('Ask the hosts a question').fill('Who decides?')
  await author.getByRole('button', { name: 'Send my question' }).click()
  await queue.getByRole('button', { name: /^Put on the board\s+Who decides/ }).waitFor()
  await one.keyboard.press('v')
  await bystander.getByRole('button', { name: '1 new question, show it' }).click()
  await words(bystander, 'Who decides?').waitFor()
  await author.getByRole('button', { name: 'Take it back' }).first().click()
  await words(bystander, 'Who decides?').waitFor({ state: 'detached' })
  await author.locator('main').getByText('You took it back. Its words are gone.').waitFor()

  const found: unknown[] = []
  for (const page of [author, bystander, one]) {
    found.push(...(await violations(page)))
    expect(await nobodySideways(page)).toBe(true)
  }
  expect(found).toEqual([])
  expect(complaints).toEqual([])
})
