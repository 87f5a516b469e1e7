import type {
  Concession,
  Issue,
  IssueId,
  OptionId,
  Package,
  Party,
  PartyId,
} from '../../scenario/scenario.ts';
import { isOffered, issueOf, optionIndex } from '../agenda.ts';
import { entryOf } from '../entry.ts';
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

/**
 * N16: an offer takes its maker aside or back: that is told, and stepping back costs trust. `offered`:
 * what either side had offered before it.
 */
export function shift(
  step: Step,
  party: PartyId,
  offered: Pick<Stood, 'last' | 'theirs'>,
  packages: readonly Package[],
): Step {
  const own = partyOf(step.state.scenario, party);
  const { stands } = papersOf(step.state, party);
  const shifts = shiftsTo(step.state, own, { stands, ...offered }, packages);
  const told = shifts.reduce((next, each) => say(next, { kind: 'shifted', party, ...each }), step);
  return shifts.some(({ way }) => way === 'back') ? moveTrust(told, 'steppedBack') : told;
}

/** Where a party stood before an offer: in public, and by the packages of its own last offer. */
interface Stood extends Pick<PartyState, 'stands'> {
  readonly last: readonly Package[]; // none before its first
  readonly theirs: readonly Package[]; // of the other side's last offer
}

/**
 * N16: the moves of a stand by tabling packages that bring the sides no closer. It moves with the
 * first of them, but nothing is a step back that leaves the other side as good a choice as before.
 */
export function shiftsTo(
  known: Known,
  party: Party,
  stood: Stood,
  packages: readonly Package[],
): readonly Shift[] {
  if (!known.rules.tellsShifts) return [];
  const shifts = Object.entries(packages[0] ?? {}).flatMap(([id, to]): readonly Shift[] => {
    const from = stood.stands[id];
    if (from === undefined) return [];
    const way = wayBetween(known, party, id, from, to);
    if (way === 'forward' || meets(known, stood, id, to)) return [];
    return [{ issue: id, from, to, way }];
  });
  if (!known.rules.menusHoldGround || !holdsGround(known, party, stood, packages)) return shifts;
  return shifts.filter(({ way }) => way !== 'back');
}

/** Whether an option is what the other side's last offer has, which leaves its maker no farther from it. */
function meets({ rules }: Known, { theirs }: Stood, id: IssueId, to: OptionId): boolean {
  return rules.meetingIsNoShift && isOffered(theirs, id, to);
}

/** Whether some package asks on no issue for more than some package of the last offer did. */
function holdsGround(
  known: Known,
  party: Party,
  stood: Stood,
  packages: readonly Package[],
): boolean {
  const { stands, last } = stood;
  const before = last.length === 0 ? [stands] : last.map((pkg) => ({ ...stands, ...pkg }));
  return packages.some((now) =>
    before.some((then) =>
      Object.entries(now).every(([id, to]) => {
        const from = entryOf(then, id);
        if (from === undefined || meets(known, stood, id, to)) return true;
        return wayBetween(known, party, id, from, to) !== 'back';
      }),
    ),
  );
}

function wayBetween(
  known: Known,
  party: Party,
  id: IssueId,
  from: OptionId,
  to: OptionId,
): 'forward' | Shift['way'] {
  const issue = issueOf(known.scenario, id);
  // What stays where it is, like what is not on the agenda, is no move.
  return issue === undefined || from === to ? 'forward' : wayOf(known, party, issue, from, to);
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
