import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import {
  desktop,
  neverKeeps,
  nobodySideways,
  pagesOfOwnServer,
  phone,
  showPane,
  violations,
} from '../support/pages.ts'
import { codes } from '../support/server.ts'
import { needs } from '../support/tools.ts'

const test = needs('chromium')
const { open, openAs, complaints } = pagesOfOwnServer()

const patient = { timeout: 15_000 }
const main = (page: Page) => page.locator('main')
const say = async (page: Page, text: string) => {
  await page.getByLabel(/^What do you want to say/).fill(text)
  await page.getByRole('button', { name: /^Add to (the group’s|my) notes$/ }).click()
  await written(page, text).waitFor()
}
/** What was said in a group, where it stands by itself. */
const written = (page: Page, text: string) =>
  main(page).locator('.app-board__text').getByText(text, { exact: true })

test('a whole round: seven people, one without JavaScript and one alone; a scribe is lost and another goes on; nothing is lost', {
  timeout: 180_000,
}, async () => {
  const host = await openAs('host')
  const official = await openAs('official')
  const screen = await openAs('screen')
  const people = await Promise.all([1, 2, 3, 4, 5].map((n) => open('/early', n % 2 ? phone : desktop)))
  const noScript = await open('/early', { ...phone, javaScriptEnabled: false })
  const alone = await open('/early', { ...phone, colorScheme: 'dark' })
  const [one, two, three, four] = people as [Page, Page, Page, Page]
  const live = [...people, alone]
  for (const page of live) await page.locator('html[data-js=on]').waitFor({ state: 'attached' })

  await showPane(host, 'Groups')
  await host.getByText('Set up small groups').click()
  await host.getByRole('button', { name: 'Ask who would like to join' }).click()
  for (const page of people) await page.getByRole('button', { name: 'Join a group' }).click()
  await one.getByText('You will be put in a group when the host starts.').waitFor()
  await noScript.goto('/early')
  await noScript.getByLabel('A first name for your group to see (optional)').fill('Sam')
  await noScript.getByRole('button', { name: 'Join a group' }).click()
  await alone.getByRole('button', { name: 'Write on my own' }).click()
  await alone.getByText('You are writing alone.').waitFor()
  await host.getByText('6 would like to be in a group. 1 writes alone.').waitFor()
  await host.getByRole('button', { name: 'Start the groups' }).click()
  for (const page of people) await main(page).getByText('Group 1.').waitFor()
  await main(one).getByText('Sam among them').waitFor()
  await main(one).getByText('Only people in this group and hosts can read what is written here.').waitFor()

  await say(one, 'Our nursery saw it first.')
  await noScript.goto('/early')
  await written(noScript, 'Our nursery saw it first.').waitFor()
  await noScript.getByLabel(/^What do you want to say/).fill('Nobody rang us back.')
  await noScript.getByRole('button', { name: 'Add to the group’s notes' }).click()
  await written(noScript, 'Nobody rang us back.').waitFor()
  await written(two, 'Nobody rang us back.').waitFor()
  await two.getByRole('button', { name: /^I agree\s+Nobody rang us back/ }).click()
  await main(three).getByText('2 people say this').waitFor()
  await say(alone, 'I would have liked one letter, not nine.')

  // A host sees a call for help first, looks in, comes, and writes.
  await three.getByRole('button', { name: 'Ask a host for help' }).click()
  await host.locator('.app-wall').getByText('Asks for help').waitFor()
  await host.getByRole('button', { name: /^Group 1\b/ }).click()
  const panel = host.getByRole('region', { name: 'Group 1' })
  await panel.getByText('Nobody rang us back.').first().waitFor()
  await panel.getByRole('button', { name: 'I am coming' }).click()
  await main(three).getByText('A host is coming to help you.').waitFor()
  await panel.getByLabel('Write to this group').fill('Who would like to write up?')
  await panel.getByRole('button', { name: 'Send' }).click()
  await main(one).getByText('Who would like to write up?').waitFor()

  // The scribe loses the line in the middle; another takes over and finds what was written.
  await one.getByRole('button', { name: 'I’ll take notes' }).click()
  await one.getByLabel('Key point 1', { exact: true }).fill('Ring people back within a week.')
  await main(two).getByText('Ring people back within a week.').waitFor()
  await one.context().setOffline(true)
  await one.getByLabel('Key point 2 (optional)').fill('This was written without a line.')
  await two.getByRole('button', { name: 'I’ll take over' }).click()
  await expect
    .poll(() => two.getByLabel('Key point 1', { exact: true }).inputValue(), patient)
    .toBe('Ring people back within a week.')
  await two.getByLabel('What do you disagree about? (optional)').fill('One of us would rather have a letter.')
  await two.getByRole('button', { name: 'Show it to the group' }).click()
  await three.getByRole('button', { name: 'Not quite' }).click()
  await noScript.goto('/early')
  await noScript.getByRole('button', { name: 'Fair', exact: true }).click()
  await two.getByText('One says fair. One says not quite.').waitFor()
  // Most of those who were there have to say.
  await four.getByRole('button', { name: 'Fair', exact: true }).click()
  await four.getByText('You said: fair. Received.').waitFor()
  await two.getByRole('button', { name: 'Send it' }).click()
  await main(three).getByText('What your group sent').waitFor()
  await one.context().setOffline(false)
  await main(one).getByText('What your group sent').waitFor()
  // What was written without a line came too late for the write-up, and is not lost to whoever wrote it.
  await main(one)
    .getByText(/You wrote: .*This was written without a line/)
    .waitFor()
  await main(one).getByText('One of us would rather have a letter.').waitFor()

  // The end: what is half written is sent by itself or stays; what came back is put before everyone.
  await alone.getByRole('button', { name: 'Write my key points' }).click()
  await alone.getByLabel('Key point 1', { exact: true }).fill('One letter, not nine.')
  await alone.getByText('Kept. If you leave, you can come back to it.').waitFor()
  await host.getByRole('button', { name: 'End early' }).click()
  await main(three).getByText('The time is up. Finish your sentence:').waitFor()
  await host.getByRole('button', { name: 'End now' }).click()
  await main(three).getByText('A host reads out what the groups came to').waitFor()
  await host.getByText('One letter, not nine.').first().waitFor()
  for (const page of [three, official]) expect(await page.getByText('One letter, not nine.').count()).toBe(0)
  await host.getByRole('button', { name: /^Show it to everyone\s+One letter/ }).click()
  await screen.getByRole('heading', { name: 'One letter, not nine.' }).waitFor()
  await host.getByRole('button', { name: /^Show it to everyone\s+One of us would rather/ }).click()
  await screen.getByText('not all in a group agree').waitFor()
  await official.getByText('One letter, not nine.').waitFor()
  await official.getByText('Not all agree').waitFor()
  await three.getByRole('button', { name: /^Me too\s+One letter/ }).click()
  await main(alone).getByText('From you, and 1 more says ‘me too’').waitFor()
  await noScript.goto('/early')
  await noScript.getByRole('button', { name: /^Me too\s+One letter/ }).click()
  await main(alone).getByText('From you, and 2 more say ‘me too’').waitFor()

  const { official: code } = codes
  await official.request.post('/confirm', { form: { code, to: '/' } })
  const csv = await (await official.request.get('/early/export?format=csv')).text()
  for (const text of ['One of us would rather have a letter.', 'One letter, not nine.'])
    expect(csv).toContain(text)
  for (const text of [
    'Our nursery saw it first.',
    'Nobody rang us back.',
    'I would have liked one letter, not nine.',
    'Ring people back within a week.',
  ])
    expect(csv).not.toContain(text)
  expect(csv).toContain('no host has shown it to everyone')

  const found: unknown[] = []
  for (const page of [...live, host, official]) {
    found.push(...(await violations(page)))
    expect(await nobodySideways(page)).toBe(true)
  }
  expect(found).toEqual([])
  expect(complaints.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
})

test('[GROUP19] what someone has half written when another takes over, or the time is up, is sent or comes back to them', {
  timeout: 120_000,
}, async () => {
  const host = await openAs('host')
  const [scribe, other] = [await open('/early', phone), await open('/early', desktop)]
  for (const page of [scribe, other]) {
    await page.locator('html[data-js=on]').waitFor({ state: 'attached' })
    await page.getByText('Small groups').or(page.getByText('What the groups said')).first().waitFor()
  }
  await showPane(host, 'Groups')
  await host.getByText('Another round of groups').click()
  await host.getByLabel('How people come into groups').selectOption('table')
  await host.getByRole('button', { name: 'Ask who would like to join' }).click()
  await scribe.getByRole('button', { name: 'Join a group' }).click()
  await scribe.getByText('Write the number of your table, such as 7').waitFor()
  for (const page of [scribe, other]) {
    await page.getByLabel('What is the number of your table?').fill('4')
    await page.getByRole('button', { name: 'Join a group' }).click()
    await main(page).getByText('Group 4.').waitFor()
  }
  await host.getByRole('button', { name: 'Start the groups' }).click()
  await scribe.getByRole('button', { name: 'I’ll take notes' }).click()
  await neverKeeps(scribe)
  await scribe.getByLabel('Key point 1', { exact: true }).fill('Half a thou')
  await other.getByRole('button', { name: 'I’ll take over' }).click()
  await main(scribe).getByText('You wrote: ‘Half a thou’').waitFor()
  await main(scribe).getByText('Someone else is taking notes now. You can take over.').waitFor()

  // Two devices of one person are one scribe: what is written on one comes to the other.
  const second = await other.context().newPage()
  await second.goto('/early')
  await other.getByLabel('Key point 1', { exact: true }).fill('From the first device')
  await expect
    .poll(() => second.getByLabel('Key point 1', { exact: true }).inputValue(), patient)
    .toBe('From the first device')
  await second.getByLabel('Key point 2 (optional)').fill('And from the second')
  await expect
    .poll(() => other.getByLabel('Key point 2 (optional)').inputValue(), patient)
    .toBe('And from the second')
  await second.close()

  // The host ends it at once: what both have begun is sent, the sentence and the key point.
  await other.getByLabel('Key point 3 (optional)').fill('Half a po')
  await scribe.getByLabel(/^What do you want to say/).fill('Half a sent')
  await host.getByRole('button', { name: 'End early' }).click()
  await host.getByRole('button', { name: 'End now' }).click()
  await host.getByText('Half a po').first().waitFor()
  await main(scribe).getByText('What your group wrote, kept word by word').click()
  await written(scribe, 'Half a sent').waitFor()
  expect(await written(scribe, 'Half a sent').count()).toBe(1)
  await host.request.post('/confirm', { form: { code: codes.host, to: '/' } })
  expect(await (await host.request.get('/early/export?format=csv')).text()).not.toContain('Half a sent')
  await host.getByRole('button', { name: /^Show it to everyone\s+Half a po/ }).click()
  await main(scribe).getByText('From your group of 2').waitFor()
  await main(scribe)
    .getByRole('button', { name: /^Remove\s+Half a sent/ })
    .click()
  await expect.poll(() => written(scribe, 'Half a sent').count(), patient).toBe(0)
})
