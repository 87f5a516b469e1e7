import { Panel } from '../../page/panel.tsx';
import { useBench } from '../bench.ts';

/** N13: after a declined final offer. */
export function LastWordPanel() {
  const { t } = useBench();
  return (
    <Panel title={t('lastWord.title')}>
      <p>{t('lastWord.lead')}</p>
      <p>{t('lastWord.stayNote')}</p>
    </Panel>
  );
}
