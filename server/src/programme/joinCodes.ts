import { randomInt } from 'node:crypto'

/** Letters that are not mistaken for each other, when read out or on a screen, and make no words. */
const letters = 'BCDFGHJKLMNPQRSTVWXZ'
/** What no join code may hold: it is shown to thousands of people, and read out. */
const rude =
  /ARSE|ANUS|BOOB|CLIT|COCK|COON|CUNT|DAGO|DICK|DYKE|FAG|FUC|FUK|HOMO|JIZZ|KIKE|KKK|MONG|NAZI|NIGG|PAKI|PISS|POOF|PORN|PUSS|RAPE|RETARD|SEX|SHIT|SLUT|SPAS|SPIC|TARD|TIT|TOSS|TURD|TWAT|WANK|WHOR|WOG|YID/

/** Why six letters are no good join code beside the others that there are; null where they are one. */
export function joinCodeProblem(code: string, others: readonly string[]): string | null {
  if (rude.test(code)) return 'Choose other letters. These make a word that could offend people.'
  const close = others.find((other) => differences(code, other) < 2)
  if (close !== undefined)
    return `Choose other letters. These are too close to ${close}, the join code of another session.`
  return null
}

/** A join code that is not like any of the others. */
export function freshJoinCode(others: readonly string[]): string {
  for (;;) {
    const code = Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join('')
    if (joinCodeProblem(code, others) === null) return code
  }
}

/** In how many places two codes of the same length differ. */
function differences(one: string, other: string): number {
  return [...one].filter((letter, place) => letter !== other[place]).length
}
