import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, expect } from 'vitest'
import {
  giveCodeAgain,
  nobodySideways,
  pagesOfOwnServer,
  phone,
  showPane,
  violations,
} from '../support/pages.ts'
import { needs } from '../support/tools.ts'

const test = needs('chromium')
let one: Page
let two: Page
let parent: Page
const { open, openAs, complaints } = pagesOfOwnServer()

beforeAll(async () => {
  one = await openAs('host')
  two = await openAs('host')
  parent = await open('/early')
}, 60_000)

const sheet = (page: Page) => page.getByRole('navigation', { name: 'Run sheet' })
const activity = (page: Page) => page.locator('.app-activity')

test('a host adds a question while the session runs, changes, moves, skips and removes it, and undoes that', {
  timeout: 60_000,
}, async () => {
  await one.getByRole('button', { name: 'Add a question' }).click()
  const form = one.getByRole('form', { name: 'New question' })
  await form.getByLabel('The question', { exact: true }).fill('How is the sound?')
  await form.getByRole('button', { name: 'Add to the run sheet' }).click()
  await form.getByRole('link', { name: /Write 2 to 10 answers/ }).waitFor()
  await form.getByLabel('Or use ready answers').selectOption('Yes, no, not sure')
  await form.getByLabel('Planned minutes (optional)').fill('2')
  await form.getByRole('button', { name: 'Add to the run sheet' }).click()
  await sheet(two).getByRole('button', { name: 'How is the sound? 2 min' }).waitFor()
  await activity(two).getByText('‘How is the sound?’ run sheet changed by another host, just now.').waitFor()

  const lines = (page: Page) => sheet(page).getByRole('listitem')
  const place = async () =>
    (await lines(one).allInnerTexts()).findIndex((line) => line.includes('How is the sound?'))
  const line = sheet(two).getByRole('button', { name: 'How is the sound?' })
  const first = await place()
  await line.press('Alt+ArrowUp')
  await expect.poll(place).toBe(first - 1)
  await line.press('Alt+ArrowDown')
  await expect.poll(place).toBe(first)

  await one.getByText('How it looks on a phone').click()
  await one.locator('.app-phone').getByRole('radio', { includeHidden: true }).nth(2).waitFor()
  await one.keyboard.press('e')
  const change = one.getByRole('form', { name: 'Change the question' })
  await change.getByLabel('How people answer').selectOption('A point on a scale')
  await change.getByLabel('The low end is called').fill('Bad')
  await change.getByLabel('The high end is called').fill('Good')
  await change.getByRole('button', { name: 'Save' }).click()
  await one.getByText('A point on a scale. Participants see the result: when a host shows it.').waitFor()

  const skipped = (page: Page) => sheet(page).getByRole('button', { name: /How is the sound\? Skipped/ })
  const copies = (page: Page) => sheet(page).getByRole('button', { name: 'How is the sound?' }).count()
  await one.keyboard.press('s')
  for (const page of [one, two]) await skipped(page).waitFor()
  await one.keyboard.press('s')
  await skipped(one).waitFor({ state: 'detached' })
  await one.keyboard.press('d')
  for (const page of [one, two]) await expect.poll(() => copies(page)).toBe(2)
  await one.keyboard.press('x')
  await expect.poll(() => copies(two)).toBe(1)
  await two.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => copies(one)).toBe(2)
  await activity(one).getByText('Undone by another host, just now.').waitFor()
})

test('two hosts who change the same thing do not overwrite each other, and what was written is not lost', {
  timeout: 60_000,
}, async () => {
  for (const page of [one, two]) {
    await sheet(page).getByRole('button', { name: 'Who first said' }).click()
    await page.getByRole('button', { name: 'Change', exact: true }).click()
  }
  await one.getByLabel('Hint (optional)').fill('From the first host')
  await two.getByLabel('Hint (optional)').fill('From the second host')
  await one.getByRole('button', { name: 'Save' }).click()
  await activity(two)
    .getByText(/by another host/)
    .waitFor()
  await two.getByRole('button', { name: 'Save' }).click()
  await two.getByText('Another host has changed this.').waitFor()
  await two.getByRole('button', { name: 'Look at what I wrote' }).click()
  expect(await two.getByLabel('Hint (optional)').inputValue()).toBe('From the second host')
  await two.getByRole('button', { name: 'Save' }).click()
  await activity(one)
    .getByText(/by another host/)
    .waitFor()
})

