import { randomInt } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type StaffRole, staffRoles } from '@companion/shared/audiences'
import { nanoid } from 'nanoid'
import { type Config, codeVariable } from '../config.ts'

/** What signs cookies, and the access code of each role. */
export type Secrets = { cookieSecret: string; codes: Record<StaffRole, string> }

/** No letters or digits that are mistaken for each other when read out. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** Where secrets that are not configured are kept, by name. */
export type Vault = {
  /** Keep what is not kept yet; resolves with all that is. */
  fill(made: Record<string, string>): Promise<Record<string, string>>
}

/** The secrets as configured. What is not configured is made once and kept, so that a restart signs no one out. */
export async function loadSecrets(config: Config, vault: Vault): Promise<Secrets> {
  const kept = await vault.fill({
    cookieSecret: nanoid(48),
    ...Object.fromEntries(staffRoles.map((role) => [role, freshCode()])),
  })
  const secret = (name: string) => kept[name] as string
  return {
    cookieSecret: config.COOKIE_SECRET ?? secret('cookieSecret'),
    codes: Object.fromEntries(
      staffRoles.map((role) => [role, config[codeVariable(role)] ?? secret(role)]),
    ) as Secrets['codes'],
  }
}

/** A vault in a file under a folder, readable by its owner alone. */
export function fileVault(folder: string): Vault {
  const file = join(folder, 'secrets.json')
  return {
    async fill(made) {
      const { codes, ...kept } = readKept(file)
      const all = { ...made, ...codes, ...kept }
      if (Object.keys(made).some((name) => kept[name] === undefined)) {
        mkdirSync(folder, { recursive: true })
        // A file that is half written would be in the way of the next start.
        writeFileSync(`${file}.new`, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 })
        renameSync(`${file}.new`, file)
      }
      return all
    },
  }
}

/** What a file holds; older ones had the access codes by themselves. */
function readKept(file: string): Record<string, string> & { codes?: Record<string, string> } {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
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
