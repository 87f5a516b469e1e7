import type {
  Concession,
  Issue,
  IssueId,
  OptionId,
  Package,
  Party,
  PartyId,
} from '../../scenario/scenario.ts';
import { issueOf, optionIndex } from '../agenda.ts';
import type { HappeningBody } from '../happening.ts';
import { papersOf, partyOf } from '../parties.ts';
import type { Rulebook } from '../rulebook.ts';
import type { PartyState } from '../state.ts';
import { changeParty, say, type Step } from '../step.ts';
import { positionsOn, type Sides } from './commitments.ts';
import { moveTrust } from './trust.ts';

/** A step away from a party's public position, as it is announced; plainly where it has no name. */
export interface ConcessionStep {
  readonly issue: IssueId;
  readonly from: OptionId;
  readonly to: OptionId;
  readonly named: Concession | undefined;
}

/** A move of a party's stand that is no concession. */
export interface Shift {
  readonly issue: IssueId;
  readonly from: OptionId;
  readonly to: OptionId;
  readonly way: 'sideways' | 'back';
}

/** What both sides know: the rules, and everybody's public positions. */
interface Known {
  readonly rules: Rulebook;
  readonly scenario: Sides & { readonly issues: readonly Issue[] };
}

/**
 * N16: a party tables or signs options: each named step that it thereby takes is announced and
 * remembered, once; any other move towards the other side is announced in plain words.
 */
export function concede(step: Step, party: PartyId, pkg: Package): Step {
  const { stands, concessions } = papersOf(step.state, party);
  const own = partyOf(step.state.scenario, party);
  let next = step;
  for (const { issue, from, to, named } of stepsTo(step.state, own, { stands, concessions }, pkg)) {
    if (named !== undefined) {
      const { concessions: made } = papersOf(next.state, party);
      next = changeParty(next, party, { concessions: [...made, named.id] });
    }
    const body = { kind: 'conceded', party, issue, from, to, concession: named?.id } as const;
    if (!wasTold(next, body)) next = say(next, body);
  }
  return next;
}

/** Several packages of one offer may take the same step: it is told once. */
function wasTold({ state, happenings }: Step, body: Told): boolean {
  return (
    state.rules.tellsShifts &&
    happenings.some(
      (each) =>
        each.kind === 'conceded' &&
        each.party === body.party &&
        each.issue === body.issue &&
        each.from === body.from &&
        each.to === body.to,
    )
  );
}

type Told = Extract<HappeningBody, { readonly kind: 'conceded' }>;

/** N16: an offer takes its maker aside or back: that is told, and stepping back costs trust. */
export function shift(step: Step, party: PartyId, pkg: Package): Step {
  const own = partyOf(step.state.scenario, party);
  const shifts = shiftsTo(step.state, own, papersOf(step.state, party), pkg);
  const told = shifts.reduce((next, each) => say(next, { kind: 'shifted', party, ...each }), step);
  return shifts.some(({ way }) => way === 'back') ? moveTrust(told, 'steppedBack') : told;
}

/** N16: the moves of a stand by tabling options that bring the sides no closer. */
export function shiftsTo(
  known: Known,
  party: Party,
  { stands }: Pick<PartyState, 'stands'>,
  pkg: Package,
): readonly Shift[] {
  if (!known.rules.tellsShifts) return [];
  return Object.entries(pkg).flatMap(([id, to]): readonly Shift[] => {
    const issue = issueOf(known.scenario, id);
    const from = stands[id];
    if (issue === undefined || from === undefined || from === to) return [];
    const way = wayOf(known, party, issue, from, to);
    return way === 'forward' ? [] : [{ issue: id, from, to, way }];
  });
}

/** N16: the steps that a party would take by tabling or signing options, in their order. */
export function stepsTo(
  known: Known,
  party: Party,
  { stands, concessions }: Pick<PartyState, 'stands' | 'concessions'>,
  pkg: Package,
): readonly ConcessionStep[] {
  return Object.entries(pkg).flatMap(([id, to]): readonly ConcessionStep[] => {
    const issue = issueOf(known.scenario, id);
    const from = stands[id];
    if (issue === undefined || from === undefined || from === to) return [];
    if (!isStep(known, party, issue, from, to)) return [];
    const ladder = ladderOn(party, issue);
    const rungs = ladder.slice(0, rungOf(ladder, to) + 1);
    if (rungs.length === 0) return [{ issue: id, from, to, named: undefined }];
    return rungs
      .filter((rung) => !concessions.includes(rung.id))
      .map((rung) => ({ issue: id, from: rung.from, to: rung.to, named: rung }));
  });
}

function isStep(known: Known, party: Party, issue: Issue, from: OptionId, to: OptionId): boolean {
  if (known.rules.tellsShifts) return wayOf(known, party, issue, from, to) === 'forward';
  return isAway(party, issue, from, to);
}

/** Forward along one's ladder, and off it, whatever is nearer to the other side's public position. */
function wayOf(
  { scenario }: Known,
  party: Party,
  issue: Issue,
  from: OptionId,
  to: OptionId,
): 'forward' | Shift['way'] {
  const [before, after] = rungsOf(party, issue, from, to);
  if (before !== undefined && after !== undefined) return after > before ? 'forward' : 'back';
  const { own, other } = positionsOn(scenario, party.id, issue.id);
  const gap = (option: OptionId): number =>
    Math.abs(optionIndex(issue, option) - optionIndex(issue, other));
  if (gap(to) === gap(from)) return 'sideways';
  // Where both publicly want the same, whoever leaves that moves, and nobody comes back to less.
  if (own === other) return gap(to) > gap(from) ? 'forward' : 'sideways';
  return gap(to) < gap(from) ? 'forward' : 'back';
}

/** The steps named for an issue that join up from the party's position on, in order. */
function ladderOn(party: Party, issue: Issue): readonly Concession[] {
  const ladder: Concession[] = [];
  let at = party.positions[issue.id]?.option;
  for (const step of party.concessions) {
    if (step.issue !== issue.id || step.from !== at) continue;
    ladder.push(step);
    at = step.to;
  }
  return ladder;
}

/** Which rung leads to an option; −1 where none does. */
function rungOf(ladder: readonly Concession[], option: OptionId): number {
  return ladder.findIndex((step) => step.to === option);
}

/** Where two options stand on a party's ladder: 0 its public position; undefined off it. */
function rungsOf(
  party: Party,
  issue: Issue,
  from: OptionId,
  to: OptionId,
): readonly [number | undefined, number | undefined] {
  const ladder = ladderOn(party, issue);
  const rung = (option: OptionId): number | undefined => {
    if (option === positionOf(party, issue)) return 0;
    const at = rungOf(ladder, option);
    return at < 0 ? undefined : at + 1;
  };
  return [rung(from), rung(to)];
}

function positionOf({ positions }: Party, { id, statusQuo }: Issue): OptionId {
  return positions[id]?.option ?? statusQuo;
}

/** On the ladder the order of its steps counts, elsewhere the distance from the public position. */
function isAway(party: Party, issue: Issue, from: OptionId, to: OptionId): boolean {
  const [before, after] = rungsOf(party, issue, from, to);
  if (before !== undefined && after !== undefined) return after > before;
  const home = optionIndex(issue, positionOf(party, issue));
  const distance = (option: OptionId): number => Math.abs(optionIndex(issue, option) - home);
  return distance(to) > distance(from);
}
