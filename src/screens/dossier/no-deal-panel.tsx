import { useTranslation } from 'react-i18next';
import type { View } from '../../negotiation/view.ts';
import { signed } from '../../words/numbers.ts';
import { Panel } from '../page/panel.tsx';
import { SourceMark } from '../sources/source-mark.tsx';
import { Prose } from './brief-panels.tsx';
import { noDealPoints } from '../../app/paper-points.ts';

export function NoDealPanel({ view }: { readonly view: View }) {
  const { t } = useTranslation('dossier');
  const { noAgreement } = view.own;
  const { statusQuo, adjustment, total } = noDealPoints(view);
  return (
    <Panel anchor="noDeal" title={t('sections.noDeal')} look="confidential">
      <Prose text={noAgreement.text} />
      <p>
        <strong>{t('noDealPoints', { points: total })}</strong>{' '}
        {t('noDealSum', { statusQuo, adjustment: signed(adjustment) })}{' '}
        <SourceMark because={noAgreement.because} of={t('sections.noDeal')} />
      </p>
    </Panel>
  );
}
