import type { IssueId, RatifierId } from '../../scenario/scenario.ts';
import type { Point } from '../layout/box.ts';
import type { Mood } from '../picture/mood.ts';
import type { Side, Verdict } from '../picture/picture.ts';

/** The kinds of things that move on the stage, and what tells one of a kind from another. */
interface Marks {
  readonly gap: { readonly issue: IssueId }; // the line between the two tokens
  readonly token: { readonly issue: IssueId; readonly side: Side };
  readonly stamp: { readonly issue: IssueId };
  readonly draft: { readonly issue: IssueId };
  readonly folder: { readonly offer: number; readonly alternative: number; readonly by: Side };
  readonly face: { readonly side: Side; readonly index: number };
  readonly needle: unknown; // of the trust gauge
  readonly hand: unknown; // of the clock
  readonly bead: { readonly ratifier: RatifierId };
  readonly light: unknown; // of the day
  readonly door: unknown;
}

export type ThingKind = keyof Marks;

export type Thing<K extends ThingKind = ThingKind> = {
  readonly [P in K]: { readonly kind: P } & Marks[P];
}[K];

/** The kinds of which there is more than one drawing. */
interface Dressed {
  readonly folder: 'lying' | 'agreed';
  readonly face: Mood;
  readonly bead: Verdict | 'open'; // open: nothing is chosen yet
}

export type Looks = {
  readonly [K in ThingKind]: K extends keyof Dressed ? Dressed[K] : 'plain';
};

/** Where a thing is. Angles in degrees, lengths in pixels. */
export interface Spot extends Point {
  readonly alpha: number;
  readonly scale: number;
  readonly angle: number;
  readonly width: number; // of what stretches; 0 elsewhere
}

/** A thing, where it is, and which drawing of it is seen. */
export type Placed<K extends ThingKind = ThingKind> = {
  readonly [P in K]: {
    readonly thing: Thing<P>;
    readonly spot: Spot;
    readonly look: Looks[P];
  };
}[K];

const marksOf: { readonly [K in ThingKind]: (thing: Thing<K>) => readonly (string | number)[] } = {
  gap: ({ issue }) => [issue],
  token: ({ issue, side }) => [issue, side],
  stamp: ({ issue }) => [issue],
  draft: ({ issue }) => [issue],
  folder: ({ offer, alternative }) => [offer, alternative],
  face: ({ side, index }) => [side, index],
  needle: () => [],
  hand: () => [],
  bead: ({ ratifier }) => [ratifier],
  light: () => [],
  door: () => [],
};

/** By this a thing is found again from picture to picture. */
export function keyOf<K extends ThingKind>(thing: Thing<K>): string {
  return [thing.kind, ...marksOf[thing.kind](thing)].join('/');
}

export const spotAt = ({ x, y }: Point, more: Partial<Spot> = {}): Spot => ({
  x,
  y,
  alpha: 1,
  scale: 1,
  angle: 0,
  width: 0,
  ...more,
});
