import type { Outcome } from '../analysis/space.ts';
import { latest } from '../lib/latest.ts';
import type { View } from '../negotiation/view.ts';
import type { PartyId } from '../scenario/scenario.ts';
import { indexIn } from './held.ts';
import type { Standpoint } from './standpoint.ts';

/** By issue, the option that a package names, by number; −1 where it names none. */
export type Named = readonly number[];

/** Of one offer after the other, what its packages name. */
type Offered = readonly (readonly Named[])[];

/** Until the next offer is made or answered. */
const lately = latest<View['offers'], Offered>(2);

/** What the packages of every offer so far name, of either side. */
export function namedIn({ offers, scenario: { issues } }: View): Offered {
  const known = lately.get(offers);
  if (known !== undefined) return known;
  const named = offers.map(({ packages }) =>
    packages.map((pkg) => issues.map((issue) => indexIn(issue, pkg))),
  );
  lately.set(offers, named);
  return named;
}

/** The same of the offers of one side alone. */
export function namedBy(view: View, party: PartyId): Offered {
  return namedIn(view).filter((_, at) => view.offers[at]?.by === party);
}

/** What would hold by each package that the other side has tabled, what is closed staying so. */
export function theirOutcomes({ view, closed, statusQuo }: Standpoint): readonly Outcome[] {
  return namedBy(view, view.other).flatMap((packages) =>
    packages.map((named) =>
      named.map((option, at) => {
        if (closed[at]! >= 0) return closed[at]!;
        return option >= 0 ? option : statusQuo[at]!;
      }),
    ),
  );
}
