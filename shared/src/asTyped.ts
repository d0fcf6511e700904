/** What no text holds: controls, halves of characters, what Unicode sets aside, and what turns the direction of text around it. */
const never = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]/gu
const seen = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}]/u

/** A text without what no text holds, and without blanks around it. Where nobody could see anything in it, a sign that stands for it. */
export function asTyped(text: string): string {
  const typed = text.replace(/\r\n?/g, '\n').replace(never, '').trim()
  return seen.test(typed) || text.trim() === '' ? typed : '\uFFFD'
}
