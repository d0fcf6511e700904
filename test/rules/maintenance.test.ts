import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { figuresOf } from '@companion/server/maintenance/figures'
import { BadEntry, Verification } from '@companion/server/maintenance/reading'
import { CannotUnlink, unlinked, withoutTexts } from '@companion/server/maintenance/rewriting'
import { changeTexts, textsIn } from '@companion/server/maintenance/texts'
import { apply } from '@companion/server/rules/apply'
import { cameBy, type Draft, type Entry } from '@companion/server/rules/entry'
import { emptyState } from '@companion/server/rules/state'
import { type Command, command } from '@companion/shared/commands/command'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boards, journals, rounds } from '../support/journals.ts'
import { answer, everyKind, gather, host, openPoll, parent, Story, says, system } from '../support/story.ts'

const runs = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 300) }
const any = fc.oneof(journals, boards, rounds)

const placed = (drafts: readonly Draft[]): Entry[] =>
  drafts.map((draft, index) => ({ ...draft, offset: index + 1 }))
const fold = (entries: readonly Entry[]) => {
  const state = emptyState()
  for (const entry of entries) apply(state, entry)
  return state
}
/** Journals of sessions that have ended: what is random in them may have ended and begun again before. */
const ended = any.map((entries) => {
  const end = (phase: 'live' | 'ended', n: number): Draft => ({
    at: entries.length * 1000 + n,
    actor: host,
    command: { type: 'setPhase', id: `phase-${n}-at-the-end`, phase },
  })
  return placed([...entries, end('live', 1), end('ended', 2)])
})
const counter = () => {
  let count = 0
  return () => {
    count += 1
    return `random-id-${count}`
  }
}
const unlink = (entries: readonly Entry[], forgets = false) =>
  placed(unlinked(entries, counter(), { forgets }) as Draft[])

test.each([false, true])(
  '[KEEP5] every figure is the same when who said it is taken out (and texts that no one can see: %s)',
  (forgets) => {
    fc.assert(
      fc.property(ended, (entries) => {
        const after = unlink(entries, forgets)
        expect(figuresOf(fold(after))).toBe(figuresOf(fold(entries)))
        expect(after).toHaveLength(entries.length + 1)
      }),
      runs,
    )
  },
)

test('[KEEP6] nothing of a participant’s ids, nor of a first name, is left', () => {
  fc.assert(
    fc.property(ended, (entries) => {
      const theirs = (all: readonly Entry[]) => all.filter(({ actor }) => actor.role === 'participant')
      const ids = (all: readonly Entry[]) =>
        new Set(all.flatMap(({ actor, command }) => [actor.id, command.id]))
      const before = ids(theirs(entries))
      const after = unlink(entries)
      for (const id of ids(theirs(after))) expect(before.has(id)).toBe(false)
      for (const { command } of after)
        if (command.type === 'moderate' && command.pollId !== 'words')
          for (const item of command.items) expect(before.has(item)).toBe(false)
    }),
    runs,
  )
  const story = new Story(everyKind)
  story.does(host, {
    type: 'gatherRound',
    round: 1,
    how: 'table',
    prompts: ['one'],
    size: { least: 1, wanted: 2, most: 3 },
    minutes: 5,
  })
  story.does(parent('ada'), {
    type: 'joinRound',
    round: 1,
    wish: { kind: 'room', room: 1 },
    name: 'Somebody',
  })
  story.does(host, { type: 'setPhase', phase: 'ended' })
  expect(JSON.stringify(story.entries)).toContain('Somebody')
  expect(JSON.stringify(unlink(story.entries))).not.toContain('Somebody')
})

test('[KEEP7] a session that was unlinked takes nothing more, and is unlinked once', () => {
  const story = new Story(everyKind)
  story.does(host, openPoll('single'))
  story.does(parent('ada'), answer('single', 'a'), 'the-answer')
  expect(() => unlinked(story.entries, counter(), { forgets: false })).toThrow(CannotUnlink)
  story.does(host, { type: 'setPhase', phase: 'ended' })
  const after = unlink(story.entries)
  expect(unlinked(after, counter(), { forgets: false })).toBeNull()
  const state = fold(after)
  const refused = { ok: false, code: 'session.sealed' }
  const next = { offset: after.length + 1, at: 1e9 }
  const phase = { type: 'setPhase', id: 'going-on', phase: 'live' } as const
  expect(apply(state, { ...next, actor: host, command: phase })).toEqual(refused)
  const again = { id: 'the-answer', ...answer('single', 'a') } as Command
  expect(apply(state, { ...next, actor: parent('ada'), command: again })).toEqual(refused)
  expect(apply(state, { ...next, actor: system, command: { type: 'seal', id: 'another-seal' } })).toEqual(
    refused,
  )
})

