import type { Happening } from '../../negotiation/happening.ts';
import type { View } from '../../negotiation/view.ts';
import { signed } from '../numbers.ts';

type Voted = Extract<Happening, { readonly kind: 'voted' }>;

/** N31: a vote by what it had and what it needed, in steps; there is none before both sheets lie open. */
export function ballotOf(
  { own, revealed }: View,
  { party, ratifier, support }: Pick<Voted, 'party' | 'ratifier' | 'support'>,
): { readonly support: string; readonly needed: string } {
  const parties = revealed?.scenario.parties ?? [own];
  const side = parties.find(({ id }) => id === party);
  const threshold = side?.ratifiers.find(({ id }) => id === ratifier)?.threshold ?? 0;
  return { support: signed(support), needed: signed(threshold) };
}
