import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { desktop, nobodySideways, pagesOfOwnServer, phone, showPane, violations } from '../support/pages.ts'
import { codes } from '../support/server.ts'
import { needs } from '../support/tools.ts'

const test = needs('chromium')
const { open, openAs, complaints, kill, startAgain } = pagesOfOwnServer()

/** A question's words where they stand by themselves. */
const words = (page: Page, text: string) =>
  page.locator('.app-board__text').getByText(text, { exact: true }).first()

test('a question is asked, read, joined, supported, answered; its author is told each time, with and without JavaScript', {
  timeout: 60_000,
}, async () => {
  const [one, two] = [await openAs('host'), await openAs('host')]
  const author = await open('/early/questions')
  const bystander = await open('/early/questions', { ...phone, colorScheme: 'dark' })
  const noScript = await open('/early/questions', { ...phone, javaScriptEnabled: false })
  await author.locator('html[data-js=on]').waitFor({ state: 'attached' })

  // What looks like someone's details is pointed out, and can be taken out.
  await author.getByLabel('Ask the hosts a question').fill('Why so long? Ring me on 01632 960 001')
  await author.getByRole('button', { name: 'Send my question' }).click()
  await author.locator('main').getByText('This looks like a phone number').waitFor()
  await author.getByRole('button', { name: 'Remove it' }).click()
  await expect
    .poll(() => author.getByLabel('Ask the hosts a question').inputValue())
    .toBe('Why so long? Ring me on …')
  await author.getByLabel('Ask the hosts a question').fill('Why does it take so long?')
  await author.getByRole('button', { name: 'Send my question' }).click()
  await author
    .locator('main')
    .getByText('A host will check this before anyone else sees it.')
    .first()
    .waitFor()
  await author.getByRole('button', { name: 'Change' }).click()
  await author.getByLabel('Your question in other words').fill('Why does help take so long?')
  await author.getByRole('button', { name: 'Change my question' }).click()
  await words(author, 'Why does help take so long?').waitFor()

  await noScript.getByLabel('Ask the hosts a question').fill('Why the wait?')
  await noScript.getByRole('button', { name: 'Send my question' }).click()
  await noScript
    .locator('main')
    .getByText('A host will check this before anyone else sees it.')
    .first()
    .waitFor()

  const queue = one.getByRole('list', { name: 'Questions to read' })
  await queue.getByRole('button', { name: /^Board\s+Why does help take so long/ }).waitFor()
  // A key decides on what was taken: the first press takes it.
  await one.keyboard.press('v')
  await author.locator('main').getByText('A host is reading it now.').waitFor()
  await one.getByText('You are reading this').waitFor()
  await one.keyboard.press('v')
  await author.locator('main').getByText('It is on the board.').waitFor()
  await words(bystander, 'Why does help take so long?').waitFor()
  // The next was taken with that: the other moderator sees it, and leaves it.
  await two
    .getByText(/^(Being read|Another moderator is reading this)$/)
    .first()
    .waitFor()
  await one.getByRole('button', { name: 'More for: Why the wait?' }).click()
  await one.getByLabel('Join with another: Why the wait?').selectOption('Why does help take so long?')
  await one.getByText('Joined: Why the wait?').waitFor()
  await noScript.goto('/early/questions')
  await noScript.getByText('We combined it with a similar question: ‘Why does help take so long?’').waitFor()

  await bystander.getByRole('button', { name: 'I’d like this answered too' }).click()
  await author.locator('main').getByText('3 people').waitFor()
  await bystander.getByRole('button', { name: 'Undo' }).click()
  await author.locator('main').getByText('2 people').waitFor()
  await one.getByRole('button', { name: 'Answer now' }).click()
  await author.locator('main').getByText('It is being answered now.').waitFor()
  await bystander.locator('main').getByText('Being answered now').waitFor()
  await two.getByText('Write the answer').click()
  await two
    .getByLabel('The answer, for everyone')
    .fill('There are too few people who assess. More are being trained.')
  await two.getByRole('button', { name: 'Publish the answer' }).click()
  await author
    .locator('main')
    .getByText(/It was answered: There are too few/)
    .waitFor()
  await bystander
    .locator('main')
    .getByText('There are too few people who assess. More are being trained.')
    .waitFor()
  await noScript.goto('/early/questions')
  await noScript
    .locator('main')
    .getByText(/It was answered: There are too few/)
    .waitFor()

  // Someone who begins to ask the same is offered to add their voice instead.
  await bystander.getByLabel('Ask the hosts a question').fill('Why does all help take long')
  await bystander
    .getByText('Someone may have asked this already. You can support their question instead.')
    .waitFor()
  await bystander.getByRole('button', { name: /^Support this question\s+Why does help take so long/ }).click()
  await author.locator('main').getByText('3 people').waitFor()
  expect(await bystander.getByLabel('Ask the hosts a question').inputValue()).toBe('')
  await bystander.getByText('2 questions asked. 1 is on the board and 1 was combined with another.').waitFor()

  // A new one waits outside the list that someone reads, until they ask for it.
  await author.getByLabel('Ask the hosts a question').fill('Who decides?')
  await author.getByRole('button', { name: 'Send my question' }).click()
  await queue.getByRole('button', { name: /^Board\s+Who decides/ }).waitFor()
  await comeTo(bystander, 'Why does help take so long?')
  await queue.getByRole('button', { name: /^Board\s+Who decides/ }).click()
  await bystander.getByRole('button', { name: '1 new question, show it' }).click()
  await words(bystander, 'Who decides?').waitFor()
  // One that leaves keeps its place, without its words, until someone wants the list again.
  await author.getByRole('button', { name: 'Remove' }).first().click()
  await words(bystander, 'Who decides?').waitFor({ state: 'hidden' })
  await bystander.getByText('No longer in this list.').waitFor()
  await bystander.getByLabel('Sort by').selectOption('newest')
  await words(bystander, 'Who decides?').waitFor({ state: 'detached' })
  await author.locator('main').getByText('You removed this question. We have deleted the text.').waitFor()

  const found: unknown[] = []
  for (const page of [author, bystander, one]) {
    found.push(...(await violations(page)))
    expect(await nobodySideways(page)).toBe(true)
  }
  expect(found).toEqual([])
  expect(complaints).toEqual([])
})

