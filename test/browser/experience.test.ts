import { expect, test } from 'vitest'
import { desktop, nobodySideways, pagesOfOwnServer, phone, violations } from '../support/pages.ts'
import { codes } from '../support/server.ts'

const { open, complaints } = pagesOfOwnServer()

test('[EXPERIENCE23] what someone writes stays on their device until it is sent; each page is accessible, and none stands over the side of a phone', async () => {
  const page = await open('/experience')
  expect(await violations(page)).toEqual([])
  await page.getByLabel('What has failed?').first().fill('We waited.')
  await page.getByLabel('You may quote parts of them').check()
  await page.reload()
  expect(await page.locator('#failed').inputValue()).toBe('We waited.')
  expect(await nobodySideways(page)).toBe(true)
  await page.getByRole('button', { name: 'Send my experience' }).click()
  await page.getByText('We have received your experience.').waitFor()
  expect(await violations(page)).toEqual([])
  expect(await nobodySideways(page)).toBe(true)
  await page.goto('/experience')
  expect(await page.locator('#failed').inputValue()).toBe('')

  const desk = await open('/experiences', desktop)
  await desk.getByLabel('Access code').fill(codes.moderator)
  await desk.getByRole('button', { name: 'Sign in' }).click()
  await desk.getByRole('link', { name: 'We waited.' }).waitFor()
  expect(await violations(desk)).toEqual([])
  await desk.getByRole('button', { name: 'Read the next one' }).click()
  await desk.getByRole('heading', { name: 'Experience 1' }).waitFor()
  expect(await violations(desk)).toEqual([])
  await desk.setViewportSize({ width: 320, height: 640 })
  expect(await nobodySideways(desk)).toBe(true)
  await desk.goto('/experiences')
  expect(await nobodySideways(desk)).toBe(true)
  expect(complaints).toEqual([])
})

test('[EXPERIENCE24] someone who goes back to the form from what they sent and sends it again changes it, and is counted once', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await open('/experience', { ...phone, javaScriptEnabled })
    const sends = async (words: string) => {
      await page.getByLabel('What should change?').fill(words)
      await page.getByLabel('You may quote parts of them').check()
      await page.getByRole('button', { name: 'Send my experience' }).click()
      await page.getByText('We have received your experience.').waitFor()
      return page.url()
    }
    const sent = await sends('Answer letters.')
    await page.goBack()
    expect(await page.getByLabel('What should change?').inputValue()).toBe('Answer letters.')
    expect(await sends('Answer every letter.')).toBe(sent)
    expect(await page.locator('main').textContent()).toContain('Answer every letter.')
  }
})
