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
 * `redis+sentinel://host:port,host:port/name`; `rediss` instead of `redis` speaks TLS. Null where it is none of them.
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
  if (nodes.some(({ host }) => host === '')) return null
  if (kind === 'single' && (nodes.length > 1 || !/^0?$/.test(name))) return null
  if (kind === 'cluster' && name !== '') return null
  if (kind === 'sentinel' && name === '') return null
  return {
    kind: kind as RedisAddress['kind'],
    nodes,
    name,
    ...(username !== '' && { username: decodeURIComponent(username) }),
    ...(password !== '' && { password: decodeURIComponent(password) }),
    tls: scheme === 'rediss',
  }
}
