import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { clockUntil } from '../../../app/live/clock.ts';
import type { ProjectorSight } from '../../../classroom/sight/projector-sight.ts';
import { ClockFace } from '../clock-face.tsx';
import { ClassFrontier } from './class-frontier.tsx';
import { Example } from './example.tsx';
import { JoinCard } from './join-card.tsx';
import { NamesIn } from './names-in.tsx';
import { PublicTables } from './public-tables.tsx';
import { usePublicParties } from './use-public-parties.ts';
import styles from './projector.module.css';

interface ForAllProps {
  readonly token: string;
  readonly sight: ProjectorSight;
}

/** What the class sees of the lesson as it is now: large, calm, and for everybody's eyes. */
export function ForAll({ token, sight }: ForAllProps) {
  const { t } = useTranslation('live');
  const { t: shell } = useTranslation('shell');
  const { title } = usePublicParties(sight.lesson);
  const { stage } = sight.lesson;
  useEffect(() => {
    document.title = `${title} — ${shell('name')}`;
  }, [title, shell]);
  return (
    <main id="main" tabIndex={-1} className={styles['projector']}>
      <header className={styles['head']}>
        <h1>{title}</h1>
        <p>{t(`stage.${stage}`)}</p>
        {(stage === 'prepare' || stage === 'play') && (
          <JoinCard token={token} code={sight.lesson.code} size="corner" choice={false} />
        )}
      </header>
      <AtStage token={token} sight={sight} />
    </main>
  );
}

function AtStage({ token, sight }: ForAllProps) {
  const { t } = useTranslation('console');
  const { lesson, example } = sight;
  const { code, stage } = lesson;
  switch (stage) {
    case 'lobby':
      return (
        <>
          <JoinCard token={token} code={code} choice={false} />
          <NamesIn names={sight.names} />
        </>
      );
    case 'prepare':
      return (
        <>
          <div className={styles['clock']}>
            <p>{t('projector.prepare')}</p>
            <ClockFace
              clock={clockUntil(lesson.until)}
              look="large"
              spoken
              none={t('prepare.noLimit')}
            />
          </div>
          <PublicTables sight={sight} />
        </>
      );
    case 'play':
      return (
        <>
          {mostAreOver(sight) && <ClassFrontier sight={sight} />}
          <PublicTables sight={sight} />
          {!mostAreOver(sight) && <ClassFrontier sight={sight} />}
        </>
      );
    case 'debrief':
      return example === undefined ? (
        <ClassFrontier sight={sight} />
      ) : (
        <Example key={example.id} record={example} />
      );
  }
}

/** Then how they ended is what the class looks at. */
function mostAreOver({ tables }: ProjectorSight): boolean {
  return tables.filter(({ result }) => result !== undefined).length * 2 > tables.length;
}
