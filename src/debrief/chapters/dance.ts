import { asPackagePoint, solutionsIn, type PackagePoint, type Solutions } from '../solutions.ts';
import type { Pair } from '../../analysis/space.ts';
import { zopa, type Zopa } from '../../analysis/zopa.ts';
import { fullPackage } from '../../negotiation/agenda.ts';
import { papersOf } from '../../negotiation/parties.ts';
import { pointsOf, settlementPrice } from '../../negotiation/points.ts';
import type { GameState, Offer, OfferAnswer } from '../../negotiation/state.ts';
import type { OutcomeKind, Package, PartyId } from '../../scenario/scenario.ts';
import { measureOf } from '../measure.ts';
import { isDeal, type Review } from '../review.ts';

/** Both sides' offers in the plane of points, with what could have been agreed. */
export interface Dance {
  readonly sides: readonly [PartyId, PartyId]; // first: the horizontal points
  readonly offers: readonly OfferPoint[]; // one per package of every offer, in order
  readonly noDeal: Pair; // both reservation values (N51)
  readonly all: Solutions; // over all packages of the options open at the end
  readonly home: Solutions; // over those that both sides could have brought home in this game
  readonly zopa: { readonly all: Zopa; readonly home: Zopa };
  readonly signed: PackagePoint | undefined; // in force: agreement or partial
  readonly rejected: PackagePoint | undefined; // signed, and refused at home
  readonly historical: HistoricalPoint;
}

export interface OfferPoint extends PackagePoint {
  readonly offer: number; // index into the game's offers
  readonly alternative: number; // index into the offer's packages
  readonly by: PartyId;
  readonly round: number;
  readonly move: number; // index of the move that tabled it; "play on from here" forks there
  readonly tabled: Package; // the issues it named; `package` has what was closed and the status quo too
  readonly then: Pair; // points by the trust and the prices of that moment
  readonly severable: boolean;
  readonly final: boolean;
  readonly answer: OfferAnswer | undefined;
}

export interface HistoricalPoint {
  readonly outcome: OutcomeKind;
  readonly told: Package; // what the sources tell; may be empty
  /** The package on the chart; the no-deal point where history had none; undefined if untold. */
  readonly points: Pair | undefined;
}

/** N53's plane: who offered what when, and what it was worth to both by the measure of the end. */
export function dance(review: Review): Dance {
  const measure = measureOf(review);
  const { outcome, end, scenario } = review;
  const initialled = Object.keys(end.closed).length > 0;
  return {
    sides: review.sides,
    offers: offerPoints(review),
    noDeal: measure.noDeal,
    all: solutionsIn(measure.space, {}),
    home: solutionsIn(measure.space, { ratified: true }),
    zopa: { all: zopa(measure.space), home: zopa(measure.space, { ratified: true }) },
    signed: isDeal(review) ? asPackagePoint(review, outcome.package) : undefined,
    rejected:
      outcome.kind === 'unratified' && initialled
        ? asPackagePoint(review, fullPackage(scenario.issues, end.closed))
        : undefined,
    historical: historical(review),
  };
}

function offerPoints(review: Review): readonly OfferPoint[] {
  return review.end.offers.flatMap((offer) => {
    const move = tabledBy(review, offer);
    const at = review.steps[move]?.state;
    if (at === undefined) return [];
    return offer.packages.map((tabled, alternative): OfferPoint => {
      const whole = fullPackage(review.scenario.issues, { ...at.closed, ...tabled });
      const { number, by, round, severable, final, answer } = offer;
      return {
        ...asPackagePoint(review, whole),
        ...{ offer: number, alternative, by, round, move, tabled, severable, final, answer },
        then: worthThen(at, whole),
      };
    });
  });
}

/** The index of the move that tabled an offer. */
function tabledBy({ steps }: Review, { number }: Pick<Offer, 'number'>): number {
  return steps.findIndex(({ state }) => state.offers.length > number) - 1;
}

/** Points of both sides by the trust and the prices of a moment of the game. */
export function worthThen(state: GameState, pkg: Package): Pair {
  const { scenario } = state;
  const [first, second] = scenario.parties.map(
    (party) =>
      pointsOf(party, pkg, state, scenario.issues) - settlementPrice(papersOf(state, party.id)),
  );
  return [first ?? 0, second ?? 0];
}

function historical(review: Review): HistoricalPoint {
  const { noDeal, worth } = measureOf(review);
  const { outcome, package: told } = review.scenario.history;
  if (outcome !== 'agreement' && outcome !== 'partial') return { outcome, told, points: noDeal };
  const isTold = Object.keys(told).length > 0;
  return { outcome, told, points: isTold ? worth(told) : undefined };
}
