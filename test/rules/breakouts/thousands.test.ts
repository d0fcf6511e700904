import { GroupCast } from '@companion/server/replica/groupCast'
import { Member } from '@companion/server/replica/member'
import { moderatorView } from '@companion/server/rules/audiences/moderator'
import { officialView } from '@companion/server/rules/audiences/official'
import { panellistView } from '@companion/server/rules/audiences/panellist'
import { participantView } from '@companion/server/rules/audiences/participant'
import { personalView } from '@companion/server/rules/audiences/personal'
import { screenView } from '@companion/server/rules/audiences/screen'
import { latestRound } from '@companion/server/rules/breakouts/round'
import { memberView } from '@companion/server/rules/breakouts/slices'
import type { Actor } from '@companion/server/rules/entry'
import { expect, test } from 'vitest'
import { any, membersOf, on, place, start } from '../../support/rounds.ts'
import { gather, host, parent, type Said, Story } from '../../support/story.ts'

const size = 6
const thousands = 5000

/** Whose marks a text carries, sorted: what group 7 says carries `<7>`, p9's first name is `{p9}`. */
const marks = (text: string) => [...new Set(text.match(/<\d+>|{p\d+}/g))].sort().join(' ')

/** A session of so many groups in each of which something of every kind was said, and the slices that it touched. */
function talking() {
  const story = new Story()
  const touched: string[] = []
  const does = (actor: Actor, said: Said) => {
    const outcome = story.does(actor, said)
    if (!outcome.ok) throw new Error(`${said.type}: ${outcome.code}`)
    touched.push(...outcome.touched)
  }
  does(host, gather('balanced'))
  for (let n = 1; n <= thousands * size; n++) does(parent(`p${n}`), { ...any, name: `{p${n}}` })
  does(host, start)
  const round = latestRound(story.state)
  if (round === undefined) throw new Error('there is no round')
  for (const group of round.groups.keys()) {
    const [one, two, three] = membersOf(story, group).map(parent) as [Actor, Actor, Actor]
    const contribution = round.next.contribution
    does(one, { type: 'contribute', ...on, text: `Said in <${group}>` })
    does(two, { type: 'agree', ...on, contribution, on: true })
    does(two, { type: 'beScribe', ...on })
    does(two, { type: 'writeUp', ...on, points: [`A point of <${group}>`], dissent: `Not all of <${group}>` })
    does(two, { type: 'offerWriteUp', ...on })
    does(three, { type: 'judgeWriteUp', ...on, fair: true })
    does(three, { type: 'callHelp', ...on, on: true })
    does(host, { type: 'writeToGroups', ...on, group, text: `To <${group}>` })
  }
  return { story, round, touched, does }
}

test('[GROUP12] of 5,000 groups each is in the views, and in what is sent to the devices, of its six and of no one else', async () => {
  const { story, round, touched, does } = talking()
  const { state } = story
  expect([round.groups.size, round.placed]).toEqual([thousands, thousands * size])
  // Moved, put together, gone, and alone: what someone may see is where they are now.
  const [moved, leaves, goesAlone] = [1, 5, 6].map((group) => membersOf(story, group)[0]) as [
    string,
    string,
    string,
  ]
  const { member } = memberView(state, moved) as { member: number }
  does(host, { type: 'moveMember', ...on, member, to: 2 })
  does(host, { type: 'mergeGroups', ...on, from: 3, into: 4 })
  does(parent(leaves), { type: 'leaveRound', ...on })
  does(parent(goesAlone), { ...any, wish: { kind: 'alone' } })

  const inGroup = new Map(
    Array.from(round.groups.keys(), (group) => {
      const said = group > 10_000 ? [] : group === 4 ? [3, 4] : [group]
      const names = membersOf(story, group).map((person) => `{${person}}`)
      return [group, [...said.map((one) => `<${one}>`), ...names].sort().join(' ')]
    }),
  )
  const due = (person: string) => inGroup.get(place(story, person)) ?? ''
  const everybody = Array.from({ length: thousands * size }, (_, n) => `p${n + 1}`)
  const wrong: string[] = []
  const look = (person: string, text: string) => {
    if (marks(text) !== due(person)) wrong.push(`${person} has ${marks(text)}, not ${due(person)}`)
  }
  for (const person of everybody) look(person, JSON.stringify(personalView(state, person)))
  expect(wrong.slice(0, 10)).toEqual([])
  expect([due(moved), due(leaves), due(goesAlone)]).toEqual([inGroup.get(2), '', `{${goesAlone}}`])
  for (const view of [participantView, screenView, officialView, moderatorView, panellistView])
    expect(marks(JSON.stringify(view.names(state).map((name) => view.slice(state, name))))).toBe('')

  // What an instance sends of all that was touched: each person their own part, and each group to those in it.
  const devices = new Map(
    everybody.map((id) => [id, new Member({ wire: { write() {} }, id, language: 'en', mine: () => '' })]),
  )
  await new Promise<void>((resolve) => {
    let due = everybody.length + round.placed
    const cast = new GroupCast({
      state: () => state,
      devices: (person) => [devices.get(person) as Member],
      people: () => everybody,
      send({ id }, { packet }) {
        look(id, packet)
        due -= 1
        if (due === 0) resolve()
      },
      onBroken(_, error) {
        throw error
      },
    })
    cast.touch(touched)
  })
  expect(wrong.slice(0, 10)).toEqual([])
})
