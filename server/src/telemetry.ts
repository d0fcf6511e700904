import type { Audience } from '@companion/shared/audiences'
import type { ExperienceRefusal } from '@companion/shared/experiences/refusals'
import type { RefusalCode } from '@companion/shared/refusals'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** What is limited for each person or network. */
export type Limited =
  | 'pages'
  | 'requests'
  | 'files'
  | 'connections'
  | 'strangers'
  | 'newcomers'
  | 'seats'
  | 'experiences'

/**
 * What is counted and timed of sessions. No label ever says who did something. With `ofProcess`, what the process itself
 * takes is in the same registry.
 */
export function createTelemetry({ ofProcess = false } = {}) {
  const registry = new Registry()
  if (ofProcess) collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const commands = new Counter({
    name: 'companion_commands_total',
    help: 'Commands by what became of them: accepted, or the code of the refusal.',
    labelNames: ['verdict'] as const,
    registers,
  })
  const ackSeconds = new Histogram({
    name: 'companion_ack_seconds',
    help: 'From a command arriving to its ack.',
    buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1, 5],
    registers,
  })
  const fanOutSeconds = new Histogram({
    name: 'companion_fan_out_seconds',
    help: 'Event-loop time of one update to all of an audience.',
    labelNames: ['audience'] as const,
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5],
    registers,
  })
  const connected = new Gauge({
    name: 'companion_connected',
    help: 'Connected devices.',
    labelNames: ['audience'] as const,
    registers,
  })
  const journalTroubles = new Counter({
    name: 'companion_journal_troubles_total',
    help: 'Batches that the journal did not take.',
    registers,
  })
  const broken = new Counter({
    name: 'companion_broken_total',
    help: 'Parts that broke and were left out, while everything else went on: a fault in the program.',
    registers,
  })
  const turnedAway = new Counter({
    name: 'companion_turned_away_total',
    help: 'What limits for persons and networks turned away: pages, requests, files, connections, strangers, newcomers, seats, experiences. Where it rises, see Limits in docs/operations.md.',
    labelNames: ['what'] as const,
    registers,
  })
  const experiences = new Counter({
    name: 'companion_experiences_total',
    help: 'What people asked for about experiences by what became of it: accepted, or the code of the refusal.',
    labelNames: ['verdict'] as const,
    registers,
  })
  const experienceSeconds = new Histogram({
    name: 'companion_experience_seconds',
    help: 'From an experience arriving to its being stored.',
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1, 5],
    registers,
  })
  // Looking up a label for each command costs more than counting it.
  const accepted = commands.labels('accepted')
  return {
    registry,
    /** Count a command, by the code of its refusal or null, and how long its ack took in milliseconds. */
    onSettled(refusal: RefusalCode | null, milliseconds: number) {
      if (refusal === null) accepted.inc()
      else commands.inc({ verdict: refusal })
      ackSeconds.observe(milliseconds / 1000)
    },
    /** Count what someone asked for about an experience, by the code of its refusal or null, and how long it took in milliseconds. */
    onExperience(refusal: ExperienceRefusal | RefusalCode | null, milliseconds: number) {
      experiences.inc({ verdict: refusal ?? 'accepted' })
      experienceSeconds.observe(milliseconds / 1000)
    },
    connected,
    journalTroubles,
    broken,
    onTurnedAway: (what: Limited) => turnedAway.inc({ what }),
    onFanOut: (audience: Audience, milliseconds: number) =>
      fanOutSeconds.observe({ audience }, milliseconds / 1000),
  }
}

export type Telemetry = ReturnType<typeof createTelemetry>
