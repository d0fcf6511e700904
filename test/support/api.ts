import type { organiser } from './desk.ts'

type Desk = Awaited<ReturnType<typeof organiser>>

/** Someone of the team, by their id, who was added with a role in one session or in all (`*`). */
export async function added(desk: Desk, name: string, role: string, scope: string): Promise<string> {
  const answer = await desk.post('/team', { name, email: '', role, scope })
  return (answer.headers.get('location') ?? '').replace(/^.*\/team\/([\w-]+).*$/, '$1')
}

/** The token that an organiser makes for someone, as the desk shows it once. */
export async function tokenFor(url: string, desk: Desk, staff: string): Promise<string> {
  const made = await desk.post('/data', { staff })
  const carried = made.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const page = await fetch(`${url}/organise/data`, { headers: { cookie: `${desk.cookie}; ${carried}` } })
  return /companion-api-[\w-]+/.exec(await page.text())?.[0] ?? ''
}
