import { useTranslation } from 'react-i18next';
import type { TableId } from '../../../../classroom/lesson/lesson-event.ts';
import { Toggle } from '../../../controls/toggle.tsx';
import { Panel } from '../../../page/panel.tsx';
import { useConsole } from '../console-context.ts';
import { Afterwards } from './afterwards.tsx';
import { ClassOutcome } from './class-outcome.tsx';
import page from '../console.module.css';

/** The class looks back: how all games ended, what to talk about, and what becomes of it all. */
export function Debrief({ onOpen }: { readonly onOpen: (table: TableId) => void }) {
  const { t } = useTranslation('console');
  const { sight, ask } = useConsole();
  const { names, example } = sight.projector;
  const keepExample = example === undefined ? {} : { example };
  return (
    <div className={page['stack']}>
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
      <ClassOutcome onOpen={onOpen} />
      <Afterwards />
    </div>
  );
}
