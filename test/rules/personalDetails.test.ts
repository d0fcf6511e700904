import { personalDetails, withoutDetails } from '@companion/shared/personalDetails'
import { expect, test } from 'vitest'

const found = (text: string) => personalDetails(text).map(({ kind, found }) => `${kind}: ${found}`)

test('[FLAG6] numbers, email addresses, postcodes and accounts are found whatever language is written around them', () => {
  for (const [text, ...details] of [
    ['رقمي ٠٧٧٠٠٩٠٠١٢٣', 'phone: ٠٧٧٠٠٩٠٠١٢٣'],
    ['میرا نمبر ۰۷۷۰۰ ۹۰۰۱۲۳ ہے', 'phone: ۰۷۷۰۰ ۹۰۰۱۲۳'],
    ['ਮੇਰਾ ਨੰਬਰ ੦੭੭੦੦੯੦੦੧੨੩', 'phone: ੦੭੭੦੦੯੦੦੧੨੩'],
    ['mój numer 07700 900 123', 'phone: 07700 900 123'],
    ['numărul meu este +44 7700 900123', 'phone: +44 7700 900123'],
    ['мій код QX1 1ZZ', 'postcode: QX1 1ZZ'],
    ['اكتبوا لي mama@example.com', 'email: mama@example.com'],
    ['ysgrifennwch at mam@example.org', 'email: mam@example.org'],
    ['моя інста mama_example', 'link: mama_example'],
    ['سناب my_example_22', 'link: my_example_22'],
    ['mój profil to @mama_example', 'link: @mama_example'],
    ['data urodzenia: ur. 12.05.2015', 'birthDate: ur. 12.05.2015'],
    ['cod poștal QX1 1ZZ, insta: mama_example', 'postcode: QX1 1ZZ', 'link: mama_example'],
    ['ciwaankaygu waa 7 Madeup Road', 'address: 7 Madeup Road'],
  ])
    expect(found(text as string), text).toEqual(details)
})

test('[FLAG7] a word that may be a name is one where it is used as one, and nowhere else', () => {
  for (const name of [
    'My son Will has no place.',
    'my boy will he is ten',
    'They told Grace to wait.',
    'Mark is my eldest.',
    'a girl called Hope',
    'we met Rose and her mum',
    'my daughter Jordan was sent home',
  ])
    expect(found(name), name).toEqual([expect.stringMatching(/^name: /)])
  for (const clean of [
    'Will there be a recording?',
    'my son will not go in',
    'The Grace period is over.',
    'Mark schemes should say so.',
    'I hope we rose to it in May.',
    'We moved from Jordan in June.',
    'She has Williams syndrome.',
    'St Albans has no place.',
    'Our local primary school is on a school street.',
    'It is two years down the road.',
  ])
    expect(found(clean), clean).toEqual([])
})

test('[FLAG8] each detail of a text is pointed out where it stands, and all of them are taken out at once', () => {
  expect(found('Will she get into Oak Hill Primary School?')).toEqual(['school: Oak Hill Primary School'])
  const text = 'Al rang Alfie Invented at 7 Madeup Road and Alfie rang 07700 900123. Also, thanks.'
  const details = personalDetails(text)
  for (const { found, at } of details) expect(text.slice(at, at + found.length)).toBe(found)
  expect(details.map(({ kind }) => kind)).toEqual(['name', 'address', 'name', 'phone'])
  expect(withoutDetails(text)).toBe('Al rang … at … and … rang …. Also, thanks.')
  expect(personalDetails(withoutDetails(text))).toEqual([])
})
