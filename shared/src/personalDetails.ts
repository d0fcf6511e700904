import type { PersonalDetail } from './questions.ts'

const child =
  '(?:son|daughter|boy|girl|child|kid|grandson|granddaughter|nephew|niece|brother|sister|stepson|stepdaughter)'
const notNames =
  '(?!(?:And|But|The|She|They|Has|Was|Who|With|Aged|Age|Year|When|Did|Does|Autism|Autistic|Down|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Reception|Education|School|English|Maths|British|Makaton)\\b)'
const notSchools =
  '(?!(?:Special|The|A|An|My|Our|His|Her|Their|Every|Each|Which|What|Why|When|Where|Will|Is|Are|Does|Do|Can|Should|Mainstream|Local|Primary|Secondary|State|Private|Independent|Early|No|If|In|At|All|Any|Some|And|Sixth|Further|High|Junior|Infant|Boarding|SEND|SEN|Specialist|Most|Many|Good|Not|How|But|For|One|Other|Catholic|Church|Multi)\\b)'

const notNamesEither =
  '(?!(?:who|with|was|is|has|had|and|but|the|can|cannot|will|would|could|should|did|does|goes|gets|got|now|just|also|still|never|always|often|soon|then|that|this|ever|even|only|both|needs|wants|loves|likes|hates|self|aged|age|year|said|says|came|went|were|are|autistic|deaf|blind|really|actually|finally|currently|sometimes|already|almost|nearly|too|not|for|from|into|about|because|when|where|while|although|once|here|there|have|may|might|must)\\b)'

const name = `${notNames}[A-Z][a-z]{2,30}`
const said = '(?:said|told|says|tells|promised)'
const ages =
  '(?:\\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)'

/**
 * What each kind of detail looks like. What is in brackets is what is pointed out, or else the whole of it.
 * Old phones have no lookbehind, and a page of one character repeated must cost no more than any other: nothing here looks
 * behind, and nothing is repeated without an end.
 */
export const patterns: Record<PersonalDetail, RegExp> = {
  email:
    /(?:^|[^\w.+-])([\w.+-]{1,64}(?:\s?(?:@|[([]at[)\]])\s?[\w-]{1,63}\.[\w.-]{0,190}\w| at [\w-]{1,63} dot \w{1,63}| at (?:gmail|hotmail|outlook|yahoo|icloud)\b(?: ?(?:\.|dot) ?com)?))/i,
  phone: /(?:^|[^\d.,£/-])((?:\+44|0044|\(?0)[\d\s()-]{8,13}\d)(?!\d)/,
  nhsNumber: /(?:^|[^\d -]|(?:^|\D)[ -])(\d{3}[ -]?\d{3}[ -]?\d{4})(?!\d)/,
  idNumber: /\b(?:[A-Z]\d{11}[\dA-Z]|[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D])\b/,
  postcode: /\b[A-Z]{1,2}\d[A-Z\d]?\s{0,2}(?!\d(?:st|nd|rd|th)\b)\d[A-Z]{2}\b/i,
  address:
    /\b\d{1,4}[a-z]?,? (?:[A-Z][a-z]{1,30} ){1,2}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Close|Drive|Way|Crescent|Terrace|Gardens|Court|Place|Grove)\b/,
  birthDate:
    /\b(?:born|birthday|birth|dob|d\.o\.b\.?)\b\D{0,15}\d{1,2}(?:st|nd|rd|th)?(?: of)?[ /.-](?:\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,9}(?:[ /.,-]{1,3}\d{2,4})?/i,
  link: /https?:\/\/\S{1,400}|\bwww\.\S{1,400}|\b[\w-]{2,63}(?:\.[\w-]{2,63}){0,5}\.(?:com|net|org|co|me|uk|tv|info|ly)\/\S{1,400}|(?:^|[^\w.@])(@[a-z_]\w{2,63})/i,
  name: new RegExp(
    [
      `\\b(?:[Mm]y|[Oo]ur|[Hh]er|[Hh]is)(?: (?:\\w{1,30} )?(?:old|little|eldest|youngest|older|younger|autistic))? ${child},? (?:is (?:called )?|called |named )?(${name}(?![a-z])(?: [A-Z][a-z]{1,30})?)`,
      `\\b(?:called|[Nn]ame is|[Nn]ame’s|[Nn]amed) (${name}(?: [A-Z][a-z]{1,30})?)`,
      '\\b(?:Mrs?|Ms|Miss|Dr)\\.? [A-Z][a-z]{2,30}',
      `(?:^|[.!?] )(${name})(?= is ${ages}\\b)`,
      `, ([A-Z][a-z]{2,30})(?=, ${said})`,
      `\\b[Mm]y (?:son|daughter|boy|girl) (${notNamesEither}[a-z]{3,30})(?= (?:is|was|has|had|goes|needs|gets|got)\\b)`,
    ].join('|'),
  ),
  school: new RegExp(
    `\\b(?:St\\.? )?${notSchools}[A-Z][a-z’']{1,30}(?: (?:and |of |the )?[A-Z][a-z’']{1,30}){0,3}? (?:(?:Primary|Infants?|Junior|Secondary|High|Grammar|Community|Special|Church of England|CofE|C of E|Catholic|RC) ){0,4}(?:School|Academy|College|Primary|Nursery|Infants|Juniors)\\b`,
  ),
}

/** A detail that someone's words seem to give: what it is, and the words that look so. */
export type FoundDetail = { kind: PersonalDetail; found: string }

/** What in a text looks like a detail of someone's. */
export function personalDetails(text: string): FoundDetail[] {
  return (Object.keys(patterns) as PersonalDetail[]).flatMap((kind) => {
    const match = patterns[kind].exec(text)
    return match === null ? [] : [{ kind, found: pointedOut(match) }]
  })
}

/** A text without what looks like a detail of someone's. */
export function withoutDetails(text: string): string {
  for (const pattern of Object.values(patterns)) {
    const match = pattern.exec(text)
    if (match === null) continue
    const found = pointedOut(match)
    const from = match.index + match[0].lastIndexOf(found)
    return withoutDetails(`${text.slice(0, from)}…${text.slice(from + found.length)}`)
  }
  return text.replace(/\s+/g, ' ').trim()
}

function pointedOut([whole, ...parts]: RegExpExecArray): string {
  return parts.find((part) => part !== undefined) ?? whole
}
