import type { PollView } from '@companion/shared/views/polls'
import { expect } from 'vitest'
import { pagesOfOwnServer, showPane, violations } from '../support/pages.ts'
import { participantCookie } from '../support/people.ts'
import { needs } from '../support/tools.ts'

const test = needs('chromium')
const { openAs, another, url } = pagesOfOwnServer()

test('[VOICE5] a host sees people who look like one, sets them aside with a reason, and an official counts them again', async () => {
  const desk = await another('host')
  const [pollId = '', view] = (desk.slices['runSheet'] as string[])
    .map((id) => [id, desk.slices[`poll:${id}`] as PollView | undefined] as const)
    .find(([, poll]) => poll?.question.kind === 'single' && !poll.practice) ?? ['', undefined]
  await desk.ask({ type: 'openPoll', pollId, run: 1 })
  const options = view?.question.kind === 'single' ? view.question.options : []
  for (let n = 0; n < 25; n++) {
    const cookie = await participantCookie(url())
    const body = new URLSearchParams({ type: 'answer', pollId, run: '1', choice: options[0]?.id ?? '' })
    await fetch(`${url()}/early/commands`, { method: 'POST', redirect: 'manual', headers: { cookie }, body })
  }
  const page = await openAs('host')
  await page.getByRole('button', { name: '1 may be one person many times' }).waitFor()
  await showPane(page, 'Team')
  const networks = page.getByRole('region', { name: 'May be one person many times' })
  await networks.getByText('25 answered faster than anyone reads').waitFor()
  expect(await violations(page)).toEqual([])
  await networks.getByLabel('Why set them aside?').fill('One script')
  await networks.getByRole('button', { name: 'Set aside' }).click()
  await networks.getByText('‘One script’').waitFor()
  await page.getByRole('button', { name: 'may be one person many times' }).waitFor({ state: 'detached' })
  const watching = await openAs('official')
  await watching.getByText('25 people set aside').first().waitFor()
  await watching.getByRole('button', { name: 'Count them again' }).click()
  await watching.getByText('Counted again since').waitFor()
  await page.getByRole('button', { name: '1 may be one person many times' }).waitFor()
})
