import type { Question } from '@companion/shared/kinds/registry'
import type { HostView } from '@companion/shared/views/host'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { pagesOfOwnServer, violations } from '../support/pages.ts'
import { needs } from '../support/tools.ts'

const test = needs('chromium')
const { openAs, another, complaints } = pagesOfOwnServer()

/** Shared into a call, on an old projector, and in the thumbnail of a phone. */
const sizes = { call: [1280, 720], projector: [1024, 768], thumbnail: [320, 180] } as const
/** What someone answers: another answer for each place in the room. */
function answerOf(question: Question, place: number): object {
  const options = 'options' in question ? question.options.map(({ id }) => id) : []
  const turned = options.map((_, index) => options[(index + place) % options.length])
  switch (question.kind) {
    case 'single':
      return { choice: turned[0] }
    case 'multiple':
      return { choices: turned.slice(0, 1) }
    case 'scale':
      return { point: 1 + (place % 3) }
    case 'ranking':
      return { order: turned }
    case 'points':
      return { points: Object.fromEntries(options.map((id) => [id, id === turned[0] ? 100 : 0])) }
    case 'numeric':
      return { number: place }
    case 'text':
      return {
        text: 'One plan that everybody follows, and one person who knows it. '.repeat(1 + (place % 4)).trim(),
      }
    case 'words':
      return { words: [['trust', 'time', 'one plan', 'kindness'][place % 4]] }
    case 'statements':
      return { stances: Object.fromEntries(question.statements.map(({ id }) => [id, 'agree'])) }
  }
}

/** What of the screen is out of view, and how small its smallest text is where the screen is 320 pixels wide. */
const look = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement
    const main = document.querySelector('main') as HTMLElement
    const written = [...document.querySelectorAll('main *, aside *')].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
    )
    const smallest = Math.min(
      ...written.map((element) => {
        const drawnAt = element instanceof SVGTextElement ? (element.getScreenCTM()?.a ?? 0) : 1
        return drawnAt * Number.parseFloat(getComputedStyle(element).fontSize)
      }),
    )
    return {
      out: [
        root.scrollHeight - innerHeight,
        root.scrollWidth - innerWidth,
        main.scrollHeight - main.clientHeight,
        main.scrollWidth - main.clientWidth,
      ].some((pixels) => pixels > 0),
      // The projector's picture is as wide in a thumbnail as the call's.
      smallest: (smallest * 320) / innerWidth,
    }
  })

test('[STAGE8] every kind of question, open and with its result, is in view and can be read on every screen', {
  timeout: 240_000,
}, async () => {
  const host = await another('host')
  const parents = await Promise.all(Array.from({ length: 12 }, () => another('participant')))
  const screens = await Promise.all(
    Object.entries(sizes).map(
      async ([name, [width, height]]) =>
        [name, await openAs('screen', { viewport: { width, height }, reducedMotion: 'reduce' })] as const,
    ),
  )
  const found: unknown[] = []
  const everyScreen = async (moment: string) => {
    for (const [name, page] of screens) {
      const { out, smallest } = await look(page)
      if (out || smallest < 7.9) found.push({ moment, name, out, smallest })
    }
  }
  const call = screens[0]?.[1] as Page
  await everyScreen('before')
  found.push(...(await violations(call)))
  const qr = await call.locator('main .app-qr').boundingBox()
  expect(qr?.height).toBeGreaterThanOrEqual(720 / 4)

  const slices = () => host.slices as HostView
  const kinds = new Set<string>()
  for (const pollId of slices().runSheet ?? []) {
    const question = slices()[`poll:${pollId}`]?.question
    if (question === undefined || kinds.has(question.kind)) continue
    kinds.add(question.kind)
    await host.ask({ type: 'openPoll', pollId, run: 1 })
    for (const [, page] of screens) await page.getByRole('heading', { name: question.text }).waitFor()
    await everyScreen(`${question.kind}, open`)
    await Promise.all(
      parents.map((parent, place) =>
        parent.ask({ type: 'answer', pollId, run: 1, answer: answerOf(question, place) } as never),
      ),
    )
    for (const [, page] of screens) await page.locator('aside').getByText('12 people answered').waitFor()
    const { waiting = [], words = [] } = slices()[`freeText:${pollId}`] ?? {}
    const items = [...waiting.map(({ id }) => id), ...words.map(({ word }) => word)]
    if (items.length > 0) {
      await host.ask({ type: 'moderate', pollId, run: 1, items, show: true })
      for (const [, page] of screens)
        await page
          .locator('main')
          .getByText(/One plan|one plan/)
          .first()
          .waitFor()
    }
    await everyScreen(`${question.kind}, with its result`)
    if (question.kind === 'single' || question.kind === 'statements') found.push(...(await violations(call)))
  }
  expect(kinds.size).toBe(9)

  await parents[0]?.ask({ type: 'ask', text: 'Why does it take over a year to get an assessment?' })
  await host.ask({ type: 'reviewQuestion', question: 1, verdict: 'show' })
  await host.ask({ type: 'answerNow', question: 1 })
  await call.getByRole('heading', { name: 'Why does it take over a year' }).waitFor()
  await everyScreen('a question being answered')
  for (const [phase, words] of [
    ['paused', 'We are taking a short break'],
    ['ended', 'Thank you for taking part'],
  ] as const) {
    await host.ask({ type: 'setPhase', phase })
    for (const [, page] of screens) await page.getByRole('heading', { name: words }).waitFor()
    await everyScreen(phase)
  }
  await host.ask({ type: 'setScreenLook', look: 'light' })
  for (const [, page] of screens) await page.locator('.app-screen--light').waitFor()
  found.push(...(await violations(call)))
  expect(found).toEqual([])
  expect(complaints).toEqual([])
})
