import { useTranslation } from 'react-i18next';
import type { Citation } from '../../scenario/because.ts';
import { longDate } from '../base/dates.ts';
import { Missed } from '../base/missed.tsx';
import { useSeeds } from './use-seeds.ts';
import styles from './source-mark.module.css';

/** One fact as its seed has it: the sentence, who said it, and the report it is from. */
export function CitedFact({ citation }: { readonly citation: Citation }) {
  const { t, i18n } = useTranslation('shell');
  const { part: seeds, failed, again } = useSeeds();
  if (failed) return <Missed onAgain={again} />;
  if (!seeds) return <p>{t('waiting')}</p>;
  const seed = seeds.get(citation.seed);
  const fact = seed?.facts.find(({ id }) => id === citation.fact);
  if (!seed || !fact) {
    return <p>{t('source.missing', { citation: `${citation.seed}#${citation.fact}` })}</p>;
  }
  return (
    <div className={styles['fact']}>
      <p>{fact.text}</p>
      <p className={styles['said']}>
        {t(`source.${fact.status}`, { by: fact.by })}.{' '}
        {t('source.seed', { date: longDate(seed.events, i18n.language), headline: seed.headline })}
      </p>
    </div>
  );
}
