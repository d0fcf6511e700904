import { launchBrowser } from '../support/browser.ts'
import { temporaryFolder } from '../support/folders.ts'
import { arrive, participantCookie, staffCookie } from '../support/people.ts'
import { startServer } from '../support/server.ts'
import { type Figure, figure } from './figures.ts'
import { serverCore } from './measure.ts'

const questions = 120
/** How much slower than this machine the phone is. */
const slower = 6
const scrollMs = 5000

/** Scrolling through a full board on a slow phone, while voices come in. */
export async function scrollingFigures(): Promise<Figure[]> {
  const { folder, remove } = temporaryFolder()
  const server = await startServer({ dataDir: folder, wrapper: serverCore })
  const browser = await launchBrowser()
  const host = await arrive({
    url: server.url,
    audience: 'host',
    cookie: await staffCookie(server.url, 'host'),
  })
  const people = await Promise.all(
    Array.from({ length: 20 }, async () =>
      arrive({ url: server.url, audience: 'participant', cookie: await participantCookie(server.url) }),
    ),
  )
  for (let n = 1; n <= questions; n++) {
    const text = `Why is it that number ${n} takes so long, and who decides what a child like ours gets?`
    await people[n % 20]?.ask({ type: 'ask', text } as never)
    await host.ask({ type: 'reviewQuestion', question: n, verdict: 'show' } as never)
  }
  const page = await (await browser.newContext({ viewport: { width: 360, height: 640 } })).newPage()
  await page.goto(`${server.url}/early`)
  await page
    .getByRole('button', { name: /^I’d like this answered too/ })
    .first()
    .waitFor()
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
  let turn = 0
  const acks: Promise<unknown>[] = []
  const voices = setInterval(() => {
    turn += 1
    const question = 1 + (turn % questions)
    const ask = people[turn % 20]?.ask({ type: 'upvote', question, on: turn % 40 < 20 } as never)
    if (ask !== undefined) acks.push(ask)
  }, 50)
  const frames = (await page.evaluate(`new Promise((resolve) => {
    const times = []
    const began = performance.now()
    let last = began
    requestAnimationFrame(function step(now) {
      times.push(now - last)
      last = now
      scrollBy(0, 40)
      if (now - began < ${scrollMs}) requestAnimationFrame(step)
      else resolve(times.slice(1))
    })
  })`)) as number[]
  clearInterval(voices)
  await Promise.all(acks)
  for (const person of [host, ...people]) person.leave()
  await browser.close()
  await server.stop()
  remove()
  const sorted = frames.sort((one, next) => one - next)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0
  return [
    figure('scrolling a full board, 6 times slowed: frame p50', at(0.5), 'ms', { atMost: 34 }),
    figure('scrolling a full board, 6 times slowed: frame p95', at(0.95), 'ms', { atMost: 100 }),
  ]
}
