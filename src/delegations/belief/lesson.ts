import type { Happening } from '../../negotiation/happening.ts';
import type { View } from '../../negotiation/view.ts';
import type { PartyId } from '../../scenario/scenario.ts';
import { isDear, learnAnswer, learnOffer, learnRefusal, welcome, type Seen } from './evidence.ts';

/** D3: which happenings, of the other side's doing, say something of what it wants. */
const TEACHES = {
  roundOpened: false,
  dispatch: false,
  bridgingOpened: false,
  consulted: false,
  backChannelAsked: false,
  backChannelTold: true,
  leaked: false,
  committed: true,
  retreated: false,
  justified: false,
  expertsProposed: false,
  expertsAnswered: false,
  gestureMade: false,
  reassured: false,
  held: false,
  tabled: true,
  conceded: false,
  passed: false,
  reopened: false,
  accepted: true,
  initialled: true,
  declined: true,
  credibilityLost: false,
  stayed: false,
  walkedOut: false,
  judgedWalkOut: false,
  trustMoved: false,
  goodwillMoved: false,
  noAgreementMoved: false,
  mandateMoved: false,
  annexProposed: false,
  annexAnswered: false,
  annexDecided: false,
  voted: false,
  ratified: false,
  ended: false,
  epilogue: false,
} as const satisfies Readonly<Record<Happening['kind'], boolean>>;

type LessonKind = {
  [K in keyof typeof TEACHES]: (typeof TEACHES)[K] extends true ? K : never;
}[keyof typeof TEACHES];

/** A happening that says something of what its party wants. */
export type Lesson = Extract<Happening, { readonly kind: LessonKind }>;

export function teaches(happening: Happening, other: PartyId): happening is Lesson {
  return TEACHES[happening.kind] && 'party' in happening && happening.party === other;
}

/** Makes statements of a lesson; `time` is the share of the talks that had passed. */
export function learn(seen: Seen, happening: Lesson, time: number): void {
  const { offers } = seen.view;
  switch (happening.kind) {
    case 'tabled':
      return learnOffer(seen, happening.offer, time);
    case 'accepted':
      return welcome(seen, offers[happening.offer]?.packages[happening.package] ?? {}, time);
    case 'initialled':
      return welcome(seen, happening.closed, time);
    case 'declined':
      return learnRefusal(seen, happening.offer, happening.obstacle, time);
    case 'backChannelTold':
      return learnAnswer(seen, happening.issues, happening.matters);
    case 'committed':
      return isDear(seen, happening.issue);
  }
}

/** What a lesson says: where it is equal at equal times, so are the statements made of it. */
export function contentOf({ offers }: View, happening: Lesson): string {
  switch (happening.kind) {
    case 'tabled':
      return `tabled ${JSON.stringify(offers[happening.offer]?.packages)}`;
    case 'accepted':
      return `welcome ${JSON.stringify(offers[happening.offer]?.packages[happening.package])}`;
    case 'initialled':
      return `welcome ${JSON.stringify(happening.closed)}`;
    case 'declined':
      return `declined ${happening.obstacle} ${JSON.stringify(offers[happening.offer]?.packages)}`;
    case 'backChannelTold':
      return `told ${happening.issues.join()} ${happening.matters}`;
    case 'committed':
      return `committed ${happening.issue}`;
  }
}
