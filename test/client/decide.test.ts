import type { CommandWithoutId } from '@companion/client/live/useView'
import { decisionOn, maskAndShow } from '@companion/client/questions/decide'
import { partsOf } from '@companion/client/questions/partsOf'
import type { HostQuestion } from '@companion/shared/views/questions'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ada, ask, ben, cid, queue, receipts } from '../support/questions.ts'
import { done, moderator, type Said, Story } from '../support/story.ts'

/** Press something on the first card; the commands that it sends are all done. */
function press(story: Story, commands: (card: HostQuestion) => readonly CommandWithoutId[]): void {
  for (const command of commands(queue(story).waiting[0] as HostQuestion))
    expect(story.does(moderator, command as Said)).toMatchObject(done)
}

test('[MOD16] one press masks what looks like a detail of someone’s and puts the question on the board; its author sees what was masked', () => {
  const story = new Story()
  story.does(ada, {
    ...ask('My son Adam has no place, ring 01632 960 001?'),
    flags: ['name', 'phone'],
  } as Said)
  press(story, maskAndShow)
  expect(queue(story).shown).toMatchObject([{ text: 'My son … has no place, ring …?' }])
  expect(receipts(story, 'ada')).toMatchObject([
    { status: 'shown', reworded: true, text: 'My son … has no place, ring …?' },
  ])
})

test('[MOD16] what is masked is what is marked, and marking leaves every word as it is', () => {
  const marked = partsOf('My son Adam has no place, ring 01632 960 001?').filter(({ isMarked }) => isMarked)
  expect(marked.map(({ text }) => text)).toEqual(['Adam', '01632 960 001'])
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      expect(
        partsOf(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text)
    }),
  )
})

test('[MOD17] one decision on a card holds for all that say the same; on the board they stand once, for everyone who asked', () => {
  const story = new Story()
  for (const who of [ada, ben, cid]) story.does(who, ask(`Why so long${'?'.repeat(who.id.length)}`))
  press(story, (card) => decisionOn(card, { verdict: 'show' }))
  expect(queue(story)).toMatchObject({ toRead: 0, shown: [{ score: 3 }] })
  for (const who of [ada, ben]) story.does(who, ask('Who decides?'))
  press(story, (card) => decisionOn(card, { verdict: 'decline', reason: 'asked' }))
  expect(queue(story)).toMatchObject({ toRead: 0, counts: { declined: 2 } })
})
