import type { HostView } from '@companion/shared/views/host'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { desktop, pagesOfOwnServer, phone, violations } from '../support/pages.ts'
import { needs } from '../support/tools.ts'

const test = needs('chromium')
const { open, openAs, another, url } = pagesOfOwnServer()

const elsewhere = 'https://www.bbc.co.uk/weather'
/** Every page of participants, one of each kind. */
const pages = ['/', '/early', '/early/you', '/early/board', '/early/mine', '/support', '/language', '/forget']
const isAlive = (page: Page) => page.locator('html[data-js=on]').waitFor({ state: 'attached' })
const exit = (page: Page) => page.getByRole('link', { name: 'Exit this page' })

/** The other site, which nothing of this machine asks for; it answers when it is let. */
async function standIn(page: Page): Promise<() => void> {
  let answer = () => {}
  const promise = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.context().route(`${elsewhere}**`, async (route) => {
    await promise
    await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>Sunny' })
  })
  return answer
}

/** Resolves with what is left to see of a page right after the next press on it. */
async function leftOf(page: Page): Promise<() => Promise<unknown>> {
  const told = page.waitForEvent('console')
  await page.evaluate(() =>
    addEventListener('click', () => {
      document.title = 'What the page says next'
      console.log([document.title, getComputedStyle(document.documentElement).display].join(' '))
    }),
  )
  return async () => (await told).text()
}

test('[DEVICE2] a press on the way out blanks the page at once, and Back does not return', async () => {
  const page = await open('/early')
  await isAlive(page)
  const answer = await standIn(page)
  await page.getByRole('link', { name: 'Questions', exact: true }).click()
  await page.goto('/support')
  const left = await leftOf(page)
  await exit(page).click({ noWaitAfter: true })
  expect(await left()).toBe(' none')
  answer()
  await page.waitForURL(elsewhere)
  for (const path of ['/early/questions', '/early']) {
    const cameBack = page.waitForRequest(url() + path)
    await page.evaluate(() => history.back())
    await cameBack
    await page.getByText('Sunny').waitFor()
    expect([page.url(), await page.title()]).toEqual([elsewhere, 'Weather'])
  }
  // Whoever comes again on purpose finds the page as it was.
  await page.goto('/early')
  await isAlive(page)
})

test('[DEVICE2] Shift three times is the way out, and Shift with letters is not', async () => {
  const page = await open('/early/questions', desktop)
  await isAlive(page)
  ;(await standIn(page))()
  const box = page.getByLabel('Ask the hosts a question')
  await box.focus()
  for (const letter of 'WHY') await page.keyboard.press(`Shift+${letter}`)
  expect(await box.inputValue()).toBe('WHY')
  const said = page.locator('.app-exit').getByRole('status')
  await page.keyboard.press('Shift')
  expect(await said.textContent()).toMatch(/2 more/)
  await page.keyboard.press('A')
  expect(await said.textContent()).toBe('')
  for (let presses = 0; presses < 2; presses++) await page.keyboard.press('Shift')
  expect(await said.textContent()).toMatch(/1 more/)
  await page.keyboard.press('Shift')
  await page.waitForURL(elsewhere)
})

test('[DEVICE2] every page of participants has the way out, also without JavaScript, and no page of the team', async () => {
  const page = await open('/early', { ...phone, javaScriptEnabled: false })
  ;(await standIn(page))()
  for (const path of pages) {
    await page.goto(path)
    expect([path, await exit(page).count()]).toEqual([path, 1])
  }
  await exit(page).click()
  expect(page.url()).toBe(elsewhere)
  expect(await exit(await openAs('host')).count()).toBe(0)
})

test('[DEVICE3] the way out covers nothing at 320 pixels, is not behind the focus, and is not printed', {
  timeout: 180_000,
}, async () => {
  const page = await open('/early', { viewport: { width: 320, height: 568 } })
  for (const path of pages) {
    await page.goto(path)
    const covered = await page.evaluate(() => {
      const bottom = document.querySelector('.app-exit')?.getBoundingClientRect().bottom ?? 0
      const controls = [...document.querySelectorAll<HTMLElement>('a, button, input, select, textarea')]
      return controls
        .filter((one) => one.closest('.app-exit, .govuk-skip-link') === null && one.checkVisibility())
        .filter((one) => {
          const { top, height } = one.getBoundingClientRect()
          return height > 0 && top < bottom
        })
        .map((one) => one.outerHTML)
    })
    expect([path, covered]).toEqual([path, []])
    expect([path, await violations(page)]).toEqual([path, []])
  }
  await page.goto('/support')
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await page.locator('footer a').last().focus()
  const reached = new Set<string>()
  for (;;) {
    await page.keyboard.press('Shift+Tab')
    const [name, isClear] = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement
      const bottom = document.querySelector('.app-exit')?.getBoundingClientRect().bottom ?? 0
      return [focused.outerHTML, focused.getBoundingClientRect().top >= bottom] as const
    })
    if (/app-exit|skip-link/.test(name) || reached.has(name)) break
    expect([name, isClear]).toEqual([name, true])
    reached.add(name)
  }
  expect(reached.size).toBeGreaterThan(5)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.app-exit').isVisible()).toBe(false)
})

test.for([true, false])(
  '[DEVICE1] a device forgets someone once they say so (JavaScript: %s)',
  {
    timeout: 90_000,
  },
  async (javaScriptEnabled) => {
    const host = await another('host')
    const slices = () => host.slices as HostView
    const run = (slices()['poll:p1']?.runs.length ?? 0) + 1
    await host.ask({ type: 'openPoll', pollId: 'p1', run })
    const page = await open('/early', { ...phone, javaScriptEnabled })
    await page.getByLabel('Yes, one').check()
    await page.getByRole('button', { name: 'Send my answer' }).click()
    const result = () => JSON.stringify(slices()['results:p1'])
    await host.until(() => result().includes('1'))
    const counted = result()
    const mine = async () => {
      await page.goto('/early/mine')
      return page.url()
    }
    const before = await mine()
    const other = javaScriptEnabled ? await page.context().newPage() : null
    if (other !== null) {
      await page.goto('/early/questions')
      await isAlive(page)
      await page.getByLabel('Ask the hosts a question').fill('Half a sentence')
      await page.evaluate(() => localStorage.setItem('companion-text', 'large'))
      await other.goto('/early')
      await isAlive(other)
    }
    await page.goto('/language?to=cy&back=/early/you')
    await page.goto('/language?to=en&back=/early/you')
    await page.locator('main').getByRole('link', { name: 'Forget me on this device' }).click()
    expect(new URL(page.url()).pathname).toBe('/forget')
    expect((await page.context().cookies()).map(({ name }) => name).sort()).toEqual(['companion', 'language'])
    await page.getByRole('button', { name: 'Forget me' }).click()
    await page.getByRole('heading', { name: 'We have forgotten you on this device' }).waitFor()
    expect(await page.locator('main').textContent()).toContain('What you sent still counts.')
    expect(await page.context().cookies()).toEqual([])
    if (other !== null) {
      await other.waitForURL(`${url()}/`)
      for (const tab of [page, other])
        expect(await tab.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    }
    expect(result()).toBe(counted)
    await page.goto('/early')
    expect(await mine()).not.toBe(before)
    await page.goto(before)
    expect(await page.locator('main').textContent()).toContain('Yes, one')
  },
)
