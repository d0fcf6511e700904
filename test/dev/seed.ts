import { setTimeout as pause } from 'node:timers/promises'
import type { PollView } from '@companion/shared/views/polls'
import { arrive, type Person, participantCookie, staffCookie } from '../support/people.ts'

/** How many people answer, and how many questions they are asked. */
const people = 24
const asked = 3

const questions = [
  'How long should we wait for an assessment?',
  'Who decides when a school says it cannot meet need?',
  'Will there be more places near home?',
]

/** Wait until a server that is starting answers. */
async function isThere(url: string): Promise<void> {
  while (
    !(await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    ))
  )
    await pause(100)
}

/** Fill the first session of a fresh server with a small crowd's answers and questions; its next question is open. */
export async function seed(url: string): Promise<void> {
  await isThere(url)
  const host = await arrive({ url, audience: 'host', cookie: await staffCookie(url, 'host') })
  const crowd = await Promise.all(
    Array.from({ length: people }, async () =>
      arrive({ url, audience: 'participant', cookie: await participantCookie(url) }),
    ),
  )
  const choices = Object.entries(host.slices).flatMap(([name, slice]) => {
    if (!name.startsWith('poll:')) return []
    const { question, practice } = slice as PollView
    if (question.kind !== 'single' || practice) return []
    return [{ pollId: name.slice('poll:'.length), options: question.options.map(({ id }) => id) }]
  })
  for (const [index, { pollId, options }] of choices.slice(0, asked + 1).entries()) {
    await host.ask({ type: 'openPoll', pollId, run: 1 })
    const answers = index < asked ? crowd : crowd.slice(0, people / 2)
    await Promise.all(answers.map((person, place) => answer(person, pollId, options, place)))
    if (index < asked) await host.ask({ type: 'showResult', pollId, run: 1 })
  }
  for (const [index, text] of questions.entries()) await (crowd[index] as Person).ask({ type: 'ask', text })
  for (const question of [1, 2]) await host.ask({ type: 'reviewQuestion', question, verdict: 'show' })
  await Promise.all(crowd.slice(4, 12).map((person) => person.ask({ type: 'upvote', question: 1, on: true })))
  for (const person of [host, ...crowd]) person.leave()
}

/** Earlier options are chosen more often, so that results differ. */
function answer(person: Person, pollId: string, options: readonly string[], place: number) {
  const choice = options[Math.floor((place * place) / people) % options.length] as string
  return person.ask({ type: 'answer', pollId, run: 1, answer: { choice } })
}
