import { readForm } from '@companion/server/http/forms'
import { hostView } from '@companion/server/rules/audiences/host'
import { participantView } from '@companion/server/rules/audiences/participant'
import { personalView } from '@companion/server/rules/audiences/personal'
import { evidence } from '@companion/server/rules/evidence'
import { field } from '@companion/shared/formFields'
import { expect, test } from 'vitest'
import { latestIn } from '../support/apart.ts'
import { begun } from '../support/rounds.ts'
import {
  closePoll,
  done,
  everyKind,
  host,
  openPoll,
  parent,
  Story,
  says,
  showResult,
} from '../support/story.ts'

const theirs = { helping: 'theirWords' } as const
const view = { helping: 'helperView' } as const
const writes = (text: string, helping: object = {}) => ({ ...says('text', { text }), ...helping })

test('[APART6] answers in someone’s words, and helpers’ own views, are each counted apart, and an answer moves between them', () => {
  const story = new Story(everyKind)
  story.does(host, openPoll('text'))
  story.does(parent('ada'), writes('My own words'))
  story.does(parent('ben'), writes('They were never asked', theirs))
  story.does(parent('cem'), writes('It would help them', view))
  const apart = (part: string, answered: number) => ({ part, answered, skipped: 0 })
  for (const seen of [hostView, participantView]) {
    story.does(host, showResult('text'))
    expect(latestIn(seen, story, 'text')).toMatchObject({
      answered: 1,
      apart: [apart('theirWords', 1), apart('helperView', 1)],
    })
  }
  const texts = () => (hostView.slice(story.state, 'freeText:text') as { waiting: object[] }).waiting
  expect(texts()).toMatchObject([
    { text: 'My own words' },
    { text: 'They were never asked', part: 'theirWords' },
    { text: 'It would help them', part: 'helperView' },
  ])
  expect(personalView(story.state, 'ben')).toMatchObject({ 'answer:text': theirs })
  story.does(parent('ben'), writes('I asked them myself'))
  expect(personalView(story.state, 'ben')['answer:text']).not.toHaveProperty('helping')
  expect(latestIn(hostView, story, 'text')).toMatchObject({ answered: 2, apart: [apart('helperView', 1)] })
})

test('[APART6] what helpers chose of a list is published when the question closes, as that of every part is', () => {
  const story = new Story(everyKind)
  story.does(host, openPoll('single'))
  for (let index = 0; index < 6; index++)
    story.does(parent(`p${index}`), { ...says('single', { choice: 'a' }), ...theirs })
  expect(latestIn(hostView, story, 'single').apart?.[0]).not.toHaveProperty('taken')
  story.does(host, closePoll('single'))
  expect(latestIn(hostView, story, 'single').apart).toMatchObject([{ taken: { people: 6 } }])
})

test('[APART6] a question asked for someone says so to those who read it, and in the files', () => {
  const story = new Story(everyKind)
  expect(
    story.does(parent('ada'), { type: 'ask', text: 'When will they be heard?', ...theirs }),
  ).toMatchObject(done)
  expect(hostView.slice(story.state, 'queue')).toMatchObject({ waiting: [theirs] })
  story.does(host, { type: 'reviewQuestion', question: 1, verdict: 'show' })
  expect(JSON.stringify(participantView.slice(story.state, 'board'))).not.toContain('theirWords')
  const rows = [...evidence(story.state)]
    .flat()
    .filter(({ wording }) => wording === 'When will they be heard?')
  expect(rows).toMatchObject([{ part: 'theirWords', value: 1 }])
})

test('[APART6] what is said in a group for someone says so to those who read it', () => {
  const story = begun(3)
  const said = { type: 'contribute', round: 1, text: 'They sat in the corridor', ...theirs } as const
  expect(story.does(parent('p1'), said)).toMatchObject(done)
  expect(personalView(story.state, 'p2').group?.contributions).toMatchObject([theirs])
  const form = { type: 'contribute', round: '1', [field.text]: 'And so', [field.helping]: 'helperView' }
  expect(readForm(form, story.state)).toMatchObject([view])
})

test('[APART6] a form without JavaScript says the same, and nothing where its writer helps no one', () => {
  const story = new Story(everyKind)
  story.does(host, openPoll('text'))
  const answered = { type: 'answer', pollId: 'text', run: '1', [field.text]: 'As they say' }
  const asked = { type: 'ask', [field.text]: 'And why?' }
  for (const form of [answered, asked]) {
    expect(readForm({ ...form, [field.helping]: 'helperView' }, story.state)).toMatchObject([view])
    for (const said of ['', 'anything'])
      expect(readForm({ ...form, [field.helping]: said }, story.state)?.[0]).not.toHaveProperty('helping')
  }
})
