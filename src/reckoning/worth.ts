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

/** What signing a package would bring the viewer, as far as the viewer can know. */
export interface Reckoning {
  readonly full: Package; // over what is closed, the status quo elsewhere
  readonly points: number; // N50, at today's trust (N41), by belief (N42), prices taken off
  readonly noDeal: number; // N51
  readonly above: number; // points over no deal; negative below it
  readonly home: Forecast; // N31, N32
  readonly linkages: readonly Linkage[]; // that hold
}

/** N15, N50, N51: reckons a package together with what is initialled already. */
export function reckon(view: View, pkg: Package): Reckoning {
  const { scenario, rules, own, mine, closed } = view;
  const full = fullPackage(scenario.issues, { ...closed, ...pkg });
  const points = pointsOf(own, full, view, scenario.issues) - settlementPrice(mine);
  const noDeal = reservationValue(own, mine, scenario.issues, view);
  return {
    full,
    points,
    noDeal,
    above: points - noDeal,
    home: forecast(rules, own, mine, full),
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
