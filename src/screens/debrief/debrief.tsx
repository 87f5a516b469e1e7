import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { talksDates } from '../dates.ts';
import { Page } from '../page/page.tsx';
import { Further } from './beats/further.tsx';
import { MissedBeat } from './beats/missed-beat.tsx';
import { ResultBeat } from './beats/result-beat.tsx';
import { TurningBeat } from './beats/turning-beat.tsx';
import { useEnded } from './ended.ts';
import styles from './beats/beats.module.css';

/** A finished game in three beats: the result, where it turned, what was missed. */
export function Debrief({ beside }: { readonly beside?: ReactNode }) {
  const { t, i18n } = useTranslation('debrief');
  const { state } = useEnded();
  const { title, venue } = state.scenario;
  return (
    <Page
      title={t('title', { scenario: title })}
      kicker={t('kicker', { city: venue.city, date: talksDates(state.scenario, i18n.language) })}
      className={styles['page']}
    >
      <ResultBeat />
      <TurningBeat />
      <MissedBeat />
      {beside}
      <Further />
    </Page>
  );
}