test('[KEEP7] only a session that has ended is sealed', () => {
  const story = new Story()
  expect(story.does(system, { type: 'seal' })).toEqual({ ok: false, code: 'session.notEnded' })
})

test('[KEEP8] of what participants wrote, only what someone else can see in the end is kept', () => {
  const story = new Story(everyKind)
  const [ada, ben, cid] = ['ada', 'ben', 'cid'].map(parent) as [typeof host, typeof host, typeof host]
  const stay = ['SHOWN QUESTION', 'SHOWN ANSWER', 'SHOWN REWORDED', 'showing', 'SAID IN A GROUP']
  const go = [
    'DECLINED',
    'WAITING',
    'TAKEN BACK',
    'ORIGINAL',
    'HELD BACK',
    'UNREAD',
    'CHANGED',
    'hiding',
    'WITHDRAWN THERE',
    'TOO LATE',
  ]
  const ask = (actor: typeof host, text: string) => story.does(actor, { type: 'ask', text })
  const decide = (question: number, verdict: 'show' | 'decline') =>
    story.does(host, { type: 'reviewQuestion', question, verdict, reason: 'time' })
  ask(ada, 'SHOWN QUESTION')
  ask(ben, 'DECLINED')
  ask(cid, 'WAITING')
  ask(ada, 'TAKEN BACK')
  ask(ben, 'ORIGINAL')
  decide(1, 'show')
  decide(2, 'decline')
  decide(4, 'show')
  story.does(ada, { type: 'withdrawQuestion', question: 4 })
  story.does(host, { type: 'rewordQuestion', question: 5, text: 'SHOWN REWORDED' })
  decide(5, 'show')
  story.does(host, openPoll('text'))
  story.does(ada, says('text', { text: 'SHOWN ANSWER' }), 'shown-text')
  story.does(ben, says('text', { text: 'HELD BACK' }), 'held-text')
  story.does(cid, says('text', { text: 'CHANGED' }), 'changed-text')
  story.does(cid, says('text', { text: 'UNREAD' }), 'unread-text')
  const moderate = (pollId: string, item: string, show: boolean) =>
    story.does(host, { type: 'moderate', pollId, run: 1, items: [item], show })
  moderate('text', 'shown-text', true)
  moderate('text', 'held-text', false)
  story.does(host, openPoll('words'))
  story.does(ada, says('words', { words: ['showing', 'hiding'] }))
  moderate('words', 'showing', true)
  moderate('words', 'hiding', false)
  story.does(host, {
    type: 'gatherRound',
    round: 1,
    how: 'balanced',
    prompts: ['one'],
    size: { least: 1, wanted: 2, most: 3 },
    minutes: 5,
  })
  story.does(host, { type: 'startRound', round: 1 })
  story.does(ada, { type: 'joinRound', round: 1, wish: { kind: 'any' } })
  story.does(ada, { type: 'contribute', round: 1, text: 'SAID IN A GROUP' })
  story.does(ada, { type: 'contribute', round: 1, text: 'WITHDRAWN THERE' })
  story.does(ada, { type: 'withdrawContribution', round: 1, contribution: 2 })
  story.does(host, { type: 'setPhase', phase: 'ended' })
  ask(cid, 'TOO LATE')
  const kept = JSON.stringify(unlink(story.entries, true))
  for (const text of stay) expect(kept).toContain(text)
  for (const text of go) expect(kept).not.toContain(text)
  // Without that, they stay with whoever it was being unknown.
  const all = JSON.stringify(unlink(story.entries))
  for (const text of [...stay, ...go.slice(0, -1)]) expect(all).toContain(text)
})

