import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './beats.module.css';

/** The beats of a debrief, in the order in which they are told. */
const beats = ['result', 'turning', 'missed'] as const;

interface BeatProps {
  readonly of: (typeof beats)[number];
  readonly title?: string | undefined; // where the usual one would not be true
  readonly figure?: ReactNode;
  readonly act?: ReactNode;
  readonly children: ReactNode; // the sentence
}

/** One screenful: a figure, a sentence, an act. */
export function Beat({ of, title, figure, act, children }: BeatProps) {
  const { t } = useTranslation('debrief');
  return (
    <section id={`beat-${of}`} className={styles['beat']} aria-labelledby={`beat-${of}-title`}>
      <div className={styles['told']}>
        <p className={styles['place']}>
          {t('beats.place', { at: beats.indexOf(of) + 1, of: beats.length })}
        </p>
        <h2 id={`beat-${of}-title`}>{title ?? t(`beats.${of}`)}</h2>
        <div className={styles['sentence']}>{children}</div>
        {act !== undefined && <p className={`${styles['act'] ?? ''} no-print`}>{act}</p>}
      </div>
      {figure !== undefined && figure !== false && <div className={styles['figure']}>{figure}</div>}
    </section>
  );
}
