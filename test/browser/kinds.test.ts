import type { Page } from 'playwright-core'
import { beforeAll, expect } from 'vitest'
import { desktop, pagesOfOwnServer, phone, tabTo } from '../support/pages.ts'
import { needs } from '../support/tools.ts'

const test = needs('chromium')
let host: Page
let mouse: Page
let keyboard: Page
let noScript: Page
const { open, openAs, complaints } = pagesOfOwnServer()

beforeAll(async () => {
  host = await openAs('host')
  mouse = await open('/early')
  keyboard = await open('/early', desktop)
  noScript = await open('/early', { ...phone, javaScriptEnabled: false })
  await mouse.locator('html[data-js=on]').waitFor({ state: 'attached' })
  await keyboard.locator('html[data-js=on]').waitFor({ state: 'attached' })
}, 60_000)

type Kind = {
  pollId: string
  /** Answer by mouse, by keyboard from the top of the page, and without JavaScript; the last step sends it. */
  mouse: (page: Page) => Promise<void>
  keyboard: (page: Page) => Promise<void>
  noScript: (page: Page) => Promise<void>
  said: { mouse: string; keyboard: string; noScript: string }
  /** What a screen reader is told: parts of the snapshot of the accessibility tree. */
  aria: string[]
  /** What the closed question says to those who took part, once the result is shown. */
  result: RegExp
  /** What a host lets others see of what people wrote. */
  letThrough?: string[]
}

const press = (page: Page, ...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())
const focusThen = async (page: Page, selector: string, ...keys: string[]) => {
  await tabTo(page, selector)
  await press(page, ...keys)
}
const typeInto = async (page: Page, selector: string, text: string) => {
  await tabTo(page, selector)
  await page.keyboard.type(text)
}

