import { CircleStop, Mail, Newspaper, Pause, Play, Rss, Timer, TimerOff } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableId } from '../../../../classroom/lesson/lesson-event.ts';
import { announce } from '../../../page/announcer.ts';
import { Button } from '../../../controls/button.tsx';
import { Confirm } from '../../../controls/dialog.tsx';
import { useConsole } from '../console-context.ts';
import { DispatchDialog } from './dispatch-dialog.tsx';
import { WritingDialog } from './writing-dialog.tsx';
import styles from './talks.module.css';

export type Tables = 'all' | readonly [TableId];

type Open = 'news' | 'dispatch' | 'write' | 'end';

/**
 * What a teacher does about all tables, or about one. Each act stands in the record of its game. All
 * talks are ended together by going on to the debrief.
 */
export function ActBar({ tables }: { readonly tables: Tables }) {
  const { t } = useTranslation('console');
  const { ask } = useConsole();
  const [open, setOpen] = useState<Open>();
  const close = () => {
    setOpen(undefined);
  };
  const at = tables === 'all' ? tables : [...tables];
  const clock = (change: 'paused' | 'resumed' | 'extended' | 'lifted', seconds?: number) => {
    const more = seconds === undefined ? {} : { seconds };
    void ask({ kind: 'clock', tables: at, change, ...more }).then((done) => {
      if (done) announce(t(`act.done.${change}`));
    });
  };
  return (
    <div
      className={styles['acts']}
      role="group"
      aria-label={t(tables === 'all' ? 'act.all' : 'act.one')}
    >
      <Button
        icon={<Pause aria-hidden="true" />}
        onClick={() => {
          clock('paused');
        }}
      >
        {t('act.pause')}
      </Button>
      <Button
        icon={<Play aria-hidden="true" />}
        onClick={() => {
          clock('resumed');
        }}
      >
        {t('act.resume')}
      </Button>
      <Button
        icon={<Timer aria-hidden="true" />}
        onClick={() => {
          clock('extended', 60);
        }}
      >
        {t('act.extend')}
      </Button>
      <Button
        icon={<TimerOff aria-hidden="true" />}
        onClick={() => {
          clock('lifted');
        }}
      >
        {t('act.lift')}
      </Button>
      {(
        [
          ['news', Rss],
          ['dispatch', Newspaper],
          ['write', Mail],
        ] as const
      ).map(([what, Icon]) => (
        <Button
          key={what}
          icon={<Icon aria-hidden="true" />}
          onClick={() => {
            setOpen(what);
          }}
        >
          {t(`act.${what}`)}
        </Button>
      ))}
      {tables !== 'all' && (
        <Button
          look="danger"
          icon={<CircleStop aria-hidden="true" />}
          onClick={() => {
            setOpen('end');
          }}
        >
          {t('act.end')}
        </Button>
      )}
      {open === 'news' && <WritingDialog kind="news" tables={tables} onClose={close} />}
      {open === 'write' && <WritingDialog kind="write" tables={tables} onClose={close} />}
      {open === 'dispatch' && <DispatchDialog tables={tables} onClose={close} />}
      <Confirm
        open={open === 'end'}
        title={t('act.endTitle')}
        yes={t('act.endYes')}
        no={t('cancel')}
        onNo={close}
        onYes={() => {
          close();
          void ask({ kind: 'end', tables: at });
        }}
      >
        <p>{t('act.endText')}</p>
      </Confirm>
    </div>
  );
}
