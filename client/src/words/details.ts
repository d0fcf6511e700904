import type { PersonalDetail } from '@companion/shared/questions'

/** What looks like a detail of someone's, as it is said to whoever wrote it. */
export const detailNames: Record<PersonalDetail, string> = {
  email: 'an email address',
  phone: 'a phone number',
  nhsNumber: 'an NHS number',
  idNumber: 'an ID number',
  postcode: 'a postcode',
  address: 'an address',
  birthDate: 'a date of birth',
  link: 'a link or an account',
  name: 'someone’s name',
  school: 'the name of a school',
}
