import type { Happening } from '../../negotiation/happening.ts';
import type { View } from '../../negotiation/view.ts';
import type { Mood } from './mood.ts';

type HappeningKind = Happening['kind'];
type HappeningOf<K extends HappeningKind> = Extract<Happening, { readonly kind: K }>;

/** What comes over the faces: that of who did it and that of the other side, or both. */
export type Turn =
  { readonly own: Mood; readonly other: Mood } | { readonly both: Mood } | 'calmer';

/** What it is about: its mark in the transcript, and what filters it there. */
export type Subject = 'offers' | 'caucus' | 'meters' | 'events';

/**
 * How one kind of happening is shown. On the stage it does no more than this beside what the meters,
 * tracks and folders of the next view show by themselves.
 */
export interface HappeningLook<H extends Happening> {
  readonly about: Subject;
  readonly faces?: (happening: H, view: View) => Turn;
  readonly agrees?: true; // the folders that go are stamped
  readonly leaves?: true; // the chairs of who did it are empty
}

const turn = (own: Mood, other: Mood) => (): Turn => ({ own, other });
const both = (mood: Mood) => turn(mood, mood);

const looks: { readonly [K in HappeningKind]: HappeningLook<HappeningOf<K>> } = {
  roundOpened: { about: 'events', faces: () => 'calmer' },
  dispatch: { about: 'events' },
  bridgingOpened: { about: 'events' },
  consulted: {
    about: 'caucus',
    faces: ({ granted }) => ({ own: granted ? 'pleased' : 'displeased', other: 'neutral' }),
  },
  backChannelAsked: { about: 'caucus', faces: both('attentive') },
  backChannelTold: {
    about: 'caucus',
    faces: ({ matters }) =>
      matters === 'vague' ? { both: 'wary' } : { own: 'attentive', other: 'pleased' },
  },
  leaked: { about: 'caucus', faces: () => ({ both: 'wary' }) },
  committed: { about: 'caucus', faces: turn('firm', 'wary') },
  retreated: { about: 'caucus', faces: turn('displeased', 'neutral') },
  justified: { about: 'caucus' },
  expertsProposed: { about: 'caucus', faces: both('attentive') },
  expertsAnswered: {
    about: 'caucus',
    faces: ({ agree }) => (agree ? { both: 'pleased' } : { own: 'firm', other: 'displeased' }),
  },
  gestureMade: { about: 'caucus', faces: both('pleased') },
  reassured: { about: 'caucus' },
  held: { about: 'caucus', faces: both('neutral') },
  tabled: {
    about: 'offers',
    faces: ({ offer }, view) =>
      view.offers[offer]?.final ? { own: 'firm', other: 'wary' } : { both: 'attentive' },
  },
  conceded: { about: 'offers', faces: turn('neutral', 'pleased') },
  passed: { about: 'offers', faces: both('neutral') },
  reopened: { about: 'offers', faces: turn('firm', 'displeased') },
  accepted: { about: 'offers', faces: both('pleased'), agrees: true },
  initialled: { about: 'offers', faces: both('pleased'), agrees: true },
  declined: {
    about: 'offers',
    faces: ({ offer }, view) => ({
      own: view.offers[offer]?.final ? 'firm' : 'wary',
      other: 'displeased',
    }),
  },
  credibilityLost: { about: 'meters', faces: turn('displeased', 'wary') },
  stayed: { about: 'offers', faces: turn('wary', 'attentive') },
  walkedOut: { about: 'offers', faces: turn('firm', 'displeased'), leaves: true },
  judgedWalkOut: { about: 'events' },
  trustMoved: { about: 'meters' },
  goodwillMoved: { about: 'meters' },
  noAgreementMoved: { about: 'meters' },
  mandateMoved: { about: 'meters' },
  annexProposed: { about: 'offers' },
  annexAnswered: { about: 'offers' },
  annexDecided: { about: 'offers' },
  voted: { about: 'events' },
  ratified: {
    about: 'events',
    faces: ({ passed }) => (passed ? { own: 'pleased', other: 'neutral' } : { both: 'displeased' }),
  },
  ended: { about: 'events' },
  epilogue: { about: 'events' },
};

export function lookOf<H extends Happening>({ kind }: H): HappeningLook<H> {
  return looks[kind] as HappeningLook<H>;
}