/** Scroll to a question of the list, and wait until the page has seen that. */
async function comeTo(page: Page, text: string): Promise<void> {
  await words(page, text).scrollIntoViewIfNeeded()
  await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))')
}

/** A question where moderators read it. */
const toRead = (page: Page, text: string) =>
  page.getByRole('list', { name: 'Questions to read' }).getByText(text).first()

test('with two moderators at once each press reaches the author and no one else; a panellist and a browser without JavaScript take part', {
  timeout: 120_000,
}, async () => {
  const [one, two] = [await openAs('moderator'), await openAs('moderator', phone)]
  const author = await open('/early/questions')
  const bystander = await open('/early/questions', desktop)
  const panellist = await openAs('panellist')
  await author.locator('html[data-js=on]').waitFor({ state: 'attached' })
  const frames: string[] = []
  const found: unknown[] = []
  bystander.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => frames.push(String(payload))),
  )
  await bystander.reload()
  const box = author.getByLabel('Ask the hosts a question')
  const ask = async (text: string) => {
    await box.fill(text)
    await author.getByRole('button', { name: 'Send my question' }).click()
    await words(author, text).waitFor()
  }
  const told = (text: string | RegExp) =>
    author.locator('main').getByText(text).first().waitFor({ timeout: 2000 })

  // From when someone comes to the list it stands still.
  await comeTo(bystander, 'Why does help take so long?')
  const decide = async (page: Page, key: string) => {
    await page.keyboard.press('t')
    await page.getByText('You are reading this').waitFor()
    await page.keyboard.press(key)
  }

  await author.getByLabel('What is it about? (optional)').selectOption('Waiting for help')
  await ask('Secretly waiting, how long and why and when?')
  await toRead(one, 'Secretly waiting').waitFor()
  // Taken by one, it is marked for the other, and the author is told.
  await one.keyboard.press('t')
  await one.getByText('You are reading this').waitFor()
  await two.getByText('Another moderator is reading this').waitFor()
  await told('A host is reading it now.')
  await two.keyboard.press('v')
  await two.keyboard.press('z')
  await one.keyboard.press('z')
  await told('A host has asked you to shorten it')
  await author.getByRole('button', { name: /^Change/ }).click()
  await author.getByLabel('Your question in other words').fill('Secretly waiting, how long?')
  await author.getByRole('button', { name: 'Change my question' }).click()
  await told('A host will check this before anyone else sees it.')
  await toRead(two, 'Secretly waiting, how long?').waitFor()
  await decide(two, 'w')
  await told('A host has read this and saved it for later.')
  await two.getByText('Kept for later, or sent back to be shorter (1)').waitFor()
  await two.keyboard.press('Z')
  await told('A host will check this before anyone else sees it.')
  await toRead(one, 'Secretly waiting').waitFor()
  await decide(one, '4')
  await told('It is about one person’s case')
  await one.getByText('What was decided', { exact: true }).click()
  await one.getByText('not shown because it is about one case, by you').waitFor()
  await one.getByRole('button', { name: /^Undo/ }).first().click()
  await told('A host will check this before anyone else sees it.')
  await one.getByRole('button', { name: /^More for/ }).click()
  await one.getByRole('button', { name: /^Fix a name or spelling/ }).click()
  await one.getByLabel(/^Change a name or a spelling/).fill('How long is the wait for help?')
  await one.getByRole('button', { name: 'Save' }).click()
  await told(/A host changed a name or a spelling/)
  await toRead(two, 'How long is the wait for help?').waitFor()
  await decide(two, 'v')
  await told('It is on the board.')
  await bystander.getByRole('button', { name: '1 new question, show it' }).click()
  await words(bystander, 'How long is the wait for help?').waitFor()
  await bystander.getByText('Waiting for help', { exact: true }).last().waitFor()

  // Given to a panellist, who answers; then archived.
  const card = one.locator('.app-said > li', { hasText: 'How long is the wait for help?' }).last()
  await card.getByText('Write the answer, or give it to a panellist').click()
  await card.getByLabel(/^The panellist’s name/).fill('Health')
  await card.getByRole('button', { name: 'Give it to them' }).click()
  await panellist.getByLabel('Who are you?').selectOption('Health')
  await panellist.getByText('Write the answer').click()
  await panellist.getByLabel('The answer, for everyone').fill('Too long. We are changing that.')
  await panellist.getByRole('button', { name: 'Publish the answer' }).click()
  await told(/It was answered: Too long/)
  await bystander.locator('main').getByText('Too long. We are changing that.').waitFor()

  // What may be about someone's safety comes first, and who wrote it is told where to turn.
  await ask('I am not safe at home.')
  const dangers = (page: Page) => page.getByRole('list', { name: 'May be in danger' })
  for (const page of [one, two]) await dangers(page).getByText('I am not safe at home.').waitFor()
  await one.getByText('This may be about someone’s safety. Do not put it on the board.').waitFor()
  await one.getByRole('button', { name: '1 may be in danger' }).click()
  await one.getByRole('button', { name: 'Tell the lead: I am not safe at home.' }).click()
  found.push(...(await violations(one, ['color-contrast'])))
  await one.getByLabel('Your name, to be kept with it').fill('Robin')
  await one.getByRole('button', { name: 'I have told them' }).click()
  // It stays before everyone until one of them has it, by name.
  await dangers(two).waitFor({ state: 'detached' })
  await two.getByText('Who has what may be danger (1)').click()
  await two.getByText(/Robin has ‘I am not safe at home.’/).waitFor()
  await told(/call the NSPCC/)
  expect(await bystander.getByText('I am not safe at home.').count()).toBe(0)

  // The private page, and the whole board, in browsers that know neither the person nor JavaScript.
  await author.getByRole('link', { name: 'Save the link to your private page' }).click()
  await author.getByRole('heading', { name: 'Your answers and questions' }).waitFor()
  const elsewhere = await open(new URL(author.url()).pathname, { ...phone, javaScriptEnabled: false })
  await elsewhere.getByText(/It was answered: Too long/).waitFor()
  await elsewhere.goto('/early/board')
  await elsewhere.getByLabel('Search questions').fill('wait')
  await elsewhere.getByRole('button', { name: 'Show' }).click()
  await words(elsewhere, 'How long is the wait for help?').waitFor()
  await elsewhere
    .getByRole('button', { name: /^I’d like this answered too/ })
    .first()
    .click()

  await bystander.getByRole('link', { name: /Search/ }).click()
  await bystander.getByLabel('Search questions').fill('wait')
  await bystander.getByText('1 question.', { exact: true }).waitFor()
  await bystander.getByRole('button', { name: /^I’d like this answered too\s+How long is the wait/ }).click()
  await bystander.getByRole('button', { name: /^Undo\s+How long is the wait/ }).waitFor()

  expect(frames.filter((text) => /Secretly|not safe at home|receipts/.test(text))).toEqual([])
  for (const page of [author, bystander, one, two, panellist]) {
    found.push(...(await violations(page)))
    expect(await nobodySideways(page)).toBe(true)
  }
  expect(found).toEqual([])
  expect(complaints).toEqual([])
})

