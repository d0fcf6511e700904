import type { Config } from '../config.ts'
import type { Post } from './letter.ts'
import { notifyPost } from './notifyPost.ts'
import { smtpPost } from './smtpPost.ts'

/** How messages are sent, as configured; null where none are. */
export function createPost(config: Config): Post | null {
  const { NOTIFY_API_KEY, NOTIFY_TEMPLATE_ID, NOTIFY_URL, SMTP_URL, MAIL_FROM } = config
  if (NOTIFY_API_KEY !== undefined && NOTIFY_TEMPLATE_ID !== undefined)
    return notifyPost({ url: NOTIFY_URL, key: NOTIFY_API_KEY, template: NOTIFY_TEMPLATE_ID })
  if (SMTP_URL !== undefined && MAIL_FROM !== undefined) return smtpPost({ url: SMTP_URL, from: MAIL_FROM })
  return null
}
