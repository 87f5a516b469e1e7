import { useTranslation } from 'react-i18next';
import { Toggle } from '../../../controls/toggle.tsx';
import { Panel } from '../../../page/panel.tsx';
import { useConsole } from '../console-context.ts';

/** What stands on the screen for all beside the results. */
export function OnProjector() {
  const { t } = useTranslation('console');
  const { sight, ask } = useConsole();
  const { names, example } = sight.projector;
  const keepExample = example === undefined ? {} : { example };
  return (
    <Panel title={t('debrief.projector')}>
      <Toggle
        on={names}
        note={t('debrief.namesNote')}
        onChange={(on) => {
          void ask({ kind: 'project', names: on, ...keepExample });
        }}
      >
        {t('debrief.names')}
      </Toggle>
    </Panel>
  );
}
