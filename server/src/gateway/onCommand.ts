import { requestedCommand } from '@companion/shared/commands/command'
import type { Ack } from '@companion/shared/protocol'
import { type RefusalCode, refusals } from '@companion/shared/refusals'
import type { SessionReplica, Verdict } from '../replica/replica.ts'
import type { Actor } from '../rules/entry.ts'
import { endsSession } from './endsSession.ts'
import type { Meters } from './meters.ts'

/** What a person asks for, as it came in over a socket or a form, and whom to tell what became of it. */
export type Asked = {
  raw: unknown
  actor: Actor
  replica: SessionReplica
  /** Whether they gave their code again a short while ago. It is asked for here, because journals know no cookies. */
  isConfirmed: () => boolean
  settle: (verdict: Verdict) => void
}

/** Take in a command: rate, shape, then the replica, which asks the rules. */
export function onCommand(
  { raw, actor, replica, isConfirmed, settle }: Asked,
  meters: Pick<Meters, 'command'>,
): void {
  if (!meters.command(actor)) {
    settle({ ok: false, code: 'command.tooFast' })
    return
  }
  const parsed = requestedCommand.safeParse(raw)
  if (!parsed.success) settle({ ok: false, code: 'command.unreadable' })
  else if (actor.role === 'host' && endsSession(parsed.data, replica.state) && !isConfirmed())
    settle({ ok: false, code: 'code.again' })
  else replica.submit(actor, parsed.data, settle)
}

/** A verdict as the client gets it: a refusal with the sentence a parent reads. */
export function toAck(verdict: Verdict): Ack {
  return verdict.ok ? { ok: true, at: verdict.at } : refusal(verdict.code)
}

function refusal(code: RefusalCode): Ack {
  const { message, ...more } = refusals[code]
  return { ok: false, code, message, ...more }
}
