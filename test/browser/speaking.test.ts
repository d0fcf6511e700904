import { expect } from 'vitest'
import { pagesOfOwnServer, phone } from '../support/pages.ts'
import { needs } from '../support/tools.ts'

const test = needs('chromium')
const { open, openAs, complaints } = pagesOfOwnServer()

/** In place of a device's own: it hears the words as soon as it listens. */
function listens(words: string): void {
  const said = { 0: { transcript: words }, length: 1, isFinal: true }
  Object.assign(window, {
    SpeechRecognition: class {
      onresult: ((heard: object) => void) | null = null
      start() {
        setTimeout(() => this.onresult?.({ resultIndex: 0, results: [said] }))
      }
      abort() {}
    },
  })
}

test('[PAGE12] what is said goes into the box, after its owner has read where their voice goes', {
  timeout: 60_000,
}, async () => {
  const host = await openAs('host')
  const page = await open('about:blank', phone)
  await page.addInitScript(listens, 'We waited for two years')
  await page.goto('/early/questions')
  const box = page.getByLabel('Ask the hosts a question')
  await box.fill('Hello.')
  await page.getByRole('button', { name: 'Speak instead of typing' }).click()
  await page.getByText('Your browser may send your voice').waitFor()
  expect(await box.inputValue()).toBe('Hello.')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.getByText('We are listening').waitFor()
  await expect.poll(() => box.inputValue()).toBe('Hello. We waited for two years')
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  // Whose words they are goes with them.
  await page.getByText('I am helping someone', { exact: true }).click()
  await page.getByLabel('I am helping someone: their words').check()
  await page.getByRole('button', { name: 'Send my question' }).click()
  await host.getByRole('tab', { name: /Questions/ }).click()
  await host.getByText('Hello. We waited for two years').first().click()
  await host.getByText('Words of someone who was helped').waitFor()
  expect(complaints).toEqual([])
})
