import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { balancerConfig } from './support/balanced.ts'

const read = (file: string) => readFileSync(fileURLToPath(new URL(`../${file}`, import.meta.url)), 'utf8')
const { services, volumes } = parse(read('docker-compose.yml'), { merge: true })
const { redis, companion, balancer } = services

test('[INST10] docker compose starts what the tests run: a Redis that keeps what it acknowledged, instances, and the same balancer', () => {
  expect(redis.command).toMatch(/--appendonly yes --appendfsync always/)
  expect(redis.volumes).toEqual([`${Object.keys(volumes)[0]}:/data`])
  expect(companion.environment.REDIS_URL).toBe('redis://redis:6379')
  expect(companion.deploy.replicas).toBeGreaterThan(1)
  expect(balancer.volumes).toEqual([`./${balancerConfig}:/usr/local/etc/haproxy/haproxy.cfg:ro`])
  expect(companion.depends_on.redis.condition).toBe('service_healthy')
})

test('[INST10] nothing in the compose file belongs to one instance alone, so that there can be any number', () => {
  expect(companion).not.toHaveProperty('container_name')
  expect(companion).not.toHaveProperty('ports')
  expect(companion).not.toHaveProperty('volumes')
  expect(balancer.ports).toEqual(['3000:3000'])
})

test('[INST10] the balancer looks for instances where the compose file has them, and for one proxy the headers count', () => {
  const settings = Object.fromEntries(
    [...read(balancerConfig).matchAll(/presetenv (\w+) (\S+)/g)].map(([, name, value]) => [name, value]),
  )
  expect(settings).toEqual({
    LISTEN: ':3000',
    NAMESERVER: '127.0.0.11:53',
    INSTANCES: 'companion',
    INSTANCE_PORT: '3000',
  })
  expect(Object.keys(services)).toContain(settings['INSTANCES'])
  expect(read('Dockerfile')).toContain(`EXPOSE ${settings['INSTANCE_PORT']}`)
  expect(companion.environment.TRUST_PROXY).toContain(':-1}')
})

test('[INST10] a container is given longer to stop than the server takes at most', () => {
  const [, longest] = /longestStopMs = ([\d_]+)/.exec(read('server/src/main.ts')) ?? []
  const grace = Number(/^(\d+)s$/.exec(companion.stop_grace_period)?.[1]) * 1000
  expect(grace).toBeGreaterThan(Number(longest?.replaceAll('_', '')))
})
