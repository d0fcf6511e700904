import { chmodSync, fchmodSync, fstatSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** From now on, what this process makes is for its own user alone: also what libraries make. */
export function writePrivately(): void {
  process.umask(0o077)
}

/** Close a file to other users that was there before it was opened to be written; pipes and terminals stay as they are. */
export function closeFileToOthers(file: number): void {
  if (fstatSync(file).isFile()) fchmodSync(file, 0o600)
}

/**
 * Close what a server keeps under a folder to other users: earlier versions left it open. Returns what cannot be closed,
 * because it is another user's or on a disk that knows no users.
 */
export function closeToOthers(folder: string): string[] {
  const journal = join(folder, 'journal')
  return [folder, ...['secrets.json', 'secrets.json.new'].map((name) => join(folder, name)), journal]
    .concat(namesIn(journal).map((name) => join(journal, name)))
    .filter((path) => !isClosed(path))
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    // With its journal in Redis, a server has none here.
    return []
  }
}

/** Close a file or folder, if it is not; whether it is closed then. */
function isClosed(path: string): boolean {
  try {
    const { mode } = statSync(path)
    if ((mode & 0o077) !== 0) chmodSync(path, mode & 0o700)
    return (statSync(path).mode & 0o077) === 0
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT'
  }
}
