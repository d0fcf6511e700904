import { type StaffRole, staffRoles } from '@companion/shared/audiences'
import type { InfoPage as InfoPageId } from '@companion/shared/infoPages'
import { addressOf, places } from '@companion/shared/places'
import type { DeskPageData } from '@companion/shared/programme/desk'
import type { OwnSessionPageData } from '@companion/shared/programme/deskBoxes'
import type { InvitationPageData } from '@companion/shared/programme/deskTeam'
import type { MyOutcome } from '@companion/shared/programme/outcomeViews'
import type { Slices } from '@companion/shared/protocol'
import type { SessionInfo } from '@companion/shared/views/session'
import type { ReactElement } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { OwnSessionPage } from './boxes/OwnSessionPage.tsx'
import { Breakout } from './breakouts/Breakout.tsx'
import { deskPage, deskTitle } from './desk/desk.tsx'
import { ExperienceMinePage } from './experiences/ExperienceMinePage.tsx'
import { ExperiencePage } from './experiences/ExperiencePage.tsx'
import { ExperienceReadingPage } from './experiences/ExperienceReadingPage.tsx'
import { ExperiencesDeskPage } from './experiences/ExperiencesDeskPage.tsx'
import { createLiveStore } from './live/store.ts'
import { LiveContext } from './live/useView.ts'
import { board } from './messages/en/board.ts'
import { breakouts } from './messages/en/breakouts.ts'
import { pages } from './messages/en/pages.ts'
import { refusals } from './messages/en/refusals.ts'
import { settings } from './messages/en/settings.ts'
import { en } from './messages/en.ts'
import { type Language, LanguageContext } from './messages/messages.ts'
import { MyOutcomes } from './outcomes/MyOutcomes.tsx'
import { AboutSessionPage } from './pages/AboutSessionPage.tsx'
import { AddressPage } from './pages/AddressPage.tsx'
import { AnotherDevicePage } from './pages/AnotherDevicePage.tsx'
import { ArrivingPage } from './pages/ArrivingPage.tsx'
import { BoardPage } from './pages/BoardPage.tsx'
import { ConfirmPage } from './pages/ConfirmPage.tsx'
import { ContinuePage } from './pages/ContinuePage.tsx'
import { DoorPage } from './pages/DoorPage.tsx'
import { EventPage } from './pages/EventPage.tsx'
import { ForgetPage } from './pages/ForgetPage.tsx'
import { HostPage } from './pages/HostPage.tsx'
import { InfoPage } from './pages/InfoPage.tsx'
import { InvitationPage } from './pages/InvitationPage.tsx'
import { LanguagesPage } from './pages/LanguagesPage.tsx'
import { LatePage } from './pages/LatePage.tsx'
import { MinePage } from './pages/MinePage.tsx'
import { ModeratorPage } from './pages/ModeratorPage.tsx'
import { NewTabPage } from './pages/NewTabPage.tsx'
import { NotAskedPage } from './pages/NotAskedPage.tsx'
import { OfficialPage } from './pages/OfficialPage.tsx'
import { OfficialsPage } from './pages/OfficialsPage.tsx'
import { OutcomesPage } from './pages/OutcomesPage.tsx'
import { PanellistPage } from './pages/PanellistPage.tsx'
import { ParticipantPage } from './pages/ParticipantPage.tsx'
import { PrintPage } from './pages/PrintPage.tsx'
import { ProblemPage } from './pages/ProblemPage.tsx'
import type {
  Assets,
  ForgetPageData,
  LivePageData,
  OfficialsPageData,
  PageData,
  StaffPageData,
} from './pages/page.ts'
import { RehearsalPage } from './pages/RehearsalPage.tsx'
import { RemovePage } from './pages/RemovePage.tsx'
import { ScreenPage } from './pages/ScreenPage.tsx'
import { SessionsPage } from './pages/SessionsPage.tsx'
import { SignInPage } from './pages/SignInPage.tsx'
import { sharedAs } from './pages/sharedAs.ts'
import { TellPage } from './pages/TellPage.tsx'
import { TicketPage } from './pages/TicketPage.tsx'
import { AboutYou } from './people/AboutYou.tsx'
import { Results } from './places/Results.tsx'
import { You } from './places/You.tsx'
import { PollResult } from './polls/PollResult.tsx'
import { Board } from './questions/Board.tsx'
import { isWritten, writtenPage, writtenTitle } from './themes/themePages.tsx'
import { Document } from './ui/Document.tsx'
import { ExitPage } from './ui/ExitPage.tsx'
import { Footer } from './ui/Footer.tsx'
import { SiteName } from './ui/SiteName.ts'
import { SkipLink } from './ui/SkipLink.tsx'
import { themeClass } from './ui/ThemeSymbol.tsx'

