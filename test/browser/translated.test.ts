import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { desktop, pagesOfOwnServer, phone } from '../support/pages.ts'
import { needs } from '../support/tools.ts'
import { differences, translate, wordsOn } from '../support/translator.ts'

const test = needs('chromium')
const { open, openAs, complaints } = pagesOfOwnServer()
const question = 'Have you taken part in one of these sessions before?'

/** A page that someone has translated, and the same person's page beside it that no one has. */
async function translatedPair(path: string, first: Page): Promise<{ translated: Page; plain: Page }> {
  const plain = await first.context().newPage()
  await plain.goto(path)
  for (const page of [first, plain]) await page.locator('html[data-js=on]').waitFor({ state: 'attached' })
  await translate(first)
  return { translated: first, plain }
}

test('[PAGE1] a page that a browser translates goes on: nothing on it is lost, and nothing is stale, whatever happens in the session', {
  timeout: 120_000,
}, async () => {
  const parent = await translatedPair('/early', await open('/early', phone))
  const host = await translatedPair('/early/host', await openAs('host', desktop))
  const official = await translatedPair('/early/official', await openAs('official', desktop))
  const screen = await translatedPair('/early/screen', await openAs('screen', desktop))
  const pairs = { parent, host, official, screen }
  /** What happened has come, and each page says the same with and without a translator. */
  const agree = async (who: keyof typeof pairs, words: string | RegExp) => {
    await pairs[who].plain.locator('main, aside').getByText(words).first().waitFor()
    for (const { translated, plain } of Object.values(pairs))
      await expect
        .poll(async () => (await differences(translated, plain)).join(' | '), { message: translated.url() })
        .toBe('')
  }
  const act = parent.translated
  const run = host.plain

  await run.locator('nav').getByRole('button', { name: question }).click()
  await host.translated.locator('nav').getByRole('button', { name: question }).click()
  await run.getByRole('button', { name: 'Open this question' }).click()
  await act.locator('input[type=radio]').first().waitFor()
  await agree('screen', '0 people answered')

  // Answered, changed, taken back, answered again.
  const send = act.locator('.app-send .govuk-button').first()
  await act.locator('input[type=radio]').first().check()
  await send.click()
  await agree('host', /^1 person answered/)
  await agree('parent', /Received/)
  await act.locator('input[type=radio]').nth(1).check()
  await send.click()
  await agree('parent', '‘Yes, one’')
  await act.locator('button[name=withdraw]').click()
  await agree('host', 'No one has answered yet.')
  await act.locator('button[name=skip]').click()
  await agree('parent', 'You said ‘')
  await act.locator('input[type=radio]').first().check()
  await send.click()
  await agree('host', /^1 person answered/)

  /** Go to another place on both pages. */
  const go = async (path: string) => {
    for (const page of [act, parent.plain]) await page.locator(`.app-places a[href="${path}"]`).click()
  }

  // A question is asked, read, supported, answered.
  await go('/early/questions')
  await act.locator('#ask').fill('Why does it take so long?')
  await act.locator('form:has(#ask) button[type=submit]').click()
  await agree('host', 'Why does it take so long?')
  const other = await open('/early/questions', phone)
  await other.locator('html[data-js=on]').waitFor({ state: 'attached' })
  await other.locator('#ask').fill('Who decides?')
  await other.getByRole('button', { name: 'Send my question' }).click()
  const queue = run.getByRole('list', { name: 'Questions to read' })
  for (const text of ['Why does it take so long?', 'Who decides?']) {
    await queue.getByRole('button', { name: `Board ${text}` }).click()
    await run.getByRole('button', { name: `Answer now ${text}` }).waitFor()
  }
  // The list stands still where someone looks at it: both begin it afresh.
  for (const page of [act, parent.plain]) await page.locator('#board-order').selectOption('newest')
  const voice = act.locator('.app-said__text', { hasText: 'Who decides?' }).locator('button').first()
  await voice.click()
  await agree('parent', '2 people')
  await voice.click()
  await expect.poll(() => wordsOn(run)).not.toContain('2people')
  await agree('parent', 'Who decides?')
  await run.getByRole('button', { name: 'Answer now Who decides?' }).click()
  await agree('parent', 'Being answered now')
  await go('/early')

  // Closed, its result shown, an announcement, the next question, a break, and on again.
  await run.keyboard.press('c')
  await agree('parent', 'Closed')
  await run.getByRole('button', { name: 'Show the result', exact: true }).click()
  await agree('parent', /^1 person answered/)
  for (const page of [run, host.translated]) await page.locator('#tab-announce').click()
  await run.getByLabel('Announce to everyone').fill('We begin again at five')
  await run.getByRole('button', { name: 'Announce', exact: true }).click()
  await agree('parent', 'We begin again at five')
  for (const page of [run, host.translated])
    await page.locator('nav').getByRole('button', { name: 'When did someone first notice' }).click()
  await run.getByRole('button', { name: 'Open this question' }).click()
  await agree('parent', 'When did someone first notice')
  await go('/early/results')
  await agree('parent', 'Results so far')
  await go('/early/you')
  await agree('parent', 'Only you can see this page.')
  await go('/early')
  await run.getByRole('button', { name: 'Pause the session' }).click()
  await agree('parent', 'short break')
  await run.getByRole('button', { name: 'Go on', exact: true }).click()
  await agree('host', 'Pause the session')
  expect(complaints).toEqual([])
})

test('[PAGE1] on the page of the whole board, searches and what comes in stay true when it is translated', {
  timeout: 60_000,
}, async () => {
  const { translated, plain } = await translatedPair(
    '/early/questions',
    await open('/early/questions', phone),
  )
  for (const page of [translated, plain]) await page.locator('.app-board__tools a').click()
  await plain.locator('.app-said__text', { hasText: 'Who decides?' }).waitFor()
  for (const search of ['decides', 'nothing like that', 'long']) {
    for (const page of [translated, plain]) await page.locator('#board-search').fill(search)
    await expect
      .poll(() => wordsOn(plain))
      .toMatch(search === 'nothing like that' ? /Noquestion/ : /1question/)
    await expect.poll(() => differences(translated, plain)).toEqual([])
  }
  expect(complaints).toEqual([])
})
