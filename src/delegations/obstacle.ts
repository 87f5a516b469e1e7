import { lastOffered } from '../negotiation/course/offers.ts';
import type { Ground } from '../negotiation/move.ts';
import type { Outcome } from '../analysis/space.ts';
import type { IssueId, Package } from '../scenario/scenario.ts';
import { isAmong, optionsIn } from './held.ts';
import { judge, type Judgement } from './judgement.ts';
import type { Standpoint } from './standpoint.ts';

/** Less than this, in points, helps nothing. */
const HELPS = 0.01;

/** N11: why none of what was offered is taken: no leave for any of it, else home, else too little. */
export function groundOf(judged: readonly Judgement[]): Ground {
  const signable = judged.filter(({ fault }) => fault !== 'mandate');
  if (signable.length === 0) return 'leave';
  return signable.every(({ fault }) => fault === 'ratifiers') ? 'home' : 'price';
}

/**
 * N11: the issue of an offer that stands in the way: where it is an own offer but for one issue, that
 * one; else, of those on which its own last offer does not say the same, the one on which another
 * option alone would help most, since what is worth most is acceptable if anything is. Undefined where
 * no such change helps.
 */
export function obstacleIn(
  point: Standpoint,
  packages: readonly Package[],
  judged: readonly Judgement[],
): IssueId | undefined {
  let obstacle: IssueId | undefined;
  let most = -Infinity;
  for (const [at, pkg] of packages.entries()) {
    const offered = judged[at];
    if (offered === undefined || offered.fault === 'mandate') continue;
    const asked = asksItself(point, pkg);
    const changed = onlyChange(point, pkg);
    if (changed !== undefined && !asked.includes(changed)) return changed;
    for (const [issue, { id }] of point.issues.entries()) {
      if (!Object.hasOwn(pkg, id) || asked.includes(id)) continue;
      const value = bestOn(point, offered.outcome, issue);
      if (value > most && value > offered.value + HELPS) [obstacle, most] = [id, value];
    }
  }
  return obstacle;
}

/**
 * The issues on which a package says what some package of its own last offer does: it cannot well
 * complain of those. None where that is so of all that the package names.
 */
export function asksItself({ view }: Standpoint, pkg: Package): readonly IssueId[] {
  const { last } = lastOffered(view.offers, view.party);
  const named = Object.keys(pkg);
  const asked = named.filter((issue) => last.some((own) => own[issue] === pkg[issue]));
  return asked.length < named.length ? asked : [];
}

/** The one issue on which a package differs from one that it has put forward itself, if it is one. */
export function onlyChange({ view }: Standpoint, pkg: Package): IssueId | undefined {
  const named = Object.keys(pkg);
  for (const { by, packages } of view.offers) {
    if (by !== view.party) continue;
    for (const own of packages) {
      if (Object.keys(own).length !== named.length) continue;
      const other = named.filter((issue) => own[issue] !== pkg[issue]);
      if (other.length === 1) return other[0];
    }
  }
  return undefined;
}

/** The most that a package is worth with another option on one issue. */
function bestOn(point: Standpoint, offered: Outcome, issue: number): number {
  let most = -Infinity;
  for (const option of optionsIn(point.held.masks[issue] ?? 0)) {
    const { value } = judge(
      point,
      offered.map((each, at) => (at === issue ? option : each)),
    );
    if (value > most) most = value;
  }
  return most;
}

/** What it may not sign: to say so serves every persona, since nothing else can come of it. */
export function barredIn(
  { issues, mayTable, view }: Standpoint,
  packages: readonly Package[],
  judged: readonly Judgement[],
): IssueId | undefined {
  if (judged.some(({ fault }) => fault !== 'mandate')) return undefined;
  const barred = issues.filter(({ id }, at) => {
    const option = judged[0]?.outcome[at] ?? 0;
    return Object.hasOwn(packages[0] ?? {}, id) && !isAmong(mayTable, at, option);
  });
  const last = view.offers.findLast(
    (offer) => offer.answer?.kind === 'declined' && offer.by === view.other,
  );
  const named = last?.answer?.kind === 'declined' ? last.answer.obstacle : undefined;
  // Of several, the one that was not named the last time.
  return (barred.find(({ id }) => id !== named) ?? barred[0])?.id;
}
