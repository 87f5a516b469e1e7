import type { Dice } from '../lib/dice.ts';
import type { Package } from '../scenario/scenario.ts';
import { aspirationAt } from './aspiration.ts';
import { beliefIn } from './belief.ts';
import type { Decision } from './decide.ts';
import { prospectsAt, type Prospect, type Prospects } from './prospects.ts';
import { believedIssues, NO_REASONS, type RuleOfThumb } from './rationale.ts';
import { packageOf, type Standpoint } from './standpoint.ts';

/** D5: one offer is not made more often than this. */
const REPEATS = 2;

/** D2: what it tables, or whether it lets things stand. */
export function decideFloor(point: Standpoint, _dice: Dice): Decision {
  const belief = beliefIn(point.view);
  const believed = believedIssues(point, belief);
  const pass = (rule: RuleOfThumb): Decision => ({
    move: { kind: 'pass' },
    rationale: { ...NO_REASONS, rule, aim: undefined, believed },
  });
  const prospects = prospectsAt(point, belief);
  if (prospects === undefined) return pass('nothingToOffer');
  const { aim } = aspirationAt(point, prospects);
  const next = nextOffer(point, prospects, aim);
  if (next === undefined) return pass('letItStand');
  const packages: readonly Package[] = [packageOf(point, next.outcome)];
  return {
    move: { kind: 'table', packages, severable: false, final: false },
    rationale: { ...NO_REASONS, rule: 'tradeOff', aim, value: next.value, believed },
  };
}

/** The package that it believes the other side likes best among those worth its aim (D2). */
export function nextOffer(
  point: Standpoint,
  { list }: Prospects,
  aim: number,
): Prospect | undefined {
  const worthIt = list.filter(({ value }) => value >= aim);
  const candidates = worthIt.length > 0 ? worthIt : list.slice(0, 1);
  const fresh = candidates.filter(({ outcome }) => {
    const pkg = packageOf(point, outcome);
    return Object.keys(pkg).length > 0 && timesTabled(point, [pkg]) < REPEATS;
  });
  return fresh[fresh.length - 1];
}

export function timesTabled({ view }: Standpoint, packages: readonly Package[]): number {
  const same = (offered: readonly Package[]): boolean =>
    offered.length === packages.length &&
    offered.every((pkg, at) => samePackage(pkg, packages[at] ?? {}));
  return view.offers.filter((offer) => offer.by === view.party && same(offer.packages)).length;
}

export function samePackage(a: Package, b: Package): boolean {
  const issues = Object.keys(a);
  return issues.length === Object.keys(b).length && issues.every((issue) => a[issue] === b[issue]);
}