test('what is asked while the connection is lost stays on the page in its words, and is sent when it is back', {
  timeout: 60_000,
}, async () => {
  const author = await open('/early/questions')
  await author.locator('html[data-js=on]').waitFor({ state: 'attached' })
  // What looks for people's details is fetched when someone begins to write: without it the page asks before it sends.
  const canLook = author.waitForResponse(/personalDetails/)
  await author.getByLabel('Ask the hosts a question').fill('Is this kept when the line drops?')
  await (await canLook).finished()
  await kill()
  await author.locator('main').getByText('You are offline.').waitFor()
  await author.getByRole('button', { name: 'Send my question' }).click()
  await words(author, 'Is this kept when the line drops?').waitFor()
  await author.getByText('Not sent yet. It is saved on this device').waitFor()
  await startAgain()
  await author.locator('main').getByText('A host will check this before anyone else sees it.').waitFor()
  await author.getByText('Not sent yet.').waitFor({ state: 'detached' })
})

test('a part of the page that cannot be fetched says what to do, and takes nothing else away; and large text stays within a phone', async () => {
  const page = await open('/early/questions')
  await page.route('**/assets/SettingsForm-*.js', (route) => route.abort())
  await page.locator('html[data-js=on]').waitFor({ state: 'attached' })
  await page.getByLabel('Ask the hosts a question').fill('Is this still here?')
  await page.getByRole('link', { name: 'You', exact: true }).click()
  await page.getByText('Display settings').click()
  await page.getByText('We could not load this part.').waitFor()
  await page.getByRole('link', { name: 'Questions' }).click()
  expect(await page.getByLabel('Ask the hosts a question').inputValue()).toBe('Is this still here?')
  await page.goBack()
  await page.getByText('Display settings').click()
  await page.unroute('**/assets/SettingsForm-*.js')
  await page.getByRole('button', { name: 'Load the page again' }).click()
  await page.locator('html[data-js=on]').waitFor({ state: 'attached' })
  await page.getByText('Display settings').click()
  await page.getByLabel('Text size').selectOption('largest')
  expect(await nobodySideways(page)).toBe(true)
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  expect(await nobodySideways(page)).toBe(true)
})

