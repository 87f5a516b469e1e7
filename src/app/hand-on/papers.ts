import type { View } from '../../negotiation/view.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { createHost } from '../../session/host.ts';

/** What each side is handed before the talks begin, the party drawn at the left first. */
export function papersOf(scenario: Scenario, text: string): readonly View[] {
  const ids = scenario.parties.map(({ id }) => id);
  const seats = Object.fromEntries(ids.map((id) => [id, { kind: 'person' } as const]));
  const host = createHost({ scenario, text, dice: 0, seats });
  return ids.map((id) => host.view(id));
}
