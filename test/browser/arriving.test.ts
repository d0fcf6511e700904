import { expect } from 'vitest'
import { nobodySideways, pagesOfOwnServer, phone } from '../support/pages.ts'
import { needs } from '../support/tools.ts'

const test = needs('chromium')
const { browser, complaints, open, url } = pagesOfOwnServer()
const title = 'You will be let in shortly'

/** A script has used up what one network may bring at once. */
async function crowdOut(): Promise<void> {
  let status = 200
  while (status === 200) status = (await fetch(`${url()}/early`)).status
}

test('[VOICE2] a page that is not let in has a little work done beside it, and opens the session', async () => {
  await crowdOut()
  const page = await open('/early/questions?plainly=1')
  await page.waitForURL(
    (address) => address.pathname === '/early/questions' && !address.search.includes('worked'),
  )
  await page.getByRole('heading', { level: 1, name: title }).waitFor({ state: 'detached' })
  expect(await page.context().cookies()).toEqual([expect.objectContaining({ name: 'companion' })])
  await page.reload()
  expect(await page.getByRole('heading', { name: title }).count()).toBe(0)
  // What Chromium says of a page with that status.
  expect(complaints.filter((text) => !text.includes('429'))).toEqual([])
  await page.context().close()
})

test('[VOICE2] without JavaScript the page says that it will open, and does after a short wait', async () => {
  await crowdOut()
  const context = await browser().newContext({ ...phone, baseURL: url(), javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/early')
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  expect(await nobodySideways(page)).toBe(true)
  await page.getByRole('heading', { level: 1, name: title }).waitFor({ state: 'detached', timeout: 60_000 })
  expect((await context.cookies()).map(({ name }) => name)).toEqual(['companion'])
  await context.close()
}, 90_000)
