import { generate } from 'lean-qr'

/** A QR code of an address, with the quiet margin that readers need. */
export function QrCode({
  address,
  label = `QR code of ${address}`,
}: {
  address: string
  /** What it is, in the language of the page. */
  label?: string
}) {
  const code = generate(address)
  const margin = 4
  let path = ''
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) if (code.get(x, y)) path += `M${x + margin} ${y + margin}h1v1h-1z`
  }
  const size = code.size + 2 * margin
  return (
    <svg
      className="app-qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
