import type { Happening } from '../../negotiation/happening.ts';
import type { View } from '../../negotiation/view.ts';
import type { PartyId } from '../../scenario/scenario.ts';
import { isDear, learnAnswer, learnOffer, learnRefusal, welcome, type Seen } from './evidence.ts';

type Kind = Happening['kind'];
type Of<K extends Kind> = Extract<Happening, { readonly kind: K }>;

/** What one kind of happening, of the other side's doing, says of what it wants. */
interface Lesson<K extends Kind> {
  /** Where it is equal at equal times, so are the statements made of it. */
  readonly content: (view: View, happening: Of<K>) => string;
  /** Makes statements of it; `time` is the share of the talks that had passed, 0–1. */
  readonly learn: (seen: Seen, happening: Of<K>, time: number) => void;
}

/** D3: which happenings teach something, and what. */
const lessons: { readonly [K in Kind]: Lesson<K> | undefined } = {
  roundOpened: undefined,
  dispatch: undefined,
  bridgingOpened: undefined,
  consulted: undefined,
  backChannelAsked: undefined,
  backChannelTold: {
    content: (_, { issues, matters }) => `told ${issues.join()} ${matters}`,
    learn: (seen, { issues, matters }) => {
      learnAnswer(seen, issues, matters);
    },
  },
  leaked: undefined,
  committed: {
    content: (_, { issue }) => `committed ${issue}`,
    learn: (seen, { issue }) => {
      isDear(seen, issue);
    },
  },
  retreated: undefined,
  justified: undefined,
  expertsProposed: undefined,
  expertsAnswered: undefined,
  gestureMade: undefined,
  reassured: undefined,
  held: undefined,
  tabled: {
    content: ({ offers }, { offer }) => `tabled ${JSON.stringify(offers[offer]?.packages)}`,
    learn: (seen, { offer }, time) => {
      learnOffer(seen, offer, time);
    },
  },
  conceded: undefined,
  passed: undefined,
  reopened: undefined,
  accepted: {
    content: ({ offers }, { offer, package: at }) =>
      `welcome ${JSON.stringify(offers[offer]?.packages[at])}`,
    learn: (seen, { offer, package: at }, time) => {
      welcome(seen, seen.view.offers[offer]?.packages[at] ?? {}, time);
    },
  },
  initialled: {
    content: (_, { closed }) => `welcome ${JSON.stringify(closed)}`,
    learn: (seen, { closed }, time) => {
      welcome(seen, closed, time);
    },
  },
  declined: {
    content: ({ offers }, { offer, obstacle }) =>
      `declined ${obstacle} ${JSON.stringify(offers[offer]?.packages)}`,
    learn: (seen, { offer, obstacle }, time) => {
      learnRefusal(seen, offer, obstacle, time);
    },
  },
  credibilityLost: undefined,
  stayed: undefined,
  walkedOut: undefined,
  judgedWalkOut: undefined,
  trustMoved: undefined,
  goodwillMoved: undefined,
  noAgreementMoved: undefined,
  mandateMoved: undefined,
  annexProposed: undefined,
  annexAnswered: undefined,
  annexDecided: undefined,
  voted: undefined,
  ratified: undefined,
  ended: undefined,
  epilogue: undefined,
};

export function teaches(happening: Happening, other: PartyId): boolean {
  const lesson = lessons[happening.kind];
  return lesson !== undefined && 'party' in happening && happening.party === other;
}

export function learn(seen: Seen, happening: Happening, time: number): void {
  lessonOf(happening.kind)?.learn(seen, happening, time);
}

export function contentOf(view: View, happening: Happening): string {
  return lessonOf(happening.kind)?.content(view, happening) ?? '';
}

function lessonOf<K extends Kind>(kind: K): Lesson<K> | undefined {
  return lessons[kind];
}
