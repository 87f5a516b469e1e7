import type { PartyState } from '../../negotiation/state.ts';

type Goodwill = PartyState['goodwill'];

/** Goodwill at home as it would be with so many steps more, by ratifier. */
export function withSteps(goodwill: Goodwill, more: Goodwill): Goodwill {
  const then = { ...goodwill };
  for (const [id, steps] of Object.entries(more)) then[id] = (then[id] ?? 0) + steps;
  return then;
}
