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
import { papersOf, partyOf } from '../parties.ts';
import type { PartyState } from '../state.ts';
import { changeParty, say, type Step } from '../step.ts';

/** A step away from a party's public position, as it is announced; plainly where it has no name. */
export interface ConcessionStep {
  readonly issue: IssueId;
  readonly from: OptionId;
  readonly to: OptionId;
  readonly named: Concession | undefined;
}

/**
 * N16: a party tables or signs options: each named step that it thereby takes is announced and
 * remembered, once; any other move away from its public position is announced in plain words.
 * Moving back is no concession.
 */
export function concede(step: Step, party: PartyId, pkg: Package): Step {
  const { scenario } = step.state;
  const { stands, concessions } = papersOf(step.state, party);
  let next = step;
  for (const { issue, from, to, named } of stepsTo(
    partyOf(scenario, party),
    { stands, concessions },
    scenario.issues,
    pkg,
  )) {
    if (named !== undefined) {
      const { concessions: made } = papersOf(next.state, party);
      next = changeParty(next, party, { concessions: [...made, named.id] });
    }
    next = say(next, { kind: 'conceded', party, issue, from, to, concession: named?.id });
  }
  return next;
}

/** N16: the steps that a party would take by tabling or signing options, in their order. */
export function stepsTo(
  party: Party,
  { stands, concessions }: Pick<PartyState, 'stands' | 'concessions'>,
  issues: readonly Issue[],
  pkg: Package,
): readonly ConcessionStep[] {
  return Object.entries(pkg).flatMap(([id, to]): readonly ConcessionStep[] => {
    const issue = issueOf({ issues }, id);
    const from = stands[id];
    if (issue === undefined || from === undefined || from === to) return [];
    const ladder = ladderOn(party, issue);
    if (!isAway(party, issue, ladder, from, to)) return [];
    const rungs = ladder.slice(0, rungOf(ladder, to) + 1);
    if (rungs.length === 0) return [{ issue: id, from, to, named: undefined }];
    return rungs
      .filter((rung) => !concessions.includes(rung.id))
      .map((rung) => ({ issue: id, from: rung.from, to: rung.to, named: rung }));
  });
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

/** On the ladder the order of its steps counts, elsewhere the distance from the public position. */
function isAway(
  party: Party,
  issue: Issue,
  ladder: readonly Concession[],
  from: OptionId,
  to: OptionId,
): boolean {
  const position = party.positions[issue.id]?.option ?? issue.statusQuo;
  const rung = (option: OptionId): number | undefined => {
    if (option === position) return 0;
    const at = rungOf(ladder, option);
    return at < 0 ? undefined : at + 1;
  };
  const [before, after] = [rung(from), rung(to)];
  if (before !== undefined && after !== undefined) return after > before;
  const home = optionIndex(issue, position);
  const distance = (option: OptionId): number => Math.abs(optionIndex(issue, option) - home);
  return distance(to) > distance(from);
}