export type { Language } from './messages/messages.ts'
export { type Assets, type PageData, screenLooks } from './pages/page.ts'

/** English, which the pages of the team are in. */
export const english: Language = { live: en, breakouts, board, settings, pages, refusals }

/** Whether it is a page for the team that runs or watches a session. */
export const isForTeam = ({ page }: PageData): boolean =>
  staffRoles.some((role) => role === page) ||
  ['signIn', 'confirm', 'officials', 'rehearsal', 'invitation', 'ownSession'].includes(page) ||
  page.startsWith('desk') ||
  isWritten({ page }) ||
  isOfReaders(page)

/** What every page is rendered with: the files it loads, the language it is in, and the pages that its foot leads to. */
export type Around = {
  assets: Assets
  language: Language
  infoPages: readonly InfoPageId[]
  /** What the conversation is called. */
  site: string
}

/** What runs on a page that is not live, where something does. */
const ownScripts = new Map<PageData['page'], string>([
  ['arriving', '/arriving.js'],
  ['continue', '/continue.js'],
  ['experience', '/experience.js'],
  ['experienceMine', '/experience.js'],
  ['invitation', '/invitation.js'],
  ['ownSession', '/invitation.js'],
  ['tell', '/tell.js'],
  ['ticket', '/invitation.js'],
])
/** A ticket is not posted by itself where that would make someone another person: its field is filled in, like that of a code. */
const scriptFor = (data: PageData): PageData['page'] =>
  data.page === 'ticket' && data.tookPart ? 'continue' : data.page

/** Whether it runs without its script: it is asked for so, or its forms are posted in every browser. */
const isWithoutScript = (data: PageData) => 'plain' in data || data.page === 'late'

/** A whole page as HTML, in one language. Pure: the same data gives the same text, which the browser then brings to life. */
export function renderPage(data: PageData, { assets, language, infoPages, site }: Around): string {
  const isLive = 'view' in data || data.page === 'officials'
  const isPlain = isWithoutScript(data)
  const styles = assets[stylesFor(data)].styles
  const { scripts, preloads } = assets[isLive ? data.page : 'static']
  const ownScript = ownScripts.get(scriptFor(data))
  const session = 'session' in data ? data.session : undefined
  const isForParticipants = !isForTeam(data)
  const hasFrame = data.page !== 'host' && data.page !== 'screen'
  const document = (
    <Document
      language={language.live.language}
      site={site}
      title={titleOf(data, language, site)}
      shared={sharedAs(data, language, site)}
      feed={feedOf(data)}
      theme={session && themeClass(session.look)}
      styles={styles}
      isPlain={isPlain}
      early={earlyScripts(data)}
      {...(isPlain ? { scripts: [], preloads: [] } : { scripts, preloads })}
      {...(ownScript !== undefined && { scripts: [ownScript] })}
      {...(data.page === 'arriving' && { refreshSeconds: data.refreshSeconds })}
    >
      {hasFrame && <SkipLink to="main">{language.live.skip}</SkipLink>}
      <LanguageContext value={language}>{isForParticipants && <ExitPage />}</LanguageContext>
      <Rehearsed session={session} language={language} />
      <div
        id="root"
        dangerouslySetInnerHTML={{
          __html:
            'plain' in data
              ? stayingPlain(body(data, language, site), data.session.id)
              : body(data, language, site),
        }}
      />
      {hasFrame && (
        <LanguageContext value={language}>
          <Footer
            pages={infoPages}
            session={session?.id}
            isWide={(isLive && data.page !== 'participant') || isWide(data)}
            isForParticipants={isForParticipants}
          />
        </LanguageContext>
      )}
      {isLive && !isPlain && (
        <script type="application/json" id="page-data" dangerouslySetInnerHTML={{ __html: inScript(data) }} />
      )}
    </Document>
  )
  return `<!doctype html>${renderToStaticMarkup(document)}`
}

/** What came of what someone said, as a part of a page, in one language; nothing where nothing did. `askAt`: where people ask to be told by email, if they can. */
export function renderMyOutcomes(
  outcomes: readonly MyOutcome[],
  language: Language,
  askAt: string | undefined,
): string {
  return renderToStaticMarkup(
    <LanguageContext value={language}>
      <MyOutcomes outcomes={outcomes} askAt={askAt} />
    </LanguageContext>,
  )
}

/** The feed that a page has. */
const feedOf = ({ page }: PageData) => (page === 'outcomes' ? '/outcomes.atom' : undefined)

function Rehearsed({ session, language }: { session: SessionInfo | undefined; language: Language }) {
  return session?.rehearsal && <p className="app-rehearsal">{language.live.rehearsal}</p>
}

