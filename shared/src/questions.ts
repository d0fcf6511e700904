/** Why a question is not shown: a published list, each with the sentence its author reads at any time. */
export const declineReasons = {
  personal: 'It names somebody, or could point at a child.',
  abusive: 'Its words could hurt somebody.',
  offTopic: 'It is about something else than this session.',
  case: 'It is about one case, which we cannot look into here. The page says where to get help.',
  asked: 'It was asked already.',
  time: 'There was no time for it. We read it all the same.',
} as const
export type DeclineReason = keyof typeof declineReasons

/** What in a text may be a detail of somebody's. */
export const personalDetailKinds = [
  'email',
  'phone',
  'nhsNumber',
  'idNumber',
  'postcode',
  'address',
  'birthDate',
  'link',
  'name',
  'school',
] as const
export type PersonalDetail = (typeof personalDetailKinds)[number]

/** What makes a moderator look twice at a text: a detail of somebody's, hurtful words, or a worry about a child's safety. */
export const flags = [...personalDetailKinds, 'abusive', 'concern'] as const
export type Flag = (typeof flags)[number]
