import type { ExperienceCommand } from '@companion/shared/experiences/commands'
import { nanoid } from 'nanoid'
import { forgotten, withoutWordsAt } from '../experiences/rewriting.ts'
import type { Draft, Entry } from '../rules/entry.ts'

// A journal does not know what is in it: by its id, this one holds the commands of experiences.
const asExperiences = (entries: readonly Entry[]) =>
  entries as readonly Entry<unknown>[] as readonly Entry<ExperienceCommand>[]
const asDrafts = (drafts: readonly Draft<ExperienceCommand>[] | null) =>
  drafts as readonly Draft<unknown>[] | null as readonly Draft[] | null

/** The entries of experiences without the texts of some. */
export const withoutTextsAt = async (entries: readonly Entry[], offsets: ReadonlySet<number>) =>
  asDrafts(await withoutWordsAt(asExperiences(entries), offsets))

/** The entries of experiences without who sent what; null where that was done before. */
export const unlinkedExperiences = async (entries: readonly Entry[]) =>
  asDrafts(await forgotten(asExperiences(entries), nanoid))
