import type { Post } from './letter.ts'

/** How many messages are on their way at once, by as many connections. */
const connections = 3

/** Sends by SMTP. The library is read when it is needed first. */
export function smtpPost({ url, from }: { url: string; from: string }): Post {
  const opening = async () => {
    const { createTransport } = await import('nodemailer')
    return createTransport({ url, pool: true, maxConnections: connections })
  }
  let opened: ReturnType<typeof opening> | undefined
  return async (letter) => {
    opened ??= opening()
    try {
      await (await opened).sendMail({ from, ...letter })
      return true
    } catch (error) {
      const { responseCode = 0, command, code } = error as SmtpError
      // The server has no such address, for good.
      if (command === 'RCPT TO' && responseCode >= 500) return false
      // What the server says may name the address, and goes into no log.
      throw new Error(`the mail server did not take a message (${code ?? 'no code'} ${responseCode})`)
    }
  }
}

type SmtpError = { responseCode?: number; command?: string; code?: string }
