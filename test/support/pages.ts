import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type * as axeCore from 'axe-core'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { sharedBrowser } from './browser.ts'
import { temporaryFolder } from './folders.ts'
import { arrive, cookieFor, type Person } from './people.ts'
import { codes, type RunningServer, startServer } from './server.ts'

export const phone = { viewport: { width: 320, height: 640 } }
export const desktop = { viewport: { width: 1280, height: 800 } }

/** Open pages of a server, and hear what they complain of: a broken policy, or a page that hydrates to another. */
export function pagesOf(browser: () => Browser, server: () => { url: string }) {
  const complaints: string[] = []
  async function open(path: string, options: BrowserContextOptions = phone): Promise<Page> {
    const context = await browser().newContext({ ...options, baseURL: server().url })
    const page = await context.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('401')) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(path)
    return page
  }
  async function openAs(audience: keyof typeof codes, options: BrowserContextOptions = desktop) {
    const page = await open(`/early/${audience}`, options)
    await page.getByLabel('Access code').fill(codes[audience])
    const live = alive(page)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await live
    return page
  }
  return { open, openAs, complaints }
}

/** A server and a browser for the tests of a file, from before the first to after the last; the server can be killed and started again. */
export function pagesOfOwnServer(env: Record<string, string> = {}) {
  const { folder, remove } = temporaryFolder()
  let server: RunningServer
  let browser: Browser
  const people: Person[] = []
  const start = async (port = 0) => {
    server = await startServer({ dataDir: folder, port, env })
  }
  beforeAll(async () => {
    await start()
    browser = await sharedBrowser()
  }, 60_000)
  // What no one looks at any more would go on drawing what arrives.
  let before: BrowserContext[] = []
  beforeEach(() => {
    before = browser.contexts()
  })
  const closeAll = (contexts: BrowserContext[]) => Promise.all(contexts.map((context) => context.close()))
  afterEach(async () => {
    await closeAll(browser.contexts().filter((context) => !before.includes(context)))
  })
  afterAll(async () => {
    for (const person of people) person.leave()
    await closeAll(browser?.contexts() ?? [])
    await server.kill()
    remove()
  })
  return {
    ...pagesOf(
      () => browser,
      () => server,
    ),
    browser: () => browser,
    /** Someone else, without a page. */
    async another(audience: 'host' | 'participant'): Promise<Person> {
      const person = await arrive({
        url: server.url,
        audience,
        cookie: await cookieFor(server.url, audience),
      })
      people.push(person)
      return person
    },
    url: () => server.url,
    pass: (ms: number) => server.pass(ms),
    kill: () => server.kill(),
    startAgain: () => start(Number(new URL(server.url).port)),
  }
}

/** Give the code again, as someone of the team does before a session ends or files are taken away, and come back. */
export async function giveCodeAgain(page: Page, audience: keyof typeof codes): Promise<void> {
  await page.getByLabel('Access code').fill(codes[audience])
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.locator('html[data-js=on]').waitFor({ state: 'attached' })
}

/** Resolves when the page has its first snapshot: from then on its buttons work. */
function alive(page: Page): Promise<void> {
  return new Promise((resolve) => {
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => {
        if (String(payload).startsWith('42["snapshot"')) resolve()
      }),
    )
  })
}

/** Show a pane of the host's console that has a tab. */
export const showPane = (page: Page, name: 'Run sheet' | 'Questions' | 'Groups' | 'Team' | 'Announce') =>
  page.getByRole('tab', { name }).click()

/** Press Tab until the focus is where it should be. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const isThere = () => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)
  for (let presses = 0; presses < 60; presses++) {
    if (await isThere()) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to ${selector}`)
}

/** The pause after which a draft is kept never comes on this page from now on. */
export function neverKeeps(page: Page): Promise<void> {
  return page.evaluate(() => {
    const wait = window.setTimeout
    window.setTimeout = ((run: () => void, ms?: number) =>
      wait(run, ms === 1000 ? 1e9 : ms)) as typeof window.setTimeout
  })
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds on a page, by all of its rules or by those that are named. */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  // Another look at the same page has it already, and to read it again takes as long as to run it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: typeof axeCore }
    // What is right need not be listed, and no page has a frame: both would take most of the time.
    const found = await axe.run(document, {
      resultTypes: ['violations'],
      iframes: false,
      ...(only !== undefined && { runOnly: { type: 'rule' as const, values: only } }),
    })
    return found.violations.map(
      ({ id, nodes }) =>
        `${location.pathname} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    )
  }, rules)
}

/** Whether nothing on a page stands over its side. */
export const nobodySideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
