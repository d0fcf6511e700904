import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { nobodySideways, pagesOfOwnServer, violations } from '../support/pages.ts'
import { needs } from '../support/tools.ts'

const test = needs('chromium')
const { browser, another, url } = pagesOfOwnServer()
const smallest = { viewport: { width: 320, height: 568 } }
const languages = ['cy', 'pl', 'ro', 'uk', 'ur', 'so', 'pa', 'en-simple']

/** One person's pages: with JavaScript, without it, and without it in another language. */
type Tabs = { page: Page; plain: Page; translated: Page }

async function tabsOfOne(): Promise<Tabs> {
  const alive = await browser().newContext({ ...smallest, baseURL: url() })
  const page = await alive.newPage()
  await page.goto('/early')
  const [plain, translated] = await Promise.all(
    [1, 2].map(async () => {
      const context = await browser().newContext({ ...smallest, baseURL: url(), javaScriptEnabled: false })
      await context.addCookies(await alive.cookies())
      return context.newPage()
    }),
  )
  return { page, plain: plain as Page, translated: translated as Page }
}

/** What is wrong with a page, in a word or two; empty where nothing is. */
type Check = (tabs: Tabs, path: string, index: number) => Promise<string>

async function inLook(page: Page, look: Parameters<Page['emulateMedia']>[0]): Promise<string> {
  await page.emulateMedia(look)
  const found = await violations(page, ['color-contrast'])
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
  return found.join('; ')
}

async function inLanguage({ translated }: Tabs, path: string, code: string): Promise<string> {
  await translated.context().addCookies([{ name: 'language', value: code, url: url() }])
  await translated.goto(path)
  const html = await translated.content()
  if (!html.includes(`lang="${code}"`)) return 'another language'
  if (/undefined|NaN|\[object/.test(html)) return 'a gap'
  return (await nobodySideways(translated)) ? '' : 'over the side'
}

/** The headings of what there is, by which a page with and without its program are compared. */
const headings = (page: Page) => page.locator('main').locator('h1, h2, h3, legend').allTextContents()

/** Everything that Tab stops at, from the link past the header on: how many there are, and how many of them it reaches. */
async function stops(page: Page): Promise<[number, number]> {
  const all = await page.evaluate(() => {
    const controls = 'a[href], button, input:not([type=hidden]), select, textarea, summary'
    const seen = [...document.querySelectorAll<HTMLElement>(controls)].filter(
      (one) => one.checkVisibility() && !one.closest('[inert]') && !one.matches(':disabled'),
    )
    // A group of radio buttons is one stop.
    const stopOf = (one: EventTarget | null) =>
      one instanceof HTMLInputElement && one.type === 'radio' ? one.name : one
    const reached = new Set<unknown>()
    document.addEventListener('focusin', ({ target }) => reached.add(stopOf(target)))
    Object.assign(window, { reached })
    document.querySelector<HTMLElement>('.govuk-skip-link')?.focus()
    return new Set(seen.map(stopOf)).size
  })
  for (let n = 1; n < all; n++) await page.keyboard.press('Tab')
  return [all, await page.evaluate(() => (window as unknown as { reached: Set<unknown> }).reached.size)]
}

/** Begin to fill in the first field there is; what it then holds, or null where there is none. */
async function begin(page: Page): Promise<string | null> {
  const field = page.locator('main form').locator('input:not([type=hidden]), textarea, select').first()
  if ((await field.count()) === 0 || !(await field.isVisible())) return null
  const type = await field.getAttribute('type')
  if (type === 'radio' || type === 'checkbox') await field.check()
  else if ((await field.evaluate((one) => one.tagName)) === 'SELECT') await field.selectOption({ index: 1 })
  else await field.fill('7')
  return held(page)
}
const held = (page: Page) =>
  page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>(
      'main form :is(input:not([type=hidden]), textarea, select)',
    )
    return (
      field && (field.type === 'radio' || field.type === 'checkbox' ? String(field.checked) : field.value)
    )
  })

const isAlive = (page: Page) => page.locator('html[data-js=on]').waitFor({ state: 'attached' })

/** Said in the table where a check is not made in a state. */
const notLooked = '-'

const checks: Record<string, Check> = {
  axe: async ({ page }) => (await violations(page)).join('; '),
  // What is drawn in the dark, and where the system has the say, is the same from state to state.
  dark: async ({ page }, _path, index) =>
    index % 2 === 0 ? inLook(page, { colorScheme: 'dark' }) : notLooked,
  forced: async ({ page }, _path, index) =>
    index % 3 === 0 ? inLook(page, { forcedColors: 'active' }) : notLooked,
  'text 200%': async ({ page }) => {
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    const fits = await nobodySideways(page)
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
    return fits ? '' : 'over the side'
  },
  keyboard: async ({ page }) => {
    const [all, reached] = await stops(page)
    return all === reached ? '' : `${reached} of ${all} stops`
  },
  'no script': async ({ page, plain }, path) => {
    await plain.goto(path)
    const missing = (await headings(page)).filter((text) => text !== '')
    const there = await headings(plain)
    const lost = missing.filter((text) => !there.includes(text))
    return lost.length === 0 ? '' : `without ${lost.join(', ')}`
  },
  'right to left': (tabs, path) => inLanguage(tabs, path, 'ar'),
  language: (tabs, path, index) => inLanguage(tabs, path, languages[index % languages.length] as string),
  reload: async ({ page }) => {
    const begun = await begin(page)
    if (begun === null) return notLooked
    await page.reload()
    if (await page.locator('#page-data').count()) await isAlive(page)
    const kept = await expect
      .poll(() => held(page))
      .toBe(begun)
      .then(() => '')
      .catch(() => 'lost')
    await page.evaluate(() => sessionStorage.clear())
    return kept
  },
}
/** Where something is begun that is meant to last: a page that only looks for something, or takes a code, forgets it. */
const keepsDrafts = (state: string) => /^(asked|questions)/.test(state)

