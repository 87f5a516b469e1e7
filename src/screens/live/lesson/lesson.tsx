import { useTranslation } from 'react-i18next';
import { useLesson } from '../../../app/live/use-lesson.ts';
import { routes } from '../../../app/routes.ts';
import type { StudentSight } from '../../../classroom/sight/student-sight.ts';
import { LinkButton } from '../../controls/button.tsx';
import { Page } from '../../page/page.tsx';
import { ClockFace } from '../clock-face.tsx';
import { LineStrip } from '../line-strip.tsx';
import { clockUntil } from '../../../app/live/clock.ts';
import { GoAlong } from '../room/go-along.tsx';
import { YourChair } from './your-chair.tsx';
import { You } from './you.tsx';
import { WatchedTables } from './watched-tables.tsx';
import styles from './lesson.module.css';

/** A student's place in a class: who they are, where they sit, and what comes next. */
export function Lesson() {
  const { t } = useTranslation('lesson');
  const { token, sight } = useLesson();
  if (token === undefined) {
    return (
      <Page title={t('noSeat')} lead={t('noSeatText')} width="text">
        <LinkButton to={routes.join} look="primary">
          {t('toJoin')}
        </LinkButton>
      </Page>
    );
  }
  return (
    <>
      <LineStrip />
      {sight === undefined ? (
        <Page title={t('title')} lead={t('connecting')} width="text">
          <LinkButton to={routes.join}>{t('toJoin')}</LinkButton>
        </Page>
      ) : (
        <Present key="present" token={token} sight={sight} />
      )}
    </>
  );
}

function Present({ token, sight }: { readonly token: string; readonly sight: StudentSight }) {
  const { t } = useTranslation('lesson');
  const { t: live } = useTranslation('live');
  const { lesson, seat, watches } = sight;
  return (
    <Page
      title={t('title')}
      kicker={
        <>
          {t('lobby.code', { code: lesson.code })} · {live(`stage.${lesson.stage}`)}
        </>
      }
      width="text"
    >
      <GoAlong sight={sight} at="lesson" />
      <div className={styles['parts']}>
        {seat ? <YourChair sight={sight} seat={seat} /> : <Waiting sight={sight} />}
        {watches && lesson.stage !== 'lobby' && <WatchedTables tables={watches} />}
        <You token={token} sight={sight} />
      </div>
    </Page>
  );
}

function Waiting({ sight: { lesson, watches } }: { readonly sight: StudentSight }) {
  const { t } = useTranslation('lesson');
  const lobby = lesson.stage === 'lobby';
  return (
    <section className={styles['waiting']}>
      {(lobby || watches === undefined) && (
        <p className={styles['large']} role="status">
          {t(watches === undefined ? 'lobby.seated' : 'lobby.waiting')}
        </p>
      )}
      <p>{t('lobby.people', { count: lesson.people })}</p>
      {lesson.stage === 'prepare' && <ClockFace clock={clockUntil(lesson.until)} />}
    </section>
  );
}
