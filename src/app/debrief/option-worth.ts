import { optionPoints } from '../../negotiation/points.ts';
import type { GameState } from '../../negotiation/state.ts';
import type { Issue, OptionId, PartyId } from '../../scenario/scenario.ts';

/** What an option is worth to a party: at signature by belief, or as events turned out (N41, N42). */
export function optionWorth(
  { scenario, rules, trust, outcome }: GameState,
  party: PartyId,
  issue: Issue,
  option: OptionId,
  when: 'signature' | 'after' = 'signature',
): number {
  const papers = scenario.parties.find(({ id }) => id === party);
  if (!papers) return 0;
  const came = when === 'after' ? outcome?.contingencies : undefined;
  const signing = { rules, trust: outcome?.trustAtSignature ?? trust };
  return optionPoints(papers, issue, option, signing, came);
}
