import { Eye, Pause, Play, Timer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Look } from '../../../../app/live/teach/attention.ts';
import type { TableId } from '../../../../classroom/lesson/lesson-event.ts';
import type { Tile } from '../../../../classroom/sight/teacher-sight.ts';
import { Button } from '../../../controls/button.tsx';
import { useConsole } from '../console-context.ts';
import { LastAct } from './last-act.tsx';
import { LookList } from './look-list.tsx';
import { TilePeople } from './tile-people.tsx';
import { TileStatus } from './tile-status.tsx';
import { Tracks } from './tracks.tsx';
import styles from './talks.module.css';

interface TableTileProps {
  readonly tile: Tile;
  readonly looks: readonly Look[];
  readonly now: number; // by the server's clock
  readonly onOpen: (table: TableId) => void;
}

/** One table at a glance: who, where they are, how far apart, and whether it needs a look. */
export function TableTile({ tile, looks, now, onOpen }: TableTileProps) {
  const { t } = useTranslation('console');
  const { ask } = useConsole();
  const { id, number, phase, clock } = tile;
  const paused = clock.kind === 'paused';
  return (
    <article
      className={styles['tile']}
      aria-label={t('tableNumber', { number })}
      data-looks={looks.length > 0 || undefined}
      data-over={phase === 'over' || undefined}
    >
      <h3>{t('tableNumber', { number })}</h3>
      <LookList looks={looks} />
      <TilePeople tile={tile} />
      <TileStatus tile={tile} now={now} />
      <Tracks tile={tile} />
      <LastAct tile={tile} />
      <div className={styles['doing']}>
        <Button
          look="primary"
          icon={<Eye aria-hidden="true" />}
          aria-label={t('talks.openTable', { number })}
          onClick={() => {
            onOpen(id);
          }}
        >
          {t('talks.open')}
        </Button>
        {phase !== 'over' && (
          <>
            <Button
              icon={paused ? <Play aria-hidden="true" /> : <Pause aria-hidden="true" />}
              aria-label={t(paused ? 'talks.resumeTable' : 'talks.pauseTable', { number })}
              onClick={() => {
                const change = paused ? 'resumed' : 'paused';
                void ask({ kind: 'clock', tables: [id], change });
              }}
            >
              {t(paused ? 'talks.resume' : 'talks.pause')}
            </Button>
            <Button
              icon={<Timer aria-hidden="true" />}
              aria-label={t('talks.extendTable', { number })}
              onClick={() => {
                void ask({ kind: 'clock', tables: [id], change: 'extended', seconds: 60 });
              }}
            >
              {t('talks.extend')}
            </Button>
          </>
        )}
      </div>
    </article>
  );
}
