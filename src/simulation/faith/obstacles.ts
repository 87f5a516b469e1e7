import { isAmong, optionsIn } from '../../delegations/held.ts';
import { judge } from '../../delegations/judgement.ts';
import { asksItself, onlyChange } from '../../delegations/obstacle.ts';
import { outcomeWith, type Standpoint } from '../../delegations/standpoint.ts';
import { samePackage } from '../../negotiation/agenda.ts';
import { offerOnTable } from '../../negotiation/course/offers.ts';
import { pointAt, type Observed } from './observed.ts';
import { shareOf, type Share } from './share.ts';

/** So much less than the best change is as good as the best, in points. */
const AS_GOOD = 0.01;

/** Refusals, and what can be said of them. */
export interface Refusals {
  readonly wrongObstacle: Share; // of those that name an issue, those that name another than helps most
  readonly blamesOwnTerms: Share; // of those not for want of leave, those that name what it asks itself
  readonly tabledThen: Share; // of all, those of a package that it tables as soon as it has the floor
  readonly silentGround: Share; // of all, those that do not say why
  readonly falseGround: Share; // of those that do, those that do not hold
}

export function refusalsIn(game: Observed): Refusals {
  const refused = game.steps.flatMap((step, at) => {
    const offer = offerOnTable(step.view);
    if (step.move.kind !== 'decline' || offer === undefined) return [];
    const then = game.steps[at + 1];
    const tabled = then?.party === step.party && then.move.kind === 'table' ? then.move : undefined;
    return [{ point: pointAt(game, step), packages: offer.packages, tabled, ...step.move }];
  });
  const named = refused.flatMap((each) =>
    each.obstacle === undefined ? [] : [{ ...each, obstacle: each.obstacle }],
  );
  const grounded = refused.filter(({ ground }) => ground !== undefined);
  return {
    wrongObstacle: shareOf(
      named,
      ({ point, packages, obstacle }) => !helpsMost(point, packages, obstacle),
    ),
    blamesOwnTerms: shareOf(
      named.filter(({ ground }) => ground !== 'leave'),
      ({ point, packages, obstacle }) =>
        packages.every((pkg) => asksItself(point, pkg).includes(obstacle)),
    ),
    tabledThen: shareOf(
      refused,
      ({ packages, tabled }) =>
        tabled?.packages.some((own) => packages.some((pkg) => samePackage(own, pkg))) ?? false,
    ),
    silentGround: shareOf(refused, ({ ground }) => ground === undefined),
    falseGround: shareOf(
      grounded,
      ({ point, packages, ground }) => ground !== groundOf(point, packages),
    ),
  };
}

type Packages = readonly Readonly<Record<string, string>>[];

/**
 * Whether it alone was changed of an own offer, or a change on it does at least as much for some
 * package as one on any other on which its own last offer says otherwise.
 */
function helpsMost(point: Standpoint, packages: Packages, obstacle: string): boolean {
  return packages.some((pkg) => {
    if (onlyChange(point, pkg) === obstacle) return true;
    const barred = barredIn(point, pkg);
    if (barred.length > 1) return barred.includes(obstacle);
    const asked = asksItself(point, pkg);
    const gains = point.issues.map(({ id }, at) =>
      Object.hasOwn(pkg, id) && !asked.includes(id) ? gainOn(point, pkg, at) : -Infinity,
    );
    const most = Math.max(...gains);
    return (
      (gains[point.issues.findIndex(({ id }) => id === obstacle)] ?? -Infinity) >= most - AS_GOOD
    );
  });
}

/** The issues of a package on which it holds what may not be signed. */
function barredIn({ issues, mayTable }: Standpoint, pkg: Packages[number]): readonly string[] {
  return issues.flatMap(({ id, options }, at) => {
    if (!Object.hasOwn(pkg, id)) return [];
    const option = options.findIndex((each) => each.id === pkg[id]);
    return isAmong(mayTable, at, option) ? [] : [id];
  });
}

/** The most that a package is worth with another option on one issue. */
function gainOn(point: Standpoint, pkg: Packages[number], issue: number): number {
  const outcome = outcomeWith(point, pkg);
  const values = optionsIn(point.held.masks[issue] ?? 0).map((option) => {
    const changed = judge(
      point,
      outcome.map((each, at) => (at === issue ? option : each)),
    );
    return changed.fault === 'mandate' ? -Infinity : changed.value;
  });
  return Math.max(-Infinity, ...values);
}

/** Why none of the packages can be taken: no leave for any, else home for those there is leave for. */
function groundOf(point: Standpoint, packages: Packages): 'leave' | 'home' | 'price' {
  const judged = packages
    .filter((pkg) => barredIn(point, pkg).length === 0)
    .map((pkg) => judge(point, outcomeWith(point, pkg)));
  const signable = judged.filter(({ fault }) => fault !== 'mandate');
  if (signable.length === 0) return 'leave';
  return signable.every(({ fault }) => fault === 'ratifiers') ? 'home' : 'price';
}