test('[KEEP8] of the groups of an earlier round it keeps what a host put before everyone', () => {
  const story = new Story(everyKind)
  const ada = parent('ada')
  for (const round of [1, 2]) {
    story.does(host, { ...gather('balanced'), round })
    story.does(host, { type: 'startRound', round })
    story.does(ada, { type: 'joinRound', round, wish: { kind: 'any' } })
    for (const text of [`FIRST IN ${round}`, `SECOND IN ${round}`])
      story.does(ada, { type: 'contribute', round, text })
    story.does(host, { type: 'endRound', round, to: 'ended' })
    story.does(host, { type: 'showPoint', round, group: 1, point: '1', on: true })
  }
  story.does(host, { type: 'setPhase', phase: 'ended' })
  const kept = JSON.stringify(unlink(story.entries, true))
  expect(kept).not.toContain('SECOND IN 1')
  for (const text of ['FIRST IN 1', 'FIRST IN 2', 'SECOND IN 2']) expect(kept).toContain(text)
})

/** Figures without the texts in them, and without the words, whose counts go with them. */
const numbers = (entries: readonly Entry[]) => {
  const state = fold(entries)
  const figures = JSON.parse(figuresOf(state)) as {
    polls: { id: string }[]
    evidence: Record<string, unknown>[]
  }
  const evidence = figures.evidence
    .filter(({ kind }) => kind !== 'words')
    .map(({ item: _, wording: _w, ...row }) => row)
  const polls = figures.polls.filter(({ id }) => id !== 'words')
  const answered = [...state.polls.values()].flatMap((poll) => poll.runs.map(({ tally }) => tally.answered))
  return { ...figures, polls, evidence, answered }
}
const isStaffs = ({ command: { type } }: Entry) => ['prepare', 'importRunSheet', 'setActivity'].includes(type)

test('[KEEP3] taking texts out changes no count of people, and leaves every other entry in its place', () => {
  fc.assert(
    fc.property(any, fc.infiniteStream(fc.boolean()), (entries, chosen) => {
      const offsets = new Set<number>()
      for (const entry of entries) {
        const isChosen = chosen.next().value
        if (isChosen && !isStaffs(entry) && textsIn(entry.command).length > 0) offsets.add(entry.offset)
      }
      const after = placed(withoutTexts(entries, offsets))
      expect(numbers(after)).toEqual(numbers(entries))
      for (const { offset, command } of after) {
        const before = entries[offset - 1] as Entry
        if (command.type === 'nothing') continue
        expect(command.type).toBe(before.command.type)
        if (offsets.has(offset))
          for (const text of textsIn(command)) expect(text).toMatch(/^(\[removed( \d+)?\]|-)$/)
        else if (command.type !== 'moderate') expect(command).toEqual(before.command)
      }
    }),
    runs,
  )
})

test('[KEEP3] a word is taken out of what hosts decided on it too, unless others said it', () => {
  const story = new Story(everyKind)
  story.does(host, openPoll('words'))
  story.does(parent('ada'), says('words', { words: ['Somebody', 'Trust'] }))
  story.does(parent('ben'), says('words', { words: ['trust'] }))
  story.does(host, { type: 'moderate', pollId: 'words', run: 1, items: ['somebody', 'trust'], show: true })
  const after = placed(withoutTexts(story.entries, new Set([3])))
  expect(JSON.stringify(after)).not.toMatch(/somebody/i)
  expect(after[4]?.command).toMatchObject({ items: ['removed', 'trust'] })
  expect([...(fold(after).polls.get('words')?.runs[0]?.said.shown ?? [])]).toEqual(['removed', 'trust'])
})

test('[KEEP3] every text that someone can type is found, in every command there is', () => {
  // What has a fixed form, or is typed elsewhere and only named here.
  const samples: Command[] = [
    { type: 'joinRound', id: 'command-1', round: 1, wish: { kind: 'any' }, name: 'TYPED' },
    { type: 'writeUp', id: 'command-1', round: 1, points: ['TYPED', 'TYPED'], dissent: 'TYPED' },
    { type: 'contribute', id: 'command-1', round: 1, text: 'TYPED', flags: ['name'] },
    { type: 'ask', id: 'command-1', text: 'TYPED', topic: 'school' },
    { type: 'markAnswered', id: 'command-1', question: 1, text: 'TYPED' },
    { type: 'assignQuestion', id: 'command-1', question: 1, to: 'TYPED' },
    {
      type: 'answer',
      id: 'command-1',
      pollId: 'p1',
      run: 1,
      answer: { choices: ['a', 'other'], other: 'TYPED' },
    },
    { type: 'answer', id: 'command-1', pollId: 'p1', run: 1, answer: { words: ['TYPED', 'TYPED'] } },
    { type: 'answer', id: 'command-1', pollId: 'p1', run: 1, answer: { stances: { a: 'agree' } } },
    { type: 'announce', id: 'command-1', text: 'TYPED' },
    { type: 'noteToHosts', id: 'command-1', text: 'TYPED' },
    { type: 'writeToGroups', id: 'command-1', round: 1, group: null, text: 'TYPED' },
    {
      type: 'setActivity',
      id: 'command-1',
      version: 0,
      activity: {
        kind: 'poll',
        id: 'p1',
        note: 'TYPED',
        question: {
          kind: 'text',
          text: 'TYPED',
          versions: { cy: { text: 'TYPED', options: { a: 'TYPED' } } },
        },
      },
    },
  ]
  for (const sample of samples) {
    expect(JSON.stringify(changeTexts(sample, () => '…'))).not.toContain('TYPED')
    expect(changeTexts(sample, (text) => text)).toEqual(sample)
  }
  // A schema of a kind that this does not know throws: look through all there are.
  for (const schema of command._zod.def.options) expect(() => walk(schema)).not.toThrow()
})

