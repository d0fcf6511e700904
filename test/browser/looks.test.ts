import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { desktop, pagesOfOwnServer, phone, violations } from '../support/pages.ts'
import { arrive, participantCookie, staffCookie } from '../support/people.ts'
import { needs } from '../support/tools.ts'

const test = needs('chromium')
const { open, openAs, url, complaints } = pagesOfOwnServer()

const asked = 'ہمارے بچوں کو EHCP کے لیے کتنا انتظار کرنا پڑے گا؟ (2 سال)'
const poll = {
  kind: 'poll',
  id: 'urdu',
  question: {
    kind: 'single',
    text: 'کیا EHCP سے مدد ملی؟',
    hint: 'ایک جواب چنیں',
    show: 'answered',
    options: [
      { id: 'a', text: 'ہاں، EHCP سے' },
      { id: 'b', text: 'نہیں' },
    ],
  },
}

/** The texts with letters that run from right to left whose own element runs from left to right. */
const wrongWay = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode()) {
      const { parentElement: element, nodeValue: text } = walker.currentNode
      if (element === null || text === null || element.closest('script') !== null) continue
      // A sentence of ours that quotes them runs as it begins.
      if (!/^[^a-z]*[\u0600-\u06ff]/i.test(text)) continue
      if (getComputedStyle(element).direction !== 'rtl') found.push(`${element.tagName} ${text}`)
    }
    return found
  })

test('[PAGE5] what people and hosts write runs in its own direction on every page, and a page that runs from right to left is mirrored', {
  timeout: 120_000,
}, async () => {
  const host = await arrive({ url: url(), audience: 'host', cookie: await staffCookie(url(), 'host') })
  const cookie = await participantCookie(url())
  const author = await arrive({ url: url(), audience: 'participant', cookie })
  await host.ask({ type: 'setActivity', activity: poll, version: 0 })
  await host.ask({ type: 'openPoll', pollId: 'urdu', run: 1 })
  await author.ask({ type: 'answer', pollId: 'urdu', run: 1, answer: { choice: 'a' } })
  await author.ask({ type: 'ask', text: asked })
  await host.ask({ type: 'announce', text: 'ہم پانچ بجے شروع کریں گے' })
  const parent = await open('/early', phone)
  await parent.locator('html[data-js=on]').waitFor({ state: 'attached' })
  const console = await openAs('host')
  await console.locator('[data-line=urdu]').click()
  await console.getByRole('list', { name: 'Questions to read' }).getByText(asked).first().waitFor()
  expect(await wrongWay(console)).toEqual([])
  await host.ask({ type: 'reviewQuestion', question: 1, verdict: 'show' })
  const asking = await open('/early/questions', phone)
  await asking.locator('.app-board__text', { hasText: asked }).waitFor()
  await parent.locator('#urdu-a').check()
  await parent.getByRole('button', { name: 'Send my answer' }).click()
  await parent.getByRole('table').waitFor()
  const pages = [
    parent,
    asking,
    console,
    await open('/early/board'),
    await openAs('official'),
    await openAs('screen'),
  ]
  for (const page of pages) {
    expect(await page.getByText(/[\u0600-\u06ff]/).count()).toBeGreaterThan(0)
    expect(await wrongWay(page)).toEqual([])
  }
  const box = asking.getByLabel('Ask the hosts a question')
  await box.fill(asked)
  expect(await box.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')

  // In a language that runs from right to left nothing stands over anything else.
  await parent.evaluate(() => {
    document.documentElement.dir = 'rtl'
  })
  const covered = await parent.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox]')].flatMap(
      (input) => {
        const words = document.createRange()
        words.selectNodeContents(input.labels?.[0] as Node)
        const [circle, text] = [input.getBoundingClientRect(), words.getBoundingClientRect()]
        const isBeside = text.right <= circle.left + 1
        return isBeside ? [] : [`${text.left}-${text.right} over ${circle.left}-${circle.right}`]
      },
    ),
  )
  expect(covered).toEqual([])
  expect(await parent.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  expect(await violations(parent)).toEqual([])
  for (const person of [host, author]) person.leave()
  expect(complaints).toEqual([])
})

test('[PAGE6] every page prints in dark letters on white, also from dark; what stands for nothing is not filled', {
  timeout: 120_000,
}, async () => {
  const dark = { ...desktop, colorScheme: 'dark' } as const
  const pages = [
    await open('/', dark),
    await open('/early', dark),
    await open('/early/questions', dark),
    await open('/early/board', dark),
    await openAs('host', dark),
    await openAs('official', dark),
    await openAs('screen', dark),
  ]
  for (const page of pages) {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const pale = await page.evaluate(() => {
      const sum = (colour: string) =>
        (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((all, one) => all + Number(one), 0)
      const texts = [...document.querySelectorAll<HTMLElement>('body *')].filter(
        (element) =>
          element.checkVisibility() &&
          [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
      )
      return [
        ...texts
          .filter((element) => sum(getComputedStyle(element).color) > 380)
          .map((element) => element.outerHTML.slice(0, 120)),
        ...[...document.querySelectorAll('.app-bar__ground')]
          .filter((bar) => getComputedStyle(bar).fill !== 'none')
          .map(() => 'a filled ground'),
        ...(sum(getComputedStyle(document.body).backgroundColor) < 700 ? ['a dark page'] : []),
      ]
    })
    expect([page.url(), pale]).toEqual([page.url(), []])
  }
})
