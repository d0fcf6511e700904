import type { BoardQuery, FoundView } from '@companion/shared/views/questions'
import type { Page, WebSocketRoute } from 'playwright-core'
import { expect } from 'vitest'
import { pagesOfOwnServer, phone } from '../support/pages.ts'
import { needs } from '../support/tools.ts'

const test = needs('chromium')
const { open, openAs, another } = pagesOfOwnServer()

/** Load a page again with its line in the hands of the test. */
async function between(page: Page, lay: (socket: WebSocketRoute, server: WebSocketRoute) => void) {
  await page.routeWebSocket(/socket\.io/, (socket) => lay(socket, socket.connectToServer()))
  await page.reload()
  await page.locator('html[data-js=on]').waitFor({ state: 'attached' })
}

test('the whole board shows the latest search, whichever answer comes last', {
  timeout: 60_000,
}, async () => {
  const host = await another('host')
  const author = await another('participant')
  await author.ask({ type: 'ask', text: 'When does the bus come?' })
  await host.until(({ queue }) => JSON.stringify(queue ?? '').includes('When does the bus come?'))
  await host.ask({ type: 'setModeration', when: 'after' })
  await host.ask({ type: 'reviewQuestion', question: 1, version: 1, verdict: 'show' })

  const page = await open('/early/questions', phone)
  /** What the page looks for, until the test answers it. */
  const finds: { query: BoardQuery; answer: (found: FoundView) => void }[] = []
  await between(page, (socket, server) =>
    socket.onMessage((message) => {
      const [, ack, query] = /^42(\d+)\["find",(.*)\]$/s.exec(String(message)) ?? []
      if (query === undefined) server.send(message)
      else
        finds.push({
          query: JSON.parse(query),
          answer: (found) => socket.send(`43${ack}${JSON.stringify([found])}`),
        })
    }),
  )
  const next = async (wanted: Partial<BoardQuery>) => {
    await expect.poll(() => finds.map(({ query }) => query)).toContainEqual(expect.objectContaining(wanted))
    return finds.find(({ query }) => isLike(query, wanted)) as (typeof finds)[0]
  }
  const isLike = (query: BoardQuery, wanted: Partial<BoardQuery>) =>
    Object.entries(wanted).every(([name, value]) => query[name as keyof BoardQuery] === value)
  const found = (about: string, from: number, all: number): FoundView => ({
    found: Array.from({ length: Math.min(20, all - from) }, (_, place) => ({
      question: from + place + 1,
      score: 1,
      text: `${about} ${from + place + 1}?`,
      at: 1,
    })),
    all,
  })
  const shown = () => page.locator('.app-board__text').allTextContents()
  const search = page.getByLabel('Search questions')

  await page.getByRole('link', { name: /^Search/ }).click()
  const first = await next({ order: 'most' })
  first.answer(found('Anything', 0, 30))
  await page.getByText('30 questions.').waitFor()

  // More is asked for, and then another search, which is answered first.
  await page.getByRole('button', { name: 'Show 10 more' }).click()
  const more = await next({ from: 20 })
  await search.fill('bus')
  const bus = await next({ search: 'bus' })
  bus.answer(found('Bus', 0, 25))
  await page.getByText('25 questions.').waitFor()
  more.answer(found('Anything', 20, 30))

  // More is asked for after the words have changed, and before they are searched for.
  await search.fill('train')
  await page.getByRole('button', { name: 'Show 5 more' }).click()
  const moreOfBus = await next({ search: 'bus', from: 20 })
  const train = await next({ search: 'train' })
  train.answer(found('Train', 0, 2))
  moreOfBus.answer(found('Bus', 20, 25))
  await page.getByText('2 questions.', { exact: true }).waitFor()
  await expect.poll(shown).toEqual(['Train 1?', 'Train 2?'])
})

test('a host who brings another run sheet reads what became of that one', { timeout: 60_000 }, async () => {
  const host = await openAs('host')
  const answers: ((problem: string) => void)[] = []
  await host.route(/\/run-sheet$/, (route) => {
    answers.push((problem) => void route.fulfill({ json: { problems: [problem] } }))
  })
  await host.getByText('Run sheet as a file', { exact: true }).click()
  const bring = (name: string) =>
    host
      .getByLabel('Bring a run sheet')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from('{}') })
  await bring('first.json')
  await bring('second.json')
  await expect.poll(() => answers.length).toBe(2)
  answers[1]?.('The second is wrong.')
  await host.getByText('The second is wrong.').waitFor()
  const last = host.waitForResponse(/\/run-sheet$/)
  answers[0]?.('The first is wrong.')
  await (await last).finished()
  await host.evaluate('new Promise((resolve) => setTimeout(resolve, 200))')
  expect(await host.getByText(/is wrong/).allTextContents()).toEqual(['The second is wrong.'])
})

