import { samePackage } from '../../negotiation/agenda.ts';
import { keepsWord } from '../../negotiation/trust/commitments.ts';
import type { Package } from '../../scenario/scenario.ts';
import type { Belief } from '../belief/sheet-model.ts';
import { packageOf, type Standpoint } from '../standpoint.ts';
import { besideLast } from './beside-last.ts';
import { betterForBoth } from './better-for-both.ts';
import type { Next } from './next-offer.ts';

/** What follows on its last offer and, beside it, a trade that would have stepped back from it. */
export function alternatives(
  point: Standpoint,
  { prospect, alternative }: Next,
): readonly Package[] {
  const first = packageOf(point, prospect.outcome);
  if (alternative === undefined || point.view.rules.menuAtMost < 2) return [first];
  const other = packageOf(point, alternative.outcome);
  return maySideWith(point, [first], other) ? [first, other] : [first];
}

/** The same on a last floor, with what the other side may like better than is believed. */
export function lastAlternatives(
  point: Standpoint,
  belief: Belief,
  next: Next,
): readonly Package[] {
  const { menuAtMost } = point.view.rules;
  const packages = [...alternatives(point, next)];
  const better = betterForBoth(point, belief, next.prospect);
  const beside = besideLast(point, belief, next.prospect, menuAtMost);
  for (const outcome of [...(better ? [better.outcome] : []), ...beside]) {
    const pkg = packageOf(point, outcome);
    if (packages.length < menuAtMost && maySideWith(point, packages, pkg)) packages.push(pkg);
  }
  return packages;
}

/** N22: to table against its own word is to retreat, whether it is taken up or not; but only once. */
function maySideWith({ view }: Standpoint, packages: readonly Package[], other: Package): boolean {
  const named = Object.entries(other);
  return (
    named.length > 0 &&
    !packages.some((each) => samePackage(each, other)) &&
    named.every(
      ([issue, option]) =>
        packages.some((each) => each[issue] === option) || keepsWord(view, issue, option),
    )
  );
}
