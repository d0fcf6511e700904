import type { ReactNode } from 'react'
import { classes } from './classes.ts'

type Props = {
  language: { code: string; direction: 'ltr' | 'rtl' }
  title: string
  /** What the conversation is called. */
  site: string
  /** The class name of the session's colours. */
  theme: string | undefined
  /** What the page is about, and its own address, for whoever shares it. */
  share?: { description: string; address: string } | undefined
  /** The address of a feed of what it says. */
  feed?: string | undefined
  /** The addresses of what the page loads. */
  styles: readonly string[]
  preloads: readonly string[]
  scripts: readonly string[]
  /** After how many seconds a page is asked for again, where it asks by itself. */
  refreshSeconds?: number | undefined
  /** The addresses of what has to be there before the page is drawn: files of `public/`. */
  early: readonly string[]
  /** It is asked for without its program, though the browser could run it. */
  isPlain: boolean
  children: ReactNode
}

/** The document around a page. */
export function Document(props: Props) {
  const {
    language,
    title,
    site,
    theme,
    share,
    feed,
    styles,
    preloads,
    scripts,
    early,
    refreshSeconds,
    isPlain,
    children,
  } = props
  return (
    <html
      lang={language.code}
      dir={language.direction}
      className="govuk-template"
      data-plain={isPlain || undefined}
    >
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
        <meta name="application-name" content={site} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        {share !== undefined && (
          <>
            <meta name="description" content={share.description} />
            <meta property="og:title" content={title} />
            <meta property="og:description" content={share.description} />
            <meta property="og:url" content={share.address} />
            <meta property="og:site_name" content={site} />
            <meta property="og:type" content="website" />
          </>
        )}
        {feed !== undefined && <link rel="alternate" type="application/atom+xml" title={title} href={feed} />}
        {refreshSeconds !== undefined && <meta httpEquiv="refresh" content={String(refreshSeconds)} />}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="manifest" href="/manifest.webmanifest" />
        <link rel="apple-touch-icon" href="/icon-192.png" />
        {styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {early.map((src) => (
          <script key={src} src={src} />
        ))}
        {preloads.map((href) => (
          <link key={href} rel="modulepreload" href={href} />
        ))}
        {scripts.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body className={classes('govuk-template__body', theme)}>{children}</body>
    </html>
  )
}
