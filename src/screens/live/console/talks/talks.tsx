import { Flag } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBeat, watchTime } from '../../../../app/live/clock.ts';
import { useLive } from '../../../../app/live/live-store.ts';
import { byNeed, looksOf } from '../../../../app/live/teach/attention.ts';
import type { TableId } from '../../../../classroom/lesson/lesson-event.ts';
import { Button } from '../../../controls/button.tsx';
import { Choices } from '../../../controls/choices.tsx';
import { Confirm } from '../../../controls/dialog.tsx';
import { Panel } from '../../../page/panel.tsx';
import { JoinCard } from '../../projector/join-card.tsx';
import { useConsole } from '../console-context.ts';
import { ClassOutcome } from '../debrief/class-outcome.tsx';
import { Seating } from '../lobby/seating.tsx';
import { ActBar } from './act-bar.tsx';
import { TableTile } from './table-tile.tsx';
import { useSpokenLooks } from './use-spoken-looks.ts';
import styles from './talks.module.css';
import page from '../console.module.css';

const orders = ['need', 'number'] as const;

/** All tables at a glance, those that need a look first. */
export function Talks({ onOpen }: { readonly onOpen: (table: TableId) => void }) {
  const { t } = useTranslation('console');
  const { sight, token, code } = useConsole();
  const [order, setOrder] = useState<(typeof orders)[number]>('need');
  const ahead = useLive((live) => live?.ahead ?? 0);
  const now = useBeat() + ahead;
  useEffect(() => watchTime(), []);
  const seen = sight.tiles.map((tile) => [tile, looksOf(tile, { ...sight, now })] as const);
  const shown =
    order === 'need'
      ? seen.toSorted(byNeed)
      : seen.toSorted(([one], [other]) => one.number - other.number);
  const needing = seen.filter(([, looks]) => looks.length > 0).length;
  const over = sight.tiles.filter(({ phase }) => phase === 'over').length;
  useSpokenLooks(seen);
  const outcome = <ClassOutcome onOpen={onOpen} />;
  // Then how they ended is what there is to look at, as on the projector.
  const mostAreOver = over * 2 > sight.tiles.length;
  return (
    <div className={page['stack']}>
      <Panel
        title={t('talks.all')}
        aside={
          <span>
            {t('talks.sum', { count: sight.tiles.length })} {t('talks.needing', { count: needing })}{' '}
            {t('talks.over', { count: over })}
          </span>
        }
      >
        <div className={styles['all']}>
          <ActBar tables="all" />
          <ToDebrief talking={sight.tiles.length - over} />
        </div>
      </Panel>
      {mostAreOver && outcome}
      <Choices
        label={t('talks.order')}
        look="row"
        value={order}
        choices={orders.map((value) => ({ value, label: t(`talks.by.${value}`) }))}
        onChange={setOrder}
      />
      <ol className={styles['tiles']} aria-label={t('talks.tables')}>
        {shown.map(([tile, looks]) => (
          <li key={tile.id}>
            <TableTile tile={tile} looks={looks} now={now} onOpen={onOpen} />
          </li>
        ))}
      </ol>
      {over > 0 && !mostAreOver && outcome}
      <Seats />
      <JoinCard token={token} code={code} size="small" />
    </div>
  );
}

/** Late-comers are seated here, and anybody is moved; out of the way while there is nobody to seat. */
function Seats() {
  const { t } = useTranslation('console');
  const { sight } = useConsole();
  const { unseated } = sight;
  return (
    <details className={styles['seats']} open={unseated.length > 0}>
      <summary>{t('talks.seats', { count: unseated.length })}</summary>
      <Seating />
    </details>
  );
}

/** The debrief ends all talks, so that is asked first while any go on. */
function ToDebrief({ talking }: { readonly talking: number }) {
  const { t } = useTranslation('console');
  const { ask } = useConsole();
  const [asking, setAsking] = useState(false);
  const go = () => {
    setAsking(false);
    void ask({ kind: 'stage', stage: 'debrief' });
  };
  return (
    <>
      <Button
        look={talking === 0 ? 'primary' : 'plain'}
        icon={<Flag aria-hidden="true" />}
        onClick={() => {
          if (talking === 0) go();
          else setAsking(true);
        }}
      >
        {t('talks.toDebrief')}
      </Button>
      <Confirm
        open={asking}
        title={t('talks.debriefTitle')}
        yes={t('talks.debriefYes')}
        no={t('cancel')}
        onNo={() => {
          setAsking(false);
        }}
        onYes={go}
      >
        <p>{t('talks.debriefText', { count: talking })}</p>
      </Confirm>
    </>
  );
}
