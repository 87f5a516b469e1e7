import { useTranslation } from 'react-i18next';
import type { Run } from '../../../app/studio/runs/run.ts';

/** How far a run has come, or why it goes no further, in one line. */
export function RunState({ run: { state, played, wanted } }: { readonly run: Run }) {
  const { t } = useTranslation('instruments');
  return <p>{t(`run.${state.kind}`, { played, count: wanted })}</p>;
}
