import { Projector } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pathTo } from '../../../app/routes.ts';
import type { TableId } from '../../../classroom/lesson/lesson-event.ts';
import { LinkButton } from '../../controls/button.tsx';
import { Page } from '../../page/page.tsx';
import { ClassSettingsDialog } from './class-settings-dialog.tsx';
import { useConsole } from './console-context.ts';
import { Debrief } from './debrief/debrief.tsx';
import { Lobby } from './lobby/lobby.tsx';
import { OpenTable } from './open-table/open-table.tsx';
import { Preparation } from './preparation.tsx';
import { StagePath } from './stage-path.tsx';
import { Talks } from './talks/talks.tsx';
import styles from './console.module.css';

/** What the lesson has come to; or one of its tables, looked at closely. */
export function ConsoleStage({ trouble }: { readonly trouble: string | undefined }) {
  const { t } = useTranslation('console');
  const { sight, code, told } = useConsole();
  const [open, setOpen] = useState<TableId>();
  const { stage, about } = sight.lesson;
  const tile = sight.tiles.find(({ id }) => id === open);
  return (
    <Page
      title={told?.scenario.title ?? about.title}
      kicker={t('kicker', { code })}
      width="full"
      className={styles['console']}
    >
      <div className={styles['top']}>
        <StagePath stage={stage} />
        <div className={styles['row']}>
          <ClassSettingsDialog />
          <LinkButton to={pathTo.projector(code)} blank icon={<Projector aria-hidden="true" />}>
            {t('toProjector')}
          </LinkButton>
        </div>
      </div>
      {trouble !== undefined && (
        <p role="alert" className={styles['trouble']}>
          {trouble}
        </p>
      )}
      {tile !== undefined ? (
        <OpenTable
          key={tile.id}
          tile={tile}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      ) : (
        <AtStage onOpen={setOpen} />
      )}
    </Page>
  );
}

function AtStage({ onOpen }: { readonly onOpen: (table: TableId) => void }) {
  const { sight } = useConsole();
  switch (sight.lesson.stage) {
    case 'lobby':
      return <Lobby />;
    case 'prepare':
      return <Preparation />;
    case 'play':
      return <Talks onOpen={onOpen} />;
    case 'debrief':
      return <Debrief onOpen={onOpen} />;
  }
}
