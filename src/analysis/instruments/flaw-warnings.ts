import { phrase } from '../../lib/phrase.ts';
import { mostSupport } from '../../scenario/checks/play/mandates.ts';
import { quoted } from '../../scenario/problems/explain.ts';
import type { IssueId, OptionId, Party, Scenario } from '../../scenario/scenario.ts';
import type { PlayWarning } from '../play-warning.ts';
import type { Flaw } from './flaws.ts';

export type FlawKey = `flaw.${
  'badForBoth' | 'likedBy' | 'needsTrust' | 'noLeave' | 'nothingToSign'}`;

/** The flaws in words, each at the number or the name that an author would change. */
export function warnOfFlaws(
  scenario: Scenario,
  flaws: readonly Flaw[],
): readonly PlayWarning<FlawKey>[] {
  return flaws.flatMap((flaw) => warnOf(scenario, flaw) ?? []);
}

function warnOf(scenario: Scenario, flaw: Flaw): PlayWarning<FlawKey> | undefined {
  switch (flaw.kind) {
    case 'needsTrust': {
      const { issue, option, needed, most } = flaw;
      const said = [phrase('flaw.needsTrust', { option: quoted(option), needed, most })];
      return { path: [...placeOf(scenario, issue, option), 'needsTrust'], said };
    }
    case 'badForBoth': {
      const { issue, option, statusQuo, likedBy } = flaw;
      const names = { option: quoted(option), statusQuo: quoted(statusQuo) };
      const ratifiers = likedBy.map(quoted).join(', ');
      const liked = likedBy.length > 0 ? [phrase('flaw.likedBy', { ratifiers })] : [];
      const said = [phrase('flaw.badForBoth', names), ...liked];
      return { path: [...placeOf(scenario, issue, option), 'id'], said };
    }
    case 'noLeave':
      return noLeave(scenario, flaw);
    case 'nothingToSign': {
      const said = [phrase('flaw.nothingToSign', { issue: quoted(flaw.issue) })];
      return { path: [...placeOfIssue(scenario, flaw.issue), 'id'], said };
    }
  }
}

function noLeave(
  scenario: Scenario,
  { party: id, issue, option, needed, most }: Extract<Flaw, { readonly kind: 'noLeave' }>,
): PlayWarning<FlawKey> | undefined {
  const party = scenario.parties.find((each) => each.id === id);
  // What the file alone shows is told of the file: checks/play/mandates.ts.
  if (party && mostSupport(scenario, party, issue, option) < needed) return undefined;
  const at = consultAt(party, issue, option);
  const cut = Math.floor(most * 100) / 100;
  const said = [phrase('flaw.noLeave', { option: quoted(option), needed, most: cut })];
  return { path: ['parties', id, 'mandate', issue, 'consult', at, 'needsSupport'], said };
}

function consultAt(party: Party | undefined, issue: IssueId, option: OptionId): number {
  return party?.mandate[issue]?.consult.findIndex((each) => each.option === option) ?? 0;
}

function placeOfIssue({ issues }: Scenario, id: IssueId): readonly (string | number)[] {
  return ['issues', issues.findIndex((issue) => issue.id === id)];
}

function placeOf(scenario: Scenario, id: IssueId, option: OptionId): readonly (string | number)[] {
  const issue = scenario.issues.find((each) => each.id === id);
  const at = issue?.options.findIndex((each) => each.id === option) ?? 0;
  return [...placeOfIssue(scenario, id), 'options', at];
}
