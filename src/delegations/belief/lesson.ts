import type { Happening } from '../../negotiation/happening.ts';
import type { View } from '../../negotiation/view.ts';
import type { PartyId } from '../../scenario/scenario.ts';
import {
  isDear,
  learnAnswer,
  learnOffer,
  learnRefusal,
  refuse,
  welcome,
  type Seen,
} from './evidence.ts';

type Kind = Happening['kind'];
type Of<K extends Kind> = Extract<Happening, { readonly kind: K }>;

/** What one kind of happening, of the other side's doing, says of what it wants. */
interface Lesson<K extends Kind> {
  /** What it says, as data: where that is equal at equal times, so are the statements made of it. */
  readonly content: (view: View, happening: Of<K>) => unknown;
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
    content: (_, { issues, matters }) => [issues, matters],
    learn: (seen, { issues, matters }) => {
      learnAnswer(seen, issues, matters);
    },
  },
  leaked: undefined,
  committed: {
    content: (_, { issue }) => issue,
    learn: (seen, { issue }) => {
      isDear(seen, issue);
    },
  },
  retreated: undefined,
  justified: undefined,
  expertsProposed: undefined,
  expertsAnswered: undefined,
  nonPaperHanded: undefined,
  nonPaperAnswered: {
    content: (_, { package: pkg, answer }) => [pkg, answer],
    learn: (seen, { package: pkg, answer }, time) => {
      if (typeof answer === 'object') isDear(seen, answer.change);
      else if (answer === 'basis') welcome(seen, pkg, time);
      else if (answer === 'out') refuse(seen, pkg, time);
    },
  },
  gestureMade: undefined,
  reassured: undefined,
  held: undefined,
  tabled: {
    content: ({ offers }, { offer }) => offers[offer]?.packages,
    learn: (seen, { offer }, time) => {
      learnOffer(seen, offer, time);
    },
  },
  conceded: undefined,
  shifted: undefined,
  passed: undefined,
  reopened: undefined,
  accepted: {
    content: ({ offers }, { offer, package: at }) => offers[offer]?.packages[at],
    learn: (seen, { offer, package: at }, time) => {
      welcome(seen, seen.view.offers[offer]?.packages[at] ?? {}, time);
    },
  },
  initialled: {
    content: (_, { closed }) => closed,
    learn: (seen, { closed }, time) => {
      welcome(seen, closed, time);
    },
  },
  declined: {
    content: ({ offers }, { offer, obstacle, ground }) => [
      offers[offer]?.packages,
      obstacle,
      ground,
    ],
    // What may not be signed, or fails at home, says nothing of what it would be worth.
    learn: (seen, { offer, obstacle, ground }, time) => {
      if (ground === undefined || ground === 'price') learnRefusal(seen, offer, obstacle, time);
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
  news: undefined,
  clockMoved: undefined,
  substituted: undefined,
  endedByModerator: undefined,
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
  return JSON.stringify([happening.kind, lessonOf(happening.kind)?.content(view, happening)]);
}

function lessonOf<K extends Kind>(kind: K): Lesson<K> | undefined {
  return lessons[kind];
}
