import { createHistogram, type RecordableHistogram } from 'node:perf_hooks'
import type { CommandType } from '@companion/shared/commands/command'
import type { Ack } from '@companion/shared/protocol'

/** Milliseconds from sending to the last word of the server. */
export type Latency = { sent: number; p50: number; p95: number; p99: number; longest: number }

/** What a crowd did so far. */
export type Figures = {
  people: { wanted: number; came: number; here: number }
  minutes: number
  /** By type of command. */
  latency: Partial<Record<CommandType, Latency>>
  /** Refusals by code. */
  refused: Record<string, number>
  sent: number
  acknowledged: number
  /** Sent and not answered with a last word: on its way still, or lost where the crowd has left. */
  lost: number
  /** Never sent, because a newer one that sets the same took its place. */
  replaced: number
  /** Sent again because no ack came. */
  repeated: number
  linesLost: number
  /** What came to all devices, and to one on average. */
  bytes: { all: number; each: number }
}

/** What a crowd did, once it has left. */
export type Report = Figures & {
  /** Of the answers that were acknowledged last: how many were looked up, and how many stand on the server as they were sent. */
  counted: { checked: number; same: number }
}

/** Keeps what a crowd did. */
export function createRecord() {
  const histograms = new Map<CommandType, RecordableHistogram>()
  const refused: Record<string, number> = {}
  let [sent, acknowledged, settled, replaced] = [0, 0, 0, 0]
  return {
    onSent(): void {
      sent += 1
    },
    onSettled(type: CommandType, ms: number, ack: Ack | 'replaced'): void {
      settled += 1
      if (ack === 'replaced') {
        replaced += 1
        return
      }
      const histogram = histograms.get(type) ?? createHistogram()
      histograms.set(type, histogram)
      // In microseconds: a histogram keeps whole numbers above nought.
      histogram.record(Math.max(1, Math.round(ms * 1000)))
      if (ack.ok) acknowledged += 1
      else refused[ack.code] = (refused[ack.code] ?? 0) + 1
    },
    get underWay(): number {
      return sent - settled
    },
    figures(): Pick<Figures, 'latency' | 'refused' | 'sent' | 'acknowledged' | 'lost' | 'replaced'> {
      const latency = Object.fromEntries([...histograms].map(([type, histogram]) => [type, inMs(histogram)]))
      return { latency, refused: { ...refused }, sent, acknowledged, lost: sent - settled, replaced }
    },
  }
}

function inMs(histogram: RecordableHistogram): Latency {
  const at = (percentile: number) => histogram.percentile(percentile) / 1000
  return { sent: histogram.count, p50: at(50), p95: at(95), p99: at(99), longest: histogram.max / 1000 }
}

const number = (value: number) => value.toLocaleString('en-GB')

/** A report as text, or what there is of one so far. */
export function reportText(report: Figures & Partial<Report>): string {
  const { people, counted, bytes } = report
  const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`
  const rows = Object.entries(report.latency).map(([type, { sent, p50, p95, p99, longest }]) =>
    [
      type.padEnd(22),
      number(sent).padStart(9),
      ...[p50, p95, p99, longest].map((one) => ms(one).padStart(10)),
    ].join(''),
  )
  const refused = Object.entries(report.refused).sort(([, one], [, next]) => next - one)
  const refusedInAll = refused.reduce((sum, [, times]) => sum + times, 0)
  return [
    `${number(people.came)} of ${number(people.wanted)} people came, ${number(people.here)} are here, after ${report.minutes.toFixed(1)} minutes.`,
    '',
    `${'sent'.padEnd(22)}${'times'.padStart(9)}${['median', '95 %', '99 %', 'longest'].map((head) => head.padStart(10)).join('')}`,
    ...rows,
    '',
    `${number(report.sent)} sent: ${number(report.acknowledged)} taken, ${number(refusedInAll)} refused, ${number(report.replaced)} replaced before they were sent, ${number(report.lost)} ${counted === undefined ? 'on their way' : 'without an answer'}; ${number(report.repeated)} sent again.`,
    ...refused.map(([code, times]) => `  ${number(times).padStart(6)}  ${code}`),
    `Lines lost: ${number(report.linesLost)}. To each device: ${(bytes.each / 1024).toFixed(1)} kB.`,
    ...(counted === undefined
      ? []
      : [`Answers looked up: ${number(counted.checked)}. As they were sent: ${number(counted.same)}.`]),
  ].join('\n')
}
