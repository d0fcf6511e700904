import type { ExperienceCommand } from '@companion/shared/experiences/commands'
import { boxes } from '@companion/shared/experiences/experience'
import type { ExperienceRefusal } from '@companion/shared/experiences/refusals'
import type { Logger } from 'pino'
import { flagsOf } from '../detectors/flagged.ts'
import type { Journal } from '../journal/journal.ts'
import { Replica, type Touch } from '../replica/replica.ts'
import { experienceRules } from '../rules/experiences/rules.ts'
import type { ExperiencesState } from '../rules/experiences/state.ts'
import type { Telemetry } from '../telemetry.ts'
import { printOf } from './print.ts'

/** The journal of experiences stands beside those of sessions, under an id that no session may have. */
export const experiencesJournal = 'experiences'

type Parts = {
  journal: Journal
  clock: () => number
  log: Logger
  telemetry: Pick<Telemetry, 'journalTroubles' | 'broken'>
  /** Someone did something here, or what is kept of it changed. */
  onTouch: (touch: Touch<ExperienceCommand>) => void
  onReset: () => void
}

export type ExperiencesReplica = Replica<ExperiencesState, ExperienceCommand, ExperienceRefusal>

/** Follow the journal of experiences; resolves once everything in it is applied. */
export async function followExperiences({
  journal,
  clock,
  log,
  telemetry,
  onTouch,
  onReset,
}: Parts): Promise<ExperiencesReplica> {
  const replica: ExperiencesReplica = new Replica(experienceRules, {
    sessionId: experiencesJournal,
    journal,
    clock,
    annotate: annotated,
    onTouch,
    onReset,
    onTrouble(error) {
      telemetry.journalTroubles.inc()
      log.error({ err: error }, 'the journal of experiences did not take a batch')
    },
    onBroken(what, error) {
      telemetry.broken.inc()
      log.error({ err: error, what }, 'something about experiences broke and is left out')
    },
    onStopped: (offset, error) =>
      log.fatal({ err: error, offset }, 'an experience cannot be applied: no more are taken or shown'),
  })
  await replica.start()
  return replica
}

/** What is sent, as it goes into the journal: with what detectors find in it, and the print by which near-copies are known. */
export function annotated(command: ExperienceCommand): ExperienceCommand {
  if (command.type !== 'share' && command.type !== 'amend') return command
  const flags = [...new Set(boxes.flatMap((box) => flagsOf(command.said.words[box] ?? '')))]
  const print = printOf(command.said)
  return { ...command, ...(flags.length > 0 && { flags }), ...(print !== undefined && { print }) }
}
