import type { Down, Handshake, Up } from '@companion/shared/protocol'
import { io, type Socket } from 'socket.io-client'
import type { Line } from './line.ts'

/** A line over Socket.IO. */
export function openSocket(handshake: Handshake): Line {
  const socket: Socket<Down, Up> = io({
    auth: handshake,
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    // Polling by fetch sends our cookies only when it is told to.
    withCredentials: true,
    reconnectionDelayMax: 10_000,
  })
  return {
    get connected() {
      return socket.connected
    },
    hear({ disconnect, connect_error, ...heard }) {
      for (const [event, listener] of Object.entries(heard)) socket.on(event as keyof Down, listener)
      socket.on('disconnect', (reason) => disconnect(reason === 'io server disconnect'))
      socket.on('connect_error', ({ message }) => connect_error(message))
    },
    emit: (event) => void socket.emit(event),
    ask(event, given, onAnswer, patienceMs) {
      const answered = (error: Error | null, answer: never) => onAnswer(error === null ? answer : null)
      ;(socket.timeout(patienceMs) as Socket).emit(event, given, answered)
    },
    connect: () => void socket.connect(),
    disconnect: () => void socket.disconnect(),
  }
}
