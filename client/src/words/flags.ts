import type { Flag, PersonalDetail } from '@companion/shared/questions'

/** What looks like a detail of somebody's, as it is said to whoever wrote it. */
export const detailNames: Record<PersonalDetail, string> = {
  email: 'an email address',
  phone: 'a phone number',
  nhsNumber: 'an NHS number',
  idNumber: 'a number that stands for one person',
  postcode: 'a postcode',
  address: 'an address',
  birthDate: 'a date of birth',
  link: 'a link or an account',
  name: 'somebody’s name',
  school: 'the name of a school',
}

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
  concern: 'Somebody in danger?',
}
