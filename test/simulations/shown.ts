import { anyOf, type Random } from '@companion/server/crowd/chance'
import { opinion } from '@companion/server/crowd/opinions'
import { seeded } from '@companion/server/crowd/seeded'
import type { Stock } from '@companion/server/crowd/stock/stock'
import { describe, drawTraits } from '@companion/server/crowd/traits'
import { loadProgramme, ownProgramme } from '@companion/server/programme/programme'
import { officialView } from '@companion/server/rules/audiences/official'
import { rulesVersion } from '@companion/server/rules/version'
import { pollsOf } from '@companion/shared/commands/runSheet'
import type { Breakdown } from '@companion/shared/views/results'
import { closePoll, host, openPoll, parent, Story, says, system } from '../support/story.ts'

// How much of breakdowns is shown of believable crowds of several sizes: of the programme's own sessions, with its own who-you-are
// questions, by the rules as they were before tables were published whole, and as they are. Seeded; nothing is read from the clock.

const sizes = process.argv.slice(2).map(Number).filter(Boolean)
const crowds = sizes.length > 0 ? sizes : [100, 300, 1000, 10_000]
const before = 12
const words = Array.from({ length: 40 }, (_, at) => `word${at}`)
const stock = { words, answers: [{ by: 'parent', text: 'Help came late.' }] } as unknown as Stock
const { sessions } = loadProgramme(ownProgramme)

type Shown = {
  tables: number
  withGroups: number
  groups: number
  all: number
  figures: number
  whole: number
}

/** A crowd goes through a session; every question is closed before the next is asked, and the first one is asked again at the end. */
function evening({ content }: (typeof sessions)[0], people: number, rules: number, seed: number): Story {
  const story = new Story()
  story.rules = rules
  const { runSheet, whoYouAre } = content
  story.does(system, { type: 'prepare', runSheet, whoYouAre })
  const random: Random = seeded(seed)
  const crowd = Array.from({ length: people }, (_, at) => ({
    actor: parent(`p${at}`),
    traits: drawTraits(random),
  }))
  for (const { actor, traits } of crowd)
    for (const { id: about, options } of whoYouAre.questions)
      story.does(actor, { type: 'describeMe', about, choice: describe(random, traits.voice, options) })
  const polls = pollsOf(runSheet).filter(({ practice }) => !practice)
  const asked = [...polls.map(({ id, question }) => ({ id, question, run: 1 }))]
  for (const { id, question, run } of asked) {
    story.does(host, openPoll(id, run))
    for (const { actor, traits } of crowd) {
      if (random() > traits.answers) continue
      const { voice, mood } = traits
      story.does(actor, says(id, opinion(question, { voice, mood, random, stock }), run))
    }
    story.does(host, closePoll(id, run))
  }
  return story
}

/** What officials see of it. */
function shownIn({ state }: Story): Shown {
  const shown: Shown = { tables: 0, withGroups: 0, groups: 0, all: 0, figures: 0, whole: 0 }
  const breakdowns = [...state.polls.keys()].flatMap(
    (id) => (officialView.slice(state, `breakdowns:${id}`) ?? []) as Breakdown[],
  )
  for (const { about, tables } of breakdowns) {
    const choices = state.whoYouAre.questions.find(({ id }) => id === about)?.options ?? []
    for (const { rows } of tables) {
      const named = rows.filter(({ text }) => choices.some((choice) => choice.text === text))
      const whole = named.filter(({ cells }) => !cells.includes('c'))
      shown.tables += 1
      shown.withGroups += whole.length > 0 ? 1 : 0
      shown.groups += whole.length
      shown.all += choices.length
      shown.figures += named.flatMap(({ cells }) => cells).filter((cell) => cell !== 'c').length
    }
  }
  return shown
}

const add = (one: Shown, next: Shown): Shown =>
  Object.fromEntries(Object.entries(one).map(([key, sum]) => [key, sum + next[key as keyof Shown]])) as Shown
const none: Shown = { tables: 0, withGroups: 0, groups: 0, all: 0, figures: 0, whole: 0 }

console.log('| people | rules | tables | with a whole group | whole groups | of | figures of groups |')
console.log('| --: | --- | --: | --: | --: | --: | --: |')
for (const people of crowds)
  for (const rules of [before, rulesVersion]) {
    const { tables, withGroups, groups, all, figures } = sessions
      .map((session, at) => shownIn(evening(session, people, rules, anyOf(seeded(at + 1), [1, 2, 3]) + at)))
      .reduce(add, none)
    const name = rules === before ? 'before' : 'now'
    console.log(`| ${people} | ${name} | ${tables} | ${withGroups} | ${groups} | ${all} | ${figures} |`)
  }
