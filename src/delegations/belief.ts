import { optionIndex } from '../negotiation/agenda.ts';
import { entryOf } from '../negotiation/entry.ts';
import type { Happening } from '../negotiation/happening.ts';
import type { View } from '../negotiation/view.ts';
import type { Issue, IssueId, Package, Party, PartyId } from '../scenario/scenario.ts';
import {
  estimateSheet,
  type Belief,
  type Drop,
  type SheetPrior,
  type Statement,
  type Term,
} from './sheet-model.ts';
import { publicPosition } from './standpoint.ts';

interface Held {
  readonly own: Party;
  readonly stands: Package;
  readonly heard: number; // happenings of the log that teach something
  readonly belief: Belief;
}

/** By the last happening that taught something: until the next one, so does the belief stay. */
const beliefs = new WeakMap<object, Held[]>();

/**
 * D3: what a view says of the other side's priorities. Before any offer, options are taken to lose
 * with their distance from its public position; then come what it tabled, what it answered, said,
 * initialled and committed itself to.
 */
export function beliefIn(view: View): Belief {
  const { own } = view;
  const { stands } = view.theirs;
  let heard = 0;
  let last: object = stands;
  for (const each of view.log) {
    if (!teaches(each, view.other)) continue;
    heard += 1;
    last = each;
  }
  const held = beliefs.get(last) ?? [];
  beliefs.set(last, held);
  const known = held.find(
    (each) => each.own === own && each.stands === stands && each.heard === heard,
  );
  if (known !== undefined) return known.belief;
  const belief = learn(view);
  held.push({ own, stands, heard, belief });
  return belief;
}

function teaches(happening: Happening, other: PartyId): boolean {
  switch (happening.kind) {
    case 'tabled':
    case 'accepted':
    case 'initialled':
    case 'declined':
    case 'backChannelTold':
    case 'committed':
      return happening.party === other;
    default:
      return false;
  }
}

/** Deviation of what an offer gives away from the curve of its maker's offers. */
const OFF_CURVE = 0.08;
/** How much dearer than others an issue is on which nothing was given, and how sure that is. */
const HELD = 0.6;
const HELD_SPREAD = 0.3;
/** How much dearer than others an issue is on which one commits oneself or names an obstacle. */
const DEAR = 1.1;
/** The first step away from a public position costs more than the later ones. */
const FIRST_STEPS = 0.8;
/** Experts look for what both could live with: what a bridging option is nearer to them by. */
const BRIDGE = 0.15;

function learn(view: View): Belief {
  const { issues, rounds } = view.scenario;
  const homes = issues.map((issue) =>
    Math.max(0, optionIndex(issue, publicPosition(view, view.other, issue.id))),
  );
  const prior = priorOf(issues, homes);
  const statements: Statement[] = [];
  const seen: Seen = { view, issues, homes, prior, statements };
  let floors = 0;
  let round = 0;
  for (const happening of view.log) {
    if (happening.round !== round) [round, floors] = [happening.round, 0];
    const time = (round - 1 + (floors + 1) / 2) / rounds;
    switch (happening.kind) {
      case 'tabled':
        floors += 1;
        if (happening.party === view.other) learnOffer(seen, happening.offer, time);
        break;
      case 'passed':
        floors += 1;
        break;
      case 'accepted':
        if (happening.party === view.other) {
          welcome(seen, view.offers[happening.offer]?.packages[happening.package] ?? {}, time);
        }
        break;
      case 'initialled':
        if (happening.party === view.other) welcome(seen, happening.closed, time);
        break;
      case 'declined':
        if (happening.party === view.other)
          learnRefusal(seen, happening.offer, happening.obstacle, time);
        break;
      case 'backChannelTold':
        if (happening.party === view.other) learnAnswer(seen, happening.issues, happening.matters);
        break;
      case 'committed':
        if (happening.party === view.other) isDear(seen, happening.issue);
        break;
      default:
        break;
    }
  }
  return withinReach(seen, estimateSheet(prior, statements));
}

/**
 * Before any offer: an option loses with its distance from the public position, and an issue
 * weighs with how far away its last option lies.
 */
function priorOf(issues: readonly Issue[], homes: readonly number[]): SheetPrior {
  const reach = issues.map(({ options }, at) => {
    const home = homes[at] ?? 0;
    return Math.max(home, options.length - 1 - home);
  });
  const all = reach.reduce((sum, each) => sum + each, 0) || 1;
  return {
    distance: issues.map(({ options }, at) =>
      options.map(({ bridging }, option) => {
        const way = Math.abs(option - (homes[at] ?? 0)) / Math.max(1, reach[at] ?? 1);
        return Math.max(0, way ** FIRST_STEPS - (bridging ? BRIDGE : 0));
      }),
    ),
    weights: reach.map((each) => each / all),
  };
}