const kinds: Record<string, Kind> = {
  'one answer': {
    pollId: 'p2',
    mouse: (page) => page.getByLabel('Before school started').check(),
    keyboard: (page) => focusThen(page, '#p2-a', 'Space', 'ArrowDown'),
    noScript: (page) => page.getByLabel('In Years 3 to 6').check(),
    said: {
      mouse: 'You said ‘Before school started’',
      keyboard: 'You said ‘In reception or Years 1 and 2’',
      noScript: 'You said ‘In Years 3 to 6’',
    },
    aria: ['group "When did someone first notice', 'radio "Before school started"'],
    result: /3 people answered\. The most common answers were/,
  },
  'several answers, with something else': {
    pollId: 'p10',
    async mouse(page) {
      await page.getByLabel('The family').check()
      await page.getByLabel('If something else, please say').fill('A grandparent')
    },
    async keyboard(page) {
      for (const id of ['a', 'b']) {
        await page.evaluate(() => document.getElementById('main')?.focus())
        await focusThen(page, `#p10-${id}`, 'Space')
      }
    },
    async noScript(page) {
      await page.getByLabel('The family').check()
      await page.getByLabel('The council').check()
    },
    said: {
      mouse: 'You said ‘The family’, ‘A grandparent’',
      keyboard: 'You said ‘',
      noScript: 'You said ‘',
    },
    aria: ['checkbox "The family"', 'textbox "If something else, please say"', 'Choose up to 3.'],
    result: /All 3 people who answered chose ‘The family’/,
  },
  'a scale': {
    pollId: 'p8',
    mouse: (page) => page.getByLabel('5 Very hopeful').check(),
    keyboard: (page) => focusThen(page, '#p8-1', 'Space', 'ArrowDown', 'ArrowDown', 'ArrowDown'),
    noScript: (page) => page.getByLabel('3 In between').check(),
    said: { mouse: 'You said 5.', keyboard: 'You said 4.', noScript: 'You said 3.' },
    aria: ['radio "1 Not at all hopeful"', 'radio "5 Very hopeful"'],
    result: /3 people answered\. On average they chose 4, on a scale from 1/,
  },
  'putting in order': {
    pollId: 'p11',
    mouse: async (page) =>
      void (await page.getByLabel('Someone to guide us', { exact: true }).selectOption('1')),
    async keyboard(page) {
      await tabTo(page, '#p11-d')
      await page.keyboard.press('ArrowDown')
      await page.evaluate(() => document.getElementById('main')?.focus())
      await tabTo(page, '.app-ranking__item:first-child .app-linkbutton:last-child')
      await press(page, 'Enter', 'Enter')
    },
    async noScript(page) {
      for (const [place, id] of ['d', 'a', 'b', 'c'].entries()) {
        await page.locator(`#p11-${id}`).selectOption(String(place + 1))
      }
    },
    said: {
      mouse: 'You said ‘Someone to guide us’, then',
      keyboard: ', then ',
      noScript: 'You said ‘Someone to guide us’, then ‘Being believed the first time’',
    },
    aria: ['button "Move up Someone to guide us"', 'combobox "Someone to guide us"'],
    result: /3 people answered|put it first/,
  },
  '100 points': {
    pollId: 'p12',
    async mouse(page) {
      await page.getByLabel('Schools', { exact: true }).fill('60')
      await page.getByText('40 of 100 points left to share out.').waitFor()
      await page.getByLabel('Nurseries and childminders').fill('40')
      await page.getByText('All 100 points are shared out.').waitFor()
    },
    async keyboard(page) {
      await typeInto(page, '#p12-b', '100')
    },
    async noScript(page) {
      await page.getByLabel('Schools', { exact: true }).fill('80')
      await page.getByLabel('Nurseries and childminders').fill('20')
    },
    said: { mouse: '‘Schools’ 60', keyboard: '‘Schools’ 100', noScript: '‘Schools’ 80' },
    aria: ['textbox "Schools"', 'Share out 100 points'],
    result: /‘Schools’ got the most: 80 of 100 on average/,
  },
  'a number': {
    pollId: 'p13',
    mouse: (page) => page.getByLabel('A whole number from 0 to 30').fill('4'),
    keyboard: (page) => typeInto(page, '#p13-number', '6'),
    noScript: (page) => page.getByLabel('A whole number from 0 to 30').fill('8'),
    said: { mouse: 'You said 4 people', keyboard: 'You said 6 people', noScript: 'You said 8 people' },
    aria: ['textbox "A whole number from 0 to 30"'],
    result: /3 people answered\. The middle answer was 6 people/,
  },
  'own words': {
    pollId: 'p15',
    mouse: (page) => page.getByLabel('What one thing should change first').fill('Being listened to'),
    keyboard: (page) => typeInto(page, '#p15-text', 'Shorter waits'),
    noScript: (page) => page.getByLabel('What one thing should change first').fill('Kind words'),
    said: {
      mouse: 'You said ‘Being listened to’',
      keyboard: 'You said ‘Shorter waits’',
      noScript: 'You said ‘Kind words’',
    },
    aria: [
      'textbox "What one thing should change first, so that help comes sooner?"',
      'Do not include a child’s name',
    ],
    letThrough: ['Being listened to', 'Shorter waits'],
    result: /3 people answered\. 2 answers are shown\./,
  },
  'a word cloud': {
    pollId: 'p9',
    mouse: (page) => page.getByLabel('Word or short phrase 1').fill('Trust'),
    keyboard: (page) => typeInto(page, '#p9-word-1', 'trust'),
    noScript: (page) => page.getByLabel('Word or short phrase 1').fill('A plan'),
    said: { mouse: 'You said ‘Trust’', keyboard: 'You said ‘trust’', noScript: 'You said ‘A plan’' },
    aria: ['textbox "Word or short phrase 1"', 'Do not include a child’s name'],
    letThrough: ['Trust'],
    result: /3 people answered\. Of the words shown here, ‘Trust’ came up most, from 2 people/,
  },
  statements: {
    pollId: 'p14',
    mouse: (page) =>
      page
        .getByRole('group', { name: 'Help should start before a diagnosis' })
        .getByLabel('Agree', { exact: true })
        .check(),
    keyboard: (page) => focusThen(page, '#p14-a-agree', 'Space', 'ArrowRight'),
    noScript: (page) =>
      page
        .getByRole('group', { name: 'Help should start before a diagnosis' })
        .getByLabel('Agree', { exact: true })
        .check(),
    said: {
      mouse: '‘Help should start before a diagnosis’: agree',
      keyboard: '‘Help should start before a diagnosis’: disagree',
      noScript: '‘Help should start before a diagnosis’: agree',
    },
    aria: ['group "Help should start before a diagnosis"', 'radio "Disagree"'],
    result: /3 people answered\. Most people agreed with ‘Help should start before a diagnosis’: 2 agreed/,
  },
}

