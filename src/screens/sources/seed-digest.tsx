import { useTranslation } from 'react-i18next';
import { readKnown } from '../../app/sources.ts';
import type { Seed } from '../../scenario/sources/seed.ts';
import { longDate } from '../dates.ts';
import { useRecord } from './own-works.ts';
import { WorkName } from './work-name.tsx';
import styles from './sources.module.css';

/** One report's digest: its dates, its people, its facts. */
export function SeedDigest({ seed }: { readonly seed: Seed }) {
  const { t, i18n } = useTranslation('sources');
  const rows = [
    [t('events'), longDate(seed.events, i18n.language)],
    [t('printed'), longDate(seed.printed, i18n.language)],
    [t('outlet'), seed.outlet],
    [t('byline'), seed.byline],
  ] as const;
  return (
    <article className={styles['seed']} aria-labelledby={`seed-${seed.id}`}>
      <h2 id={`seed-${seed.id}`}>{seed.headline}</h2>
      <dl className={styles['dates']}>
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>
          {t('facts')} ({t('factsCount', { count: seed.facts.length })})
        </summary>
        <ol className={styles['facts']}>
          {seed.facts.map((fact) => (
            <li key={fact.id}>
              <span className={styles['id']}>{fact.id}</span> {fact.text}{' '}
              <span className={styles['status']}>
                ({t(`status.${fact.status}`, { by: fact.by })})
              </span>
              <Otherwise fact={fact} />
            </li>
          ))}
        </ol>
      </details>
      <details>
        <summary>{t('people')}</summary>
        <ul>
          {seed.people.map((person) => (
            <li key={person.id}>
              {person.name}, {person.office}
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{t('dating')}</summary>
        <p>{seed.dating}</p>
      </details>
      {seed.notes !== undefined && (
        <details>
          <summary>{t('notes')}</summary>
          <ul>
            {seed.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}

/** Where the record shows otherwise than the report: what it shows. */
function Otherwise({ fact }: { readonly fact: Seed['facts'][number] }) {
  const { t } = useTranslation('shell');
  const { find } = useRecord();
  const known = fact.record === undefined ? undefined : readKnown(fact.record);
  const found = known && find?.(known);
  if (!found) return null;
  return (
    <p className={styles['otherwise']}>
      <strong>{t('source.recordShows')}</strong> {found.passages.map(({ text }) => text).join(' ')}{' '}
      <span className={styles['status']}>
        (<WorkName work={found.work} />)
      </span>
    </p>
  );
}
