import { optionIndex } from '../../negotiation/agenda.ts';
import { entryOf } from '../../negotiation/entry.ts';
import type { View } from '../../negotiation/view.ts';
import type { Issue, IssueId, Package } from '../../scenario/scenario.ts';
import {
  stated,
  type Drop,
  type Said,
  type SheetPrior,
  type Statement,
  type Term,
} from './sheet-model.ts';

/** Deviation of what an offer gives away from the curve of its maker's offers. */
const OFF_CURVE = 0.08;
/** How much dearer than others an issue is on which nothing was given, and how sure that is. */
const HELD = 0.6;
const HELD_SPREAD = 0.3;
/** How much dearer than others an issue is on which one commits oneself or names an obstacle. */
const DEAR = 1.1;

/** What is read, what is known of it beforehand, and what has been said of it so far. */
export interface Seen {
  readonly view: View;
  readonly issues: readonly Issue[];
  readonly prior: SheetPrior;
  readonly said: Said[];
}

function note({ prior, said }: Seen, statement: Statement): void {
  said.push(stated(prior, statement));
}

/** Its offers give way along a curve; and what it holds on to is dear to it. */
export function learnOffer(seen: Seen, number: number, time: number): void {
  const { view, issues, prior } = seen;
  const packages = view.offers[number]?.packages ?? [];
  for (const pkg of packages) {
    const terms = termsOf(seen, pkg);
    if (terms.length === 0) continue;
    const share = terms.length / issues.length;
    const spread = OFF_CURVE * packages.length ** 0.5;
    note(seen, {
      terms: [...terms, ...givenBy(time, share)],
      relation: 'is',
      value: 0,
      spread,
    });
    for (const { issue, option } of terms) {
      const weight = prior.weights[issue] ?? 0;
      const way = prior.distance[issue]?.[option] ?? 0;
      note(seen, {
        terms: [{ of: 'weight', issue, times: 1 }],
        relation: 'is',
        value: weight * (1 + HELD * (1 - 2 * way)),
        spread: weight * HELD_SPREAD * (packages.length * view.scenario.rounds) ** 0.5,
      });
    }
  }
}

/** What its offers give away by then, taken off: of a part of the agenda, a part of it. */
function givenBy(time: number, share: number): readonly Term[] {
  return [
    { of: 'opening', times: -share },
    { of: 'giving', times: -share * time },
  ];
}

function termsOf({ issues }: Seen, pkg: Package): readonly Drop[] {
  return issues.flatMap((each, issue) => {
    const option = entryOf(pkg, each.id);
    return option === undefined
      ? []
      : [{ of: 'drop' as const, issue, option: optionIndex(each, option), times: 1 }];
  });
}

/** What it signs costs it no more than it would give away by then. */
export function welcome(seen: Seen, pkg: Package, time: number): void {
  weigh(seen, pkg, time, { relation: 'atMost', spread: 0.1 });
}

/** What it declines costs it more than it then gives itself; a named obstacle is the dear part. */
export function learnRefusal(
  seen: Seen,
  number: number,
  obstacle: IssueId | undefined,
  time: number,
): void {
  for (const pkg of seen.view.offers[number]?.packages ?? []) refuse(seen, pkg, time);
  if (obstacle !== undefined) isDear(seen, obstacle);
}

/** What it will not have costs it more than it then gives itself. */
export function refuse(seen: Seen, pkg: Package, time: number): void {
  weigh(seen, pkg, time, { relation: 'atLeast', spread: 0.12 });
}

/** States how what a package costs it compares with what it gives away by then. */
function weigh(
  seen: Seen,
  pkg: Package,
  time: number,
  how: Pick<Statement, 'relation' | 'spread'>,
): void {
  const terms = termsOf(seen, pkg);
  const share = terms.length / seen.issues.length;
  note(seen, { terms: [...terms, ...givenBy(time, share)], value: 0, ...how });
}

/** N21: an issue matters more when moving over its whole length costs more. */
export function learnAnswer(
  seen: Seen,
  [first, second]: readonly [IssueId, IssueId],
  matters: IssueId, // or `vague`
): void {
  if (matters === 'vague') return;
  const { issues } = seen;
  const indexOf = (id: IssueId): number => issues.findIndex((issue) => issue.id === id);
  const dear = indexOf(matters);
  const cheap = indexOf(matters === first ? second : first);
  note(seen, {
    terms: [
      { of: 'weight', issue: dear, times: 1 },
      { of: 'weight', issue: cheap, times: -1 },
    ],
    relation: 'atLeast',
    value: 0.3 / issues.length,
    spread: 0.1 / issues.length,
  });
}

/** N11, N22: one names as the obstacle, and commits oneself on, what is dear. */
export function isDear(seen: Seen, id: IssueId): void {
  const { issues, prior } = seen;
  const issue = issues.findIndex((each) => each.id === id);
  const weight = prior.weights[issue] ?? 0;
  note(seen, {
    terms: [{ of: 'weight', issue, times: 1 }],
    relation: 'atLeast',
    value: DEAR * weight,
    spread: weight,
  });
}
