import { fullPackage } from '../negotiation/agenda.ts';
import type { AnswerMove, Move } from '../negotiation/move.ts';
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
export function stillApplies(line: ScriptLine, view: View): Move | OffRecord {
  const { move, then } = line;
  switch (move.kind) {
    case 'accept':
    case 'initial':
    case 'decline':
      return answerAgain(move, then, view);
    case 'walkOut':
      return bestOffered(view) <= bestOffered(then) ? move : 'otherOffer';
    case 'answerAnnex': {
      const [before, now] = [then.annex?.package, view.annex?.package];
      return before && now && same(before, now) ? move : 'otherOffer';
    }
    case 'tell':
    case 'answerExperts':
      return JSON.stringify(then.request) === JSON.stringify(view.request) ? move : 'otherQuestion';
    default:
      return move;
  }
}

/** Whether the side is asked just what it was asked then: what it thought then holds word by word. */
export function sameQuestion({ then }: ScriptLine, view: View): boolean {
  const asked = (seen: View) =>
    JSON.stringify([onTable(seen)?.packages, seen.request, seen.annex?.package]);
  return asked(then) === asked(view);
}

function answerAgain(
  move: Exclude<AnswerMove, { readonly kind: 'walkOut' }>,
  then: View,
  view: View,
): Move | OffRecord {
  const [before, now] = [onTable(then), onTable(view)];
  if (before === undefined || now === undefined) return 'otherOffer';
  if (move.kind === 'accept') return acceptAgain(before.packages[move.package] ?? {}, then, view);
  if (move.kind === 'initial') {
    const options = (pkg: Package | undefined): readonly (string | undefined)[] =>
      move.issues.map((issue) => pkg?.[issue]);
    const again =
      now.severable &&
      JSON.stringify(options(before.packages[0])) === JSON.stringify(options(now.packages[0]));
    return again ? move : 'otherOffer';
  }
  if (bestOf(view, now) > bestOf(then, before)) return 'otherOffer';
  const { obstacle } = move;
  const named = obstacle !== undefined && now.packages.some((pkg) => Object.hasOwn(pkg, obstacle));
  return named ? move : { kind: 'decline' };
}

function acceptAgain(accepted: Package, then: View, view: View): Move | OffRecord {
  const packages = onTable(view)?.packages ?? [];
  const again = packages.findIndex((pkg) => same(pkg, accepted));
  if (again >= 0) return { kind: 'accept', package: again };
  const enough = worth(then, accepted);
  let best: { readonly at: number; readonly points: number } | undefined;
  for (const [at, pkg] of packages.entries()) {
    const points = worth(view, pkg);
    if (points >= enough && (best === undefined || points > best.points)) best = { at, points };
  }
  return best === undefined ? 'otherOffer' : { kind: 'accept', package: best.at };
}

function onTable({ offers, onTable: number }: View): Offer | undefined {
  return number === undefined ? undefined : offers[number];
}

/** The most that an offer is worth to the side that looks at it, in points. */
function bestOf(view: View, { packages }: Offer): number {
  return Math.max(...packages.map((pkg) => worth(view, pkg)));
}

/** The same of what the other side offers now, or offered last; no offer is worth nothing at all. */
function bestOffered(view: View): number {
  const last = onTable(view) ?? view.offers.findLast(({ by }) => by === view.other);
  return last === undefined ? -Infinity : bestOf(view, last);
}

function worth({ own, scenario, closed, trust }: View, pkg: Package): number {
  const whole = fullPackage(scenario.issues, { ...closed, ...pkg });
  return pointsOf(own, whole, trust, scenario.issues);
}

function same(one: Package, other: Package): boolean {
  const issues = Object.keys(one);
  return (
    issues.length === Object.keys(other).length &&
    issues.every((issue) => one[issue] === other[issue])
  );
}
