import type { Happening } from '../negotiation/happening.ts';

/** What a happening is about: by it a transcript is marked and filtered. */
export type Subject = 'offers' | 'caucus' | 'meters' | 'events';

export function subjectOf({ kind }: Happening): Subject {
  return subjects[kind];
}

const subjects: Readonly<Record<Happening['kind'], Subject>> = {
  roundOpened: 'events',
  dispatch: 'events',
  bridgingOpened: 'events',
  consulted: 'caucus',
  backChannelAsked: 'caucus',
  backChannelTold: 'caucus',
  leaked: 'caucus',
  committed: 'caucus',
  retreated: 'caucus',
  justified: 'caucus',
  expertsProposed: 'caucus',
  expertsAnswered: 'caucus',
  nonPaperHanded: 'caucus',
  nonPaperAnswered: 'caucus',
  gestureMade: 'caucus',
  reassured: 'caucus',
  held: 'caucus',
  tabled: 'offers',
  conceded: 'offers',
  shifted: 'offers',
  passed: 'offers',
  reopened: 'offers',
  accepted: 'offers',
  initialled: 'offers',
  declined: 'offers',
  credibilityLost: 'meters',
  stayed: 'offers',
  walkedOut: 'offers',
  judgedWalkOut: 'events',
  trustMoved: 'meters',
  goodwillMoved: 'meters',
  noAgreementMoved: 'meters',
  mandateMoved: 'meters',
  news: 'events',
  clockMoved: 'events',
  substituted: 'events',
  endedByModerator: 'events',
  annexProposed: 'offers',
  annexAnswered: 'offers',
  annexDecided: 'offers',
  voted: 'events',
  ratified: 'events',
  ended: 'events',
  epilogue: 'events',
};
