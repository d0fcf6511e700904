import type { PersonalDetail } from '../questions.ts'

/**
 * What details with a shape of their own look like. What is in brackets is what is pointed out, or else the whole of it.
 * Old phones have no lookbehind, and a page of one character repeated must cost no more than any other: nothing here looks
 * behind, and nothing is repeated without an end.
 */
export const patterns: readonly (readonly [PersonalDetail, RegExp])[] = [
  [
    'email',
    /(?:^|[^\w.+-])([\w.+-]{1,64}(?:\s?(?:@|[([]at[)\]])\s?[\w-]{1,63}(?:\.| dot | ?[([]dot[)\]] ?)[\w.-]{0,190}\w| at [\w-]{1,63} dot \w{1,63}| at (?:gmail|hotmail|outlook|yahoo|icloud)\b(?: ?(?:\.|dot) ?com)?))/gi,
  ],
  [
    'link',
    /https?:\/\/\S{1,400}|\bwww\.\S{1,400}|\b[\w-]{2,40}(?:\.[\w-]{2,40}){0,5}\.(?:(?:com|net|org|co|me|uk|tv|info|ly)\/\S{1,400}|(?:com|net|org|blog|co\.uk|org\.uk)\b)|(?:^|[^\w.@])(@[a-z_][\w.]{1,62}\w)/gi,
  ],
  ['idNumber', /\b(?:[A-Z]\d{11}[\dA-Z]|[a-z]{2}\d{6}[a-d]|[a-z]{2} \d\d \d\d \d\d [a-d])\b/gi],
  ['idNumber', /\b(?:[A-Z] ?[A-Z] ?[./-]?\d\d[ ./-]?\d\d[ ./-]?\d\d[ ./-]?[A-D]|[A-Z]{2}\d{6})\b/g],
  [
    'idNumber',
    /\b(?:insurance|ni|n\.i\.?|nino)(?: number| no\.?| num)?(?: is|:| -| was|\?| its| it's){0,2} {0,2}([a-z] ?[a-z](?:[ ./-]?\d){6}(?:[ ./-]?[a-d]\b)?)/gi,
  ],
  [
    'idNumber',
    /\b(?:upn|unique pupil number|pupil number)(?: number| no\.?)?(?: is|:| -|,)? {0,2}([a-z](?: ?\d){11} ?[\da-z])\b/gi,
  ],
  [
    'birthDate',
    /(?:\b(?:born|birthday|birth|dob|d\.o\.b\.?|ur\.|urodzon[aey]|n[aă]scut[aă]?|ganwyd|ganed|dhashay|dhalatay)|народив\p{L}{0,4}|народження|تاريخ الميلاد|مواليد|پیدائش|ਜਨਮ)[^\p{N}]{0,15}(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,9} \d{1,2}(?:st|nd|rd|th)?,?(?: \d{2,4})?(?![\d:])|\d{4}-\d\d-\d\d|\d{1,2}(?:st|nd|rd|th)?(?: of)?[ /.-](?:\d{1,2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|stycz|lut|kwie|mai|maj|czerw|lip|sierp|wrze|pa[zź]dz|lis|grud|ian|iun|iul|ion|chwe|maw|ebr|meh|gor|aws|med|hyd|tach|rhag)\p{L}{0,9})(?:[ /.,-]{1,3}\d{2,4})?)/giu,
  ],
  ['phone', /(?:^|[^\d.,£/-])((?:\+44|0044|\(?0)[\d\s()-]{8,13}\d)(?!\d)/g],
  ['phone', /(?:^|[^\d.,£/-])(07\d{3}[./]\d{3}[./]?\d{3}|\+\d{2}[\d ()-]{8,14}\d)(?!\d)/g],
  ['nhsNumber', /(?:^|[^\d -]|(?:^|\D)[ -])(\d{3}[ -]?\d{3}[ -]?\d{4})(?!\d)/g],
  [
    'postcode',
    /\b[A-Z]{1,2}\d[A-Z\d]?\s{0,2}(?!\d(?:st|nd|rd|th|am|pm|hr|kg|km|cm|mm|ml|mg|yr|yo)\b)\d[A-Z]{2}\b/gi,
  ],
]

/** What is said of anybody who was born then: `children born on 31 August`. */
export const ofAnybody =
  /\b(?:child|children|those|anyone|anybody|one|babies|baby|pupils|kids|people|everyone|someone) (?:who (?:are|were|is|was) )?$/i

/** Two first letters in place of a name. */
export const initials = [
  /\b(?:[Pp]upil|[Ss]tudent|[Cc]hild|[Bb]oy|[Gg]irl|[Ll]earner|lad|son|daughter),? ([A-Z]\. ?[A-Z]\.?|(?!(?:TA|PE|IT|EP|RE|AI|LA|MP|PM|UK|OT|VI|HI|LD|PD|CP|DS|MS|KS|EY|AP|AS|NI)\b)[A-Z]{2}\b)/g,
  /\binitials(?: are| is|:)? ([A-Z]\.? ?[A-Z]\b\.?)/gi,
  /(?:^|[^\p{L}.])([A-Z]\.[A-Z]\.)(?= (?:in|is|has|was|needs|from) )/gu,
] as const
