import type { Happening } from '../../negotiation/happening.ts';
import type { View } from '../../negotiation/view.ts';
import type { Mood } from './mood.ts';

type HappeningKind = Happening['kind'];
type HappeningOf<K extends HappeningKind> = Extract<Happening, { readonly kind: K }>;

/** What comes over the faces: that of who did it and that of the other side, or both. */
export type Turn =
  { readonly own: Mood; readonly other: Mood } | { readonly both: Mood } | 'calmer';

/** What one kind of happening does on the stage, beside what the next view shows by itself. */
export interface HappeningLook<H extends Happening> {
  readonly faces?: (happening: H, view: View) => Turn;
  readonly agrees?: true; // the folders that go are stamped
  readonly leaves?: true; // the chairs of who did it are empty
}

const turn = (own: Mood, other: Mood) => (): Turn => ({ own, other });
const both = (mood: Mood) => turn(mood, mood);

/** Nothing but what the meters, tracks and folders of the next view show. */
const unseen = {};

const looks: { readonly [K in HappeningKind]: HappeningLook<HappeningOf<K>> } = {
  roundOpened: { faces: () => 'calmer' },
  dispatch: unseen,
  bridgingOpened: unseen,
  consulted: {
    faces: ({ granted }) => ({ own: granted ? 'pleased' : 'displeased', other: 'neutral' }),
  },
  backChannelAsked: { faces: both('attentive') },
  backChannelTold: {
    faces: ({ matters }) =>
      matters === 'vague' ? { both: 'wary' } : { own: 'attentive', other: 'pleased' },
  },
  leaked: { faces: () => ({ both: 'wary' }) },
  committed: { faces: turn('firm', 'wary') },
  retreated: { faces: turn('displeased', 'neutral') },
  justified: unseen,
  expertsProposed: { faces: both('attentive') },
  expertsAnswered: {
    faces: ({ agree }) => (agree ? { both: 'pleased' } : { own: 'firm', other: 'displeased' }),
  },
  nonPaperHanded: { faces: both('attentive') },
  nonPaperAnswered: {
    faces: ({ answer }) => {
      if (answer === 'basis') return { both: 'pleased' };
      return answer === 'out' ? { own: 'firm', other: 'displeased' } : { both: 'wary' };
    },
  },
  gestureMade: { faces: both('pleased') },
  reassured: unseen,
  held: { faces: both('neutral') },
  tabled: {
    faces: ({ offer }, view) =>
      view.offers[offer]?.final ? { own: 'firm', other: 'wary' } : { both: 'attentive' },
  },
  conceded: { faces: turn('neutral', 'pleased') },
  shifted: { faces: turn('firm', 'displeased') },
  passed: { faces: both('neutral') },
  reopened: { faces: turn('firm', 'displeased') },
  accepted: { faces: both('pleased'), agrees: true },
  initialled: { faces: both('pleased'), agrees: true },
  declined: {
    faces: ({ offer }, view) => ({
      own: view.offers[offer]?.final ? 'firm' : 'wary',
      other: 'displeased',
    }),
  },
  credibilityLost: { faces: turn('displeased', 'wary') },
  stayed: { faces: turn('wary', 'attentive') },
  walkedOut: { faces: turn('firm', 'displeased'), leaves: true },
  judgedWalkOut: unseen,
  trustMoved: unseen,
  goodwillMoved: unseen,
  noAgreementMoved: unseen,
  mandateMoved: unseen,
  news: unseen,
  clockMoved: unseen,
  substituted: unseen,
  endedByModerator: unseen,
  annexProposed: unseen,
  annexAnswered: unseen,
  annexDecided: unseen,
  voted: unseen,
  ratified: {
    faces: ({ passed }) => (passed ? { own: 'pleased', other: 'neutral' } : { both: 'displeased' }),
  },
  ended: unseen,
  epilogue: unseen,
};

export function lookOf<H extends Happening>({ kind }: H): HappeningLook<H> {
  return looks[kind] as HappeningLook<H>;
}
