import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Version } from '../../../app/studio/drafts/draft-file.ts';
import { compareWithNow, type Stretch } from '../../../app/studio/drafts/history.ts';
import { ChangedPlaces } from './changed-places.tsx';
import styles from './history.module.css';

const mostLines = 600; // of a stretch

/** What differs between a version and the text on the desk, line by line. */
export function Difference({ version }: { readonly version: Version }) {
  const { t } = useTranslation('drafts');
  const stretches = useMemo(() => compareWithNow(version), [version]);
  const isSame = stretches?.every(({ kind }) => kind === 'same') === true;
  return (
    <section className={styles['difference']}>
      <h3>{t('history.difference')}</h3>
      {stretches === undefined && <p>{t('history.tooMuch')}</p>}
      {isSame && <p>{t('history.same')}</p>}
      {stretches && !isSame && (
        <>
          <ChangedPlaces version={version} />
          <details>
            <summary>{t('history.byLine')}</summary>
            <p className={styles['note']}>{t('history.differenceNote')}</p>
            <div
              className={styles['lines']}
              // What scrolls must be reachable by keyboard.
              // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
              tabIndex={0}

              role="group"
              aria-label={t('history.difference')}
            >
              {stretches.map((stretch, at) => (
                <Lines key={at} stretch={stretch} />
              ))}
            </div>
          </details>
        </>
      )}
    </section>
  );
}

function Lines({ stretch: { kind, lines, left } }: { readonly stretch: Stretch }) {
  const { t } = useTranslation('drafts');
  const text = lines.slice(0, mostLines).join('\n');
  return (
    <>
      {left > 0 && <p className={styles['left']}>{t('history.left', { count: left })}</p>}
      {kind === 'same' && lines.length > 0 && <pre>{text}</pre>}
      {kind === 'gone' && (
        <del className={styles['gone']}>
          <span className="visually-hidden">{t('history.gone')}</span>
          <pre>{text}</pre>
        </del>
      )}
      {kind === 'new' && (
        <ins className={styles['new']}>
          <span className="visually-hidden">{t('history.new')}</span>
          <pre>{text}</pre>
        </ins>
      )}
    </>
  );
}