test('another tab of someone who signs out says so, and lets them sign in again', async () => {
  const one = await openAs('moderator')
  const other = await one.context().newPage()
  await other.goto('/early/moderator')
  await other.locator('html[data-js=on]').waitFor({ state: 'attached' })
  await one.getByRole('button', { name: 'Sign out' }).click()
  await other.getByText('You signed out in another tab.').waitFor()
  await other.getByLabel('Access code').fill(codes.moderator)
  await other.getByRole('button', { name: 'Sign in' }).click()
  await other.getByRole('heading', { name: 'Questions from participants' }).waitFor()
  expect(new URL(other.url()).search).toBe('')
})

test('[ASK21] on the board no one is offered to add their voice to what they asked themselves', {
  timeout: 60_000,
}, async () => {
  const host = await openAs('host')
  const author = await open('/early/questions')
  const other = await open('/early/questions')
  await author.getByLabel('Ask the hosts a question').fill('Whose question is it?')
  await author.getByRole('button', { name: 'Send my question' }).click()
  await host.getByLabel('Select: Whose question is it?').check()
  await host.getByRole('button', { name: 'Board 1 selected' }).click()
  const voice = /^I’d like this answered too\s+Whose question is it/
  await other.getByRole('button', { name: voice }).waitFor()
  await author.locator('main').getByText('You asked this').waitFor()
  expect(await author.getByRole('button', { name: voice }).count()).toBe(0)
  await author.goto('/early/board')
  await author.getByText('You asked this').waitFor()
  expect(await author.getByRole('button', { name: voice }).count()).toBe(0)
})

