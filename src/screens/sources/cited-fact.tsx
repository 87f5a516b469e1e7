import { useTranslation } from 'react-i18next';
import { readKnown } from '../../app/sources.ts';
import type { Citation } from '../../scenario/sources/because.ts';
import { longDate } from '../dates.ts';
import { Missed } from '../trouble/missed.tsx';
import { CitedWork } from './cited-work.tsx';
import { useSources } from './use-sources.ts';
import styles from './source-mark.module.css';

/**
 * One fact as its seed has it: the sentence, who said it, and the report it is from. Where the record
 * shows otherwise, both are read, and which is which.
 */
export function CitedFact({ citation }: { readonly citation: Citation }) {
  const { t, i18n } = useTranslation('shell');
  const { part: sources, failed, again } = useSources();
  if (failed) return <Missed onAgain={again} />;
  if (!sources) return <p>{t('waiting')}</p>;
  const seed = sources.seeds.get(citation.seed);
  const fact = seed?.facts.find(({ id }) => id === citation.fact);
  if (!seed || !fact) {
    return <p>{t('source.missing', { citation: `${citation.seed}#${citation.fact}` })}</p>;
  }
  const record = fact.record === undefined ? undefined : readKnown(fact.record);
  return (
    <>
      <div className={styles['fact']}>
        {record && <p className={styles['which']}>{t('source.reportSays')}</p>}
        <p>{fact.text}</p>
        <p className={styles['said']}>
          {t(`source.${fact.status}`, { by: fact.by })}.{' '}
          {t('source.seed', {
            date: longDate(seed.events, i18n.language),
            headline: seed.headline,
          })}
        </p>
      </div>
      {record && (
        <div className={styles['fact']}>
          <p className={styles['which']}>{t('source.recordShows')}</p>
          <CitedWork known={record} />
        </div>
      )}
    </>
  );
}
