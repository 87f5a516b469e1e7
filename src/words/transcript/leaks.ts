import type { Happening } from '../../negotiation/happening.ts';

/** N27: whether it was a draft that leaked, and not a question put in private. */
export function isDraftLeaked(log: readonly Happening[], leak: Happening): boolean {
  const last = log
    .slice(0, log.indexOf(leak))
    .findLast(({ kind }) => kind === 'nonPaperHanded' || kind === 'backChannelTold');
  return last?.kind === 'nonPaperHanded';
}

/** N27: whether a step is the first that a leaked draft takes for its author. */
export function isByLeak(log: readonly Happening[], step: Happening): boolean {
  if (step.kind !== 'conceded' && step.kind !== 'shifted' && step.kind !== 'retreated')
    return false;
  const before = log
    .slice(0, log.indexOf(step))
    .findLast(({ kind }) => kind !== 'trustMoved' && kind !== 'goodwillMoved');
  return before?.kind === 'leaked';
}
