import type { PersonalDetail } from '@companion/shared/questions'
import { later } from './later.tsx'

/** The finding of details is not on the way of a page that comes up: it is fetched when somebody begins to write. */
export const details = () => import('./DetailsNotice.tsx')

export const DetailsNotice = later(() => details().then((module) => module.DetailsNotice))

/** How long somebody who sends something waits for it at most, in milliseconds. */
const patience = 3000

/** What in a text looks like a detail of somebody's; nothing where the line is too poor to find out, for the server looks too. */
export function detailsIn(text: string): Promise<{ kind: PersonalDetail; found: string }[]> {
  const found = details().then(
    ({ personalDetails }) => personalDetails(text),
    () => [],
  )
  return Promise.race([found, new Promise<[]>((resolve) => setTimeout(() => resolve([]), patience))])
}
