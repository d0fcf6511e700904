import { expect } from 'vitest'
import { pagesOfOwnServer } from '../support/pages.ts'
import { needs } from '../support/tools.ts'

const test = needs('chromium')
const { open, another, browser, url, complaints } = pagesOfOwnServer()
const phone = { viewport: { width: 360, height: 740 } }

test('[PAGE7] where what has the focus goes away, what is around it has it', {
  timeout: 60_000,
}, async () => {
  const host = await another('host')
  const page = await open('/early', phone)
  const focused = () =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName.toLowerCase())
  await host.ask({ type: 'openPoll', pollId: 'p1', run: 1 })
  await page.getByRole('radio').first().focus()
  await page.keyboard.press('Space')
  await host.ask({ type: 'closePoll', pollId: 'p1', run: 1 })
  await page.getByText('Closed', { exact: true }).waitFor()
  await expect.poll(focused).toBe('poll-p1')
  // From there the keyboard goes on to what comes next.
  await page.keyboard.press('Tab')
  expect(await focused()).not.toBe('body')

  await host.ask({
    type: 'gatherRound',
    round: 1,
    how: 'balanced',
    prompts: ['first'],
    size: { least: 1, wanted: 2, most: 3 },
    minutes: 10,
  })
  await page.getByRole('button', { name: 'Join a group' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'I would rather not' }).waitFor()
  await expect.poll(focused).toBe('section')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('I would rather not')
  expect(complaints).toEqual([])
})

test('[PAGE8] two tabs of one person show the same: what was chosen in one stands chosen in the other', {
  timeout: 60_000,
}, async () => {
  const host = await another('host')
  const context = await browser().newContext({ ...phone, baseURL: url() })
  const [one, other] = [await context.newPage(), await context.newPage()]
  await host.ask({ type: 'openPoll', pollId: 'p2', run: 1 })
  for (const page of [one, other]) {
    await page.goto('/early')
    await page.locator('html[data-js=on]').waitFor({ state: 'attached' })
  }
  for (const choice of ['Before school started', 'After age 16']) {
    await one.getByRole('radio', { name: choice }).check()
    await one
      .getByRole('button', { name: /my answer/ })
      .first()
      .click()
    await other.getByText(`You said ‘${choice}’`).waitFor()
    await expect.poll(() => other.getByRole('radio', { name: choice }).isChecked()).toBe(true)
  }
  // What someone is about to say here is theirs, whatever comes from there.
  await other.getByRole('radio', { name: 'In Years 3 to 6' }).check()
  await one.getByRole('radio', { name: 'At secondary school' }).check()
  await one
    .getByRole('button', { name: /my answer/ })
    .first()
    .click()
  await other.getByText('You said ‘At secondary school’').waitFor()
  expect(await other.getByRole('radio', { name: 'In Years 3 to 6' }).isChecked()).toBe(true)
  await context.close()
})

test('[PAGE9] how someone wants the pages to look holds on every page, also on those without a program', {
  timeout: 60_000,
}, async () => {
  const page = await open('/early/you', phone)
  await page.locator('html[data-js=on]').waitFor({ state: 'attached' })
  await page.getByText('Display settings').click()
  await page.getByLabel('Colours').selectOption('dark')
  for (const path of ['/', '/privacy?session=early', '/early/board', '/early', '/early?plain']) {
    await page.goto(path)
    expect([path, await page.evaluate(() => getComputedStyle(document.body).backgroundColor)]).toEqual([
      path,
      'rgb(17, 24, 28)',
    ])
  }
})
