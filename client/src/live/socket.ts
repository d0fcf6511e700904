import type { Down, Handshake, Up } from '@companion/shared/protocol'
import { wireVersion } from '@companion/shared/wireVersion'
import { Manager, type Socket } from 'socket.io-client'
import { hearTime } from './clock.ts'
import type { Line } from './line.ts'

/** How long connecting one way may take at first before the other is tried, in milliseconds. */
const connectMs = 6000
/** A line over which nothing came for so long is checked, and taken for dead when no answer comes, in milliseconds. */
const quietMs = 7000
const answerMs = 4000
/** A line that is only slow gets twice as long after each time that this was too short, up to so long, in milliseconds. */
const longestMs = 20_000

/** A line over Socket.IO, by WebSocket or by polling: whichever gets through. */
export function openSocket(handshake: Handshake): Line {
  const manager = new Manager({
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    timeout: connectMs,
    reconnectionDelayMax: 10_000,
    // Polling by fetch sends our cookies only when it is told to.
    withCredentials: true,
    autoConnect: false,
  })
  const socket: Socket<Down, Up> = manager.socket('/', { auth: { ...handshake, wire: wireVersion } })
  /** Whether the page wants to be connected now. */
  let isWanted = true
  let heardAt = Date.now()
  let isChecking = false
  let patienceMs = answerMs

  // What fails is tried the other way at once; what hangs (a filter that swallows WebSockets), when its time is up.
  manager.on('error', ({ message }) => {
    if (message !== 'timeout') return
    const transports = manager.opts.transports as string[]
    transports.reverse()
    manager.timeout(Math.min(2 * Number(manager.timeout()), longestMs))
  })
  manager.on('open', () =>
    manager.engine.on('packet', () => {
      heardAt = Date.now()
    }),
  )

  const again = () => void socket.disconnect().connect()

  /** Find out whether the line still is one; without a line, look for one at once. */
  function check(): void {
    if (isChecking || !isWanted) return
    if (!socket.connected) {
      again()
      return
    }
    isChecking = true
    const since = Date.now()
    socket.timeout(patienceMs).emit('check', (error, now) => {
      isChecking = false
      if (error === null) hearTime(now, since)
      else if (isWanted && socket.connected && heardAt <= since) {
        patienceMs = Math.min(2 * patienceMs, longestMs)
        again()
      }
    })
  }

  const isSeen = () => document.visibilityState === 'visible'
  // Not `focus`: it comes with every click into the page.
  for (const event of ['online', 'offline', 'pageshow']) addEventListener(event, check)
  document.addEventListener('visibilitychange', () => isSeen() && check())
  setInterval(() => {
    if (socket.connected && isSeen() && Date.now() - heardAt > quietMs) check()
  }, 1000)
  if (handshake.audience !== 'participant') socket.on('snapshot', check)
  socket.connect()

  return {
    get connected() {
      return socket.connected
    },
    hear({ disconnect, connect_error, ...heard }) {
      for (const [event, listener] of Object.entries(heard)) socket.on(event as keyof Down, listener)
      socket.on('disconnect', (reason) => disconnect(reason === 'io server disconnect'))
      socket.on('connect_error', (error) => {
        const signedOutBy = 'data' in error ? { signedOutBy: error.data as never } : {}
        connect_error(socket.active ? null : { why: error.message, ...signedOutBy })
      })
    },
    emit: (event) => void socket.emit(event),
    ask(event, given, onAnswer, patienceMs) {
      const answered = (error: Error | null, answer: never) => onAnswer(error === null ? answer : null)
      ;(socket.timeout(patienceMs) as Socket).emit(event, given, answered)
    },
    connect() {
      isWanted = true
      socket.connect()
    },
    disconnect() {
      isWanted = false
      socket.disconnect()
    },
  }
}
