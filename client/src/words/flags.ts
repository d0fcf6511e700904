import type { Flag } from '@companion/shared/questions'

/** Why a moderator should look at a text, as a tag on it. */
export const flagNames: Record<Flag, string> = {
  email: 'Email address?',
  phone: 'Phone number?',
  nhsNumber: 'NHS number?',
  idNumber: 'Personal number?',
  postcode: 'Postcode?',
  address: 'Address?',
  birthDate: 'Date of birth?',
  link: 'Link or account?',
  name: 'Name?',
  school: 'School?',
  abusive: 'Hurtful words?',
  concern: 'Someone in danger?',
}
