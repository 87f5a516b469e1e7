import { fullPackage, isClosed } from '../negotiation/agenda.ts';
import { changedBy } from '../negotiation/course/annex.ts';
import {
  linkageHolds,
  pointsOf,
  reservationValue,
  settlementPrice,
} from '../negotiation/points.ts';
import { forecast, type Forecast } from '../negotiation/home/ratification.ts';
import type { View } from '../negotiation/view.ts';
import type { Issue, Linkage, Package } from '../scenario/scenario.ts';
import { movedAtHome, onceSigned, type Moved, type Signing } from './signing.ts';

/** What signing a package would bring the viewer, as far as the viewer can know. */
export interface Reckoning {
  readonly full: Package; // over what is closed, the status quo elsewhere
  readonly points: number; // N50, at the trust of signature (N41), by belief (N42), prices taken off
  readonly trust: number; // 0–100, once signed
  readonly noDeal: number; // N51: as things stand; what only the signature would cost is not off it
  readonly above: number; // points over no deal; negative below it
  readonly home: Forecast; // N31, N32
  readonly moved: readonly Moved[]; // ratifiers whom the signing itself moves
  readonly linkages: readonly Linkage[]; // that hold
}

/**
 * N15, N50, N51: reckons a package together with what is initialled already: to the point what holds
 * the moment that it is signed. An empty one is what would hold if the talks stopped here.
 */
export function reckon(view: View, pkg: Package, how: Signing = { kind: 'asItStands' }): Reckoning {
  const { scenario, rules, own } = view;
  const { mine, ...then } = onceSigned(view, pkg, how);
  const full = fullPackage(
    scenario.issues,
    how.kind === 'initial' ? then.closed : { ...then.closed, ...pkg },
  );
  const signing = { rules, trust: then.trust };
  const points = pointsOf(own, full, signing, scenario.issues) - settlementPrice(mine);
  const noDeal = reservationValue(own, view.mine, scenario.issues, view);
  return {
    full,
    points,
    trust: then.trust,
    noDeal,
    above: points - noDeal,
    home: forecast(rules, own, mine, full),
    moved: movedAtHome(view, mine),
    linkages: own.sheet.linkages.filter((each) => linkageHolds(each, full)),
  };
}

/** N52: the essential issues that are still open. */
export function openEssentials({ scenario, closed }: View): readonly Issue[] {
  return scenario.issues.filter(({ id, essential }) => essential && !isClosed(closed, id));
}

/** N54: the options of an annex that differ from what holds without it. */
export function annexChanges({ scenario, closed }: View, annex: Package): Package {
  return changedBy(scenario.issues, closed, annex);
}
