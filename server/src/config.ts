import { type AccessRole, accessRoles } from '@companion/shared/programme/access'
import * as z from 'zod/mini'
import { plainCode } from './access/codes.ts'
import { notifyKey } from './addresses/notifyKey.ts'
import { readRedisAddress } from './journal/redisAddress.ts'

const code = z.string().check(
  z.maxLength(64),
  z.refine((given) => plainCode(given).length >= 8, { error: 'write at least 8 letters or digits' }),
)

/** The variable with the access code of a role: `HOST_CODE`. */
export const codeVariable = <R extends AccessRole>(role: R) =>
  `${role.toUpperCase()}_CODE` as `${Uppercase<R>}_CODE`

const codes = Object.fromEntries(accessRoles.map((role) => [codeVariable(role), z.optional(code)])) as Record<
  `${Uppercase<AccessRole>}_CODE`,
  z.ZodMiniOptional<typeof code>
>

/** A site as CSP names it: all below a name by `*.`. Without TLS only this machine, to try it out. */
const site =
  /^(https:\/\/(\*(\.[a-z0-9-]+){2,}|[a-z0-9-]+(\.[a-z0-9-]+)*)|http:\/\/(localhost|127\.0\.0\.1))(:\d{1,5})?$/i
const sitesOf = (text: string) => text.split(/[\s,]+/).filter((one) => one !== '')

/** Every variable the server reads from the environment, with what it is when left out. */
const variables = z.object({
  PORT: z._default(z.coerce.number().check(z.int(), z.gte(0), z.lte(65_535)), 3000),
  BIND_ADDRESS: z.optional(z.string()),
  DATA_DIR: z._default(z.string().check(z.minLength(1)), 'data'),
  DISK_RESERVE_MB: z._default(z.coerce.number().check(z.int(), z.gte(1)), 64),
  PROGRAMME_DIR: z.optional(z.string().check(z.minLength(1))),
  PUBLIC_ORIGIN: z.optional(z.url({ protocol: /^https?$/ })),
  EMBED_ORIGINS: z._default(
    z.pipe(
      z.string().check(
        z.refine((text) => sitesOf(text).every((one) => site.test(one)), {
          error:
            'write origins such as https://teams.microsoft.com or https://*.example.com, with spaces between them; http for localhost only',
        }),
      ),
      z.transform(sitesOf),
    ),
    [],
  ),
  TRUST_PROXY: z._default(z.coerce.number().check(z.int(), z.gte(0), z.lte(10)), 0),
  REDIS_URL: z.optional(
    z.string().check(
      z.refine((url) => readRedisAddress(url) !== null, {
        error:
          'write redis://host:port, redis+cluster://host:port,host:port or redis+sentinel://host:port/name; rediss for TLS; in a password %2F for /',
      }),
    ),
  ),
  AUDIT_DAYS: z._default(z.coerce.number().check(z.int(), z.gte(1), z.lte(36_500)), 365),
  RETENTION_DAYS: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(36_500))),
  REDIS_ACCEPT_LOSS: z._default(z.enum(['true', 'false']), 'false'),
  COOKIE_SECRET: z.optional(z.string().check(z.minLength(32))),
  ...codes,
  COMMIT: z._default(
    z.string().check(z.regex(/^[\w.-]{1,64}$/, { error: 'write letters, digits, dots and dashes' })),
    'unknown',
  ),
  SECURITY_CONTACT: z.optional(
    z
      .string()
      .check(
        z.regex(/^(mailto:|https:\/\/|tel:)\S+$/, { error: 'write mailto:, https:// or tel: and the rest' }),
      ),
  ),
  SECURITY_EXPIRES: z.optional(z.iso.datetime({ offset: true })),
  OIDC_ISSUER: z.optional(
    z.url().check(
      z.refine((url) => /^https:|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(url), {
        error: 'write an address that begins with https://',
      }),
    ),
  ),
  OIDC_CLIENT_ID: z.optional(z.string().check(z.minLength(1))),
  OIDC_CLIENT_SECRET: z.optional(z.string().check(z.minLength(1))),
  NOTIFY_API_KEY: z.optional(
    z.string().check(z.regex(notifyKey, { error: 'write the whole key, as GOV.UK Notify shows it once' })),
  ),
  NOTIFY_TEMPLATE_ID: z.optional(z.uuid()),
  NOTIFY_URL: z._default(z.url({ protocol: /^https?$/ }), 'https://api.notifications.service.gov.uk'),
  SMTP_URL: z.optional(z.url({ protocol: /^smtps?$/ })),
  MAIL_FROM: z.optional(z.string().check(z.minLength(3))),
  ADDRESS_DAYS: z._default(z.coerce.number().check(z.int(), z.gte(1), z.lte(36_500)), 180),
  LOG_LEVEL: z._default(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']), 'info'),
})

export type Config = z.infer<typeof variables>

/** The environment is not what it must be. The message names each variable and what to change. */
export class ConfigProblem extends Error {
  override name = 'ConfigProblem'
}

/** Read the configuration. An empty variable counts as left out. Throws `ConfigProblem`. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = variables.safeParse(given)
  if (read.success) {
    checkAccounts(read.data)
    checkMail(read.data)
    return read.data
  }
  const problems = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new ConfigProblem(`Change these environment variables:\n  ${problems.join('\n  ')}`)
}

/** Throws `ConfigProblem` where some of what accounts need is set, and some is not. */
function checkAccounts({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET }: Config): void {
  const missing = Object.entries({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET }).filter(
    ([, value]) => value === undefined,
  )
  if (missing.length === 0 || missing.length === 3) return
  const names = missing.map(([name]) => name).join(' and ')
  throw new ConfigProblem(`Set ${names} too, or none of the variables that begin with OIDC_.`)
}

/** Throws `ConfigProblem` where some of what sending email needs is set, and some is not. */
function checkMail({ NOTIFY_API_KEY, NOTIFY_TEMPLATE_ID, SMTP_URL, MAIL_FROM, PUBLIC_ORIGIN }: Config): void {
  const isHalf = (one: unknown, other: unknown) => (one === undefined) !== (other === undefined)
  if (isHalf(NOTIFY_API_KEY, NOTIFY_TEMPLATE_ID))
    throw new ConfigProblem('Set NOTIFY_API_KEY and NOTIFY_TEMPLATE_ID, or neither.')
  if (isHalf(SMTP_URL, MAIL_FROM)) throw new ConfigProblem('Set SMTP_URL and MAIL_FROM, or neither.')
  if (NOTIFY_API_KEY !== undefined && SMTP_URL !== undefined)
    throw new ConfigProblem('Send email by GOV.UK Notify or by SMTP: leave out NOTIFY_API_KEY or SMTP_URL.')
  const sends = NOTIFY_API_KEY !== undefined || SMTP_URL !== undefined
  if (sends && PUBLIC_ORIGIN === undefined)
    throw new ConfigProblem('Set PUBLIC_ORIGIN: the links in emails begin with it.')
}
