import { confirmed } from './people.ts'
import { codes } from './server.ts'

/** An organiser, by the code, on one instance: what they post to the desk, and what they read there. */
export async function organiser(url: string) {
  const signedIn = await fetch(`${url}/organise/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ code: codes.organiser }),
    redirect: 'manual',
  })
  const known = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const cookie = await confirmed(url, known, codes.organiser)
  return {
    cookie,
    post: (path: string, fields: Record<string, string>) =>
      fetch(`${url}/organise${path}`, {
        method: 'POST',
        headers: { cookie },
        body: new URLSearchParams(fields),
        redirect: 'manual',
      }),
    read: async (path = '') => (await fetch(`${url}/organise${path}`, { headers: { cookie } })).text(),
  }
}

/** A session's form, filled in. */
export const tenth = {
  id: 'tenth',
  title: 'In the library',
  principle: 'People meet in the room.',
  date: '2027-07-01',
  time: '19:30',
  joinCode: 'PLANET',
  callUrl: 'https://example.com/call',
  copy: 'early',
}
