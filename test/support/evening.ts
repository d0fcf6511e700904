import { fileURLToPath } from 'node:url'
import { opinion } from '@companion/server/crowd/opinions'
import { seeded } from '@companion/server/crowd/seeded'
import { stockFor } from '@companion/server/crowd/stock/registry'
import { drawTraits } from '@companion/server/crowd/traits'
import { loadProgramme } from '@companion/server/programme/programme'
import type { Actor } from '@companion/server/rules/entry'
import type { SessionState } from '@companion/server/rules/state'
import { pollsOf } from '@companion/shared/commands/runSheet'
import { host, moderator, parent, Story, system } from './story.ts'

const programme = loadProgramme(fileURLToPath(new URL('../../server/programme', import.meta.url)))

export type Evening = {
  info: { id: string; title: string; startsAt: string }
  state: SessionState
  story: Story
}

/** One of the sessions as the crowd of a seed has it: every question is asked, some twice, and it ends. */
export function evening(
  place: number,
  people: number,
  seed = 7,
  idOf = (number: number) => `person-${number}`,
): Evening {
  const { details, content } = programme.sessions[place] as (typeof programme.sessions)[0]
  const story = new Story([])
  const { runSheet, topics, prompts, whoYouAre } = content
  story.does(system, { type: 'prepare', runSheet, topics, prompts, whoYouAre })
  const crowd = Array.from({ length: people }, (_, number) => {
    const random = seeded(seed * 100_003 + number)
    return {
      who: parent(idOf(number)),
      traits: { ...drawTraits(random), random, stock: stockFor(details.id) },
    }
  })
  for (const [index, { who }] of crowd.entries())
    for (const { id: about, options } of whoYouAre.questions)
      if ((index * 7 + about.length) % 5 > 0)
        story.does(who, {
          type: 'describeMe',
          about,
          choice: options[(index * index) % Math.min(6, options.length)]?.id ?? null,
        })
  for (const [index, { id, question }] of pollsOf(runSheet).entries())
    for (const run of index === 1 ? [1, 2] : [1]) {
      story.does(host, { type: 'openPoll', pollId: id, run })
      for (const [number, { who, traits }] of crowd.entries())
        if ((number + index) % 9 > 0)
          story.does(who, { type: 'answer', pollId: id, run, answer: opinion(question, traits) })
      moderateSome(story, id, run)
      story.does(host, { type: 'closePoll', pollId: id, run })
    }
  askSome(
    story,
    crowd.slice(0, 40).map(({ who }) => who),
    topics[0]?.id,
  )
  story.does(host, { type: 'setPhase', phase: 'ended' })
  return {
    info: { id: details.id, title: details.title, startsAt: details.startsAt },
    state: story.state,
    story,
  }
}

/** A host lets some of what people wrote through. */
function moderateSome(story: Story, pollId: string, run: number): void {
  const { said, tally } = story.state.polls.get(pollId)?.runs.at(-1) ?? {}
  const items = [...[...(said?.waiting ?? [])].slice(0, 20), ...[...(tally?.words.keys() ?? [])].slice(0, 12)]
  if (items.length > 0) story.does(host, { type: 'moderate', pollId, run, items, show: true })
}

function askSome(story: Story, people: readonly Actor[], topic: string | undefined): void {
  for (const [index, who] of people.entries()) {
    story.does(who, {
      type: 'ask',
      text: `How long, ${index}, and "why"?`,
      ...(topic !== undefined && index % 3 === 0 && { topic }),
    })
    const [question, version] = [index + 1, story.state.questions.get(index + 1)?.version ?? 1]
    if (index % 4 === 0)
      story.does(moderator, {
        type: 'reviewQuestion',
        question,
        version,
        verdict: 'decline',
        reason: 'asked',
      } as never)
    else if (index % 4 < 3)
      story.does(moderator, { type: 'reviewQuestion', question, version, verdict: 'show' } as never)
  }
}
