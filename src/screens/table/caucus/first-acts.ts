import type { CaucusActId } from './caucus-acts.tsx';

/** In which order a newcomer meets the private actions, beside holding: what needs least explaining first. */
const order: readonly CaucusActId[] = [
  'gesture',
  'backChannel',
  'consult',
  'reassure',
  'experts',
  'nonPaper',
  'commit',
  'justify',
];

const atFirst = 3;

/**
 * Of the actions that these talks know, those that a newcomer's first whole game shows in a round:
 * three in the first, one more in each after it, and the one that the staff advise whenever that is.
 */
export function firstActs(
  acts: readonly CaucusActId[],
  round: number,
  advised: CaucusActId | undefined,
): readonly CaucusActId[] {
  const shown = order.filter((act) => acts.includes(act)).slice(0, atFirst + round - 1);
  return acts.filter((act) => shown.includes(act) || act === advised);
}
