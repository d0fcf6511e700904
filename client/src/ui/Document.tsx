import type { ReactNode } from 'react'
import type { SharedAs } from '../pages/sharedAs.ts'
import { classes } from './classes.ts'
import { ShareTags } from './ShareTags.tsx'

type Props = {
  language: { code: string; direction: 'ltr' | 'rtl' }
  title: string
  /** What the conversation is called. */
  site: string
  /** How it is shown where its link is shared, if it is meant to be. */
  shared: SharedAs | undefined
  /** The class name of the session's colours. */
  theme: string | undefined
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
    shared,
    theme,
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
        {shared !== undefined && <ShareTags site={site} page={shared} />}
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
