import { brokenWord, retreatPrice } from '../negotiation/trust/commitments.ts';
import {
  type ConcessionStep,
  type Shift,
  shiftsTo,
  stepsTo,
} from '../negotiation/trust/concessions.ts';
import { lastOffered } from '../negotiation/course/offers.ts';
import type { Commitment } from '../negotiation/state.ts';
import type { View } from '../negotiation/view.ts';
import type { Package } from '../scenario/scenario.ts';
import { movedAtHome, onceSigned, type Moved } from './signing.ts';

/** What is said in public, and paid, when the viewer tables or signs packages. */
export interface Statement {
  readonly steps: readonly ConcessionStep[]; // N16, in the order they are announced
  readonly shifts: readonly Shift[]; // N16: aside and back
  readonly retreats: readonly Retreat[]; // N22
  readonly losesCredibility: boolean; // N13
  readonly moved: readonly Moved[]; // ratifiers whom that vexes
}

export interface Retreat {
  readonly commitment: Commitment;
  readonly price: number; // points at settlement
}

/** N13, N16, N22: what follows from tabling packages now. Signing one asks `signing`. */
export function statementOf(view: View, packages: readonly Package[], signing = false): Statement {
  const retreats = new Map<Commitment, Retreat>();
  const steps: ConcessionStep[] = [];
  for (const pkg of packages) {
    steps.push(...stepsAfter(view, steps, pkg));
    for (const [issue, option] of Object.entries(pkg)) {
      const commitment = brokenWord(view.scenario, view.party, view.mine, issue, option);
      if (commitment === undefined) continue;
      retreats.set(commitment, { commitment, price: priceOfBreaking(view, commitment) });
    }
  }
  const { mine } = onceSigned(
    view,
    packages[0] ?? {},
    signing ? { kind: 'accept' } : { kind: 'offer', menu: packages },
  );
  const stood = { stands: view.mine.stands, ...lastOffered(view.offers, view.party) };
  return {
    steps,
    shifts: signing ? [] : shiftsTo(view, view.own, stood, packages),
    retreats: [...retreats.values()],
    losesCredibility: !signing && view.mine.final === 'declined',
    moved: movedAtHome(view, mine),
  };
}

/** The steps of one package of a menu, once those before it were announced. */
function stepsAfter(
  view: View,
  before: readonly ConcessionStep[],
  pkg: Package,
): readonly ConcessionStep[] {
  const { own, mine, rules } = view;
  const announced = before.flatMap(({ named }) => (named === undefined ? [] : [named.id]));
  const concessions = [...mine.concessions, ...announced];
  const steps = stepsTo(view, own, { stands: mine.stands, concessions }, pkg);
  if (!rules.tellsShifts) return steps;
  return steps.filter(
    ({ issue, from, to }) =>
      !before.some((told) => told.issue === issue && told.from === from && told.to === to),
  );
}

/** N22: points at settlement; 0 where no word is broken. */
export function priceOfBreaking({ rules }: View, commitment: Commitment | undefined): number {
  return commitment === undefined ? 0 : retreatPrice(rules, commitment);
}
