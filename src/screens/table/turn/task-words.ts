import type { Bench } from '../bench.ts';

/** What is to be done now, or who does something now. */
export function taskWords({
  view: { phase, turn, party },
  names,
  t,
  watching,
}: Pick<Bench, 'view' | 'names' | 't' | 'watching'>): string {
  if (phase === 'over') return t('turn.over');
  if (phase === 'dispatches' || phase === 'roundEnd' || phase === 'ratification') {
    return t('turn.between');
  }
  if (turn === undefined) return t('turn.between');
  if (turn === party && !watching) return t(`turn.yours.${phase}`);
  return t(`turn.theirs.${phase}`, { who: names.who(turn) });
}
