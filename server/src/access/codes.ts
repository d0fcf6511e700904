/**
 * A code as it was meant: mail, word processors and chats change its dashes and capitals, and add quotation marks, full
 * stops and characters that no one sees. Only letters and digits count.
 */
export function plainCode(code: string): string {
  return code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
