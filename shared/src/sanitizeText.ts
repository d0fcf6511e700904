/** What is taken out of every text: controls, halves of characters, what Unicode sets aside, and what turns the direction of the text around it. */
const unwanted = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]/gu
const canBeSeen = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}]/u

/** A text without what is taken out of every text, and without blanks around it. One in which nothing can be seen becomes one sign, U+FFFD. */
export function sanitizeText(text: string): string {
  const typed = text.replace(/\r\n?/g, '\n').replace(unwanted, '').trim()
  return canBeSeen.test(typed) || text.trim() === '' ? typed : '\uFFFD'
}