/** The page whose styles a page has. */
function stylesFor(data: PageData): keyof Assets {
  if ('view' in data || data.page === 'officials') return data.page
  return isWide(data) || data.page === 'invitation' ? 'host' : 'static'
}

const isDesk = (data: PageData): data is DeskPageData => data.page.startsWith('desk')

/** Whether it is a page of those who read experiences. */
const isOfReaders = (page: PageData['page']) => page === 'experiencesDesk' || page === 'experienceReading'

/** Whether a page that is not live has the width and the styles of the team’s. */
const isWide = (data: PageData) => isDesk(data) || isWritten(data) || isOfReaders(data.page)

/** What runs before a page is drawn: how it looks, the quick way out, and what a device that forgets someone clears. */
function earlyScripts(data: PageData): string[] {
  const isForgotten = data.page === 'forget' && data.isDone
  return ['/settings.js', ...(isForTeam(data) ? [] : ['/leave.js']), ...(isForgotten ? ['/forget.js'] : [])]
}

/** A page whose forms come back to it, and whose ways to other places lead there, without its script. */
function stayingPlain(html: string, session: string): string {
  const toPlaces = places.reduce((text, place) => {
    const href = `href="${addressOf(session, place)}`
    return text.replaceAll(`${href}"`, `${href}?plain"`)
  }, html)
  return toPlaces.replaceAll('/commands"', '/commands?plain"')
}

function body(data: PageData, language: Language, site: string): string {
  const page = (
    <SiteName value={site}>
      <LanguageContext value={language}>{pageOf(data)}</LanguageContext>
    </SiteName>
  )
  return 'view' in data || data.page === 'officials' ? renderToString(page) : renderToStaticMarkup(page)
}

function pageOf(data: PageData): ReactElement {
  if (isDesk(data)) return deskPage(data)
  if (isWritten(data)) return writtenPage(data)
  switch (data.page) {
    case 'sessions':
      return <SessionsPage {...data} />
    case 'officials':
      return <OfficialsPage sessions={data.sessions.map(watched)} />
    case 'signIn':
      return <SignInPage {...data} />
    case 'confirm':
      return <ConfirmPage {...data} />
    case 'board':
      return <BoardPage {...data} />
    case 'mine':
      return <MinePage {...data} />
    case 'late':
      return <LatePage {...data} />
    case 'ownSession':
      return <OwnSessionPage {...data} />
    case 'notAsked':
      return <NotAskedPage {...data} />
    case 'remove':
      return <RemovePage {...data} />
    case 'forget':
      return <ForgetPage {...data} />
    case 'rehearsal':
      return <RehearsalPage {...data} />
    case 'info':
      return <InfoPage {...data} />
    case 'outcomes':
      return <OutcomesPage {...data} />
    case 'address':
      return <AddressPage {...data} />
    case 'languages':
      return <LanguagesPage {...data} />
    case 'arriving':
      return <ArrivingPage {...data} />
    case 'door':
      return <DoorPage {...data} />
    case 'ticket':
      return <TicketPage {...data} />
    case 'anotherDevice':
      return <AnotherDevicePage {...data} />
    case 'continue':
      return <ContinuePage {...data} />
    case 'newTab':
      return <NewTabPage {...data} />
    case 'problem':
      return <ProblemPage {...data} />
    case 'aboutSession':
      return <AboutSessionPage {...data} />
    case 'event':
      return <EventPage {...data} />
    case 'tell':
      return <TellPage {...data} />
    case 'poster':
    case 'cards':
      return <PrintPage {...data} />
    case 'invitation':
      return <InvitationPage {...data} />
    case 'experience':
      return <ExperiencePage {...data} />
    case 'experienceMine':
      return <ExperienceMinePage {...data} />
    case 'experiencesDesk':
      return <ExperiencesDeskPage {...data} />
    case 'experienceReading':
      return <ExperienceReadingPage {...data} />
    default:
      return livePageOf(data)
  }
}

function watched({ session, seq, view }: OfficialsPageData['sessions'][0]) {
  return { session, store: createLiveStore({ seq, slices: view, mine: {} }) }
}

function livePageOf(data: LivePageData): ReactElement {
  const mine = data.page === 'participant' ? data.mine : {}
  const store = createLiveStore({ seq: data.seq, slices: data.view as Slices, mine })
  return <LiveContext value={{ store, connection: null }}>{livePage(data)}</LiveContext>
}

/** The page of each role that is signed in to. One that has none does not compile. */
const staffPages: { [A in StaffRole]: (data: StaffPageData<A>) => ReactElement } = {
  host: HostPage,
  moderator: ModeratorPage,
  panellist: PanellistPage,
  official: OfficialPage,
  screen: ScreenPage,
}