/** What an option loses, of their whole sheet, each time they named it as the obstacle. */
const BLOCKED = 0.12;
/** And for each step that it lies beyond all they have held or tabled: it may be a red line. */
const BEYOND = 0.024;

/**
 * Not all that would be worth something to them may be signed by them. What they have tabled or
 * held, and what lies between, is taken to be within their mandate; the rest is doubtful.
 */
function withinReach({ view, issues, homes }: Seen, belief: Belief): Belief {
  const worth = issues.map((issue, at) => {
    const held = heldOn(view, issue, homes[at] ?? 0);
    const low = Math.min(...held);
    const high = Math.max(...held);
    const refused = refusedOn(view, issue);
    return issue.options.map((_, index) => {
      const beyond = Math.max(0, low - index, index - high);
      // What lies as far from all they have held as what they refused, or farther, on that side.
      const refusals = refused.filter(
        (each) =>
          (index > high && each > high && each <= index) ||
          (index < low && each < low && each >= index),
      ).length;
      return (belief.worth[at]?.[index] ?? 0) - BLOCKED * refusals - BEYOND * beyond;
    });
  });
  return { ...belief, worth };
}

function heldOn(view: View, issue: Issue, home: number): readonly number[] {
  const tabled = view.offers.flatMap((offer) =>
    offer.by === view.other ? offer.packages.map((pkg) => entryOf(pkg, issue.id)) : [],
  );
  const held = [...tabled, entryOf(view.theirs.stands, issue.id)];
  return [home, ...held.flatMap((id) => (id === undefined ? [] : [optionIndex(issue, id)]))];
}

/** The options of an issue in packages that they declined over it. */
function refusedOn({ offers, party }: View, issue: Issue): readonly number[] {
  return offers.flatMap(({ by, answer, packages }) =>
    by === party && answer?.kind === 'declined' && answer.obstacle === issue.id
      ? packages.flatMap((pkg) => {
          const option = entryOf(pkg, issue.id);
          return option === undefined ? [] : [optionIndex(issue, option)];
        })
      : [],
  );
}

interface Seen {
  readonly view: View;
  readonly issues: readonly Issue[];
  readonly homes: readonly number[];
  readonly prior: SheetPrior;
  readonly statements: Statement[];
}

/** Its offers give way along a curve; and what it holds on to is dear to it. */
function learnOffer(seen: Seen, number: number, time: number): void {
  const { view, issues, prior, statements } = seen;
  const packages = view.offers[number]?.packages ?? [];
  for (const pkg of packages) {
    const terms = termsOf(seen, pkg);
    if (terms.length === 0) continue;
    const share = terms.length / issues.length;
    const spread = OFF_CURVE * packages.length ** 0.5;
    statements.push({
      terms: [...terms, ...givenBy(time, share)],
      relation: 'is',
      value: 0,
      spread,
    });
    for (const { issue, option } of terms) {
      const weight = prior.weights[issue] ?? 0;
      const way = prior.distance[issue]?.[option] ?? 0;
      statements.push({
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
function welcome(seen: Seen, pkg: Package, time: number): void {
  const terms = termsOf(seen, pkg);
  const share = terms.length / seen.issues.length;
  seen.statements.push({
    terms: [...terms, ...givenBy(time, share)],
    relation: 'atMost',
    value: 0,
    spread: 0.1,
  });
}

/** What it declines costs it more than it then gives itself; a named obstacle is the dear part. */
function learnRefusal(
  seen: Seen,
  number: number,
  obstacle: IssueId | undefined,
  time: number,
): void {
  for (const pkg of seen.view.offers[number]?.packages ?? []) {
    const terms = termsOf(seen, pkg);
    const share = terms.length / seen.issues.length;
    seen.statements.push({
      terms: [...terms, ...givenBy(time, share)],
      relation: 'atLeast',
      value: 0,
      spread: 0.12,
    });
  }
  if (obstacle !== undefined) isDear(seen, obstacle);
}

/** N21: an issue matters more when moving over its whole length costs more. */
function learnAnswer(
  { issues, statements }: Seen,
  [first, second]: readonly [IssueId, IssueId],
  matters: IssueId, // or `vague`
): void {
  if (matters === 'vague') return;
  const indexOf = (id: IssueId): number => issues.findIndex((issue) => issue.id === id);
  const dear = indexOf(matters);
  const cheap = indexOf(matters === first ? second : first);
  statements.push({
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
function isDear({ issues, prior, statements }: Seen, id: IssueId): void {
  const issue = issues.findIndex((each) => each.id === id);
  const weight = prior.weights[issue] ?? 0;
  statements.push({
    terms: [{ of: 'weight', issue, times: 1 }],
    relation: 'atLeast',
    value: DEAR * weight,
    spread: weight,
  });
}
