import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { arriveAsHost, startInstance } from '../support/instances.ts'
import { startCluster, startRedis, startSentinel } from '../support/redis.ts'
import { needs } from '../support/tools.ts'

const test = needs('redis-server')

/** Two instances on a Redis: what a host does on one is seen on the other, and so is who is there. */
async function worksOn(redisUrl: string, env: Record<string, string> = {}): Promise<void> {
  const [one, other] = await Promise.all([1, 2].map(() => startInstance({ redisUrl, env })))
  if (one === undefined || other === undefined) throw new Error('no instances')
  const [host, colleague] = [await arriveAsHost(one.url), await arriveAsHost(other.url)]
  expect(await host.ask({ type: 'announce', text: 'We begin.' } as never)).toMatchObject({ ok: true })
  await colleague.until((slices) => JSON.stringify(slices['announcement'] ?? '').includes('We begin.'))
  expect((await fetch(`${other.url}/readyz`)).status).toBe(200)
}

test('[REDIS8] a server runs on a Redis with a name and a password', async () => {
  const user = ['--user', 'companion', 'on', '>a/secret', '~*', '&*', '+@all', '--user', 'default', 'off']
  const redis = await startRedis({ more: user })
  onTestFinished(() => redis.dispose())
  await worksOn(redis.url.replace('//', '//companion:a%2Fsecret@'))
})

needs('redis-server', 'openssl')('[REDIS8] a server runs on a Redis that speaks TLS', async () => {
  const { folder, remove } = temporaryFolder()
  onTestFinished(remove)
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=localhost']
  spawnSync('openssl', [...made, '-addext', 'subjectAltName=DNS:localhost', '-keyout', key, '-out', cert])
  const tls = [
    '--tls-cert-file',
    cert,
    '--tls-key-file',
    key,
    '--tls-ca-cert-file',
    cert,
    '--tls-auth-clients',
    'no',
  ]
  const redis = await startRedis({ tls })
  onTestFinished(() => redis.dispose())
  await worksOn(`rediss://localhost:${redis.port}`, { NODE_EXTRA_CA_CERTS: cert })
})

test('[REDIS8] a server runs on a Cluster', async () => {
  const cluster = await startCluster()
  onTestFinished(() => cluster.dispose())
  await worksOn(cluster.url)
})

test('[REDIS8] a server runs on what sentinels know', async () => {
  const master = await startRedis()
  onTestFinished(() => master.dispose())
  const sentinel = await startSentinel(master.port)
  onTestFinished(() => sentinel.dispose())
  await worksOn(sentinel.url)
})
