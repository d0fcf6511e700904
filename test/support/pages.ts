import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { codes, type RunningServer } from './server.ts'

export const phone = { viewport: { width: 320, height: 640 } }
export const desktop = { viewport: { width: 1280, height: 800 } }

/** Open pages of a server, and hear what they complain of: a broken policy, or a page that hydrates to another. */
export function pagesOf(browser: () => Browser, server: () => RunningServer) {
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
  async function openAs(audience: 'host' | 'official' | 'screen', options: BrowserContextOptions = desktop) {
    const page = await open(`/early/${audience}`, options)
    await page.getByLabel('Access code').fill(codes[audience])
    await page.getByRole('button', { name: 'Sign in' }).click()
    return page
  }
  return { open, openAs, complaints }
}

/** Press Tab until the focus is where it should be. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const isThere = () => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)
  for (let presses = 0; presses < 60; presses++) {
    if (await isThere()) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to ${selector}`)
}
