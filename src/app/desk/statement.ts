import { issueOf } from '../../negotiation/agenda.ts';
import {
  goesAgainst,
  INCONSISTENCY,
  JUSTIFIED_INCONSISTENCY,
  liveCommitment,
} from '../../negotiation/commitments.ts';
import { isAway, ladderOn, rungOf } from '../../negotiation/concessions.ts';
import type { Commitment } from '../../negotiation/state.ts';
import type { View } from '../../negotiation/view.ts';
import type { Concession, IssueId, OptionId, Package } from '../../scenario/scenario.ts';

/** What is said in public, and paid, when the viewer tables or signs packages. */
export interface Statement {
  readonly steps: readonly Step[]; // N16, in the order they are announced
  readonly retreats: readonly Retreat[]; // N22
  readonly losesCredibility: boolean; // N13
}

export interface Step {
  readonly issue: IssueId;
  readonly from: OptionId;
  readonly to: OptionId;
  readonly named: Concession | undefined;
}

export interface Retreat {
  readonly commitment: Commitment;
  readonly price: number; // points at settlement
}

/** N13, N16, N22: what follows from tabling packages now. Signing one asks `signing`. */
export function statementOf(view: View, packages: readonly Package[], signing = false): Statement {
  const retreats = new Map<Commitment, Retreat>();
  let steps: readonly Step[] = [];
  for (const pkg of packages) {
    steps = [...steps, ...stepsOf(view, pkg, steps)];
    for (const [issue, option] of Object.entries(pkg)) {
      const commitment = brokenWord(view, issue, option);
      if (commitment === undefined) continue;
      retreats.set(commitment, { commitment, price: priceOfBreaking(commitment) });
    }
  }
  return {
    steps,
    retreats: [...retreats.values()],
    losesCredibility: !signing && view.mine.final === 'declined',
  };
}

function stepsOf(view: View, pkg: Package, before: readonly Step[]): readonly Step[] {
  const { own, mine, scenario } = view;
  return Object.entries(pkg).flatMap(([id, to]): readonly Step[] => {
    const issue = issueOf(scenario, id);
    const from = mine.stands[id];
    if (issue === undefined || from === undefined || from === to) return [];
    const ladder = ladderOn(own, issue);
    if (!isAway(own, issue, ladder, from, to)) return [];
    const rungs = ladder.slice(0, rungOf(ladder, to) + 1);
    if (rungs.length === 0) return [{ issue: id, from, to, named: undefined }];
    return rungs
      .filter((rung) => !mine.concessions.includes(rung.id))
      .filter((rung) => !before.some(({ named }) => named === rung))
      .map((rung) => ({ issue: id, from: rung.from, to: rung.to, named: rung }));
  });
}

/** N22: points at settlement; 0 where no word is broken. */
export function priceOfBreaking(commitment: Commitment | undefined): number {
  if (commitment === undefined) return 0;
  return commitment.justified ? JUSTIFIED_INCONSISTENCY : INCONSISTENCY;
}

/** N22: the viewer's live commitment that an option would go against. */
export function brokenWord(
  { scenario, own, mine, other }: View,
  id: IssueId,
  option: OptionId,
): Commitment | undefined {
  const commitment = liveCommitment(mine, id);
  const issue = issueOf(scenario, id);
  if (commitment === undefined || issue === undefined) return undefined;
  const them = scenario.parties.find((party) => party.id === other);
  const positions = {
    own: own.positions[id]?.option ?? '',
    other: them?.positions[id]?.option ?? '',
  };
  return goesAgainst(issue, commitment, option, positions) ? commitment : undefined;
}
