import type { PersonalDetail } from './questions.ts'

const child =
  '(?:son|daughter|boy|girl|child|kid|grandson|granddaughter|nephew|niece|brother|sister|stepson|stepdaughter)'
const notNames =
  '(?!(?:And|But|The|She|They|Has|Was|Who|With|Aged|Age|Year|When|Did|Does|Autism|Autistic|Down|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Reception|Education|School|English|Maths|British|Makaton)\\b)'
const notSchools =
  '(?!(?:Special|The|A|An|My|Our|His|Her|Their|Every|Each|Which|What|Why|When|Where|Will|Is|Are|Does|Do|Can|Should|Mainstream|Local|Primary|Secondary|State|Private|Independent|Early|No|If|In|At|All|Any|Some|And|Sixth|Further|High|Junior|Infant|Boarding|SEND|SEN|Specialist|Most|Many|Good|Not|How|But|For|One|Other|Catholic|Church|Multi)\\b)'

const notNamesEither =
  '(?!(?:who|with|was|is|has|had|and|but|the|can|cannot|will|would|could|should|did|does|goes|gets|got|now|just|also|still|never|always|often|soon|then|that|this|ever|even|only|both|needs|wants|loves|likes|hates|self|aged|age|year|said|says|came|went|were|are|autistic|deaf|blind|really|actually|finally|currently|sometimes|already|almost|nearly|too|not|for|from|into|about|because|when|where|while|although|once|here|there|have|may|might|must)\\b)'

/**
 * What each kind of detail looks like. The first word that stands for a name is what is pointed out. What a pattern can
 * begin anywhere with is bounded in length, so that the work grows no faster than the text.
 */
const patterns: Record<PersonalDetail, RegExp> = {
  email:
    /[\w.+-]{1,64}(?:\s?(?:@|[([]at[)\]])\s?[\w-]{1,63}\.[\w.-]{0,190}\w| at (?:[\w-]{1,63} dot \w{1,63}|(?:gmail|hotmail|outlook|yahoo|icloud)\b(?: ?(?:\.|dot) ?com)?))/i,
  phone: /(?<![\d.,£/-])(?:\+44|0044|\(?0)[\d\s()-]{8,13}\d(?!\d)/,
  nhsNumber: /(?<!\d)(?<!\d[ -])\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/,
  idNumber: /\b(?:[A-Z]\d{11}[\dA-Z]|[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D])\b/,
  postcode: /\b[A-Z]{1,2}\d[A-Z\d]?\s{0,2}(?!\d(?:st|nd|rd|th)\b)\d[A-Z]{2}\b/i,
  address:
    /\b\d{1,4}[a-z]?,? (?:[A-Z][a-z]+ ){1,2}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Close|Drive|Way|Crescent|Terrace|Gardens|Court|Place|Grove)\b/,
  birthDate:
    /\b(?:born|birthday|birth|dob|d\.o\.b\.?)\b\D{0,15}\d{1,2}(?:st|nd|rd|th)?(?: of)?[ /.-](?:\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:[ /.,-]+\d{2,4})?/i,
  link: /https?:\/\/\S+|\bwww\.\S+|\b[\w-]{2,63}(?:\.[\w-]{2,63}){0,4}\.(?:com|net|org|co|me|uk|tv|info|ly)\/\S+|(?<![\w.@])@[a-z_]\w{2,}/i,
  name: new RegExp(
    `(?<=\\b(?:[Mm]y|[Oo]ur|[Hh]er|[Hh]is)(?: (?:\\w+ )?(?:old|little|eldest|youngest|older|younger|autistic))? ${child},? (?:is (?:called )?|called |named )?)${notNames}[A-Z][a-z]{2,}(?![a-z])(?: [A-Z][a-z]+)?|(?<=\\b(?:called|[Nn]ame is|[Nn]ame’s|[Nn]amed) )${notNames}[A-Z][a-z]{2,}(?: [A-Z][a-z]+)?|\\b(?:Mrs?|Ms|Miss|Dr)\\.? [A-Z][a-z]{2,}|(?<=^|[.!?] )${notNames}[A-Z][a-z]{2,}(?= is (?:\\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)\\b)|(?<=, )[A-Z][a-z]{2,}(?=, (?:said|told|says|tells|promised))|(?<=\\b[Mm]y (?:son|daughter|boy|girl) )${notNamesEither}[a-z]{3,}(?= (?:is|was|has|had|goes|needs|gets|got)\\b)`,
  ),
  school: new RegExp(
    `\\b(?:St\\.? )?${notSchools}[A-Z][a-z’']+(?: (?:and |of |the )?[A-Z][a-z’']+){0,3}? (?:(?:Primary|Infants?|Junior|Secondary|High|Grammar|Community|Special|Church of England|CofE|C of E|Catholic|RC) ){0,4}(?:School|Academy|College|Primary|Nursery|Infants|Juniors)\\b`,
  ),
}

/** What in a text looks like a detail of somebody's: what it is, and the words that look so. */
export function personalDetails(text: string): { kind: PersonalDetail; found: string }[] {
  return (Object.keys(patterns) as PersonalDetail[]).flatMap((kind) => {
    const found = patterns[kind].exec(text)?.[0]
    return found === undefined ? [] : [{ kind, found }]
  })
}

/** A text without what looks like a detail of somebody's. */
export function withoutDetails(text: string): string {
  const [first] = personalDetails(text)
  return first === undefined
    ? text.replace(/\s+/g, ' ').trim()
    : withoutDetails(text.replace(first.found, '…'))
}
