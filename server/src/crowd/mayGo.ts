/**
 * Why a crowd may not go to a session, if so: simulated people among real ones would be counted as people. Only a server on
 * this machine, or a session that says it is a rehearsal, takes them.
 */
export async function whyNotTo(url: string, session: string): Promise<string | null> {
  const { hostname } = new URL(url)
  const isHere = hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
  const page = await fetch(`${url}/${session}`).catch(() => null)
  if (page === null) return `There is no server at ${url}.`
  if (!page.ok) return `There is no session ${session} at ${url}.`
  if (isHere || page.headers.get('x-rehearsal') === 'true') return null
  return `${url}/${session} is not on this machine and does not say that it is a rehearsal. Simulated people would be counted among real ones.`
}
