import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server } from 'socket.io'

// Socket.IO and nothing else: the same messages as ours, nothing stored, nothing checked.
const http = createServer()
const io = new Server(http, { serveClient: false, perMessageDeflate: false })
let updates = 0
io.on('connection', (socket) => {
  void socket.join('everyone')
  socket.emit('snapshot', { epoch: 'bare', seq: 0, slices: { people: 1, stage: { pollId: null } } }, {})
  socket.on('command', (_command, ack) => ack({ ok: true, at: Date.now() }))
})
process.on('message', (slices) => {
  updates += 1
  io.to('everyone').emit('update', updates, slices)
})
http.listen(0, '127.0.0.1', () => process.send?.((http.address() as AddressInfo).port))
