import { programmeRules } from '@companion/server/rules/programme/rules'
import { emptyProgramme } from '@companion/server/rules/programme/state'
import { claimMs, nameOfEvent, waits } from '@companion/server/rules/programme/webhooks'
import { allEvents, eventsIn } from '@companion/server/webhooks/events'
import { bodyOf, headersOf, webhookSecret } from '@companion/server/webhooks/message'
import { createWebhookPost, type WebhookPost } from '@companion/server/webhooks/post'
import { isPublic, readWebhookUrl } from '@companion/server/webhooks/publicAddress'
import { createSending } from '@companion/server/webhooks/sending'
import type { ProgrammeCommand } from '@companion/shared/programme/commands'
import type { WebhookEvent } from '@companion/shared/programme/webhooks'
import { nanoid } from 'nanoid'
import { expect, test } from 'vitest'
import { host, parent, Story } from '../support/story.ts'

const url = 'https://example.org/hook'
const secret = 'a secret of at least thirty-two letters'

/** A session in which one question has closed and another is open, under an id. */
function session(id = 'early', more: object = {}) {
  const story = new Story()
  story.does(host, { type: 'openPoll', pollId: 'p1', run: 1 })
  story.does(parent('someone'), { type: 'answer', pollId: 'p1', run: 1, answer: { choice: 'a' } })
  story.does(host, { type: 'closePoll', pollId: 'p1', run: 1 })
  story.does(host, { type: 'openPoll', pollId: 'p2', run: 1 })
  const replica = { state: story.state, stoppedAt: null }
  return { story, live: { info: { id, ...more }, settings: {}, replica } as never }
}

/** Instances that share one journal of the programme, and what they sent. `answers`: what the address says next, 200 where there is none. */
function world(instances = 1) {
  const state = emptyProgramme()
  let now = 0
  const clock = () => now
  const ask = async (actor: { role: string; id: string }, command: ProgrammeCommand) =>
    programmeRules.apply(state, { actor, at: now, command, offset: state.offset + 1 } as never) as never
  const organiser = { role: 'organiser', id: 'ada' }
  const { story, live } = session()
  const sent: { hook: string; id: string; body: string }[] = []
  const answers: (number | null)[] = []
  const post: WebhookPost = async (hook, headers, body) => {
    sent.push({ hook, id: headers['webhook-id'] ?? '', body })
    const answer = answers.length > 0 ? answers.shift() : 200
    if (answer === null || answer === undefined) throw new Error('no answer')
    return answer
  }
  const sendings = Array.from({ length: instances }, () =>
    createSending({
      programme: { state, ask },
      sessions: new Map([['early', live]]),
      clock,
      log: { error: () => {} },
      origin: 'https://example.org',
      secret,
      post,
    }),
  )
  return {
    state,
    story,
    sent,
    answers,
    ask: (command: object) => ask(organiser, { id: nanoid(), ...command } as never),
    system: (command: object) => ask({ role: 'system', id: 'system' }, { id: nanoid(), ...command } as never),
    sweep: () => Promise.all(sendings.map((one) => one.sweep())),
    pass: (ms: number) => (now += ms),
  }
}

test('[WEBHOOK1] an address is told once of each question that closed, session that ended and outcome that was said since it was set', async () => {
  const { story, ask, sweep, sent, pass, state } = world()
  pass(story.now + 1)
  await ask({ type: 'setWebhook', hook: 'hook-0001', url })
  await sweep()
  expect(sent).toEqual([])
  story.does(host, { type: 'closePoll', pollId: 'p2', run: 1 })
  story.does(host, { type: 'setPhase', phase: 'ended' })
  const value = { status: 'done', title: 'T', why: 'W', answers: [] }
  pass(10_000)
  await ask({ type: 'setOutcome', outcome: 'outcome-1', seen: 0, value })
  await sweep()
  await sweep()
  expect(sent.map(({ body }) => JSON.parse(body).type).sort()).toEqual([
    'outcome.said',
    'question.closed',
    'session.ended',
  ])
  expect(new Set(sent.map(({ id }) => id)).size).toBe(3)
  await ask({ type: 'removeWebhook', hook: 'hook-0001' })
  expect(state.webhooks.size).toBe(0)
  // Nothing of a rehearsal, and nothing that was only tried out.
  expect(allEvents([session('early', { rehearsal: true }).live], state)).toHaveLength(1)
})

test('[WEBHOOK2] a message holds ids and a link, and nothing of people', () => {
  const { story } = session()
  const events = eventsIn('early', story.state)
  expect(events).toHaveLength(1)
  const body = bodyOf(events[0] as WebhookEvent, 'https://example.org')
  expect(JSON.parse(body)).toEqual({
    type: 'question.closed',
    timestamp: expect.stringMatching(/^1970-01-01T/),
    data: { session: 'early', question: 'p1', run: 1, link: 'https://example.org/early/official' },
  })
})

