import type { SharedAs } from '../pages/sharedAs.ts'

/** What messengers and social networks read of a page, in its head. */
export function ShareTags({ site, page }: { site: string; page: SharedAs }) {
  const properties = {
    'og:type': 'website',
    'og:site_name': site,
    'og:title': page.title,
    'og:description': page.description,
    'og:url': page.address,
    'og:image': page.picture,
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': page.pictureAlt,
  }
  return (
    <>
      <link rel="canonical" href={page.address} />
      <meta name="description" content={page.description} />
      {Object.entries(properties).map(([property, content]) => (
        <meta key={property} property={property} content={content} />
      ))}
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}
