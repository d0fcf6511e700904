import { type DeskPageData, isRefused } from '@companion/shared/programme/desk'
import type { ReactElement } from 'react'
import { DeskAskedPage } from './DeskAskedPage.tsx'
import { DeskAuditPage } from './DeskAuditPage.tsx'
import { DeskBoxesPage } from './DeskBoxesPage.tsx'
import { DeskBoxPage } from './DeskBoxPage.tsx'
import { DeskCodesPage } from './DeskCodesPage.tsx'
import { DeskEventPage } from './DeskEventPage.tsx'
import { DeskEventsPage } from './DeskEventsPage.tsx'
import { DeskOpenPage } from './DeskOpenPage.tsx'
import { DeskOutcomePage } from './DeskOutcomePage.tsx'
import { DeskOutcomesPage } from './DeskOutcomesPage.tsx'
import { DeskPersonPage } from './DeskPersonPage.tsx'
import { DeskRecordsPage } from './DeskRecordsPage.tsx'
import { DeskReferencePage } from './DeskReferencePage.tsx'
import { DeskSessionPage } from './DeskSessionPage.tsx'
import { DeskSessionsPage } from './DeskSessionsPage.tsx'
import { DeskTeamPage } from './DeskTeamPage.tsx'
import { DeskTellPage } from './DeskTellPage.tsx'
import { DeskTextPage } from './DeskTextPage.tsx'
import { DeskTextsPage } from './DeskTextsPage.tsx'
import { DeskTicketsPage } from './DeskTicketsPage.tsx'
import { DeskTokensPage } from './DeskTokensPage.tsx'
import { DeskWebhooksPage } from './DeskWebhooksPage.tsx'

/** The page of the organiser's desk that some data is of. */
export function deskPage(data: DeskPageData): ReactElement {
  switch (data.page) {
    case 'deskSessions':
      return <DeskSessionsPage {...data} />
    case 'deskSession':
      return <DeskSessionPage {...data} />
    case 'deskBoxes':
      return <DeskBoxesPage {...data} />
    case 'deskBox':
      return <DeskBoxPage {...data} />
    case 'deskEvents':
      return <DeskEventsPage {...data} />
    case 'deskEvent':
      return <DeskEventPage {...data} />
    case 'deskTeam':
      return <DeskTeamPage {...data} />
    case 'deskPerson':
      return <DeskPersonPage {...data} />
    case 'deskCodes':
      return <DeskCodesPage {...data} />
    case 'deskAsked':
      return <DeskAskedPage {...data} />
    case 'deskTexts':
      return <DeskTextsPage {...data} />
    case 'deskText':
      return <DeskTextPage {...data} />
    case 'deskRecords':
      return <DeskRecordsPage {...data} />
    case 'deskTickets':
      return <DeskTicketsPage {...data} />
    case 'deskTokens':
      return <DeskTokensPage {...data} />
    case 'deskWebhooks':
      return <DeskWebhooksPage {...data} />
    case 'deskReference':
      return <DeskReferencePage {...data} />
    case 'deskAudit':
      return <DeskAuditPage {...data} />
    case 'deskOutcomes':
      return <DeskOutcomesPage {...data} />
    case 'deskOutcome':
      return <DeskOutcomePage {...data} />
    case 'deskOpen':
      return <DeskOpenPage {...data} />
    case 'deskTell':
      return <DeskTellPage {...data} />
  }
}

/** What a page of the desk is called, after `error` where it was refused. */
export function deskTitle(data: DeskPageData, error: string): string {
  return `${isRefused(data) ? `${error} ` : ''}${nameOf(data)}`
}

function nameOf(data: DeskPageData): string {
  switch (data.page) {
    case 'deskSessions':
      return 'Sessions'
    case 'deskSession':
      return data.form.title || 'New session'
    case 'deskBoxes':
      return 'Sessions that groups run'
    case 'deskBox':
      return data.box.request.group
    case 'deskEvents':
      return 'Regional events'
    case 'deskEvent':
      return data.form.title || 'New event'
    case 'deskTeam':
      return 'Team'
    case 'deskPerson':
      return data.person?.name ?? 'Someone new'
    case 'deskCodes':
      return 'Access codes'
    case 'deskAsked':
      return `Topics, who people are, and safety - ${data.of.title}`
    case 'deskTexts':
      return 'Texts'
    case 'deskText':
      return data.form.title
    case 'deskRecords':
      return 'Records'
    case 'deskTickets':
      return `Invitations: ${data.title}`
    case 'deskTokens':
      return 'Tokens for the API'
    case 'deskWebhooks':
      return 'Webhooks'
    case 'deskReference':
      return 'Reference shares'
    case 'deskAudit':
      return 'Audit log'
    case 'deskOutcomes':
      return 'Outcomes'
    case 'deskOutcome':
      return data.form.title || 'Write an outcome'
    case 'deskOpen':
      return 'What has no outcome yet'
    case 'deskTell':
      return 'Tell people by email'
  }
}
