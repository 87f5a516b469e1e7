import { fullPackage, samePackage } from '../negotiation/agenda.ts';
import type { CaucusMove, Move, MoveKind, MoveOf, ReplyMove } from '../negotiation/move.ts';
import { issuesOf, offerOnTable } from '../negotiation/course/offers.ts';
import { pointsOf } from '../negotiation/points.ts';
import type { Offer } from '../negotiation/state.ts';
import type { View } from '../negotiation/view.ts';
import type { OffRecord } from '../record/move-source.ts';
import type { Package } from '../scenario/scenario.ts';

/** A recorded move, with what its side saw when it made it. */
export interface ScriptLine {
  readonly index: number; // of the move in the record
  readonly move: Move;
  readonly rationale: unknown; // sealed with it; undefined where a person made it
  readonly then: View;
}

/**
 * The recorded move as it is to be made now, or why not. Whether it is legal is not asked here. An
 * accepted package is taken where it is there again, or one worth no less to the side; declined or
 * left for is only what is worth no more than what was; initialled are only the same options; an
 * annex and a question of the caucus are answered only if they are the same.
 */
export function stillApplies({ move, then }: ScriptLine, view: View): Move | OffRecord {
  return againOf(move, then, view);
}

type Again<K extends MoveKind> = (move: MoveOf<K>, then: View, view: View) => Move | OffRecord;

function againOf<K extends MoveKind>(move: MoveOf<K>, then: View, view: View): Move | OffRecord {
  const all: { readonly [L in MoveKind]?: Again<L> } = AGAIN;
  const again = all[move.kind];
  if (again !== undefined) return again(move, then, view);
  const sameRequest = JSON.stringify(then.request) === JSON.stringify(view.request);
  return sameRequest ? move : 'otherQuestion';
}

const asRecorded = (move: Move): Move => move;

/** What is done of one's own accord in the caucus waits for no question; a reply has the same one. */
type OfCaucus = (CaucusMove | ReplyMove)['kind'];

const AGAIN: { readonly [K in Exclude<MoveKind, OfCaucus>]: Again<K> } = {
  table: asRecorded,
  reopen: asRecorded,
  pass: asRecorded,
  stay: asRecorded,
  accept: ({ package: at }, then, view) => {
    const before = offerOnTable(then)?.packages[at];
    return before && offerOnTable(view) ? acceptAgain(before, then, view) : 'otherOffer';
  },
  initial: (move, then, view) => {
    const [before, now] = [offerOnTable(then), offerOnTable(view)];
    const options = (pkg: Package | undefined): string =>
      JSON.stringify(move.issues.map((issue) => pkg?.[issue]));
    const again =
      before && now?.severable && options(before.packages[0]) === options(now.packages[0]);
    return again ? move : 'otherOffer';
  },
  decline: (move, then, view) => {
    const [before, now] = [offerOnTable(then), offerOnTable(view)];
    if (!before || !now || bestOf(view, now) > bestOf(then, before)) return 'otherOffer';
    const { obstacle, ...unnamed } = move;
    const isNamed = obstacle !== undefined && issuesOf(now).includes(obstacle);
    return isNamed ? move : unnamed;
  },
  walkOut: (move, then, view) => (bestOffered(view) <= bestOffered(then) ? move : 'otherOffer'),
  answerAnnex: (move, then, view) => {
    const [before, now] = [then.annex?.package, view.annex?.package];
    return before && now && samePackage(before, now) ? move : 'otherOffer';
  },
};

/** Whether the side is asked just what it was asked then: what it thought then holds word by word. */
export function sameQuestion({ then }: ScriptLine, view: View): boolean {
  const asked = (seen: View) =>
    JSON.stringify([offerOnTable(seen)?.packages, seen.request, seen.annex?.package]);
  return asked(then) === asked(view);
}

function acceptAgain(accepted: Package, then: View, view: View): Move | OffRecord {
  const packages = offerOnTable(view)?.packages ?? [];
  const again = packages.findIndex((pkg) => samePackage(pkg, accepted));
  if (again >= 0) return { kind: 'accept', package: again };
  const enough = worth(then, accepted);
  let best: { readonly at: number; readonly points: number } | undefined;
  for (const [at, pkg] of packages.entries()) {
    const points = worth(view, pkg);
    if (points >= enough && (best === undefined || points > best.points)) best = { at, points };
  }
  return best === undefined ? 'otherOffer' : { kind: 'accept', package: best.at };
}

/** The most that an offer is worth to the side that looks at it, in points. */
function bestOf(view: View, { packages }: Offer): number {
  return Math.max(...packages.map((pkg) => worth(view, pkg)));
}

/** The same of what the other side offers now, or offered last; no offer is worth nothing at all. */
function bestOffered(view: View): number {
  const last = offerOnTable(view) ?? view.offers.findLast(({ by }) => by === view.other);
  return last === undefined ? -Infinity : bestOf(view, last);
}

function worth(view: View, pkg: Package): number {
  const { own, scenario, closed } = view;
  const whole = fullPackage(scenario.issues, { ...closed, ...pkg });
  return pointsOf(own, whole, view, scenario.issues);
}
