import type { PartApart } from '@companion/shared/parts'

/** What the team calls those who are counted apart. */
export const partNames: Record<PartApart, string> = {
  invited: 'People with an invitation',
  late: 'Late answers',
  theirWords: 'Words of someone who was helped',
  helperView: 'Views of people who help someone',
}
