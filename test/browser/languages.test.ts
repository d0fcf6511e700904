import { expect } from 'vitest'
import { pagesOfOwnServer, violations } from '../support/pages.ts'
import { needs } from '../support/tools.ts'

const test = needs('chromium')
const { open, openAs, another, complaints } = pagesOfOwnServer()
const phone = { viewport: { width: 360, height: 740 } }

test('[LANG5] a language is chosen on a page of its own, with and without JavaScript, and holds for what comes live', {
  timeout: 60_000,
}, async () => {
  const host = await another('host')
  const plain = await open('/early', { ...phone, javaScriptEnabled: false })
  const page = await open('/early', phone)
  for (const one of [plain, page]) {
    await one.getByRole('link', { name: 'Language' }).first().click()
    await one.getByRole('link', { name: 'اردو' }).click()
    await one.locator('html[lang=ur][dir=rtl]').waitFor({ state: 'attached' })
    expect(new URL(one.url()).pathname).toBe('/early')
  }
  await page.locator('html[data-js=on]').waitFor({ state: 'attached' })
  // What opens now comes in the language of the page, and what is sent from it is counted as any other.
  await host.ask({ type: 'openPoll', pollId: 'p1', run: 1 })
  await page.getByRole('group').first().waitFor()
  const legend = await page.locator('legend').first().textContent()
  expect(legend).toMatch(/[\u0600-\u06ff]/)
  await page.getByRole('radio').first().check()
  await page.locator('main button[type=submit]').first().click()
  await page.locator('.app-send__status strong').waitFor()
  expect(await page.locator('.app-send__status').first().textContent()).toMatch(/[\u0600-\u06ff]/)
  await plain.reload()
  expect(await plain.locator('legend').first().textContent()).toBe(legend)
  expect(await violations(page)).toEqual([])
  await page.getByRole('link', { name: 'زبان' }).first().click()
  await page.getByRole('link', { name: 'English' }).click()
  await page.getByRole('group', { name: 'Have you taken part' }).waitFor()
  // The choice of one page holds for the next.
  expect(await page.getByRole('radio').first().isChecked()).toBe(true)
  expect(complaints).toEqual([])
})

test('a host sees on the run sheet, and where a question is opened, which languages it is not in', {
  timeout: 60_000,
}, async () => {
  const host = await openAs('host')
  await host
    .locator('.app-sheet')
    .getByRole('button', { name: /When did someone first notice/ })
    .click()
  await host.getByRole('button', { name: 'Change', exact: true }).first().click()
  await host.getByLabel('The question', { exact: true }).fill('Who saw it first?')
  await host.getByRole('button', { name: 'Save' }).click()
  await host.locator('.app-sheet').getByText('Not in 9 languages').waitFor()
  await host.getByText('people who read them have this in English').waitFor()
})

test('[LANG6] an answer has its symbol beside its words, with and without JavaScript, and is read by its words alone', {
  timeout: 60_000,
}, async () => {
  const host = await another('host')
  await host.ask({ type: 'openPoll', pollId: 'p3', run: 1 })
  for (const javaScriptEnabled of [true, false]) {
    const page = await open('/early', { ...phone, javaScriptEnabled })
    for (const name of ['Someone in the family', 'A nursery or childminder']) {
      const row = page.locator('label', { hasText: name })
      const use = row.locator('use')
      // The drawing is there, from our own file.
      await expect
        .poll(() => use.evaluate((drawing) => (drawing as SVGUseElement).getBBox().width))
        .toBeGreaterThan(10)
      await row.locator('svg').click()
      expect(await page.getByRole('radio', { name, exact: true }).isChecked()).toBe(true)
    }
  }
  expect(complaints).toEqual([])
})

test('[INFO1] the pages beside the sessions lead to one another and back to the session; a number on them is called with a press', {
  timeout: 60_000,
}, async () => {
  const page = await open('/early', phone)
  const foot = page.getByRole('navigation', { name: 'About this site' })
  const names = await foot.getByRole('link').allTextContents()
  expect(names).toHaveLength(14)
  for (const name of names) {
    await foot.getByRole('link', { name, exact: true }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toBe('')
    const { pathname, search } = new URL(page.url())
    expect([pathname.startsWith('/early/') || search === '?session=early', name]).toEqual([true, name])
  }
  await foot.getByRole('link', { name: 'Take a break, or get support' }).click()
  expect(await violations(page)).toEqual([])
  const call = page.getByRole('link', { name: '0800 1111' })
  expect(await call.getAttribute('href')).toBe('tel:08001111')
  await page.getByRole('link', { name: 'Back to the session' }).click()
  expect(new URL(page.url()).pathname).toBe('/early')
})
