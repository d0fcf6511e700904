import type { HostView } from '@companion/shared/views/host'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { desktop, pagesOfOwnServer, violations } from '../support/pages.ts'
import { needs } from '../support/tools.ts'

const test = needs('chromium')
const { open, another, complaints } = pagesOfOwnServer()

const places = ['Now', 'Questions', 'Results', 'You']
const isAlive = (page: Page) => page.locator('html[data-js=on]').waitFor({ state: 'attached' })
const place = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Parts of this session' }).getByRole('link', { name })
const current = (page: Page) => page.locator('.app-places [aria-current] .app-places__name').textContent()
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id)

test('[PLACE1] four places have an address each, with and without JavaScript; what is new in one is said in the others and in the tab', {
  timeout: 90_000,
}, async () => {
  const [host, other] = [await another('host'), await another('participant')]
  const noScript = await open('/early', { viewport: { width: 360, height: 740 }, javaScriptEnabled: false })
  const page = await open('/early', { viewport: { width: 360, height: 740 } })
  await isAlive(page)
  const asked = (path: string) =>
    page.waitForRequest((request) => request.url().endsWith(path), { timeout: 500 })
  for (const one of [noScript, page])
    for (const [index, name] of places.entries()) {
      const path = ['/early', '/early/questions', '/early/results', '/early/you'][index] as string
      const loads = asked(path)
        .then(() => true)
        .catch(() => false)
      await place(one, name).click()
      await expect.poll(() => current(one)).toBe(name)
      expect(new URL(one.url()).pathname).toBe(path)
      await one.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
      // The line stays as it is: no page is loaded for it.
      if (one === page) expect(await loads).toBe(false)
    }
  expect(await focused(page)).toBe('main')
  expect(await page.title()).toBe('You - Early intervention')
  await page.goBack()
  await expect.poll(() => current(page)).toBe('Results')
  await page.reload()
  expect(await current(page)).toBe('Results')

  await place(page, 'You').click()
  await host.ask({ type: 'openPoll', pollId: 'p1', run: 1 })
  await expect.poll(() => page.title()).toBe('(1) You - Early intervention')
  await place(page, 'Now 1 new').click()
  await page.getByRole('group', { name: 'Have you taken part' }).waitFor()
  await expect.poll(() => page.title()).toMatch(/^Early intervention/)
  await other.ask({ type: 'ask', text: 'Who decides?' })
  await host.until(({ queue }) => JSON.stringify(queue ?? '').includes('Who decides?'))
  await host.ask({ type: 'reviewQuestion', question: 1, verdict: 'show' })
  await place(page, 'Questions 1 new').click()
  await page.locator('main').getByText('Who decides?').first().waitFor()
  await place(page, 'Results').click()
  expect(await page.locator('.app-places').textContent()).not.toMatch(/Questions\d/)

  // A form without JavaScript comes back to its place, also where it was refused.
  await noScript.goto('/early/questions')
  await noScript.getByRole('button', { name: /^I’d like this answered too/ }).click()
  expect(new URL(noScript.url()).pathname).toBe('/early/questions')
  await noScript.getByLabel('Ask the hosts a question').fill(' ')
  await noScript.getByRole('button', { name: 'Send my question' }).click()
  expect(new URL(noScript.url()).pathname).toMatch(/^\/early\/(questions|commands)$/)
  await noScript.getByRole('heading', { level: 1, name: 'Questions' }).waitFor()

  for (const name of places) {
    await place(page, name).click()
    expect([name, await violations(page, name === 'Now' ? undefined : ['color-contrast'])]).toEqual([
      name,
      [],
    ])
  }
  expect(complaints).toEqual([])
})

test('[PLACE2] the first answer of every prepared question is in view on the smallest phone, and what sends five answers on a usual one', {
  timeout: 90_000,
}, async () => {
  const host = await another('host')
  const page = await open('/early', { viewport: { width: 320, height: 568 } })
  await isAlive(page)
  const wide = await open('/early', desktop)
  const slices = () => host.slices as HostView
  const low: unknown[] = []
  for (const id of slices().runSheet ?? []) {
    const poll = slices()[`poll:${id}`]
    if (poll === undefined) continue
    await host.ask({ type: 'openPoll', pollId: id, run: poll.runs.length + 1 })
    const form = page.locator(`#poll-${id} form`)
    await form.waitFor()
    const first = form.locator('input:not([type=hidden]), textarea, select').first()
    const foot = await page.locator('.app-places').boundingBox()
    const box = await first.boundingBox()
    if (box === null || foot === null || box.y + box.height > foot.y) low.push([id, box])
  }
  expect(low).toEqual([])
  await page.setViewportSize({ width: 360, height: 740 })
  await host.ask({ type: 'openPoll', pollId: 'p8', run: (slices()['poll:p8']?.runs.length ?? 0) + 1 })
  await page.locator('#poll-p8 form').waitFor()
  const [send, foot] = [
    await page.getByRole('button', { name: 'Send my answer' }).boundingBox(),
    await page.locator('.app-places').boundingBox(),
  ]
  expect((send?.y ?? 0) + (send?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0)
  // Beside the content of a wide page the places take none of its height.
  expect((await wide.locator('.app-places').boundingBox())?.x).toBeLessThan(
    (await wide.locator('main').boundingBox())?.x ?? 0,
  )
})

test('[PLACE3] nothing moves when the page comes alive, and why a form did nothing is not in the address that someone shares', {
  timeout: 60_000,
}, async () => {
  const host = await another('host')
  const run = ((host.slices as HostView)['poll:p2']?.runs.length ?? 0) + 1
  await host.ask({ type: 'openPoll', pollId: 'p2', run })
  await host.until((slices) => (slices as HostView).stage?.pollId === 'p2')
  for (const path of ['/early', '/early/questions', '/early/you']) {
    const page = await open('about:blank', { viewport: { width: 360, height: 740 } })
    // What moves before and while the page comes alive, as browsers count it.
    await page.addInitScript(() => {
      const scope = window as unknown as { moved: number }
      scope.moved = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) scope.moved += (entry as unknown as { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(path)
    await isAlive(page)
    await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 300)))')
    expect([path, await page.evaluate('window.moved')]).toEqual([path, 0])
  }
  const refused = await open('/early?refused=poll.closed')
  await refused.getByRole('alert').waitFor()
  await isAlive(refused)
  await expect.poll(() => new URL(refused.url()).search).toBe('')
  await refused.getByRole('alert').waitFor()
})
