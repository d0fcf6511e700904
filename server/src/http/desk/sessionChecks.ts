import { listOf } from '@companion/shared/answers'
import { pollsOf } from '@companion/shared/commands/runSheet'
import { easyRead } from '@companion/shared/languages'
import { eveningMinutes, plannedMinutes } from '../../rehearsal/readiness.ts'
import { questionIn, type Wordings } from '../../rules/audiences/wording.ts'
import { foldMessage } from '../../rules/nearCopy.ts'
import { activitiesOf } from '../../rules/stage/runSheet.ts'
import type { SessionState } from '../../rules/state.ts'

/** A question as people will read it, and in Easy Read where it has that version. */
type Read = { text: string; options: string[]; easyRead: string | null }

/** The questions on a session's run sheet, in order. */
export function questionsOf(state: SessionState, wordings: Wordings): Read[] {
  const simple = wordings.get(easyRead) ?? { language: easyRead, texts: new Map<string, string>() }
  return pollsOf(activitiesOf(state)).map(({ question }) => {
    const inSimple = questionIn(simple, question)
    return {
      text: question.text,
      options: listOf(question)?.items.map(({ text }) => text) ?? [],
      easyRead: inSimple.untranslated ? null : inSimple.question.text,
    }
  })
}

/** What an organiser should look at before a session begins, each in a sentence. */
export function checksOf(state: SessionState, questions: readonly Read[]): string[] {
  const planned = plannedMinutes(activitiesOf(state))
  const seen = new Map<string, string>()
  const same = questions.flatMap(({ text }) => {
    const folded = foldMessage(text)
    const before = seen.get(folded)
    seen.set(folded, text)
    return before === undefined ? [] : [`Two questions ask the same: ‘${text}’.`]
  })
  return [
    ...(questions.length === 0 ? ['There are no questions on the run sheet.'] : []),
    ...(planned > eveningMinutes
      ? [`The run sheet has ${planned} minutes planned, and the evening ${eveningMinutes}.`]
      : []),
    ...(state.lead === null
      ? ['Nobody is named whom the team tells when a message may be about someone in danger.']
      : []),
    ...same,
    ...questions
      .filter(({ easyRead }) => easyRead === null)
      .map(({ text }) => `This question has no Easy Read version: ‘${text}’.`),
  ]
}