/** Every kind of schema that stands in a command. */
function walk(schema: unknown): void {
  const { def } = (schema as { _zod: { def: Record<string, unknown> } })._zod
  const known = [
    'string',
    'optional',
    'nullable',
    'array',
    'object',
    'record',
    'union',
    'number',
    'boolean',
    'literal',
    'enum',
  ]
  if (!known.includes(def['type'] as string)) throw new Error(`${def['type']}`)
  for (const inner of [def['innerType'], def['element'], def['valueType']]) if (inner) walk(inner)
  for (const inner of (def['options'] as unknown[] | undefined) ?? []) walk(inner)
  for (const inner of Object.values((def['shape'] as object | undefined) ?? {})) walk(inner)
}

const verify = (entries: readonly Entry[]) => {
  const verification = new Verification('early')
  for (const entry of entries) verification.take(entry)
  return verification.end()
}

const corpus = fileURLToPath(new URL('./corpus', import.meta.url))
test.each(readdirSync(corpus))('[KEEP4] the journal %s of an earlier version is verified', (file) => {
  const { entries } = JSON.parse(readFileSync(`${corpus}/${file}`, 'utf8')) as { entries: Entry[] }
  expect(verify(entries).entries).toBe(entries.length)
})

test('[KEEP4] what is no entry is named by its session and offset', () => {
  const story = new Story()
  story.does(host, openPoll('p1'))
  story.does(parent('ada'), answer('p1', 'a'))
  const bad = (index: number, change: object) =>
    story.entries.map((entry, at) => (at === index ? ({ ...entry, ...change } as Entry) : entry))
  expect(verify(story.entries)).toMatchObject({ entries: 3, people: 1, answers: 1 })
  const says = (entries: readonly Entry[], what: RegExp) => {
    expect(() => verify(entries)).toThrow(BadEntry)
    expect(() => verify(entries)).toThrow(what)
  }
  says(bad(1, { offset: 3 }), /^session early, offset 2: here stands the entry of offset 3/)
  says(
    bad(2, { actor: { role: 'parent', id: 'ada' } }),
    /^session early, offset 3: this is no entry \(actor.role/,
  )
  says(
    bad(2, { command: { type: 'answer', id: 'command-3' } }),
    /^session early, offset 3: no command of type answer/,
  )
  says(
    bad(2, { command: { type: 'later', id: 'command-3' } }),
    /^session early, offset 3: no command of type later/,
  )
})

test('[KEEP4] a journal in which anyone asks for anything is verified, and counted again to the same figures', () => {
  fc.assert(
    fc.property(any, (entries) => {
      const verification = new Verification('early')
      // What the schemas do not take never comes into a journal, but for random ones.
      const taken = entries.filter(({ command: one }) => command.safeParse(one).success)
      for (const entry of placed(taken)) verification.take(entry)
      verification.end()
    }),
    runs,
  )
})

test('[KEEP4] an entry is taken however its participant came', () => {
  for (const via of cameBy) {
    const verification = new Verification('early')
    const came = { via, free: true, from: 'mark', at: 5 } as const
    const asked: Entry[] = [
      {
        offset: 1,
        at: 1,
        actor: { ...parent('ada'), came },
        command: { type: 'ask', id: 'command-1', text: 'One?' },
      },
    ]
    for (const entry of asked) verification.take(entry)
    expect(verification.end()).toMatchObject({ questions: 1 })
  }
})
