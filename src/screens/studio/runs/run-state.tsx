import { useTranslation } from 'react-i18next';
import type { Run } from '../../../app/studio/runs/run.ts';

/** How far a run has come, or why it goes no further, in one line. */
export function RunState({ run }: { readonly run: Run }) {
  const { t } = useTranslation('instruments');
  const { state, lineups, played, wanted } = run;
  const kind = state.kind === 'finished' && lineups.length > 1 ? 'finishedPairs' : state.kind;
  return <p>{t(`run.${kind}`, { played, count: wanted })}</p>;
}
