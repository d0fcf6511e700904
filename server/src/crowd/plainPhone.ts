import type { RequestedCommand } from '@companion/shared/commands/command'
import { field } from '@companion/shared/formFields'
import { numberField } from '@companion/shared/kinds/numeric'
import { shareField } from '@companion/shared/kinds/points'
import { placeField } from '@companion/shared/kinds/ranking'
import type { Answer } from '@companion/shared/kinds/registry'
import { pointField } from '@companion/shared/kinds/scale'
import { stanceField } from '@companion/shared/kinds/statements'
import { wordFields } from '@companion/shared/kinds/words'
import type { Ack } from '@companion/shared/protocol'
import { type RefusalCode, refusals } from '@companion/shared/refusals'
import type { Device, Place } from './device.ts'

/** How long someone whose line is gone waits before they press again, in milliseconds. */
const againMs = 1000

/** A browser without JavaScript: it loads pages and posts their forms. */
export function plainPhone({ url, session, cookie }: Place): Device {
  let [bytes, repeated, awayUntil, isGone] = [0, 0, 0, false]

  async function load(path: string, init: RequestInit = {}): Promise<Response> {
    const left = awayUntil - performance.now()
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left))
    const headers = { cookie, 'user-agent': 'a browser without JavaScript' }
    const answer = await fetch(url + path, { ...init, headers, redirect: 'manual' })
    bytes += (await answer.arrayBuffer()).byteLength
    return answer
  }

  /** Load a page until it comes; null for someone who left meanwhile. */
  async function untilLoaded(path: string, init?: RequestInit): Promise<Response | null> {
    while (!isGone) {
      const answer = await load(path, init).catch(() => null)
      if (answer !== null && answer.status < 500) return answer
      if (init !== undefined) repeated += 1
      await new Promise((resolve) => setTimeout(resolve, againMs))
    }
    return null
  }

  return {
    join: async () => void (await untilLoaded(`/${session}`)),
    async send(command) {
      const body = new URLSearchParams([['type', command.type], ...fieldsOf(command)])
      const answer = await untilLoaded(`/${session}/commands`, { method: 'POST', body })
      if (answer === null) return refused('command.unreadable')
      await untilLoaded(`/${session}`)
      return ackOf(answer)
    },
    loseLine(forMs) {
      awayUntil = performance.now() + forMs
    },
    leave() {
      isGone = true
    },
    get bytes() {
      return bytes
    },
    get repeated() {
      return repeated
    },
  }
}

/** What became of a form: the page that it leads to says why it was refused. */
function ackOf(answer: Response): Ack {
  const where = new URL(answer.headers.get('location') ?? '', 'http://localhost')
  const code = where.searchParams.get('refused')
  if (answer.status === 303 && code === null) return { ok: true, at: Date.now() }
  return refused((code ?? 'command.unreadable') as RefusalCode)
}

function refused(code: RefusalCode): Ack {
  return { ok: false, code, message: refusals[code].message }
}

/** The fields of the form that asks for a command. */
function fieldsOf(command: RequestedCommand): [string, string][] {
  if (command.type === 'answer')
    return [['pollId', command.pollId], ['run', String(command.run)], ...answerFields(command.answer)]
  if (command.type === 'describeMe') return [[field.choice + command.about, command.choice ?? field.notSaid]]
  return Object.entries(command)
    .filter(([name]) => name !== 'id' && name !== 'type')
    .map(([name, value]) => [name, String(value)])
}

function answerFields(answer: Answer): [string, string][] {
  if ('skip' in answer) return [[field.skip, 'true']]
  if ('point' in answer) return [[pointField, String(answer.point)]]
  if ('number' in answer) return [[numberField, String(answer.number)]]
  if ('text' in answer) return [[field.text, answer.text]]
  if ('words' in answer) return answer.words.map((word, at) => [wordFields[at] as string, word])
  if ('choice' in answer) return chosenFields([answer.choice], answer.other)
  if ('choices' in answer) return chosenFields(answer.choices, answer.other)
  return optionFields(answer)
}

function chosenFields(choices: readonly string[], other: string | undefined): [string, string][] {
  const chosen = choices.map((id): [string, string] => [field.choice, id])
  return other === undefined ? chosen : [...chosen, [field.other, other]]
}

/** The fields of an answer that says something of each option. */
function optionFields(
  answer: Extract<Answer, { order: unknown } | { points: unknown } | { stances: unknown }>,
) {
  if ('order' in answer)
    return answer.order.map((id, at): [string, string] => [placeField(id), String(at + 1)])
  if ('points' in answer)
    return Object.entries(answer.points).map(([id, share]): [string, string] => [
      shareField(id),
      String(share),
    ])
  return Object.entries(answer.stances).map(([id, stance]): [string, string] => [stanceField(id), stance])
}