function livePage(data: LivePageData): ReactElement {
  if (data.page === 'participant')
    return <ParticipantPage {...data} parts={{ Breakout, Board, Results, You, AboutYou, PollResult }} />
  const Page = staffPages[data.page] as (data: LivePageData) => ReactElement
  return <Page {...data} />
}

const forgetTitle = ({ isDone }: ForgetPageData, { forget }: Language['pages']) =>
  isDone ? forget.done : forget.title

const isWrongOwn = (data: OwnSessionPageData) =>
  ('problems' in data && data.problems.length > 0) || ('problem' in data && data.problem !== undefined)

const titleOfInvitation = (data: InvitationPageData, error: string, service: string) =>
  `${'problem' in data ? `${error} ` : ''}Invitation - ${service}`

function titleOf(data: PageData, { live, pages }: Language, service: string): string {
  const { error } = live
  const wrong = (isWrong: boolean) => (isWrong ? `${error} ` : '')
  if (isDesk(data)) return `${deskTitle(data, error)} - Desk - ${service}`
  if (isWritten(data)) return `${writtenTitle(data, error)} - ${service}`
  const { home, mine, arriving } = pages
  switch (data.page) {
    case 'sessions':
      return `${wrong(data.problem !== undefined)}${service}`
    case 'officials':
      return `${home.all} - ${service}`
    case 'board':
      return `${live.questions.title} - ${data.session.title}`
    case 'mine':
      return `${mine.title} - ${data.session.title}`
    case 'late':
      return `${wrong(data.refused !== undefined)}${pages.late.title} - ${data.session.title}`
    case 'ownSession':
      return `${wrong(isWrongOwn(data))}Ask for a session of your own - ${service}`
    case 'notAsked': {
      const title = data.title ?? live.segments.notAsked.title
      return `${wrong(data.refused !== undefined)}${title} - ${data.session.title}`
    }
    case 'remove':
      return `${mine.all.title} - ${data.session.title}`
    case 'arriving':
      return `${arriving.title} - ${data.session.title}`
    case 'forget':
      return `${forgetTitle(data, pages)} - ${service}`
    case 'rehearsal':
      return `Rehearsal: ${data.session.title} - ${service}`
    case 'aboutSession':
      return `${pages.event.about} - ${data.session.title}`
    case 'event':
      return `${data.event.title} - ${service}`
    case 'tell':
    case 'poster':
    case 'cards':
      return `${data.page === 'tell' ? pages.tell.title : pages.tell[data.page]} - ${service}`
    case 'info':
    case 'problem':
      return `${data.title} - ${service}`
    case 'outcomes':
      return `${pages.outcomes.title} - ${data.session?.title ?? service}`
    case 'address':
      return `${wrong(data.wrong !== undefined)}${pages.outcomes.address.title} - ${data.session.title}`
    case 'languages':
      return `${pages.languages.title} - ${service}`
    case 'door':
      return `${pages.door[data.by]} - ${data.session.title}`
    case 'ticket':
      return `${wrong(data.isWrong === true)}${pages.ticket.title} - ${data.session.title}`
    case 'anotherDevice':
      return `${pages.device.title} - ${data.session.title}`
    case 'continue':
      return `${wrong(data.problem !== undefined)}${pages.deviceHere.title} - ${service}`
    case 'newTab':
      return `${pages.newTab.title} - ${data.session.title}`
    case 'experience':
      return `${wrong(data.problem !== undefined)}${pages.experience.title} - ${service}`
    case 'experienceMine':
      return `${data.said === null ? pages.experience.mine.removed : pages.experience.mine.title} - ${service}`
    case 'experiencesDesk':
      return `${wrong(data.refused !== undefined)}Experiences - ${service}`
    case 'experienceReading':
      return `${wrong((data.problem ?? data.refused) !== undefined)}Experience ${data.line.number} - ${service}`
    case 'invitation':
      return titleOfInvitation(data, error, service)
    case 'signIn':
      return `${wrong(data.problem !== undefined)}Sign in - ${data.session?.title ?? service}`
    case 'confirm':
      return `${wrong(data.problem !== undefined)}Give your code again - ${service}`
    case 'participant': {
      const { place, refused, session } = data
      const name =
        place === 'now' ? `${session.title} - ${service}` : `${live.places[place]} - ${session.title}`
      return `${wrong(refused !== undefined)}${name}`
    }
    default:
      return `${data.session.title}: ${data.page} - ${service}`
  }
}

/** Data as JSON that cannot end the script element it stands in. */
function inScript(data: PageData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
