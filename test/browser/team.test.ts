import type { HostView } from '@companion/shared/views/host'
import { expect } from 'vitest'
import { pagesOfOwnServer, showPane, violations } from '../support/pages.ts'
import { needs } from '../support/tools.ts'

const test = needs('chromium')
const { openAs, another, complaints } = pagesOfOwnServer()
const shots = process.env['SHOTS']

test('[TEAM3] the team sees who is here and what each does, and a duty that is handed over is said to whoever has it now', {
  timeout: 90_000,
}, async () => {
  const robin = await openAs('host', { viewport: { width: 1440, height: 900 } })
  const alex = await openAs('host')
  const sam = await openAs('moderator')
  await sam.getByText('Team', { exact: true }).click()
  for (const page of [robin, alex]) await showPane(page, 'Team')
  for (const [page, name] of [
    [robin, 'Robin'],
    [alex, 'Alex'],
    [sam, 'Sam'],
  ] as const) {
    await page.getByLabel('Your name, for the team').fill(name)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
  }
  const team = (name: string) =>
    robin.getByRole('list', { name: 'The team' }).getByRole('listitem').filter({ hasText: name })
  for (const name of ['Robin (you)', 'Alex', 'Sam']) await team(name).waitFor()

  // What somebody reads, and the group that they look into.
  const parent = await another('participant')
  await parent.ask({ type: 'ask', text: 'Who decides where my son goes to school?' })
  await sam.getByText('Who decides where my son goes to school?').first().waitFor()
  await sam.keyboard.press('t')
  await team('Sam').getByText('reading question 1').waitFor()
  const host = await another('host')
  const prompts = (host.slices as HostView).prompts?.map(({ id }) => id) ?? []
  const size = { least: 1, wanted: 1, most: 2 }
  await host.ask({ type: 'gatherRound', round: 1, how: 'balanced', prompts, size, minutes: 20 })
  await parent.ask({ type: 'joinRound', round: 1, wish: { kind: 'any' } })
  await host.ask({ type: 'startRound', round: 1 })
  await parent.ask({ type: 'contribute', round: 1, text: 'Mr Example at our school said no.' })
  await alex
    .getByRole('button', { name: /^Group 1/ })
    .first()
    .click()
  await team('Alex').getByText('looking at group 1').waitFor()

  await robin.getByLabel('Who has the questions').selectOption('Alex')
  await alex.getByText('You have the questions now, from Robin.').first().waitFor()
  await team('Alex').getByText('Has the questions').waitFor()
  if (shots !== undefined) {
    await robin.screenshot({ path: `${shots}/team.png` })
    await alex.screenshot({ path: `${shots}/look-in.png` })
    await sam.screenshot({ path: `${shots}/moderator.png`, fullPage: true })
  }
  expect(await violations(robin)).toEqual([])

  // Something is taken out of a group with a reason, which whoever wrote it reads.
  const panel = alex.getByRole('region', { name: 'Group 1' })
  await panel
    .getByRole('button', { name: /^Take out/ })
    .first()
    .click()
  await panel.getByLabel(/^Why do you take out/).fill('It names a member of staff')
  await panel.getByRole('button', { name: 'Take it out' }).click()
  await panel.getByText('Nothing is written yet.').waitFor()
  await parent.until((_, mine) => mine.member?.removed?.[0]?.reason === 'It names a member of staff')
  await robin
    .getByText('Something taken out of a group by Alex, just now: ‘It names a member of staff’')
    .first()
    .waitFor()
  await alex.close()
  await team('Alex').getByText('not here now').waitFor()
  expect(complaints).toEqual([])
})
