import type { HostView } from '@companion/shared/views/host'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { pagesOfOwnServer, violations } from '../support/pages.ts'
import { needs } from '../support/tools.ts'

const test = needs('chromium')
const { openAs, another, complaints } = pagesOfOwnServer()

const sizes = { wide: [1440, 900], laptop: [1280, 720], half: [1000, 700], phone: [390, 844] } as const
/** How far a page, and each of its parts, can be scrolled down; and whether anything stands over its side. */
const scrolling = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement
    const inView = [...document.querySelectorAll('.app-pane')].filter((pane) => pane.checkVisibility())
    return {
      page: Math.max(root.scrollHeight - root.clientHeight, document.body.scrollHeight - innerHeight),
      sideways: root.scrollWidth - innerWidth,
      panes: inView.map((pane) => pane.scrollWidth - pane.clientWidth),
      longest: Math.max(...inView.map((pane) => pane.scrollHeight - pane.clientHeight)),
    }
  })

test('[CONSOLE1] with 200 questions and 60 groups the console never scrolls as a whole, and a danger is in view in every pane at every width', {
  timeout: 240_000,
}, async () => {
  const host = await another('host')
  const parents = await Promise.all(Array.from({ length: 60 }, () => another('participant')))
  for (let n = 0; n < 200; n += parents.length)
    await Promise.all(
      parents
        .slice(0, 200 - n)
        .map((one, place) =>
          one.ask({ type: 'ask', text: `Who pays for the bus to school number ${n + place}?` }),
        ),
    )
  const pages = Object.fromEntries(
    await Promise.all(
      Object.entries(sizes).map(async ([name, [width, height]]) => [
        name,
        await openAs('host', { viewport: { width, height } }),
      ]),
    ),
  ) as Record<keyof typeof sizes, Page>
  const danger = (page: Page) => page.getByRole('button', { name: '1 may be in danger' })
  expect(await danger(pages.wide).count()).toBe(0)
  await parents[0]?.ask({ type: 'ask', text: 'I am not safe at home, he hits me' })
  await pages.wide
    .locator('[role=log]')
    .getByText('may be about someone in danger')
    .waitFor({ state: 'attached' })

  const prompts = (host.slices as HostView).prompts?.map(({ id }) => id) ?? []
  const size = { least: 3, wanted: 6, most: 8 }
  await host.ask({ type: 'gatherRound', round: 1, how: 'balanced', prompts, size, minutes: 20 })
  await Promise.all(parents.map((one) => one.ask({ type: 'joinRound', round: 1, wish: { kind: 'alone' } })))
  const start = pages.laptop.getByRole('button', { name: 'Start the groups' })
  await start.focus()
  await pages.laptop.keyboard.press('Enter')
  await pages.laptop.getByRole('button', { name: 'End early' }).waitFor()
  // The focus has left the place that would now end the groups.
  expect(await pages.laptop.evaluate(() => document.activeElement?.id)).toBe('pane-live')

  for (const [name, page] of Object.entries(pages)) {
    await page.waitForFunction(() => document.title.startsWith('(201)'))
    const tabs = page.getByRole('tab')
    for (let at = 0; at < (await tabs.count()); at++) {
      await tabs.nth(at).click()
      await danger(page).click({ trial: true })
      await page.getByRole('button', { name: 'End early' }).click({ trial: true })
      const { page: whole, sideways, panes } = await scrolling(page)
      expect([name, at, whole, sideways, ...panes.filter((over) => over > 0)]).toEqual([name, at, 0, 0])
    }
    await danger(page).click()
    await page.getByText('I am not safe at home, he hits me').first().waitFor()
    expect((await scrolling(page)).longest).toBeGreaterThan(600)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('pane-questions')
  }
  expect(await pages.half.getByRole('tab').allInnerTexts()).toEqual([
    'Run sheet',
    expect.stringContaining('Questions'),
    'Groups',
    'Team',
    'Announce',
  ])
  await pages.phone.emulateMedia({ forcedColors: 'active' })
  expect(await violations(pages.phone)).toEqual([])
  await pages.wide.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(pages.wide)).toEqual([])
  expect(complaints).toEqual([])
})

test('[CONSOLE3] a question is found by its words, and gone to, from the keyboard', {
  timeout: 60_000,
}, async () => {
  const page = await openAs('host')
  const search = page.getByRole('combobox', { name: /^Find/ })
  await page.keyboard.press('Control+k')
  await search.fill('bus number')
  await page
    .getByRole('option', { name: /^Question Who pays for the bus/ })
    .nth(2)
    .waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await search.waitFor({ state: 'detached' })
  await page.locator('#pane-questions li button:focus').waitFor()
  await page.keyboard.press('Control+k')
  await search.waitFor()
  expect(await violations(page)).toEqual([])
})

test('[CONSOLE2] a place that changed takes no press of the mouse for a moment, and a key only where it says what it said', {
  timeout: 60_000,
}, async () => {
  const host = await another('host')
  const order = (host.slices as HostView).runSheet ?? []
  const page = await openAs('host')
  await host.ask({ type: 'endRound', round: 1, to: 'grace' })
  await host.ask({ type: 'endRound', round: 1, to: 'ended' })
  const next = page.locator('.app-actionbar__next')
  await next.getByText(/^Open: /).waitFor()
  // The second press of two lands where the first has changed what the place does.
  await next.dblclick()
  await next.getByText('Close the question').waitFor()
  await next.click()
  await next.getByText('Show the result to everyone').waitFor()
  const run = () => (host.slices as HostView)[`poll:${order[0]}`]?.runs.at(-1)
  await expect.poll(() => [run()?.closedAt !== null, run()?.shown]).toEqual([true, false])

  // Space acts when it comes up. What the place says by then is not what was pressed.
  await next.focus()
  await page.keyboard.down(' ')
  await host.ask({ type: 'showResult', pollId: order[0] as string, run: 1 })
  await next.getByText('Begin: Welcome').waitFor()
  await page.keyboard.up(' ')
  await page.keyboard.press('r')
  await expect.poll(() => run()?.shown).toBe(false)
  expect((host.slices as HostView).segment).toBe(null)
  expect(complaints).toEqual([])
})
