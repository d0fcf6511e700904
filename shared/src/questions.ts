/** Why a question is not shown: a published list. The author reads each as a sentence. */
export const declineReasons = ['personal', 'abusive', 'offTopic', 'case', 'asked', 'time'] as const
export type DeclineReason = (typeof declineReasons)[number]

/** What in a text may be a detail of someone's. */
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

/** What makes a moderator look twice at a text: a detail of someone's, hurtful words, or a worry about a child's safety. */
export const flags = [...personalDetailKinds, 'abusive', 'concern'] as const
export type Flag = (typeof flags)[number]

/** The topic of what people say that nobody asked them about. A run sheet with a line of that kind brings it. */
export const notAskedTopic = 'not-asked'
