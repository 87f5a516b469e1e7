import type { Outcome } from '../../analysis/space.ts';
import type { PartyState } from '../../negotiation/state.ts';
import type { Ratifier, RatifierId } from '../../scenario/scenario.ts';
import { judge, UNRATIFIED, type Judgement } from '../judgement.ts';
import { theirOutcomes } from '../named.ts';
import { homeChance } from '../prospects/ratifier-classes.ts';
import type { Standpoint } from '../standpoint.ts';
import { withSteps } from './goodwill.ts';
import type { CaucusOutlook, Purpose } from './purpose.ts';

/** So many of the other side's latest packages count, with whoever placates and with others. */
const LATEST = { placating: 3, else: 1 };

/** The outlook, as far as a promise at home hangs on it. */
type Home = Pick<CaucusOutlook, 'point' | 'prospects'>;

/**
 * N25: the ratifier whose doubts stand most in the way of the package aimed for or of what the other
 * side asked last, at its price; and what leave its goodwill would bring.
 */
export function ratifiersToReassure(outlook: CaucusOutlook): readonly Purpose<'reassureBinding'>[] {
  const { point, leave } = outlook;
  const wanted = [...aimedFor(outlook), ...askedLast(point)].map((outcome) =>
    judge(point, outcome),
  );
  if (wanted.length === 0) return [];
  return point.view.own.ratifiers.map((ratifier) => ({
    move: { kind: 'reassure', ratifier: ratifier.id },
    rule: 'reassureBinding',
    worth: worthOf(point, ratifier, wanted) + leave(pleased(point, ratifier)),
    subject: { ratifier: ratifier.id },
  }));
}

/** What a promise to a ratifier is worth for the package aimed for alone, in points; 0 without one. */
export function worthForOwnAim(outlook: Home, id: RatifierId): number {
  const { point } = outlook;
  const ratifier = point.view.own.ratifiers.find((each) => each.id === id);
  const wanted = aimedFor(outlook).map((outcome) => judge(point, outcome));
  return ratifier === undefined || wanted.length === 0 ? 0 : worthOf(point, ratifier, wanted);
}

/** Nothing is paid for a package that is not believed to be good for both. */
function aimedFor({ prospects }: Home): readonly Outcome[] {
  return prospects === undefined || prospects.promise <= 0 ? [] : [prospects.fair.outcome];
}

function askedLast(point: Standpoint): readonly Outcome[] {
  const latest = point.temper.placates > 0 ? LATEST.placating : LATEST.else;
  return theirOutcomes(point).slice(-latest);
}

/** The most that it brings to one of some packages, less its price; one who placates pays it early, and gladly. */
function worthOf(point: Standpoint, ratifier: Ratifier, wanted: readonly Judgement[]): number {
  const { placates } = point.temper;
  // Early on, the package may still change: a promise bought too soon may be wasted.
  const haste = placates > 0 ? 1 : 0.4 + 0.6 * point.time;
  const goodwill = pleased(point, ratifier);
  const gains = wanted.map((each) => gainOf(point, each, goodwill));
  return Math.max(...gains) * haste - ratifier.reassure.price * (1 - placates);
}

function pleased({ view }: Standpoint, { id }: Ratifier): PartyState['goodwill'] {
  return withSteps(view.mine.goodwill, { [id]: 1 });
}

/** What more goodwill brings to a package that could be signed but for those at home, in points. */
function gainOf(
  point: Standpoint,
  { outcome, chance, inner, fault }: Judgement,
  goodwill: PartyState['goodwill'],
): number {
  if (fault === 'mandate' || fault === 'belowReservation') return 0;
  const then = homeChance(point.view, point.issues, goodwill, outcome);
  return (then - chance) * (Math.max(4, inner - point.inner.reservation) + UNRATIFIED);
}
