import { useState } from 'react'
import { Link } from './Link.tsx'
import { List } from './List.tsx'
import { Section } from './Section.tsx'
import { Text } from './Text.tsx'

const formats = {
  csv: 'CSV',
  xlsx: 'Excel (XLSX)',
  ods: 'OpenDocument (ODS)',
  json: 'JSON',
  zip: 'Evidence pack (ZIP)',
} as const
type Format = keyof typeof formats

/** Links to take the evidence away. With JavaScript they say how far a file has come. */
export function TakeAway({ address, name }: { address: string; name: string }) {
  const [status, setStatus] = useState('')

  async function take(format: Format): Promise<void> {
    setStatus(`Preparing ${formats[format]}`)
    try {
      const response = await fetch(`${address}?format=${format}`)
      // The code is asked for once more, on a page of its own.
      if (response.redirected) return location.assign(response.url)
      if (response.status === 409)
        return setStatus('An evidence pack can be made when the session has ended.')
      if (!response.ok || response.body === null) throw new Error(String(response.status))
      const parts: BlobPart[] = []
      let bytes = 0
      const reader = response.body.getReader()
      for (let read = await reader.read(); !read.done; read = await reader.read()) {
        parts.push(read.value as BlobPart)
        bytes += read.value.length
        setStatus(`Receiving ${formats[format]}: ${Math.ceil(bytes / 1024)} KB`)
      }
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob(parts, { type: response.headers.get('content-type') ?? '' }))
      link.download = `${name}.${format}`
      link.click()
      URL.revokeObjectURL(link.href)
      setStatus(`${formats[format]} is saved: ${Math.ceil(bytes / 1024)} KB`)
    } catch {
      setStatus('That did not work. Try again in a moment.')
    }
  }

  return (
    <Section className="app-take" id="take" title="Take the results away" size="s">
      <List className="app-take__list">
        {(Object.keys(formats) as Format[]).map((format) => (
          <li key={format}>
            <Link
              href={`${address}?format=${format}`}
              download
              onClick={(press) => {
                press.preventDefault()
                void take(format)
              }}
            >
              {formats[format]}
            </Link>
          </li>
        ))}
      </List>
      <Text variant="small" role="status">
        {status}
      </Text>
    </Section>
  )
}
