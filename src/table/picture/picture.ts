import type {
  Issue,
  IssueId,
  OptionId,
  Package,
  PartyId,
  RatifierId,
} from '../../scenario/scenario.ts';
import type { Offer } from '../../negotiation/state.ts';
import type { View } from '../../negotiation/view.ts';
import type { Shown } from '../shown.ts';
import { lookOf } from './happening-looks.ts';
import type { Mood } from './mood.ts';
import { moodsOf } from './moods.ts';

/** 0 is the party that the scenario names first: it sits at the left. */
export type Side = 0 | 1;
export const sides = [0, 1] as const;

/** All that the stage shows, worked out of a view: what changes here is what moves there. */
export interface Picture {
  readonly viewer: Side;
  readonly tracks: readonly Track[];
  readonly folders: readonly Folder[];
  readonly seats: readonly [Seat, Seat];
  readonly trust: number;
  readonly round: number;
  readonly rounds: number;
  readonly light: number; // 0 morning … 1 lamplight
  readonly support: readonly Support[];
  readonly chosen: boolean; // something is initialled or drafted, so that it can be judged
}

export interface Track {
  readonly issue: IssueId;
  readonly places: readonly Place[];
  readonly stands: readonly [number, number]; // places, by side
  readonly closed: number | undefined; // the place initialled, N12
  readonly draft: number | undefined; // the viewer's draft, where it differs from their stand
}

export interface Place {
  readonly option: OptionId;
  readonly statusQuo: boolean;
  readonly locked: boolean; // a bridging option that no experts have opened, N23
  readonly points?: number | undefined; // to the viewer, where they are to choose
}

export interface Folder {
  readonly offer: number;
  readonly alternative: number;
  readonly of: number; // how many alternatives lie there
  readonly by: Side;
  readonly severable: boolean;
  readonly final: boolean;
}

export interface Seat {
  readonly mood: Mood;
  readonly leaning: boolean; // has the floor or the turn
  readonly gone: boolean; // walked out
}

/** How far one of the viewer's ratifiers is won over, N31: steps above the threshold, or below. */
export interface Support {
  readonly ratifier: RatifierId;
  readonly margin: number;
}

export type Verdict = 'for' | 'even' | 'against';

export function verdictOf(margin: number): Verdict {
  return margin > 0 ? 'for' : margin === 0 ? 'even' : 'against';
}

export function pictureOf({ view, draft, home, points }: Shown): Picture {
  const ids = view.scenario.parties.map(({ id }) => id) as [PartyId, PartyId];
  const viewer: Side = ids[0] === view.party ? 0 : 1;
  const standsOf = (side: Side): Package =>
    side === viewer ? view.mine.stands : view.theirs.stands;
  const moods = moodsOf(view);
  const seat = (side: Side): Seat => ({
    mood: moods[side],
    leaning: view.turn === ids[side],
    gone: view.outcome?.walkedOut === ids[side] || hasLeft(view, ids[side]),
  });
  return {
    viewer,
    tracks: view.scenario.issues.map((issue) =>
      trackOf(view, issue, viewer, standsOf, { draft, points }),
    ),
    folders: foldersOf(view, ids),
    seats: [seat(0), seat(1)],
    trust: view.trust,
    round: view.round,
    rounds: view.scenario.rounds,
    light: lightOf(view),
    chosen: Object.keys({ ...view.closed, ...draft }).length > 0,
    support: view.own.ratifiers.flatMap(({ id, threshold }) => {
      const found = home.find(({ ratifier }) => ratifier === id);
      return found ? [{ ratifier: id, margin: found.steps - threshold }] : [];
    }),
  };
}

function trackOf(
  view: View,
  issue: Issue,
  viewer: Side,
  standsOf: (side: Side) => Package,
  { draft, points }: Pick<Shown, 'draft' | 'points'>,
): Track {
  const opened = view.opened[issue.id] ?? [];
  const place = (option: OptionId | undefined): number =>
    issue.options.findIndex(({ id }) => id === option);
  const found = (index: number): number | undefined => (index < 0 ? undefined : index);
  const stands = [place(standsOf(0)[issue.id]), place(standsOf(1)[issue.id])] as const;
  const closed = found(place(view.closed[issue.id]));
  const drafted = found(place(draft[issue.id]));
  return {
    issue: issue.id,
    places: issue.options.map(({ id, bridging }) => ({
      option: id,
      statusQuo: id === issue.statusQuo,
      locked: bridging && !opened.includes(id),
      points: closed === undefined ? points?.[issue.id]?.[id] : undefined,
    })),
    stands,
    closed,
    draft: closed === undefined && drafted !== stands[viewer] ? drafted : undefined,
  };
}

function foldersOf(view: View, ids: readonly PartyId[]): readonly Folder[] {
  const offer: Offer | undefined =
    view.onTable === undefined ? undefined : view.offers[view.onTable];
  if (!offer) return [];
  return offer.packages.map((_, alternative) => ({
    offer: offer.number,
    alternative,
    of: offer.packages.length,
    by: offer.by === ids[0] ? 0 : 1,
    severable: offer.severable,
    final: offer.final,
  }));
}

function hasLeft(view: View, party: PartyId): boolean {
  return view.log.some((each) => lookOf(each).leaves && 'party' in each && each.party === party);
}

/** Morning in the first round, lamplight in the last; within a round the floors move it on. */
function lightOf({ round, scenario, floors, phase }: View): number {
  if (phase === 'over' || phase === 'ratification' || phase === 'annex') return 1;
  const passed = round - 1 + Math.min(floors.length, 2) / 3;
  return Math.min(1, passed / Math.max(1, scenario.rounds - 0.5));
}