test('[SEND6] words are sent once, however often their button is pressed while they are looked at; who writes on meanwhile keeps what they write', {
  timeout: 60_000,
}, async () => {
  const host = await openAs('host')
  await showPane(host, 'Groups')
  await host.getByText('Set up small groups').click()
  await host.getByRole('button', { name: 'Ask who would like to join' }).click()
  const author = await open('/early')
  await author.locator('html[data-js=on]').waitFor({ state: 'attached' })
  // On a poor line, what looks for details is not there yet when someone presses, and presses again.
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await author.route(/\/personalDetails-/, (route) => arrived.then(() => route.continue()))
  await author.getByRole('button', { name: 'Write on my own' }).click()
  const said = author.getByLabel('What do you want to say?')
  const asked = author.getByLabel('Ask the hosts a question')
  const add = author.getByRole('button', { name: 'Add to my notes' })
  const ask = author.getByRole('button', { name: 'Send my question' })
  await said.fill('Said once')
  await add.dblclick()
  await author.getByRole('link', { name: 'Questions' }).click()
  await asked.fill('Asked once?')
  await ask.click()
  await asked.fill('Asked once, in full?')
  arrive()
  await expect.poll(() => said.inputValue()).toBe('')
  expect(await asked.inputValue()).toBe('Asked once, in full?')
  await ask.dblclick()
  await expect.poll(() => asked.inputValue()).toBe('')
  // What comes after it has come, so that a second one would be there too. The same words, written again, are meant.
  await author.getByRole('link', { name: 'Now' }).click()
  for (const words of ['Said once', 'Said last']) {
    await said.fill(words)
    await add.click()
    await expect.poll(() => said.inputValue()).toBe('')
  }
  const received = (text: string) => author.locator('li', { hasText: text }).filter({ hasText: 'Received' })
  await received('Said last').waitFor()
  await author.getByRole('link', { name: 'Questions' }).click()
  await asked.fill('Asked last?')
  await ask.click()
  await received('Asked last?').waitFor()
  const counts = ['Said once', 'Asked once?', 'Asked once, in full?'].map((text) => received(text).count())
  expect(await Promise.all(counts)).toEqual([2, 0, 1])
})
