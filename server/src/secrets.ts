import { randomInt } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nanoid } from 'nanoid'
import type { Config } from './config.ts'
import { type StaffRole, staffRoles } from './identity.ts'

/** What signs cookies, and the access code of each role. */
export type Secrets = { cookieSecret: string; codes: Record<StaffRole, string> }

/** No letters or digits that are mistaken for each other when read out. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/**
 * The secrets as configured. What is not configured is made once and kept under `DATA_DIR`, readable
 * by its owner alone, so that a restart signs nobody out.
 */
export function loadSecrets(config: Config): Secrets {
  const file = join(config.DATA_DIR, 'secrets.json')
  const kept = readKept(file)
  const made: Secrets = kept ?? {
    cookieSecret: nanoid(48),
    codes: {} as Secrets['codes'],
  }
  // An older file lacks the codes of roles that came since.
  const missing = staffRoles.filter((role) => made.codes[role] === undefined)
  for (const role of missing) made.codes[role] = freshCode()
  if (missing.length > 0) {
    mkdirSync(config.DATA_DIR, { recursive: true })
    writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 })
  }
  return {
    cookieSecret: config.COOKIE_SECRET ?? made.cookieSecret,
    codes: {
      host: config.HOST_CODE ?? made.codes.host,
      moderator: config.MODERATOR_CODE ?? made.codes.moderator,
      panellist: config.PANELLIST_CODE ?? made.codes.panellist,
      official: config.OFFICIAL_CODE ?? made.codes.official,
      screen: config.SCREEN_CODE ?? made.codes.screen,
    },
  }
}

function readKept(file: string): Secrets | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Secrets
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new Error(
      `${file} cannot be read. Put it back from a backup, or remove it to have new codes made.`,
      {
        cause: error,
      },
    )
  }
}

function freshCode(): string {
  const letters = Array.from({ length: 12 }, () => alphabet[randomInt(alphabet.length)])
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-')
}
