import { horizonOf } from '../../delegations/horizon.ts';
import { judge } from '../../delegations/judgement.ts';
import { outcomeWith, standpoint } from '../../delegations/standpoint.ts';
import { samePackage } from '../../negotiation/agenda.ts';
import type { Offer } from '../../negotiation/state.ts';
import { answerTo, characterAt, pointAt, type Observed, type ObservedStep } from './observed.ts';
import { addUp, NONE, type Share } from './share.ts';

/** What a refused offer of its own came to. */
interface Back {
  readonly tried: Share; // sum: refused
  readonly unchanged: Share; // sum: refused though it is worth no less to it than when it tabled it
}

/** By how much a package must have fallen for something to have changed, in points. */
const FALLEN = 0.5;

/** Whoever has the floor tables the other side's last offer back to it, whole and as it was. */
export function ownOfferBack(game: Observed): Back {
  const tried: Share[] = [];
  const unchanged: Share[] = [];
  for (const step of game.steps) {
    if (step.view.phase !== 'floor') continue;
    const last = step.view.offers.findLast(({ by }) => by !== step.party);
    if (last?.answer?.kind !== 'declined') continue;
    for (const pkg of last.packages) {
      const answered = answerTo(game, step, [pkg]);
      if (answered === undefined) continue;
      const refused = answered.move.kind !== 'accept' ? 1 : 0;
      tried.push({ sum: refused, cases: 1 });
      const same = refused === 1 && !hasFallen(game, last, pkg, answered.view);
      unchanged.push({ sum: same ? 1 : 0, cases: 1 });
    }
  }
  return { tried: addUp([NONE, ...tried]), unchanged: addUp([NONE, ...unchanged]) };
}

/**
 * Of the drafts that a side has sounded out, tabled by the other side when it next has the floor in
 * that round, and worth the least that their author would sign: those that it refuses, for another
 * reason than want of leave.
 */
export function ownDraftBack(game: Observed): Share {
  const tried = game.steps.flatMap((step, at): readonly Share[] => {
    const { move, party, view } = step;
    if (move.kind !== 'nonPaper') return [];
    const floor = game.steps
      .slice(at + 1)
      .find((each) => each.view.phase === 'floor' && each.party !== party);
    if (floor?.view.round !== view.round) return [];
    const answered = answerTo(game, floor, [move.package]);
    if (answered === undefined) return [];
    const point = standpoint(answered.view, characterAt(game.characters, party));
    const { fault, value } = judge(point, outcomeWith(point, move.package));
    const least = horizonOf(point).aspiration()?.least ?? Infinity;
    if (fault !== undefined || value < least) return [];
    const { move: answer } = answered;
    const isRefused = answer.kind === 'decline' && answer.ground !== 'leave';
    return [{ sum: isRefused ? 1 : 0, cases: 1 }];
  });
  return addUp([NONE, ...tried]);
}

function hasFallen(
  game: Observed,
  offer: Offer,
  pkg: Offer['packages'][number],
  now: ObservedStep['view'],
): boolean {
  const made = game.steps.find(
    ({ party, move, view }) =>
      party === offer.by &&
      view.offers.length === offer.number &&
      move.kind === 'table' &&
      move.packages.some((each) => samePackage(each, pkg)),
  );
  if (made === undefined) return true;
  const point = pointAt(game, made);
  const before = judge(point, outcomeWith(point, pkg));
  const later = standpoint(now, characterAt(game.characters, offer.by));
  const after = judge(later, outcomeWith(later, pkg));
  return after.fault !== undefined || after.value < before.value - FALLEN;
}
