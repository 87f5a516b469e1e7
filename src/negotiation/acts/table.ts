import { loseCredibility } from '../course/final-offer.ts';
import { putForward } from '../course/offers.ts';
import { availableOptions, openIssues, refusalOfOption } from '../options.ts';
import { otherParty } from '../parties.ts';
import type { Refusal } from '../refusal.ts';
import type { Offer } from '../state.ts';
import { change, say } from '../step.ts';
import { moveTrust } from '../trust/trust.ts';
import type { View } from '../view.ts';
import type { Package } from '../../scenario/scenario.ts';
import type { Act } from './act.ts';
import { readList, readPackage } from './loose.ts';

/** N10: an offer comes to the table and awaits its answer. */
export const table: Act<'table'> = {
  phases: ['floor'],
  told: 'tabled',
  read: ({ packages: value, severable, final }) => {
    const packages = readList(value, readPackage);
    if (packages === undefined) return undefined;
    if (typeof severable !== 'boolean' || typeof final !== 'boolean') return undefined;
    return { kind: 'table', packages, severable, final };
  },
  refusal: (view, { packages, severable }) => {
    const { menuAtMost } = view.rules;
    if (packages.length === 0) return { code: 'no-package', most: menuAtMost };
    if (packages.length > menuAtMost) return { code: 'too-many-packages', most: menuAtMost };
    if (severable && packages.length > 1) return { code: 'severable-menu' };
    return refusalOfPackages(view, packages);
  },
  candidates: () => [],
  room: (view) =>
    Object.fromEntries(openIssues(view).map(({ id }) => [id, availableOptions(view, id)])),
  take: (step, party, { packages, severable, final }) => {
    const { offers, round, scenario } = step.state;
    const number = offers.length;
    const offer: Offer = {
      number,
      by: party,
      round,
      packages,
      severable,
      final,
      answer: undefined,
    };
    let next = change(step, {
      phase: 'answer',
      turn: otherParty(scenario, party),
      offers: [...offers, offer],
      onTable: number,
    });
    next = say(next, { kind: 'tabled', party, offer: number });
    if (severable) next = moveTrust(next, 'severable');
    return putForward(loseCredibility(next, party), party, packages, offers); // N13
  },
};

function refusalOfPackages(view: View, packages: readonly Package[]): Refusal | undefined {
  const seen = new Set<string>();
  for (const pkg of packages) {
    const options = Object.entries(pkg);
    if (options.length === 0) return { code: 'empty-package' };
    for (const [issue, option] of options) {
      const refusal = refusalOfOption(view, issue, option);
      if (refusal !== undefined) return refusal;
    }
    const key = JSON.stringify(options.sort(([a], [b]) => (a < b ? -1 : 1)));
    if (seen.has(key)) return { code: 'duplicate-package' };
    seen.add(key);
  }
  return undefined;
}