test('everything that is open, shown, announced, paused and ended reaches a parent; keys are listed', {
  timeout: 60_000,
}, async () => {
  await one.keyboard.press('?')
  const help = one.getByRole('dialog', { name: 'Keys' })
  for (const what of [
    'Press the big button',
    'Close the open question',
    'Pause, or go on',
    'Undo, for five seconds',
  ])
    await help.getByText(what).waitFor()
  await one.keyboard.press('Escape')
  await help.waitFor({ state: 'detached' })

  await sheet(one).getByRole('button', { name: 'When did someone first notice' }).click()
  await one.keyboard.press('o')
  await Promise.all([
    parent.getByRole('group', { name: 'When did someone first notice' }).waitFor(),
    activity(two).getByText('opened by another host').waitFor(),
  ])
  await two.keyboard.press('u')
  await parent.getByText('This session has not started yet').waitFor()
  await activity(one).getByText('Undone by another host').waitFor()
  await one.keyboard.press('o')
  await parent.getByLabel('Before school started').check()
  await parent.getByRole('button', { name: 'Send my answer' }).click()
  await parent.getByText(/^Received \d/).waitFor()
  await one.getByText('1 answered').waitFor()
  await one.getByText('Only hosts see this result').waitFor()
  await one.keyboard.press('c')
  await two
    .getByText(
      '‘When did someone first notice that extra help was needed?’ closed by another host, just now.',
    )
    .waitFor()

  await one.keyboard.press('r')
  await one.getByText('Everyone sees this result').waitFor()
  const previews = one.getByText('What phones and the screen show')
  await previews.click()
  await one
    .frameLocator('.app-preview iframe')
    .getByRole('heading', { name: 'When did someone first notice', includeHidden: true })
    .waitFor()
  await previews.click()
  // From anywhere, by the words of what is looked for.
  await one.keyboard.press('Control+k')
  await one.getByRole('combobox', { name: /^Find/ }).fill('write annou')
  await one.keyboard.press('Enter')
  await one.locator('#announce:focus').waitFor()
  await one.getByLabel('Announce to everyone').fill('We start again at 8')
  await one.getByRole('button', { name: 'Announce', exact: true }).click()
  await parent.getByText('We start again at 8', { exact: true }).waitFor()
  await two.getByText('Everyone sees: ‘We start again at 8’').waitFor()
  await two.keyboard.press('Shift+M')
  await parent.getByText('We start again at 8', { exact: true }).waitFor({ state: 'detached' })

  await showPane(one, 'Team')
  await one.getByLabel('Note to the other hosts').fill('Slow down, please')
  await one.getByRole('button', { name: 'Send the note' }).click()
  await two.getByText('Slow down, please', { exact: true }).waitFor()
  await one.getByText('Not read yet.').waitFor()
  await two.getByRole('button', { name: 'I have read this' }).click()
  await one.getByText('Read by another host.').waitFor()

  await showPane(one, 'Announce')
  await one.getByRole('button', { name: 'Pause the session' }).click()
  await parent.getByRole('main').getByText('We are taking a short break.').waitFor()
  await two.getByRole('button', { name: 'Go on with the session' }).click()
  await parent.getByRole('main').getByText('We are taking a short break.').waitFor({ state: 'detached' })
  await one.getByRole('button', { name: 'End the session' }).click()
  await one.getByRole('button', { name: 'Yes, end the session' }).click()
  await one.getByText('Give your access code again before you end the session.').waitFor()
  await one.getByRole('button', { name: 'Give the code' }).click()
  await giveCodeAgain(one, 'host')
  await showPane(one, 'Announce')
  await one.getByRole('button', { name: 'End the session' }).click()
  await one.getByRole('button', { name: 'Yes, end the session' }).click()
  await parent.getByRole('heading', { name: 'Thank you for taking part' }).waitFor()
  await parent.getByText('A report of all five sessions says what we heard').waitFor()
  await two.getByText('The session has ended.').waitFor()
  await showPane(two, 'Announce')
  await two.getByRole('button', { name: 'Go on', exact: true }).click()
  expect(complaints).toEqual([])
})

