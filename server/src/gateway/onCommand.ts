import { requestedCommand } from '@companion/shared/commands/command'
import type { Ack } from '@companion/shared/protocol'
import { type RefusalCode, refusals } from '@companion/shared/refusals'
import type { SessionReplica, Verdict } from '../replica/replica.ts'
import type { Actor } from '../rules/entry.ts'
import type { Meters } from './meters.ts'

/** What a person asks for, as it came in over a socket or a form, and whom to tell what became of it. */
export type Asked = {
  raw: unknown
  actor: Actor
  replica: SessionReplica
  settle: (verdict: Verdict) => void
}

/** Take in a command: rate, shape, then the replica, which asks the rules. */
export function onCommand({ raw, actor, replica, settle }: Asked, meters: Pick<Meters, 'command'>): void {
  if (!meters.command(actor)) {
    settle({ ok: false, code: 'command.tooFast' })
    return
  }
  const parsed = requestedCommand.safeParse(raw)
  if (parsed.success) replica.submit(actor, parsed.data, settle)
  else settle({ ok: false, code: 'command.unreadable' })
}

/** A verdict as the client gets it: a refusal with the sentence a parent reads. */
export function toAck(verdict: Verdict): Ack {
  return verdict.ok ? { ok: true, at: verdict.at } : refusal(verdict.code)
}

function refusal(code: RefusalCode): Ack {
  const { message, ...more } = refusals[code]
  return { ok: false, code, message, ...more }
}
