import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { freePort } from '../support/redis.ts'

test('[START3] the demonstration prints three links to a rehearsal with people in it, and is gone when it is stopped', async () => {
  const port = await freePort()
  const demo = spawn(
    process.execPath,
    [fileURLToPath(new URL('../../server/dist/demo.js', import.meta.url))],
    {
      env: { PATH: process.env['PATH'], PORT: String(port), BIND_ADDRESS: '127.0.0.1' },
    },
  )
  onTestFinished(() => void demo.kill('SIGKILL'))
  let said = ''
  demo.stdout.on('data', (data) => {
    said += String(data)
  })
  await expect.poll(() => said).toMatch(/Host .*\/early-rehearsal\/host[\s\S]*Phone[\s\S]*Screen/)
  const phone = async () => (await fetch(`http://127.0.0.1:${port}/early-rehearsal`)).text()
  await expect.poll(phone, { timeout: 40_000, interval: 1000 }).toContain('Question now open')
  demo.kill('SIGINT')
  await once(demo, 'exit')
  await expect(phone()).rejects.toThrow()
})
