import { samePackage } from '../negotiation/agenda.ts';
import { actOf } from '../negotiation/acts/acts.ts';
import { changedBy } from '../negotiation/course/annex.ts';
import { close, offerOnTable } from '../negotiation/course/offers.ts';
import { papersOf } from '../negotiation/parties.ts';
import type { Offer, PartyState } from '../negotiation/state.ts';
import { begin, type Step } from '../negotiation/step.ts';
import type { View } from '../negotiation/view.ts';
import type { IssueId, Package, RatifierId } from '../scenario/scenario.ts';
import { supposed } from './supposed.ts';

/** How a package would come to be signed. */
export type Signing =
  | { readonly kind: 'asItStands' } // nothing more is signed
  | { readonly kind: 'accept' } // the other side's, by the viewer
  | { readonly kind: 'initial'; readonly issues: readonly IssueId[] } // some of it, by the viewer
  | {
      readonly kind: 'offer'; // tabled with these; then accepted
      readonly menu: readonly Package[];
      readonly severable?: boolean;
    }
  | { readonly kind: 'annex' }; // N54: by both

/** N13, N22: what a retreat or lost credibility does with a ratifier, beside what is signed. */
export interface Moved {
  readonly ratifier: RatifierId;
  readonly steps: number; // not 0
}

/** The viewer's ratifiers whose goodwill differs from what it is now. */
export function movedAtHome({ own, mine }: View, then: PartyState): readonly Moved[] {
  return own.ratifiers.flatMap(({ id }): readonly Moved[] => {
    const steps = (then.goodwill[id] ?? 0) - (mine.goodwill[id] ?? 0);
    return steps === 0 ? [] : [{ ratifier: id, steps }];
  });
}

/**
 * What the viewer would see once a package was signed: its own papers, trust and what is closed, by
 * the rules themselves. Prices of retreats, steps that they cost at home and the trust that a
 * signature brings are counted (N13, N22, N40); the points are those of this very moment (N41).
 */
export function onceSigned(view: View, pkg: Package, how: Signing): View {
  const step = Object.keys(pkg).length === 0 ? undefined : signed(view, pkg, how);
  if (step === undefined) return view;
  const { trust, closed } = step.state;
  return { ...view, mine: papersOf(step.state, view.party), trust, closed };
}

function signed(view: View, pkg: Package, how: Signing): Step | undefined {
  const { party, other } = view;
  const before = begin(supposed(view));
  switch (how.kind) {
    case 'asItStands':
      return undefined;
    case 'accept':
      return actOf('accept').take(offered(before, other, pkg), party, accepted);
    case 'initial': {
      const { issues } = how;
      return actOf('initial').take(offered(before, other, pkg), party, { kind: 'initial', issues });
    }
    case 'offer': {
      if (isOnTable(view, pkg)) {
        return actOf('accept').take(offered(before, party, pkg), other, accepted);
      }
      const menu = how.menu.includes(pkg) ? how.menu : [pkg];
      const tabled = actOf('table').take(before, party, {
        kind: 'table',
        packages: menu,
        severable: how.severable ?? false,
        final: false,
      });
      return actOf('accept').take(tabled, other, { kind: 'accept', package: menu.indexOf(pkg) });
    }
    case 'annex': {
      const changed = changedBy(view.scenario.issues, view.closed, pkg);
      return close(before, [party, other], changed);
    }
  }
}

const accepted = { kind: 'accept', package: 0 } as const;

/** With a package alone on the table, as a side has laid it there. */
function offered({ state, happenings }: Step, by: string, pkg: Package): Step {
  const number = state.offers.length;
  const offer: Offer = {
    number,
    by,
    round: state.round,
    packages: [pkg],
    severable: true,
    final: false,
    answer: undefined,
  };
  return { state: { ...state, offers: [...state.offers, offer], onTable: number }, happenings };
}

/** Whether the viewer has tabled a package already and waits for the answer. */
function isOnTable(view: View, pkg: Package): boolean {
  const offer = offerOnTable(view);
  return offer?.by === view.party && offer.packages.some((each) => samePackage(each, pkg));
}