test('[WEBHOOK3] a message that is not taken is sent again with the same id, later each time, and given up after ten tries; one that wants none gets none', async () => {
  const { story, ask, sweep, sent, pass, answers, state } = world()
  await ask({ type: 'setWebhook', hook: 'hook-0001', url })
  pass(story.now)
  for (const [index, wait] of waits.entries()) {
    answers.push([500, null, 301][index % 3] as number | null)
    await sweep()
    expect(sent).toHaveLength(index + 1)
    pass(wait - 1)
    await sweep()
    expect(sent).toHaveLength(index + 1)
    pass(1)
  }
  answers.push(500)
  await sweep()
  pass(10 * (waits.at(-1) ?? 0))
  await sweep()
  expect(sent).toHaveLength(10)
  expect(new Set(sent.map(({ id }) => id)).size).toBe(1)
  const [delivery] = state.webhooks.get('hook-0001')?.deliveries.values() ?? []
  expect(delivery).toMatchObject({ stand: 'givenUp', tries: 10, answer: 500 })
  story.does(host, { type: 'closePoll', pollId: 'p2', run: 1 })
  answers.push(410)
  await sweep()
  story.does(host, { type: 'setPhase', phase: 'ended' })
  await sweep()
  expect(sent).toHaveLength(11)
  expect(state.webhooks.get('hook-0001')?.isGone).toBe(true)
})

test('[WEBHOOK4] of several instances one sends a message, and another when that one was lost with it', async () => {
  const { story, ask, system, sweep, sent, pass } = world(3)
  await ask({ type: 'setWebhook', hook: 'hook-0001', url })
  pass(story.now)
  await sweep()
  expect(sent).toHaveLength(1)
  story.does(host, { type: 'closePoll', pollId: 'p2', run: 1 })
  const event = eventsIn('early', story.state)[1] as WebhookEvent
  await system({ type: 'queueDelivery', hook: 'hook-0001', event })
  // An instance says that it sends, and is gone.
  await system({ type: 'claimDelivery', hook: 'hook-0001', event: nameOfEvent(event) })
  await sweep()
  expect(sent).toHaveLength(1)
  pass(claimMs)
  await sweep()
  expect(sent).toHaveLength(2)
})

test('[WEBHOOK5] messages are signed as Standard Webhooks says', () => {
  const event = { type: 'session.ended', at: Date.parse('2027-01-12T19:00:00Z'), session: 'early' } as const
  const body = bodyOf(event, 'https://example.org')
  const headers = headersOf('hook', event, body, Buffer.alloc(32, 7), 1_800_000_000_000)
  // Made by version 1.1.1 of the package `standardwebhooks`, of the same id, time, body and secret.
  expect(headers).toMatchObject({
    'webhook-id': 'msg_2f4e00f537af8ecae115a8ca5b75bcd8',
    'webhook-timestamp': '1800000000',
    'webhook-signature': 'v1,LkkT7JRKRpxRukS+PriaqNVQ1vNnI/rtZdnkPNYShzE=',
  })
  const secrets = ['a', 'b'].map((hook) => webhookSecret(secret, hook).toString('hex'))
  expect(new Set(secrets).size).toBe(2)
})

test('[WEBHOOK6] only addresses of the public internet are told, over TLS, whatever they are called and wherever their names lead', async () => {
  const inside = [
    '10.1.2.3',
    '127.0.0.1',
    '169.254.169.254',
    '172.31.0.1',
    '192.168.1.1',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    '2001:0:1::',
    '2001:db8::1',
    'ff02::1',
    'nothing',
  ]
  expect(inside.filter(isPublic)).toEqual([])
  expect(['8.8.8.8', '172.32.0.1', '2606:4700::1111'].filter((one) => !isPublic(one))).toEqual([])
  const refused = [
    'http://example.org/',
    'https://user:secret@example.org/',
    'https://example.org/#a',
    'https://localhost/',
    'https://server/',
    'https://a.internal/',
    'https://10.0.0.1/',
    'https://[::1]/',
    'https://0x7f.1/',
    'https://2130706433/',
    'ftp://example.org/',
    'example.org',
    '',
  ]
  expect(refused.filter((one) => readWebhookUrl(one, false) !== null)).toEqual([])
  expect(readWebhookUrl('https://example.org:8443/a?b=c', false)).toBe('https://example.org:8443/a?b=c')
  expect(readWebhookUrl('http://127.0.0.1:3000/', true)).toBe('http://127.0.0.1:3000/')
  expect(readWebhookUrl('http://10.0.0.1/', true)).toBe(null)
  // A name that was good when it was set, and leads inside now.
  for (const address of ['10.0.0.1', '127.0.0.1', '::1']) {
    const post = createWebhookPost(false, (_name, _options, done) =>
      done(null, [
        { address: '8.8.8.8', family: 4 },
        { address, family: address === '::1' ? 6 : 4 },
      ]),
    )
    await expect(post(url, {}, '')).rejects.toThrow('not public')
  }
})
