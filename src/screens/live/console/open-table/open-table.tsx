import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBeat, watchTime } from '../../../../app/live/clock.ts';
import { useLive } from '../../../../app/live/live-store.ts';
import { looksOf } from '../../../../app/live/teach/attention.ts';
import type { Tile } from '../../../../classroom/sight/teacher-sight.ts';
import { Button } from '../../../controls/button.tsx';
import { Choices } from '../../../controls/choices.tsx';
import { Panel } from '../../../page/panel.tsx';
import { useConsole } from '../console-context.ts';
import { ActBar } from '../talks/act-bar.tsx';
import { LastAct } from '../talks/last-act.tsx';
import { LookList } from '../talks/look-list.tsx';
import { TileStatus } from '../talks/tile-status.tsx';
import { Tracks } from '../talks/tracks.tsx';
import { useParties } from '../use-parties.ts';
import { ChairPeople } from './chair-people.tsx';
import { MessageList } from './message-list.tsx';
import { Shoulder } from './shoulder.tsx';
import styles from './open-table.module.css';
import page from '../console.module.css';

interface OpenTableProps {
  readonly tile: Tile;
  readonly onClose: () => void;
}

/** One table looked at closely: over either shoulder, and all that can be done about it. */
export function OpenTable({ tile, onClose }: OpenTableProps) {
  const { t } = useTranslation('console');
  const { sight } = useConsole();
  const parties = useParties();
  const [chair, setChair] = useState(() => tile.turn ?? parties[0]?.id ?? '');
  const heading = useRef<HTMLHeadingElement>(null);
  const now = useBeat() + useLive((live) => live?.ahead ?? 0);
  useEffect(() => watchTime(), []);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={page['stack']}>
      <div className={page['row']}>
        <Button icon={<ArrowLeft aria-hidden="true" />} onClick={onClose}>
          {t('open.back')}
        </Button>
        <h2 ref={heading} tabIndex={-1}>
          {t('tableNumber', { number: tile.number })}
        </h2>
      </div>
      <LookList looks={looksOf(tile, { ...sight, now })} />
      {tile.phase !== 'over' && <ActBar tables={[tile.id]} />}
      <div className={styles['public']}>
        <Panel title={t('open.state')}>
          <TileStatus tile={tile} now={now} />
          <LastAct tile={tile} />
          <Tracks tile={tile} />
        </Panel>
        {parties.map((party) => (
          <ChairPeople key={party.id} tile={tile} party={party} />
        ))}
      </div>
      <Choices
        label={t('open.shoulder')}
        look="row"
        value={chair}
        choices={parties.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setChair}
      />
      <div className={styles['columns']}>
        <Shoulder key={chair} table={tile.id} chair={chair} />
        <MessageList tile={tile} chair={chair} />
      </div>
    </div>
  );
}
