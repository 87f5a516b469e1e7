import type { Happening } from '../../../negotiation/happening.ts';

/** What a happening is about, for the transcript's filter and its mark. */
export type HappeningLook = 'offers' | 'caucus' | 'meters' | 'events';

export function lookOf({ kind }: Happening): HappeningLook {
  switch (kind) {
    case 'tabled':
    case 'conceded':
    case 'passed':
    case 'reopened':
    case 'accepted':
    case 'initialled':
    case 'declined':
    case 'stayed':
    case 'walkedOut':
    case 'annexProposed':
    case 'annexAnswered':
    case 'annexDecided':
      return 'offers';
    case 'consulted':
    case 'backChannelAsked':
    case 'backChannelTold':
    case 'leaked':
    case 'committed':
    case 'retreated':
    case 'justified':
    case 'expertsProposed':
    case 'expertsAnswered':
    case 'gestureMade':
    case 'reassured':
    case 'held':
      return 'caucus';
    case 'trustMoved':
    case 'goodwillMoved':
    case 'noAgreementMoved':
    case 'mandateMoved':
    case 'credibilityLost':
      return 'meters';
    case 'roundOpened':
    case 'dispatch':
    case 'bridgingOpened':
    case 'judgedWalkOut':
    case 'voted':
    case 'ratified':
    case 'ended':
    case 'epilogue':
      return 'events';
  }
}
