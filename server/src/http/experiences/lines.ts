import { boxes } from '@companion/shared/experiences/experience'
import type { DeskLine, ExperienceAsked } from '@companion/shared/experiences/pages'
import { shorten } from '@companion/shared/shorten'
import { alikeWith } from '../../rules/experiences/copies.ts'
import { type ExperiencesState, holderOf, isUrgent, type Shared } from '../../rules/experiences/state.ts'

/** How much of a text stands in the list. */
const beginning = 180

type Around = { themes: ExperienceAsked['themes']; now: number; nameOf: (id: string) => string }

/** An experience as its line in the list. */
export function lineOf(state: ExperiencesState, one: Shared, { themes, now, nameOf }: Around): DeskLine {
  const { number, at, said, reading, flags, marked, tags } = one
  const text = boxes.flatMap((box) => said?.words[box] ?? []).join(' / ')
  const holder = holderOf(one, now)
  return {
    number,
    at,
    text: shorten(text, beginning),
    theme: themes.find(({ id }) => id === said?.theme)?.title ?? '',
    reading,
    flags,
    isUrgent: isUrgent(one),
    isMarked: marked,
    tags,
    alike: alikeWith(state.copies, number)?.length ?? 1,
    ...(holder !== null && { takenBy: nameOf(holder) }),
  }
}
