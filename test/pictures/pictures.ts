import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { early } from '@companion/server/crowd/stock/early'
import type { StaffRole } from '@companion/shared/audiences'
import type { HostView } from '@companion/shared/views/host'
import { readResult } from '@companion/shared/views/results'
import { type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core'
import { browserOptions } from '../support/browser.ts'
import { organiser } from '../support/desk.ts'
import { temporaryFolder } from '../support/folders.ts'
import { arrive, participantCookie, staffCookie } from '../support/people.ts'
import { freePort } from '../support/redis.ts'
import { startServer } from '../support/server.ts'

/** Makes the pictures of the README from a rehearsal: an evening with simulated people is played, and photographed on its way. */
const session = 'early-rehearsal'
const people = 240
/** The address that the pictures show; the browser finds the server behind it. */
const origin = 'http://send.example.com'
/** The longest wait for something to be seen, in milliseconds. */
const longestMs = 300_000

const port = await freePort()
const url = `http://127.0.0.1:${port}`
const { folder, remove } = temporaryFolder()
const server = await startServer({ dataDir: folder, port, env: { PUBLIC_ORIGIN: origin } })
const resolve = `--host-resolver-rules=MAP send.example.com:80 127.0.0.1:${port}`
const browser = await chromium.launch({ ...browserOptions, args: [...browserOptions.args, resolve] })

const everywhere = { locale: 'en-GB', timezoneId: 'Europe/London', colorScheme: 'light' } as const
const phoneSize = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 }
const desktopSize = { viewport: { width: 1440, height: 900 } }

async function open(path: string, size: BrowserContextOptions, cookie?: string): Promise<Page> {
  const context = await browser.newContext({ ...everywhere, ...size, baseURL: origin })
  context.setDefaultTimeout(longestMs)
  for (const one of cookie?.split('; ') ?? []) {
    const [name = '', value = ''] = one.split('=')
    await context.addCookies([{ name, value, url: origin }])
  }
  const page = await context.newPage()
  await page.goto(`/${session}${path}`)
  return page
}

const openAs = async (role: StaffRole, size: BrowserContextOptions = desktopSize) =>
  open(`/${role}`, size, await staffCookie(url, role))

/** Press the first button whose name begins so. */
const pressFirst = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click()

/** Photograph a page as it is in view, or one part of it, without what follows whoever scrolls. */
async function take(name: string, what: Page | Locator): Promise<void> {
  const page = 'page' in what ? what.page() : what
  const path = fileURLToPath(new URL(`../../docs/screenshots/${name}.png`, import.meta.url))
  const isPart = page !== what
  await page.evaluate((isPart) => {
    document.querySelector<HTMLElement>('.app-rehearsal')?.style.setProperty('position', 'static')
    document
      .querySelector<HTMLElement>('.app-places')
      ?.style.setProperty('visibility', isPart ? 'hidden' : 'visible')
    ;(document.activeElement as HTMLElement | null)?.blur()
  }, isPart)
  await what.screenshot({ path, animations: 'disabled' })
  process.stdout.write(`${name}\n`)
}

/** The organiser's desk, before anything has happened. */
async function photographDesk(): Promise<void> {
  const desk = await open('', desktopSize, (await organiser(url)).cookie)
  await desk.goto('/organise/sessions/early')
  await take('desk', desk)
}

