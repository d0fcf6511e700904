import { randomInt } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AccessRole, accessRoles } from '@companion/shared/programme/access'
import { nanoid } from 'nanoid'
import { type Config, ConfigProblem, codeVariable } from '../config.ts'
import { plainCode } from './codes.ts'

/** What signs cookies, and the access code of each role; `fresh` are the roles whose codes were made just now. */
export type Secrets = { cookieSecret: string; codes: Record<AccessRole, string>; fresh: AccessRole[] }

/** No letters or digits that are mistaken for each other when read out. */
export const codeAlphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** Where secrets that are not configured are kept, by name. */
export type Vault = {
  /** Keep what is not kept yet; resolves with all that is. */
  fill(made: Record<string, string>): Promise<Record<string, string>>
}

/** The secrets as configured. What is not configured is made once and kept, so that a restart signs no one out. */
export async function loadSecrets(config: Config, vault: Vault): Promise<Secrets> {
  const made: Record<string, string> = {
    cookieSecret: nanoid(48),
    ...Object.fromEntries(accessRoles.map((role) => [role, freshCode()])),
  }
  const kept = await vault.fill(made)
  const secret = (name: string) => kept[name] as string
  const codes = Object.fromEntries(
    accessRoles.map((role) => [role, config[codeVariable(role)] ?? secret(role)]),
  ) as Secrets['codes']
  checkDiffer(codes)
  return {
    cookieSecret: config.COOKIE_SECRET ?? secret('cookieSecret'),
    codes,
    fresh: accessRoles.filter((role) => codes[role] === made[role]),
  }
}

/** Throws `ConfigProblem` where two roles have one code: it would open the pages of both. */
function checkDiffer(codes: Secrets['codes']): void {
  for (const [index, role] of accessRoles.entries()) {
    const same = accessRoles
      .slice(0, index)
      .find((other) => plainCode(codes[other]) === plainCode(codes[role]))
    if (same !== undefined)
      throw new ConfigProblem(
        `${codeVariable(role)} and ${codeVariable(same)} are the same code. Change one of them.`,
      )
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

/** A code that no one can guess, in groups of four. */
export function freshCode(length = 12): string {
  const letters = Array.from({ length }, () => codeAlphabet[randomInt(codeAlphabet.length)])
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-')
}
