import { Link, List } from '../ui/kit.ts'

const parts = {
  '/organise/data': 'Tokens for the API',
  '/organise/data/webhooks': 'Webhooks',
  '/organise/data/reference': 'Reference shares',
}

/** The ways between the pages about data that goes out and comes in. */
export function DataNav({ at }: { at: keyof typeof parts }) {
  return (
    <List className="app-take__list">
      {Object.entries(parts).map(([href, text]) => (
        <li key={href}>{href === at ? <strong>{text}</strong> : <Link href={href}>{text}</Link>}</li>
      ))}
    </List>
  )
}
