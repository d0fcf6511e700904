import { english, renderPage } from '@companion/client/render'
import { readForm } from '@companion/server/http/forms'
import { participantView } from '@companion/server/rules/audiences/participant'
import { personalView } from '@companion/server/rules/audiences/personal'
import { sliceIn } from '@companion/server/rules/audiences/wording'
import type { PollActivity } from '@companion/shared/commands/runSheet'
import { infoPages } from '@companion/shared/infoPages'
import { expect, test } from 'vitest'
import { host, openPoll, parent, Story, says } from '../support/story.ts'

const contentNote = 'This asks about being excluded from school'
const text = 'What happened?'
const poll = {
  kind: 'poll',
  id: 'hard',
  question: { kind: 'text', text, contentNote },
} satisfies PollActivity

function pageOf(story: Story): string {
  const names = participantView.names(story.state)
  const view = Object.fromEntries(names.map((name) => [name, participantView.slice(story.state, name)]))
  const nothing = { styles: [], scripts: [], preloads: [] }
  const page = {
    page: 'participant',
    session: {
      id: 'early',
      title: 'A session',
      principle: '',
      startsAt: '2027-01-12T19:00:00Z',
      joinCode: 'ABCDEF',
      callUrl: '',
    },
    origin: 'https://example.com',
    epoch: '1',
    seq: 1,
    view,
    mine: personalView(story.state, 'ada'),
    seed: 1,
    place: 'now',
  }
  const assets = new Proxy({}, { get: () => nothing })
  const around = { assets, language: english, infoPages, site: 'Sessions' }
  return renderPage(page as never, around as never).replace(/<script[\s\S]*?<\/script>/g, '')
}

test('[PAGE11] a content note stands before its question, which is behind a press, and so is the way past it', () => {
  const story = new Story([poll])
  story.does(host, openPoll('hard'))
  const [before = '', after = ''] = pageOf(story).split(contentNote)
  expect(before).not.toContain(text)
  // A browser without JavaScript opens and closes it by itself.
  const [, behind = '', past = ''] =
    /<details class="[^"]*behind-note"(?! open)[^>]*>([\s\S]*)<\/details>([\s\S]*)/.exec(after) ?? []
  expect(behind).toContain(text)
  expect(past).toMatch(/<form[\s\S]*name="skip"[\s\S]*Skip this question/)
  const form = { type: 'answer', pollId: 'hard', run: '1', skip: 'true' }
  expect(readForm(form, story.state)).toMatchObject([{ answer: { skip: true } }])
})

test('[PAGE11] it is not asked for again of someone who has answered, and stays before someone who has skipped', () => {
  const story = new Story([poll])
  story.does(host, openPoll('hard'))
  story.does(parent('ada'), says('hard', { skip: true }))
  expect(pageOf(story)).not.toMatch(/behind-note" open/)
  expect(pageOf(story)).toContain('You said')
  story.does(parent('ada'), says('hard', { text: 'They sent him home' }))
  expect(pageOf(story)).toMatch(/behind-note" open/)
})

test('[PAGE11] a content note is in the reader’s language, as its question is', () => {
  const story = new Story([poll])
  story.does(host, openPoll('hard'))
  const texts = new Map([
    [text, 'Co się stało?'],
    [contentNote, 'O wydaleniu ze szkoły'],
  ])
  expect(sliceIn({ language: 'pl', texts }, story.state, 'poll:hard')).toMatchObject({
    question: { text: 'Co się stało?', contentNote: 'O wydaleniu ze szkoły' },
  })
})
