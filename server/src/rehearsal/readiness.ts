import { pollsOf, type RunSheet } from '@companion/shared/commands/runSheet'
import { easyRead } from '@companion/shared/languages'
import type { DrillDone, Readiness } from '@companion/shared/rehearsal'
import type { Report } from '../crowd/report.ts'
import { questionIn, type Wordings } from '../rules/audiences/wording.ts'
import type { Entry } from '../rules/entry.ts'
import { activitiesOf } from '../rules/stage/runSheet.ts'
import type { SessionState } from '../rules/state.ts'

/** How long an evening is, in minutes. */
export const eveningMinutes = 90

type Acts = (command: Entry['command']) => boolean

/** What a host does on an evening. */
const everyday: Record<string, Acts> = {
  'open a question': ({ type }) => type === 'openPoll',
  'close a question': ({ type }) => type === 'closePoll',
  'show a result': ({ type }) => type === 'showResult',
  'put a question on the board': (command) => command.type === 'reviewQuestion' && command.verdict === 'show',
  'decline a question': (command) => command.type === 'reviewQuestion' && command.verdict === 'decline',
  'answer a question': ({ type }) => type === 'answerNow' || type === 'markAnswered',
  'announce something': ({ type }) => type === 'announce',
  'pause the session': (command) => command.type === 'setPhase' && command.phase === 'paused',
  'run small groups': ({ type }) => type === 'startRound',
  'put a key point before everyone': ({ type }) => type === 'showPoint',
  'undo something': ({ type }) => type === 'undo',
  'end the session': (command) => command.type === 'setPhase' && command.phase === 'ended',
}

/** How long what is on a run sheet is planned to take, in minutes. */
export function plannedMinutes(sheet: RunSheet): number {
  return sheet
    .filter((line) => !line.skipped && !('practice' in line))
    .reduce((sum, { minutes = 0 }) => sum + minutes, 0)
}

/** What a rehearsal showed, from its entries as they stand at its end. */
export function readinessOf(
  state: SessionState,
  entries: readonly Entry[],
  drills: readonly DrillDone[],
  report: Report | null,
  wordings: Wordings,
): Readiness {
  const simple = wordings.get(easyRead) ?? { language: easyRead, texts: new Map() }
  const byHosts = entries.filter(({ actor }) => actor.role === 'host' || actor.role === 'moderator')
  const untried = Object.entries(everyday)
    .filter(([, isIt]) => !byHosts.some(({ command }) => isIt(command)))
    .map(([name]) => name)
  const sheet = activitiesOf(state)
  const planned = plannedMinutes(sheet)
  const crowd = report && {
    came: report.people.came,
    sent: report.sent,
    lost: report.lost,
    ...report.counted,
  }
  return {
    drills: [...drills],
    untried,
    withoutEasyRead: pollsOf(sheet)
      .filter(({ question }) => questionIn(simple, question).untranslated)
      .map(({ question }) => question.text),
    minutes: { planned, most: eveningMinutes },
    crowd,
  }
}