const polls = {
  'one answer': 'p2',
  'several answers': 'p10',
  scale: 'p8',
  ranking: 'p11',
  points: 'p12',
  number: 'p13',
  text: 'p15',
  words: 'p9',
  statements: 'p14',
}

test('[PAGE10] every page of participants holds in every state: on the smallest phone, in each look and language, by keyboard and without script', {
  timeout: 400_000,
}, async () => {
  const host = await another('host')
  const other = await another('participant')
  const tabs = await tabsOfOne()
  const rows: Record<string, Record<string, string>> = {}

  async function look(state: string, path = '/early'): Promise<void> {
    const index = Object.keys(rows).length
    await tabs.page.goto(path)
    if (await tabs.page.locator('#page-data').count()) await isAlive(tabs.page)
    const row: Record<string, string> = {}
    for (const [name, check] of Object.entries(checks))
      row[name] = name === 'reload' && !keepsDrafts(state) ? notLooked : await check(tabs, path, index)
    rows[state] = row
  }
  const ask = async (command: Parameters<typeof host.ask>[0]) =>
    expect([command.type, await host.ask(command)]).toMatchObject([command.type, { ok: true }])

  await look('before it starts')
  await look('questions, none yet', '/early/questions')
  for (const [kind, pollId] of Object.entries(polls)) {
    await ask({ type: 'openPoll', pollId, run: 1 })
    await look(`asked: ${kind}`)
  }
  await ask({ type: 'openPoll', pollId: 'p1', run: 1 })
  for (const person of [other, ...(await Promise.all([1, 2, 3].map(() => another('participant'))))])
    await person.ask({ type: 'answer', pollId: 'p1', run: 1, answer: { choice: 'a' } })
  await tabs.page.goto('/early')
  await isAlive(tabs.page)
  await tabs.page.getByRole('radio').first().check()
  await tabs.page.getByRole('button', { name: 'Send my answer' }).click()
  await tabs.page.getByText(/^Received/).waitFor()
  await look('answered')
  await ask({ type: 'closePoll', pollId: 'p1', run: 1 })
  await look('closed, no result yet')
  await ask({ type: 'showResult', pollId: 'p1', run: 1 })
  await look('a result')
  await look('results', '/early/results')
  await other.ask({ type: 'ask', text: 'Who decides about a place at a special school?' })
  await host.until(({ queue }) => JSON.stringify(queue ?? '').includes('Who decides'))
  await ask({ type: 'reviewQuestion', question: 1, verdict: 'show' })
  await look('questions', '/early/questions')
  await look('the whole board', '/early/board')
  await look('what I said', '/early/you')
  await look('my private page', '/early/mine')
  await ask({ type: 'announce', text: 'Turn up the sound of the call if you cannot hear us.' })
  const size = { least: 1, wanted: 2, most: 3 }
  await ask({ type: 'gatherRound', round: 1, how: 'balanced', prompts: ['first'], size, minutes: 10 })
  await look('groups: joining')
  await tabs.page.getByRole('button', { name: 'Join a group' }).click()
  await tabs.page.getByRole('button', { name: 'I would rather not' }).waitFor()
  await ask({ type: 'startRound', round: 1 })
  await look('groups: in one')
  await ask({ type: 'endRound', round: 1, to: 'ended' })
  await look('groups: over')
  await ask({ type: 'setPhase', phase: 'paused' })
  await look('a break')
  await ask({ type: 'setPhase', phase: 'live' })
  await ask({ type: 'setPhase', phase: 'ended' })
  await look('the end')
  for (const path of [
    '/',
    '/support?session=early',
    '/accessibility?session=early',
    '/language?session=early',
    '/continue',
    '/early/about',
    '/events/north-east',
    '/tell',
  ])
    await look(path, path)

  const failed = Object.entries(rows).flatMap(([state, row]) =>
    Object.entries(row).flatMap(([check, wrong]) =>
      wrong === '' || wrong === notLooked ? [] : [`${state} · ${check}: ${wrong}`],
    ),
  )
  const heads = Object.keys(checks)
  const line = (cells: string[]) => cells.map((cell, place) => cell.padEnd(place === 0 ? 26 : 14)).join('')
  const table = Object.entries(rows).map(([state, row]) =>
    line([
      state,
      ...heads.map((head) => ({ '': 'pass', [notLooked]: notLooked })[row[head] as string] ?? 'FAIL'),
    ]),
  )
  process.stdout.write(`${[line(['', ...heads]), ...table].join('\n')}\n`)
  expect(failed).toEqual([])
})
