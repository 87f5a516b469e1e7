import type { Concession, Issue, OptionId, Package, Party, PartyId } from '../scenario/scenario.ts';
import { issueOf, optionIndex } from './agenda.ts';
import { papersOf, partyOf } from './parties.ts';
import { changeParty, say, type Step } from './step.ts';

/**
 * N16: a party tables or signs options: each named step that it thereby takes is announced and
 * remembered, once; any other move away from its public position is announced in plain words.
 * Moving back is no concession.
 */
export function concede(step: Step, party: PartyId, pkg: Package): Step {
  const papers = partyOf(step.state.scenario, party);
  let next = step;
  for (const [id, to] of Object.entries(pkg)) {
    const issue = issueOf(next.state.scenario, id);
    const from = papersOf(next.state, party).stands[id];
    if (issue === undefined || from === undefined || from === to) continue;
    const ladder = ladderOn(papers, issue);
    if (!isAway(papers, issue, ladder, from, to)) continue;
    const rungs = ladder.slice(0, rungOf(ladder, to) + 1);
    next =
      rungs.length > 0 ? climb(next, party, rungs) : announcePlainly(next, party, id, from, to);
  }
  return next;
}

function climb(step: Step, party: PartyId, rungs: readonly Concession[]): Step {
  let next = step;
  for (const { id: concession, issue, from, to } of rungs) {
    const { concessions } = papersOf(next.state, party);
    if (concessions.includes(concession)) continue;
    next = changeParty(next, party, { concessions: [...concessions, concession] });
    next = say(next, { kind: 'conceded', party, issue, from, to, concession });
  }
  return next;
}

function announcePlainly(
  step: Step,
  party: PartyId,
  issue: string,
  from: OptionId,
  to: OptionId,
): Step {
  return say(step, { kind: 'conceded', party, issue, from, to, concession: undefined });
}

/** The steps named for an issue that join up from the party's position on, in order. */
export function ladderOn(party: Party, issue: Issue): readonly Concession[] {
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
export function rungOf(ladder: readonly Concession[], option: OptionId): number {
  return ladder.findIndex((step) => step.to === option);
}

/** On the ladder the order of its steps counts, elsewhere the distance from the public position. */
export function isAway(
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