test('someone says who they are, and an official sees results broken down, all sessions, and takes them away', {
  timeout: 60_000,
}, async () => {
  await parent.getByRole('link', { name: 'You', exact: true }).click()
  await parent.getByLabel('Which of these is closest to you?').selectOption('Parent or carer')
  await parent.getByLabel('Which part of England are you in?').selectOption('Prefer not to say')
  await parent.getByRole('button', { name: 'Save' }).click()
  await parent.getByText('Saved').waitFor()
  await parent.reload()
  expect(await parent.getByLabel('Which of these is closest to you?').inputValue()).toBe('parent')
  expect(await parent.getByLabel('Which part of England are you in?').inputValue()).toBe('-')

  const official = await openAs('official')
  const card = official.getByRole('region', { name: 'When did someone first notice' })
  await card.getByLabel('Break down by').selectOption('Which of these is closest to you?')
  // One person answered: nothing may say who it was.
  await card.getByText('Kept back: its figures would be of few people').waitFor()
  expect(await official.getByText('New since you last looked').count()).toBe(0)
  await official.getByRole('link', { name: 'All sessions' }).click()
  await sheet(one).getByRole('button', { name: 'How long was it from first' }).click()
  await one.getByRole('button', { name: 'Open this question' }).click()
  await official.getByRole('link', { name: 'Early intervention' }).click()
  await official.getByText('New since you last looked').waitFor()
  expect(await official.getByText('New since you last looked').count()).toBe(1)
  await official.getByRole('link', { name: 'All sessions' }).click()
  await official.getByText('Most answers to one question: 1.').waitFor()
  await official.getByRole('link', { name: 'CSV' }).click()
  await giveCodeAgain(official, 'official')
  const [download] = await Promise.all([
    official.waitForEvent('download'),
    official.getByRole('link', { name: 'CSV' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('all-sessions.csv')
  await official.getByText(/CSV is saved/).waitFor()
  expect(readFileSync(await download.path(), 'utf8')).toContain('Before school started')
  expect(complaints).toEqual([])
})

test('a run sheet is brought from a file, or what is wrong in it is told by its line', {
  timeout: 60_000,
}, async () => {
  await one.keyboard.press('f')
  const bring = (text: string) =>
    one
      .getByLabel('Bring a run sheet')
      .setInputFiles({ name: 'sheet.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await bring('[\n  { "kind": "poll", "id": "new", "question": { "kind": "text" } }\n]')
  await one.getByText('line 2: [0].question.text: this is missing; add it').waitFor()
  await bring(
    '[\n  { "kind": "poll", "id": "new", "question": { "kind": "text", "text": "Anything else?" } }\n]',
  )
  await one.getByText('The run sheet is in place.').waitFor()
  await sheet(two).getByRole('button', { name: 'Anything else?' }).waitFor()
})

test('[STAGE7] all that the screen shows is in view: what is long is set smaller', {
  timeout: 60_000,
}, async () => {
  const screen = await openAs('screen', { viewport: { width: 640, height: 360 } })
  const long = 'If the sound is bad, close the other windows of the call and ring in by telephone. '
    .repeat(2)
    .trim()
  await one.getByLabel('Announce to everyone').fill(long)
  await one.getByRole('button', { name: 'Announce', exact: true }).click()
  await sheet(one)
    .getByRole('button', { name: /Anything else/ })
    .click()
  await one.getByRole('button', { name: 'Add a question' }).click()
  const form = one.getByRole('form', { name: 'New question' })
  await form.getByLabel('The question', { exact: true }).fill(long)
  await form.getByLabel('Or use ready answers').selectOption('Yes, no, not sure')
  await form.getByRole('button', { name: 'Add to the run sheet' }).click()
  await one.getByRole('button', { name: 'Open this question' }).click()
  await screen.getByText('0 people answered').waitFor()
  const { height, size } = await screen.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    size: Number.parseFloat(getComputedStyle(document.querySelector('main') as Element).fontSize),
  }))
  expect(height).toBe(360)
  expect(size).toBeLessThan(6.4)
  await one.getByRole('button', { name: 'Take it away' }).click()
  await screen.getByText(long, { exact: true }).nth(1).waitFor({ state: 'detached' })
})

test('axe finds nothing on the console with its editor and its keys, nor on the pages of officials', {
  timeout: 60_000,
}, async () => {
  const found: unknown[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    const console = await openAs('host', { ...phone, colorScheme })
    await showPane(console, 'Run sheet')
    await console.getByRole('button', { name: 'Add a question' }).click()
    await console.getByRole('form', { name: 'New question' }).waitFor()
    found.push(...(await violations(console)))
    expect(await nobodySideways(console)).toBe(true)
    await console.getByRole('button', { name: 'Cancel' }).click()
    await console.keyboard.press('?')
    await console.getByRole('dialog').waitFor()
    found.push(...(await violations(console)))
    const official = await openAs('official', { ...phone, colorScheme })
    await official.getByLabel('Break down by').first().selectOption({ index: 1 })
    found.push(...(await violations(official)))
    expect(await nobodySideways(official)).toBe(true)
    await official.getByRole('link', { name: 'All sessions' }).click()
    await official.getByRole('heading', { name: 'All sessions: live results' }).waitFor()
    found.push(...(await violations(official)))
    expect(await nobodySideways(official)).toBe(true)
  }
  expect(found).toEqual([])
})