/** Watch the component that an element is of: it gives the element new properties each time that it renders. */
async function watchRenders(page: Page, selector: string): Promise<() => Promise<boolean>> {
  const read = (element: Element, before?: unknown) => {
    const properties = Object.entries(element).find(([name]) => name.startsWith('__reactProps$'))?.[1]
    return before === undefined ? properties : properties !== before
  }
  const element = page.locator(selector)
  const before = await element.evaluateHandle(read)
  return () => element.evaluate(read, before)
}

test('what changes renders what shows it and nothing else', { timeout: 120_000 }, async () => {
  const colleague = await another('host')
  const member = await another('participant')
  // The first is to try things out: officials do not see it.
  const pollId = 'p1'
  await colleague.ask({ type: 'openPoll', pollId, run: 1 })
  const pages = {
    participant: { page: await open('/early', phone), part: `#poll-${pollId}` },
    host: { page: await openAs('host'), part: '.app-console__title' },
    official: { page: await openAs('official'), part: '.app-title__text' },
    screen: { page: await openAs('screen'), part: 'main' },
  }
  for (const { page } of Object.values(pages))
    await page.locator('[data-js=on]').waitFor({ state: 'attached' })
  const watched = await Promise.all(
    Object.entries(pages).map(
      async ([name, { page, part }]) => [name, await watchRenders(page, part)] as const,
    ),
  )
  const rendered = async () => {
    const answers = await Promise.all(watched.map(async ([name, hasRendered]) => [name, await hasRendered()]))
    return answers.flatMap(([name, hasRendered]) => (hasRendered ? [name] : []))
  }

  await member.until((slices) => slices[`poll:${pollId}`] !== undefined)
  const { question } = member.slices[`poll:${pollId}`] as { question: { options: { id: string }[] } }
  const answer = { choice: question.options[0]?.id as string }
  expect(await member.ask({ type: 'answer', pollId, run: 1, answer })).toMatchObject({ ok: true })
  await member.ask({ type: 'ask', text: 'Does this render everything?' })
  for (const { page } of [pages.host, pages.official, pages.screen])
    await page
      .locator('main, aside')
      .getByText(/\b1 person\b/)
      .first()
      .waitFor()
  await pages.host.page.getByText('Does this render everything?').first().waitFor()
  expect(await rendered()).toEqual([])

  await colleague.ask({ type: 'announce', text: 'Five minutes left' })
  for (const { page } of [pages.participant, pages.screen])
    await page.getByText('Five minutes left').waitFor()
  await pages.host.page.getByText('Everyone sees: ‘Five minutes left’').waitFor()
  // The announcement stands on the screen itself.
  expect(await rendered()).toEqual(['screen'])

  await colleague.ask({ type: 'closePoll', pollId, run: 1 })
  for (const name of ['participant', 'host'] as const)
    await pages[name].page.getByText('Closed', { exact: true }).first().waitFor()
  expect(await rendered()).toEqual(['participant', 'host', 'screen'])
})

test('a host who looks into a group goes on seeing it after the page got everything again', {
  timeout: 60_000,
}, async () => {
  const colleague = await another('host')
  const member = await another('participant')
  await colleague.ask({
    type: 'gatherRound',
    round: 1,
    how: 'balanced',
    prompts: (colleague.slices['prompts'] as { id: string }[]).map(({ id }) => id),
    size: { least: 3, wanted: 6, most: 8 },
    minutes: 10,
  })
  await member.ask({ type: 'joinRound', round: 1, wish: { kind: 'alone' } })
  await colleague.ask({ type: 'startRound', round: 1 })
  await member.until((_, { group }) => group !== undefined)
  const say = (text: string) =>
    member.ask({ type: 'contribute', round: 1, group: member.mine.group?.group as number, text })
  await say('One letter, not nine.')

  const host = await openAs('host')
  let isLosing = false
  let snapshots = 0
  await between(host, (socket, server) =>
    server.onMessage((message) => {
      if (String(message).startsWith('42["snapshot"')) snapshots += 1
      const isLost = isLosing && String(message).startsWith('42["update"')
      if (isLost) isLosing = false
      else socket.send(message)
    }),
  )
  await host.locator('.app-tile').first().click()
  const panel = host.getByRole('region', { name: /^Group \d/ })
  await panel.getByText('One letter, not nine.').first().waitFor()
  await panel.getByLabel('Write to this group').fill('Half a sen')

  // An update is lost, so that the next one makes the page ask for everything.
  const before = snapshots
  isLosing = true
  await colleague.ask({ type: 'announce', text: 'Two minutes left' })
  await expect.poll(() => isLosing).toBe(false)
  await colleague.ask({ type: 'announce', text: null })
  await expect.poll(() => snapshots).toBe(before + 1)
  await host.getByText('Everyone sees:').waitFor({ state: 'detached' })
  await panel.getByText('One letter, not nine.').first().waitFor()
  expect(await host.evaluate(() => document.activeElement?.matches('[value="Half a sen"]'))).toBe(true)
  await say('And a number to ring.')
  await panel.getByText('And a number to ring.').first().waitFor()
})