async function play(): Promise<void> {
  const cookie = await staffCookie(url, 'host')
  const body = new URLSearchParams({ people: String(people) })
  await fetch(`${url}/early/rehearsal`, {
    method: 'POST',
    headers: { cookie },
    body,
    redirect: 'manual',
  })
  const host = await arrive({ url, audience: 'host', cookie, session })
  const view = () => host.slices as HostView

  async function press(command: { type: string; [field: string]: unknown }): Promise<void> {
    const ack = await host.ask(command as never)
    if (!ack.ok) throw new Error(`${command.type} was refused: ${ack.code}`)
  }
  /** Wait until hosts see something. */
  async function until(what: string, holds: (view: HostView) => boolean): Promise<void> {
    const isLong = pause(longestMs, 'long', { ref: false })
    if ((await Promise.race([host.until(() => holds(view())), isLong])) === 'long')
      throw new Error(`no one saw ${what}`)
  }
  /** Ask a question, and wait until so many have answered. */
  async function ask(pollId: string, answers: number): Promise<void> {
    await press({ type: 'openPoll', pollId, run: 1 })
    await until(`${answers} answers to ${pollId}`, (view) => {
      const result = view[`results:${pollId}`]?.[0]
      return result !== undefined && readResult(result).answered >= answers
    })
  }
  async function close(pollId: string): Promise<void> {
    await press({ type: 'closePoll', pollId, run: 1 })
    await press({ type: 'showResult', pollId, run: 1 })
  }

  await until('people', (view) => (view.people ?? 0) >= 0.6 * people)
  await ask('p8', 80)
  await close('p8')

  // A word cloud, of words that a host let through.
  const screen = await openAs('screen', { viewport: { width: 1280, height: 720 } })
  await ask('p9', 100)
  const words = view()['freeText:p9']?.words.filter((said) => said.people > 1) ?? []
  const items = words.slice(0, 50).map(({ word }) => word)
  await press({ type: 'moderate', pollId: 'p9', run: 1, items, show: true })
  await close('p9')
  await screen.getByText('Closed', { exact: true }).waitFor()
  await take('screen', screen)

  // A question that is open, on the host's console and on a phone.
  const console = await open('/host', desktopSize, cookie)
  const phone = await open('', phoneSize)
  await press({ type: 'openPoll', pollId: 'p1', run: 1 })
  await phone.getByLabel('Yes, one').check()
  await phone.getByRole('button', { name: 'Send my answer' }).click()
  const card = phone.locator('.app-card').filter({ hasText: 'Have you taken part' })
  await card.getByText(/^Received/).waitFor()
  await take('participant', phone)

  // The same question in Welsh, and where every foot leads someone who needs a break or support.
  const welsh = await open('', phoneSize)
  await welsh.goto(`/language?to=cy&back=/${session}`)
  await welsh.locator('html[lang=cy] .app-card form').waitFor()
  await take('welsh', welsh)
  await welsh.goto(`/language?to=en&back=/support?session=${session}`)
  await take('support', welsh)
  await until('answers', (view) => readResult(view['results:p1']?.[0] ?? []).answered >= 80)
  await take('host', console)
  await close('p1')

  // Results, one of them broken down by who people are.
  const official = await openAs('official', { viewport: { width: 1440, height: 1200 } })
  await official.getByLabel('Break down by').first().selectOption({ index: 1 })
  await official.getByText('described themselves when the question closed').waitFor()
  await take('official', official)

  // Small groups: one writes and asks for help, a host looks in.
  const size = { least: 3, wanted: 6, most: 8 }
  const prompts = view().prompts?.map(({ id }) => id)
  await press({ type: 'gatherRound', round: 1, how: 'balanced', prompts, size, minutes: 20 })
  await phone.getByLabel('A first name for your group to see (optional)').fill('Sam')
  await phone.getByRole('button', { name: 'Join a group' }).click()
  await until('people for groups', (view) => (view.wall?.people.waiting ?? 0) >= 30)
  await press({ type: 'startRound', round: 1 })
  await phone
    .getByRole('button', { name: /^I agree/ })
    .nth(1)
    .click()
  await phone.getByLabel(/^What do you want to say/).fill('A monthly call would have helped us.')
  await phone.getByRole('button', { name: 'Add to the group’s notes' }).click()
  const group = phone.getByRole('region', { name: 'Small groups' })
  await group.getByText(/Received/).waitFor()
  await take('group', group)
  await phone.getByRole('button', { name: 'Ask a host for help' }).click()
  await until('that a group asks for help', (view) => view.wall?.groups[0]?.need === 'help')
  await pressFirst(console, /^Group \d/)
  await console.getByText('They ask for help.').waitFor()
  await take('wall', console)

  // The board: some people ask, most of it is let through, and the latest waits.
  for (const { text } of early.questions.slice(0, 8)) {
    const person = await arrive({
      url,
      audience: 'participant',
      cookie: await participantCookie(url, session),
      session,
    })
    await person.ask({ type: 'ask', text })
    person.leave()
  }
  await until('questions', (view) => (view.queue?.counts.asked ?? 0) >= 8)
  const plain = (view().queue?.waiting ?? []).filter(({ flags }) => flags === undefined)
  for (const { question, version } of plain.slice(0, -2))
    await press({ type: 'reviewQuestion', question, version, verdict: 'show' })
  await until('support', (view) => (view.queue?.shown[0]?.score ?? 0) >= 10)
  const moderator = await openAs('moderator')
  await pressFirst(moderator, /^More for/)
  await moderator.keyboard.press('t')
  await moderator.getByText('You are reading this').waitFor()
  await take('moderator', moderator)
  await phone.getByRole('link', { name: 'Questions' }).click()
  await pressFirst(phone, /^I’d like this answered too/)
  await phone.getByLabel('Sort by').evaluate((sort) => scrollBy(0, sort.getBoundingClientRect().top - 60))
  await take('board', phone)
  host.leave()
}

try {
  await photographDesk()
  await play()
} finally {
  await browser.close()
  await server.stop()
  remove()
}
