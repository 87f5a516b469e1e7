import type {
  IssueId,
  OptionId,
  Party,
  PartyId,
  Ratifier,
  RatifierId,
} from '../../scenario/scenario.ts';
import { entryOf } from '../entry.ts';
import type { GoodwillReason } from '../happening.ts';
import { papersOf, partyOf } from '../parties.ts';
import { changeParty, say, type Step } from '../step.ts';

/** N30: a ratifier's stance on an option, −2 … +2; 0 where its papers name none. */
export function stanceOn(ratifier: Ratifier, issue: IssueId, option: OptionId): number {
  let sum = 0;
  for (const stance of ratifier.stances) {
    if (stance.issue === issue) sum += entryOf(stance.options, option) ?? 0;
  }
  return sum;
}

/** The ratifiers of a party that welcome an option, and would follow a commitment to it (N22). */
export function welcomers(party: Party, issue: IssueId, option: OptionId): readonly Ratifier[] {
  return party.ratifiers.filter((each) => stanceOn(each, issue, option) > 0);
}

/** N21: the first of the least patient ratifiers in the file's order. */
export function leastPatient(party: Party): RatifierId | undefined {
  let least: Ratifier | undefined;
  for (const ratifier of party.ratifiers) {
    if (least === undefined || ratifier.patience < least.patience) least = ratifier;
  }
  return least?.id;
}

/** N31: adds steps of goodwill with some of a party's ratifiers; only the party is told. */
export function moveGoodwill(
  step: Step,
  party: PartyId,
  ratifiers: readonly RatifierId[],
  steps: number,
  reason: GoodwillReason,
): Step {
  if (steps === 0) return step;
  let moved = step;
  for (const ratifier of ratifiers) {
    const { goodwill } = papersOf(moved.state, party);
    const now = (goodwill[ratifier] ?? 0) + steps;
    moved = changeParty(moved, party, { goodwill: { ...goodwill, [ratifier]: now } });
    moved = say(moved, { kind: 'goodwillMoved', party, ratifier, steps, reason }, party);
  }
  return moved;
}

/** One step with every ratifier of a party that welcomes an option (N12, N22). */
export function moveWelcomers(
  step: Step,
  party: PartyId,
  issue: IssueId,
  option: OptionId,
  steps: number,
  reason: GoodwillReason,
): Step {
  const papers = partyOf(step.state.scenario, party);
  const follow = welcomers(papers, issue, option).map(({ id }) => id);
  return moveGoodwill(step, party, follow, steps, reason);
}
