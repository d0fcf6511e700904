import { expect } from 'vitest'
import { pagesOfOwnServer, violations } from '../support/pages.ts'
import { needs } from '../support/tools.ts'

const test = needs('chromium')
const { open, openAs, complaints } = pagesOfOwnServer()
const shots = process.env['SHOTS']

test('[SHEET9] the next press follows the run sheet whatever comes next, and phones and the screen show what is on', {
  timeout: 120_000,
}, async () => {
  const host = await openAs('host', { viewport: { width: 1440, height: 900 } })
  const phone = await open('/early')
  const screen = await openAs('screen')
  const look = async (name: string) => {
    if (shots === undefined) return
    await host.screenshot({ path: `${shots}/${name}-host.png` })
    await phone.screenshot({ path: `${shots}/${name}-phone.png` })
    await screen.screenshot({ path: `${shots}/${name}-screen.png` })
  }
  const sheet = host.locator('.app-pane--sheet')
  const next = host.locator('.app-actionbar__next')
  /** Press the big button from the keyboard, once it says this. */
  const press = async (says: string) => {
    await next.filter({ hasText: says }).waitFor()
    await host.keyboard.press('n')
  }
  await press('Open: Can you see this question?')
  await press('Close the question')
  await press('Show the result to everyone')
  await press('Begin: Welcome')
  await phone.getByRole('heading', { name: 'Welcome' }).waitFor()
  await screen.getByRole('heading', { name: 'Welcome' }).waitFor()
  await sheet.locator('[data-line=welcome]').getByText('On now').waitFor()
  await look('talk')
  expect(await violations(host)).toEqual([])

  // A break that is added now comes next, and ends with the press after it.
  await host.getByRole('button', { name: 'Add a talk, break or groups' }).click()
  await host.getByLabel('What it is').selectOption('break')
  await host.getByLabel('Planned minutes').fill('10')
  await look('editor')
  await host.getByRole('button', { name: 'Add to the run sheet' }).click()
  await press('Begin the break')
  await phone.getByRole('main').getByText('We will be back at').waitFor()
  await screen.getByText('We will be back at').waitFor()
  await look('break')
  await press('Go on with the session')
  await phone.getByRole('main').getByText('We will be back at').waitFor({ state: 'detached' })
  await next.filter({ hasText: 'Open: Have you taken part' }).waitFor()
  await look('after')

  // A line that is jumped to is where the next press goes on from.
  await sheet.locator('[data-line=groups]').click()
  await host.getByRole('button', { name: 'Ask people into groups' }).last().click()
  await phone.getByText('Small groups').first().waitFor()
  await press('Start the groups')
  await next.filter({ hasText: 'End early' }).waitFor()
  await look('groups')
  await host.keyboard.press('n')
  await press('End now')
  await press('Begin the read-out')
  await phone.getByRole('heading', { name: 'What groups said' }).waitFor()
  await look('read-out')
  await sheet.locator('[data-line=board]').click()
  await host.getByRole('button', { name: 'Answer from the board' }).last().click()
  await screen.getByRole('heading', { name: 'Your questions' }).waitFor()
  await look('board')
  expect(await violations(phone)).toEqual([])
  expect(complaints).toEqual([])
})
