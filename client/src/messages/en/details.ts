import type { PersonalDetail } from '@companion/shared/questions'
import { list } from '../../words/numbers.ts'

/** What is said to someone who wrote what looks like a detail of a person. */
export const details = {
  unsent: (text: string) => `You wrote: ‘${text}’ It has not been sent.`,
  unknown:
    'We could not check this for names and other details. Read it again before you send it. Others could find out who it is about.',
  found: (parts: readonly string[]) =>
    `This looks like ${list(parts)}. Others could find out who it is about.`,
  part: (kind: string, text: string) => `${kind} (‘${text}’)`,
  names: {
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
  } satisfies Record<PersonalDetail, string>,
  takeOut: 'Remove it',
  takeOutAll: 'Take them out',
  send: 'Send it',
  sendAnyway: 'Send anyway',
  doNotSend: 'Do not send it',
}
