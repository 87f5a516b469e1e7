import { optionIndex } from '../negotiation/agenda.ts';
import { entryOf } from '../negotiation/entry.ts';
import type { Happening } from '../negotiation/happening.ts';
import type { View } from '../negotiation/view.ts';
import type { Issue, IssueId, Package, Party, PartyId } from '../scenario/scenario.ts';
import {
  opponentModel,
  type Belief,
  type HintTerm,
  type OpponentModel,
} from './negotiator/opponent-model.ts';
import { publicPosition } from './standpoint.ts';

const NEARBY = 0.9; // how fast an option loses for them with its distance from their position

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

function learn(view: View): Belief {
  const { issues, rounds } = view.scenario;
  const homes = issues.map((issue) =>
    Math.max(0, optionIndex(issue, publicPosition(view, view.other, issue.id))),
  );
  const model = opponentModel(
    issues.map(({ options }) => options.length),
    {
      ridge: 0.6,
      exponents: [0.5, 1, 2, 4],
      expected: issues.map(({ options }, at) =>
        options.map((_, option) => Math.exp(-NEARBY * Math.abs(option - (homes[at] ?? 0)))),
      ),
    },
  );
  const seen: Seen = { view, issues, homes, model };
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
          welcome(seen, view.offers[happening.offer]?.packages[happening.package] ?? {}, 1);
        }
        break;
      case 'initialled':
        if (happening.party === view.other) welcome(seen, happening.closed, 1);
        break;
      case 'declined':
        if (happening.party === view.other)
          learnRefusal(seen, happening.offer, happening.obstacle, time);
        break;
      case 'backChannelTold':
        if (happening.party === view.other) learnAnswer(seen, happening.issues, happening.matters);
        break;
      case 'committed':
        if (happening.party === view.other)
          learnCommitment(seen, happening.issue, happening.option);
        break;
      default:
        break;
    }
  }
  return withinReach(seen, model.belief());
}

/** What an option loses, of their whole sheet, each time they named it as the obstacle. */
const BLOCKED = 0.1;
/** And for each step that it lies beyond all they have held or tabled: it may be a red line. */
const BEYOND = 0.012;

/**
 * Not all that would be worth something to them may be signed by them. What they have tabled or
 * held, and what lies between, is taken to be within their mandate; the rest is doubtful.
 */
function withinReach({ view, issues, homes }: Seen, belief: Belief): Belief {
  const worth = issues.map((issue, at) => {
    const held = heldOn(view, issue, homes[at] ?? 0);
    const low = Math.min(...held);
    const high = Math.max(...held);
    return issue.options.map((option, index) => {
      const beyond = Math.max(0, low - index, index - high);
      const blocked = beyond > 0 ? timesBlocked(view, issue, option.id) : 0;
      return (belief.worth[at]?.[index] ?? 0) - BLOCKED * blocked - BEYOND * beyond;
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

function timesBlocked(view: View, issue: Issue, option: string): number {
  let times = 0;
  for (const { by, answer, packages } of view.offers) {
    if (by !== view.party || answer?.kind !== 'declined' || answer.obstacle !== issue.id) continue;
    if (packages.some((pkg) => pkg[issue.id] === option)) times += 1;
  }
  return times;
}

interface Seen {
  readonly view: View;
  readonly issues: readonly Issue[];
  readonly homes: readonly number[];
  readonly model: OpponentModel;
}

function learnOffer({ view, issues, model }: Seen, number: number, time: number): void {
  const packages = view.offers[number]?.packages ?? [];
  for (const pkg of packages) {
    const options = issues.map((issue) => {
      const option = entryOf(pkg, issue.id);
      return option === undefined ? -1 : optionIndex(issue, option);
    });
    model.offered(options, time, 1 / packages.length ** 0.5);
  }
}

function termsOf({ issues }: Seen, pkg: Package): readonly HintTerm[] {
  return issues.flatMap((each, issue) => {
    const option = entryOf(pkg, each.id);
    return option === undefined
      ? []
      : [{ issue, option: optionIndex(each, option), sign: 1 as const }];
  });
}

/** What it signs costs it little, issue by issue. */
function welcome(seen: Seen, pkg: Package, weight: number): void {
  const terms = termsOf(seen, pkg);
  const share = terms.length / seen.issues.length;
  seen.model.hint({ terms, relation: 'atMost', value: 0.5 * share, weight });
}

/** What it declines costs it more than it then gives itself; a named obstacle is the dear part. */
function learnRefusal(
  seen: Seen,
  number: number,
  obstacle: IssueId | undefined,
  time: number,
): void {
  const packages = seen.view.offers[number]?.packages ?? [];
  for (const pkg of packages) {
    const terms = termsOf(seen, pkg);
    const share = terms.length / seen.issues.length;
    seen.model.hint({ terms, relation: 'atLeast', value: 0.4 * time * share, weight: 0.3 });
    const blocking = terms.filter(({ issue }) => seen.issues[issue]?.id === obstacle);
    if (blocking.length > 0) {
      const value = 1.2 / seen.issues.length;
      seen.model.hint({ terms: blocking, relation: 'atLeast', value, weight: 1 });
    }
  }
}

/** N21: an issue matters more when moving over its whole length costs more. */
function learnAnswer(
  seen: Seen,
  issues: readonly [IssueId, IssueId],
  matters: IssueId, // or `vague`
): void {
  if (matters === 'vague') return;
  const less = issues.find((id) => id !== matters);
  const dear = farEnd(seen, matters, 1);
  const cheap = less === undefined ? undefined : farEnd(seen, less, -1);
  if (dear === undefined || cheap === undefined) return;
  const value = 0.5 / seen.issues.length;
  seen.model.hint({ terms: [dear, cheap], relation: 'atLeast', value, weight: 2 });
}

/** N22: one commits oneself on what is dear. */
function learnCommitment(seen: Seen, issue: IssueId, option: string): void {
  const far = farEnd(seen, issue, 1);
  if (far === undefined) return;
  const value = 1.2 / seen.issues.length;
  seen.model.hint({ terms: [far], relation: 'atLeast', value, weight: 0.7 });
  const terms = termsOf(seen, { [issue]: option });
  seen.model.hint({ terms, relation: 'atMost', value: value / 4, weight: 0.7 });
}

/** The option farthest from its public position on an issue. */
function farEnd({ issues, homes }: Seen, id: IssueId, sign: 1 | -1): HintTerm | undefined {
  const issue = issues.findIndex((each) => each.id === id);
  const options = issues[issue]?.options.length;
  if (options === undefined) return undefined;
  const home = homes[issue] ?? 0;
  return { issue, option: home > (options - 1) / 2 ? 0 : options - 1, sign };
}
