import { fullPackage } from '../negotiation/agenda.ts';
import { reasonsOf, supportOf, type Reason } from '../negotiation/home/ratification.ts';
import type { View } from '../negotiation/view.ts';
import type { Package, Ratifier, RatifierId } from '../scenario/scenario.ts';
import { onceSigned } from './signing.ts';

/** How one of the viewer's own ratifiers would take a package, its mood unknown. */
export interface HomeSupport {
  readonly ratifier: RatifierId;
  readonly steps: number; // stances and goodwill
  readonly stances: readonly Reason[]; // those that count, in the order of its papers
}

/** N31: for a draft under what is initialled, with the status quo elsewhere, once it was signed. */
export function homeSupport(
  view: View,
  draft: Package,
  menu: readonly Package[] = [draft],
): readonly HomeSupport[] {
  const { goodwill } = onceSigned(view, draft, { kind: 'offer', menu }).mine;
  const full = fullPackage(view.scenario.issues, { ...draft, ...view.closed });
  return view.own.ratifiers.map((ratifier) => ({
    ratifier: ratifier.id,
    steps: supportOf(ratifier, full, goodwill[ratifier.id] ?? 0),
    stances: inPaperOrder(ratifier, reasonsOf(ratifier, full)),
  }));
}

function inPaperOrder({ stances }: Ratifier, reasons: readonly Reason[]): readonly Reason[] {
  const place = ({ issue }: Reason): number => stances.findIndex((each) => each.issue === issue);
  return reasons.toSorted((one, other) => place(one) - place(other));
}