test('what looks like someone’s details is pointed out before an answer is sent, and can be taken out', {
  timeout: 60_000,
}, async () => {
  await host.locator('[data-line=p5]').click()
  await host.getByRole('button', { name: 'Open this question' }).click()
  const card = mouse.locator('#poll-p5')
  await card.getByLabel('If something else, please say').fill('Somebody at ZZ99 3VZ')
  await card.getByRole('button', { name: 'Send my answer' }).click()
  await card.getByText('This looks like a postcode (‘ZZ99 3VZ’).').waitFor()
  expect(await card.getByText('Received').count()).toBe(0)
  await card.getByRole('button', { name: 'Remove it' }).click()
  await card.getByRole('button', { name: 'Send my answer' }).click()
  await card.getByText('You said ‘Somebody at …’').waitFor()
  expect(complaints).toEqual([])
})

test.each(Object.entries(kinds))(
  '%s: by mouse, by keyboard alone, by screen reader and without JavaScript',
  {
    timeout: 60_000,
  },
  async (_name, kind) => {
    const { pollId, said } = kind
    const card = (page: Page) => page.locator(`#poll-${pollId}`)
    const text = await host.locator('.app-sheet__item').allInnerTexts()
    expect(text.length).toBeGreaterThan(10)
    await host.locator(`[data-line=${pollId}]`).click()
    await host.getByRole('button', { name: 'Open this question' }).click()
    await card(mouse).getByRole('button', { name: 'Send my answer' }).waitFor()

    // Sent with nothing given it says what to do, and the focus goes there.
    await card(mouse).getByRole('button', { name: 'Send my answer' }).click()
    await mouse.getByRole('alert').getByRole('link').waitFor()
    const complaint = await mouse.getByRole('alert').getByRole('link').getAttribute('href')
    expect(await mouse.locator(complaint as string).count()).toBe(1)
    const tree = await card(mouse).ariaSnapshot()
    for (const part of kind.aria) expect(tree).toContain(part)

    await kind.mouse(mouse)
    await card(mouse).getByRole('button', { name: 'Send my answer' }).click()
    await card(mouse).getByText(said.mouse).first().waitFor()
    // Taken back, then said that one would rather not, then answered again: the controls still hold the answer or take it.
    await card(mouse).getByRole('button', { name: 'Remove my answer' }).click()
    await card(mouse).getByText('Received').waitFor({ state: 'detached' })
    await card(mouse).getByRole('button', { name: 'Prefer not to say' }).click()
    await card(mouse).getByText('You said ‘Prefer not to say’').first().waitFor()
    await kind.mouse(mouse)
    await card(mouse).getByRole('button', { name: 'Change my answer' }).click()
    await card(mouse).getByText(said.mouse).first().waitFor()

    await card(keyboard).getByRole('button', { name: 'Send my answer' }).waitFor()
    await keyboard.evaluate(() => document.getElementById('main')?.focus())
    await kind.keyboard(keyboard)
    await tabTo(keyboard, `#poll-${pollId} .govuk-button`)
    await keyboard.keyboard.press('Enter')
    await card(keyboard).getByText('Received').waitFor()
    await card(keyboard).getByText(said.keyboard).first().waitFor()

    await noScript.goto('/early')
    await card(noScript).getByRole('button', { name: 'Prefer not to say' }).click()
    await card(noScript).getByText('You said ‘Prefer not to say’').first().waitFor()
    await kind.noScript(noScript)
    await card(noScript).getByRole('button', { name: 'Change my answer' }).click()
    await card(noScript).getByText(said.noScript).first().waitFor()

    for (const label of ['Let through Being listened to', 'Let through Shorter waits']) {
      if (pollId === 'p15') await host.getByRole('button', { name: label }).click()
    }
    if (pollId === 'p9') await host.getByRole('button', { name: 'Let through trust' }).click()
    await host.keyboard.press('c')
    await card(mouse).getByText('Closed', { exact: true }).waitFor()
    if (!['p11', 'p13'].includes(pollId)) {
      await host.getByRole('button', { name: 'Show the result to everyone' }).waitFor()
      await host.keyboard.press('r')
    }
    for (const page of [mouse, keyboard]) await card(page).getByText(kind.result).waitFor()
    await noScript.goto('/early')
    await card(noScript).getByText(kind.result).waitFor()
    if (pollId === 'p15') expect(await card(noScript).getByText('Kind words').count()).toBe(1)
    expect(complaints).toEqual([])
  },
)
