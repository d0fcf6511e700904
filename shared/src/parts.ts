/**
 * The parts of those who took part that are counted apart from the main figure and never added to it, in the order in which they
 * are shown: those who came by an invitation where anyone may come in as well, and those who answered after the session had ended.
 */
export const partsApart = ['invited', 'late'] as const
export type PartApart = (typeof partsApart)[number]
