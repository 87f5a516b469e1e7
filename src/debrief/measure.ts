import { scenarioSpace } from '../analysis/scenario-space.ts';
import type { Gate, Pair, Space } from '../analysis/space.ts';
import { fullPackage } from '../negotiation/agenda.ts';
import { papersOf, partyOf } from '../negotiation/parties.ts';
import { pointsOf, settlementPrice } from '../negotiation/points.ts';
import { moodOf } from '../negotiation/home/ratification.ts';
import type { GameState } from '../negotiation/state.ts';
import type { Package, PartyId } from '../scenario/scenario.ts';
import { signingOf, type Review } from './review.ts';

/**
 * The one measure by which a finished game is told: the score sheets as they stood at signature
 * (trust, settlement prices, no-deal value), so that offers of every round, the frontier and the
 * outcome lie in one plane. METHOD.md says why.
 */
export interface Measure {
  readonly space: Space; // options open at the end; gates: mandates that can be had, moods as they were
  readonly noDeal: Pair; // N51
  readonly worth: (pkg: Package) => Pair; // of any package; what it leaves out at the status quo
}

const measures = new WeakMap<Review, Measure>();

export function measureOf(review: Review): Measure {
  const before = measures.get(review);
  if (before !== undefined) return before;
  const measure = takeMeasure(review);
  measures.set(review, measure);
  return measure;
}

function takeMeasure(review: Review): Measure {
  const { end, outcome, scenario, sides } = review;
  const signing = signingOf(review);
  const worthTo = (id: PartyId, pkg: Package): number =>
    pointsOf(partyOf(scenario, id), fullPackage(scenario.issues, pkg), signing, scenario.issues) -
    settlementPrice(papersOf(end, id));
  return {
    space: openedSpace(end, signing.trust),
    noDeal: [outcome.reservation[sides[0]] ?? 0, outcome.reservation[sides[1]] ?? 0],
    worth: (pkg) => [worthTo(sides[0], pkg), worthTo(sides[1], pkg)],
  };
}

/**
 * A state of play as a space in which everything hidden is known: gates count every option for
 * which leave can be asked as within the mandate, and ratifiers vote in the mood in which they
 * vote in this game (N31).
 */
export function openedSpace(state: GameState, trust = state.trust): Space {
  const space = scenarioSpace({ ...state, trust }, 'consultable');
  return {
    ...space,
    admit: (space.admit ?? []).map((gate, side): Gate => ({
      ...gate,
      ratifiers: gate.ratifiers.map((ratifier, at) => {
        const id = state.scenario.parties[side]?.ratifiers[at]?.id ?? '';
        return { ...ratifier, threshold: ratifier.threshold - moodOf(state.rules, state.dice, id) };
      }),
    })),
  };
}
