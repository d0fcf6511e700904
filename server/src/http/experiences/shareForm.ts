import {
  boxes,
  boxLength,
  type Experience,
  experience,
  permissions,
  pictureBoxes,
  pictures,
  saysNothing,
  voices,
} from '@companion/shared/experiences/experience'
import type {
  ExperienceAsked,
  ExperienceForm,
  ExperiencePageData,
  ExperienceProblem,
} from '@companion/shared/experiences/pages'
import { personalDetails, withoutDetails } from '@companion/shared/personalDetails'
import { sanitizeText } from '@companion/shared/sanitizeText'
import type { Form } from '../forms.ts'

/** How much of what is too long comes back, to be made shorter. */
const keptLength = 4 * boxLength

export const emptyForm: ExperienceForm = {
  words: { helped: '', failed: '', change: '' },
  pictures: { helped: [], failed: [] },
  theme: '',
  voice: 'own',
  who: {},
  permission: '',
}

const text = (given: unknown) => (typeof given === 'string' ? sanitizeText(given).slice(0, keptLength) : '')

/** The form as it was posted, as far as it says something that could be asked. */
export function readForm(body: Form, { themes, questions }: ExperienceAsked): ExperienceForm {
  const chosenIn = (name: string) => {
    const given: unknown[] = [body[name] ?? []].flat()
    return pictures.filter((one) => given.includes(one))
  }
  const who = questions.flatMap(({ id, options }) => {
    const option = options.find((one) => one.id === body[`who-${id}`])
    return option === undefined ? [] : [[id, option.id]]
  })
  return {
    words: { helped: text(body['helped']), failed: text(body['failed']), change: text(body['change']) },
    pictures: { helped: chosenIn('pictures-helped'), failed: chosenIn('pictures-failed') },
    theme: themes.find(({ id }) => id === body['theme'])?.id ?? '',
    voice: voices.find((one) => one === body['voice']) ?? 'own',
    who: Object.fromEntries(who),
    permission: permissions.find((one) => one === body['permission']) ?? '',
  }
}

/** The same form without what looks like a detail of a person. */
export function withoutDetailsIn(form: ExperienceForm): ExperienceForm {
  const words = boxes.map((box) => [box, form.words[box] === '' ? '' : withoutDetails(form.words[box])])
  return { ...form, words: Object.fromEntries(words) }
}

/** What looks like a detail of a person in a form. */
export const detailsIn = ({ words }: ExperienceForm): NonNullable<ExperiencePageData['found']> =>
  boxes.flatMap((box) => personalDetails(words[box]).map(({ kind, found }) => ({ kind, found })))

type Read = { said: Experience } | { problem: { what: ExperienceProblem; field: string } }

/** What a form says; or what must be put right in it first. */
export function saidIn(form: ExperienceForm): Read {
  const long = boxes.find((box) => form.words[box].length > boxLength)
  if (long !== undefined) return { problem: { what: 'tooLong', field: long } }
  const words = Object.fromEntries(
    boxes.flatMap((box) => (form.words[box] === '' ? [] : [[box, form.words[box]]])),
  )
  const shown = Object.fromEntries(
    pictureBoxes.flatMap((box) => (form.pictures[box].length === 0 ? [] : [[box, form.pictures[box]]])),
  )
  if (saysNothing({ words, pictures: shown })) return { problem: { what: 'empty', field: 'helped' } }
  const { theme, voice, who, permission } = form
  if (permission === '') return { problem: { what: 'permission', field: 'permission-count' } }
  const said: Experience = {
    words,
    ...(Object.keys(shown).length > 0 && { pictures: shown }),
    ...(theme !== '' && { theme }),
    voice,
    who,
    permission,
  }
  return { said: experience.parse(said) }
}

/** An experience as its form shows it, to be changed. */
export function formOf({
  words,
  pictures: shown,
  theme,
  voice,
  who,
  permission,
}: Experience): ExperienceForm {
  return {
    words: { helped: words.helped ?? '', failed: words.failed ?? '', change: words.change ?? '' },
    pictures: { helped: shown?.helped ?? [], failed: shown?.failed ?? [] },
    theme: theme ?? '',
    voice,
    who,
    permission,
  }
}
