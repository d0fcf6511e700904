/** A Socket.IO event packet of the main namespace: what `emit` would send, given its arguments as JSON. */
export function eventPacket(event: string, ...args: readonly string[]): string {
  return `2[${[JSON.stringify(event), ...args].join(',')}]`
}

/**
 * The bytes of an unmasked WebSocket text frame (RFC 6455, 5.2) that carries a packet as an Engine.IO
 * message (type 4): made once, then written to every socket as it is.
 */
export function textFrame(packet: string): Buffer {
  const bytes = Buffer.byteLength(packet) + 1
  const header = bytes < 126 ? 2 : bytes < 65_536 ? 4 : 10
  const frame = Buffer.allocUnsafe(header + bytes)
  frame[0] = 0x81
  if (header === 2) frame[1] = bytes
  else if (header === 4) {
    frame[1] = 126
    frame.writeUInt16BE(bytes, 2)
  } else {
    frame[1] = 127
    frame.writeBigUInt64BE(BigInt(bytes), 2)
  }
  frame.write('4', header)
  frame.write(packet, header + 1)
  return frame
}
