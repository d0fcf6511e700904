import { limits } from '@companion/shared/limits'
import { expect, test } from 'vitest'
import { pagesOfOwnServer } from '../support/pages.ts'
import { arrive, participantCookie } from '../support/people.ts'

const { browser, url } = pagesOfOwnServer()

test('[BOUND4] a page that is one too many says so, and connects when another is closed', async () => {
  const cookie = await participantCookie(url())
  const others = await Promise.all(
    Array.from({ length: limits.connectionsMost }, () =>
      arrive({ url: url(), audience: 'participant', cookie }),
    ),
  )
  const context = await browser().newContext({ extraHTTPHeaders: { cookie } })
  const page = await context.newPage()
  await page.goto(`${url()}/early`)
  const note = page.getByText('too many tabs').first()
  await note.waitFor()
  expect(await page.getByRole('heading', { level: 2 }).first().isVisible()).toBe(true)
  others.pop()?.leave()
  await note.waitFor({ state: 'detached', timeout: 30_000 })
  for (const other of others) other.leave()
  await context.close()
})
