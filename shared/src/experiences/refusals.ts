/** Why a command about experiences does nothing, and what its reader at the desk is told. */
export const experienceRefusals = {
  'experience.notAllowed': 'You cannot do this.',
  'experience.closed': 'Experiences are not taken any more.',
  'experience.empty': 'There is nothing in it.',
  'experience.unknown': 'There is no such experience.',
  'experience.withdrawn': 'The person who wrote this has deleted it.',
  'experience.wasRead': 'It has been read, so it cannot be changed any more.',
  'experience.changed': 'Its writer changed it while you were reading. Read it again, then decide.',
  'experience.taken': 'Someone else is reading this one.',
  'experience.noMask': 'What was to be masked is not there.',
  'experience.alreadySo': 'That has already been done.',
  'experience.sealed': 'Who sent what has been forgotten, and nothing can be changed.',
  'experience.unreadable': 'Something in this form cannot be taken. Check it, then try again.',
  'experience.away': 'This could not be stored. Try again in a moment.',
} as const
export type ExperienceRefusal = keyof typeof experienceRefusals
