import type { AskingView, AssignedQuestion } from './questions.ts'

/** What a panellist sees: the questions that panellists were given, the most supported first. */
export type PanellistView = { asking?: AskingView; assigned?: AssignedQuestion[] }
