import { languageCookie } from '@companion/shared/languages'
import type { HostView } from '@companion/shared/views/host'
import type { Page } from 'playwright-core'
import { beforeAll, expect } from 'vitest'
import { nobodySideways, pagesOfOwnServer, violations } from '../support/pages.ts'
import type { Person } from '../support/people.ts'
import { needs } from '../support/tools.ts'

const test = needs('chromium')
const { open, openAs, another, url, complaints } = pagesOfOwnServer()
const pollId = 'p9'

const short = [
  'time',
  'kindness',
  'one plan',
  'hope',
  'SENCO',
  'calm',
  'being heard',
  'fair',
  'early',
  'i',
  'home',
]
const long = [
  'Someone who knows us and stays for years',
  'W'.repeat(20),
  'ہم پر بھروسا اور ہماری بات سننا',
  '急がずに家族の話を聞いてくれる人',
  'நம்பிக்கையும் பொறுமையும்',
  'ਸਾਡੀ ਗੱਲ ਧਿਆਨ ਨਾਲ ਸੁਣਨਾ',
  'Щоб нас вислухали й допомогли вчасно',
  'साथ और समय',
]

/** How the words of a cloud are drawn: line by line, how high the lowest type is, and what is wrong. */
const look = (page: Page, cloud: string) =>
  page.locator(cloud).evaluate((svg) => {
    const words = [...svg.querySelectorAll('text')].map((text) => {
      const { a = 0, f = 0 } = text.getScreenCTM() ?? {}
      const { left, right, top, bottom } = text.getBoundingClientRect()
      return { text: text.textContent, line: f, size: 16 * a, left, right, top, bottom }
    })
    const lines = [...new Set(words.map(({ line }) => line))].map((at) =>
      words.filter(({ line }) => line === at),
    )
    const covers = lines.flatMap((line) =>
      line
        .toSorted((one, next) => one.left - next.left)
        .filter(({ right }, index, all) => right > (all[index + 1]?.left ?? right) + 1),
    )
    const out = words.filter(
      ({ left, right, top, bottom }) =>
        left < -1 ||
        right > innerWidth + 1 ||
        top < 0 ||
        (svg.closest('main.app-screen__main') && bottom > innerHeight),
    )
    return {
      lines: lines.map((line) => line.map(({ text }) => text)),
      isFromRight: lines.some(([first, second]) => second !== undefined && (first?.left ?? 0) > second.left),
      smallest: Math.min(...words.map(({ size }) => size)),
      wrong: [...covers, ...out].map(({ text }) => text),
      share: svg.getBoundingClientRect().height / innerHeight,
    }
  })

const parents: Person[] = []
let host: Person
const screens: Page[] = []
const phones: Page[] = []

/** The first of those in the room say these words, the last of which is seen on every screen once a host has read it. */
async function say(words: readonly string[][]): Promise<void> {
  for (const [place, said] of words.entries())
    await parents[place]?.ask({ type: 'answer', pollId, run: 1, answer: { words: said } })
  const last = words.at(-1)?.at(-1) as string
  const written = () => (host.slices as HostView)[`freeText:${pollId}`]?.words ?? []
  await host.until(() => written().some(({ text }) => text === last))
  const items = written().map(({ word }) => word)
  await host.ask({ type: 'moderate', pollId, run: 1, items, show: true })
  for (const page of screens) await page.locator('main').getByText(last, { exact: true }).waitFor()
}

beforeAll(async () => {
  host = await another('host')
  for (let count = 0; count < 12; count++) parents.push(await another('participant'))
  for (const [width, height] of [
    [320, 180],
    [640, 360],
    [1024, 768],
    [1920, 1080],
  ] as const)
    screens.push(await openAs('screen', { viewport: { width, height }, reducedMotion: 'reduce' }))
  const phone = { viewport: { width: 320, height: 640 } }
  for (const language of ['en', 'ur']) {
    const page = await open('/', phone)
    await page.context().addCookies([{ name: languageCookie, value: language, url: url() }])
    await page.goto('/early')
    await page.locator('html[data-js=on]').waitFor({ state: 'attached' })
    phones.push(page)
  }
  await host.ask({ type: 'openPoll', pollId, run: 1 })
  await host.ask({ type: 'showResult', pollId, run: 1 })
}, 60_000)

test('[STAGE10] a word of a cloud stays in its line and its order on a screen and on a phone while figures move and words come and go', {
  timeout: 60_000,
}, async () => {
  const clouds = () =>
    Promise.all([
      ...screens.map((page) => look(page, '.app-screen__cloud')),
      ...phones.map((page) => look(page, '.app-cloud')),
    ])
  await say(short.map((word) => [word, 'trust']))
  for (const page of phones) await page.locator('.app-cloud').getByText('trust').waitFor()
  const before = await clouds()
  // 'trust', 'early', 'i' and 'home' go, 'calm' grows, and 'respect' comes.
  await say([...short.slice(0, -3), 'fair', 'fair', 'fair'].map((word) => [word, 'calm', 'respect']))
  for (const page of phones) await page.locator('.app-cloud').getByText('respect').waitFor()
  const after = await clouds()
  for (const [index, { lines }] of before.entries()) {
    const now = after[index]?.lines ?? []
    const stays = (line: (string | null)[], others: (string | null)[][]) =>
      line.filter((text) => others.flat().includes(text))
    const left = (all: (string | null)[][], others: (string | null)[][]) =>
      all.map((line) => stays(line, others)).filter((line) => line.length > 0)
    expect(left(now, lines)).toEqual(left(lines, now))
  }
  expect(complaints).toEqual([])
})

test('[STAGE11] a cloud of words, long ones and of any script, is in view and can be read on every screen and phone', {
  timeout: 60_000,
}, async () => {
  await say(long.map((word, place) => [short[place] as string, word]))
  for (const page of phones)
    await page
      .locator('.app-cloud')
      .getByText(long.at(-1) as string)
      .waitFor()
  const plain = await open('/early', { viewport: { width: 320, height: 640 }, javaScriptEnabled: false })
  const clouds = [
    ...screens.map((page) => [page, '.app-screen__cloud', 8] as const),
    ...[...phones, plain].map((page) => [page, '.app-cloud', 12.9] as const),
  ]
  for (const [page, cloud, least] of clouds) {
    const { wrong, smallest, isFromRight } = await look(page, cloud)
    const { width = 0 } = page.viewportSize() ?? {}
    expect(wrong).toEqual([])
    expect((smallest * 320) / width).toBeGreaterThan(least)
    expect(isFromRight).toBe(page === phones[1])
    expect(await nobodySideways(page)).toBe(true)
  }
  expect(await violations(screens[1] as Page)).toEqual([])
  expect(complaints).toEqual([])
})
