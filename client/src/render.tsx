import type { Slices } from '@companion/shared/protocol'
import type { ReactElement } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { Breakout } from './breakouts/Breakout.tsx'
import { createLiveStore } from './connection/store.ts'
import { LiveContext } from './connection/useView.ts'
import { type Messages, MessagesContext } from './messages/messages.ts'
import { BoardPage } from './pages/BoardPage.tsx'
import { HostPage } from './pages/HostPage.tsx'
import { MinePage } from './pages/MinePage.tsx'
import { ModeratorPage } from './pages/ModeratorPage.tsx'
import { OfficialPage } from './pages/OfficialPage.tsx'
import { OfficialsPage } from './pages/OfficialsPage.tsx'
import { PanellistPage } from './pages/PanellistPage.tsx'
import { ParticipantPage } from './pages/ParticipantPage.tsx'
import { ProblemPage } from './pages/ProblemPage.tsx'
import type { Assets, LivePageData, OfficialsPageData, PageData } from './pages/page.ts'
import { ScreenPage } from './pages/ScreenPage.tsx'
import { SessionsPage } from './pages/SessionsPage.tsx'
import { SignInPage } from './pages/SignInPage.tsx'

export { en } from './messages/en.ts'
export type { Messages } from './messages/messages.ts'
export type { Assets, PageData } from './pages/page.ts'

/** A whole page as HTML, in one language. Pure: the same data gives the same text, which the browser then brings to life. */
export function renderPage(data: PageData, assets: Assets, messages: Messages): string {
  const { code, direction } = messages.language
  const isLive = 'view' in data || data.page === 'officials'
  const { styles, scripts, preloads } = assets[isLive ? data.page : 'static']
  const theme = 'session' in data ? `app-theme-${data.session.id}` : undefined
  const document = (
    <html lang={code} dir={direction} className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <title>{titleOf(data, messages)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {preloads.map((href) => (
          <link key={href} rel="modulepreload" href={href} />
        ))}
        {scripts.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body className={`govuk-template__body ${theme ?? ''}`.trim()}>
        <div id="root" dangerouslySetInnerHTML={{ __html: body(data, messages) }} />
        {isLive && (
          <script
            type="application/json"
            id="page-data"
            dangerouslySetInnerHTML={{ __html: inScript(data) }}
          />
        )}
      </body>
    </html>
  )
  return `<!doctype html>${renderToStaticMarkup(document)}`
}

function body(data: PageData, messages: Messages): string {
  const page = <MessagesContext value={messages}>{pageOf(data)}</MessagesContext>
  return 'view' in data || data.page === 'officials' ? renderToString(page) : renderToStaticMarkup(page)
}

function pageOf(data: PageData): ReactElement {
  switch (data.page) {
    case 'sessions':
      return <SessionsPage {...data} />
    case 'officials':
      return <OfficialsPage sessions={data.sessions.map(watched)} />
    case 'signIn':
      return <SignInPage {...data} />
    case 'board':
      return <BoardPage {...data} />
    case 'mine':
      return <MinePage {...data} />
    case 'problem':
      return <ProblemPage {...data} />
    default:
      return live(data)
  }
}

function watched({ session, seq, view }: OfficialsPageData['sessions'][0]) {
  return { session, store: createLiveStore({ seq, slices: view, mine: {} }) }
}

function live(data: LivePageData): ReactElement {
  const mine = data.page === 'participant' ? data.mine : {}
  const store = createLiveStore({ seq: data.seq, slices: data.view as Slices, mine })
  return <LiveContext value={{ store, connection: null }}>{livePage(data)}</LiveContext>
}

function livePage(data: LivePageData): ReactElement {
  switch (data.page) {
    case 'participant':
      return <ParticipantPage {...data} Breakout={Breakout} />
    case 'host':
      return <HostPage {...data} />
    case 'moderator':
      return <ModeratorPage {...data} />
    case 'panellist':
      return <PanellistPage {...data} />
    case 'official':
      return <OfficialPage {...data} />
    case 'screen':
      return <ScreenPage {...data} />
  }
}

function titleOf(data: PageData, { service }: Messages): string {
  switch (data.page) {
    case 'sessions':
      return `${data.problem === undefined ? '' : 'Error: '}${service}`
    case 'officials':
      return `All sessions - ${service}`
    case 'board':
      return `Questions - ${data.session.title}`
    case 'mine':
      return `What happened to what I said - ${data.session.title}`
    case 'problem':
      return `${data.title} - ${service}`
    case 'signIn':
      return `${data.problem === undefined ? '' : 'Error: '}Sign in - ${data.session.title}`
    case 'participant':
      return `${data.refused === undefined ? '' : 'Error: '}${data.session.title} - ${service}`
    default:
      return `${data.session.title}: ${data.page} - ${service}`
  }
}

/** Data as JSON that cannot end the script element it stands in. */
function inScript(data: PageData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
