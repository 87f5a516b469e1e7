import { Hourglass, Pause } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { digitsOf, stepPassed, timeLeft, useBeat, watchTime } from '../../app/live/clock.ts';
import { useLive } from '../../app/live/live-store.ts';
import type { Clock } from '../../classroom/table/clock.ts';
import { announce } from '../page/announcer.ts';
import styles from './clock-face.module.css';

interface ClockFaceProps {
  readonly clock: Clock;
  /** Whether it says when little is left: for the one clock of a page that matters to its reader. */
  readonly spoken?: boolean;
  readonly look?: 'line' | 'large'; // large: to be read across a room
  /** Said where there is no limit; nothing is shown there else. */
  readonly none?: string;
}

/** Counts down by the server's clock; stands still while the teacher pauses it. */
export function ClockFace({ clock, spoken = false, look = 'line', none }: ClockFaceProps) {
  const { t } = useTranslation('live');
  const ahead = useLive((live) => live?.ahead ?? 0);
  const now = useBeat() + ahead;
  useEffect(() => watchTime(), []);
  useSpokenTime(clock, now, spoken);
  const left = timeLeft(clock, now);
  if (clock.kind === 'none' || (left === undefined && clock.kind !== 'paused')) {
    return none === undefined ? null : <span className={styles[look]}>{none}</span>;
  }
  const out = clock.kind === 'out' || left === 0;
  return (
    <span
      className={styles[look]}
      data-state={out ? 'out' : clock.kind}
      data-short={left !== undefined && left <= 30_000 ? true : undefined}
    >
      {clock.kind === 'paused' ? <Pause aria-hidden="true" /> : <Hourglass aria-hidden="true" />}
      {clock.kind === 'paused' && (
        <span className={left === undefined ? undefined : styles['paused']}>
          {t('clock.paused')}
        </span>
      )}
      {out ? (
        <span>{t('clock.out')}</span>
      ) : (
        left !== undefined && (
          <>
            <span aria-hidden="true" className={styles['digits']}>
              {digitsOf(left)}
            </span>
            <span className="visually-hidden">
              {left > 60_000
                ? t('clock.minutes', { count: Math.ceil(left / 60_000) })
                : t('clock.seconds', { count: Math.ceil(left / 10_000) * 10 })}
            </span>
          </>
        )
      )}
    </span>
  );
}

/** Says what a clock shows when it passes a step, stops or goes on: at no other time. */
function useSpokenTime(clock: Clock, now: number, spoken: boolean): void {
  const { t } = useTranslation('live');
  const before = useRef({ clock, now });
  useEffect(() => {
    const last = before.current;
    before.current = { clock, now };
    if (!spoken) return;
    if (last.clock.kind !== clock.kind) {
      if (clock.kind === 'paused') announce(t('clock.paused'));
      else if (clock.kind === 'out') announce(t('clock.out'));
      else if (last.clock.kind === 'paused') announce(t('clock.resumed'));
      return;
    }
    if (clock.kind !== 'running' || last.clock.kind !== 'running') return;
    if (last.clock.until !== clock.until) return;
    const step = stepPassed(clock.until - last.now, clock.until - now);
    if (step === undefined) return;
    announce(
      step >= 60 ? t('clock.minutes', { count: step / 60 }) : t('clock.seconds', { count: step }),
    );
  }, [clock, now, spoken, t]);
}
