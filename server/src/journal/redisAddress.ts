/** Where Redis is: one server, sentinels that know which server it is, or some nodes of a Cluster. */
export type RedisAddress = {
  kind: 'single' | 'sentinel' | 'cluster'
  nodes: { host: string; port: number }[]
  /** The name by which sentinels know the servers; '' for other kinds. */
  name: string
  username?: string
  password?: string
  tls: boolean
}

const forms = /^(rediss?)(?:\+(sentinel|cluster))?:\/\/(?:([^:@/]*)(?::([^@/]*))?@)?([^/@]+)(?:\/([^/]*))?$/

/**
 * Read the address of a Redis: `redis://[user:password@]host[:port]`, `redis+cluster://host:port,host:port` or
 * `redis+sentinel://host:port,host:port/name`; `rediss` instead of `redis` speaks TLS. What is special in a user or a password is written
 * as in any address (`%2F` for `/`). Null where it is none of them.
 */
export function readRedisAddress(text: string): RedisAddress | null {
  const found = forms.exec(text)
  if (found === null) return null
  const [, scheme, kind = 'single', username = '', password = '', list = '', name = ''] = found
  const usual = kind === 'sentinel' ? 26_379 : 6379
  const nodes = list.split(',').map((node) => {
    const [, host = '', port] = /^(\[[^\]]+\]|[^:]+)(?::(\d{1,5}))?$/.exec(node) ?? []
    return { host: host.replace(/^\[|\]$/g, ''), port: Number(port ?? usual) }
  })
  if (nodes.some(({ host, port }) => host === '' || port > 65_535)) return null
  if (kind === 'single' && (nodes.length > 1 || !/^0?$/.test(name))) return null
  if (kind === 'cluster' && name !== '') return null
  if (kind === 'sentinel' && name === '') return null
  const [plainUsername, plainPassword] = [unescaped(username), unescaped(password)]
  if (plainUsername === null || plainPassword === null) return null
  return {
    kind: kind as RedisAddress['kind'],
    nodes,
    name,
    ...(username !== '' && { username: plainUsername }),
    ...(password !== '' && { password: plainPassword }),
    tls: scheme === 'rediss',
  }
}

/** A text without its percent signs; null where they stand for nothing. */
function unescaped(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
