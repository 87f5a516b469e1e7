import type { TFunction } from 'i18next';
import type { FollowedMove } from '../../record/followed-move.ts';
import type { TableT } from './bench.ts';

/** Whether a move was the one recorded in the earlier game, and if not, why. */
export function followedWords(
  t: TableT,
  shell: TFunction<'shell'>,
  { round, phase, source }: FollowedMove,
): string {
  const at = { round, phase: shell(`record.phase.${phase}`) };
  return source.kind === 'record'
    ? t('record.kept', at)
    : t('record.left', { ...at, why: shell(`record.why.${source.why}`) });
}
