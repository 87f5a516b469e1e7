import { useTranslation } from 'react-i18next';
import type { Known } from '../../scenario/sources/because.ts';
import { Missed } from '../trouble/missed.tsx';
import { useRecord } from './own-works.ts';
import { WorkName } from './work-name.tsx';
import styles from './source-mark.module.css';

/** What a work on record says where a clause cites it, and which work that is. */
export function CitedWork({ known }: { readonly known: Known }) {
  const { t } = useTranslation('shell');
  const { find, failed, again } = useRecord();
  if (failed) return <Missed onAgain={again} />;
  if (!find) return <p>{t('waiting')}</p>;
  const found = find(known);
  if (!found) return <p>{t('source.missingWork')}</p>;
  return (
    <div className={styles['fact']}>
      {found.passages.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
      <p className={styles['said']}>
        {t('source.onRecord')}: <WorkName work={found.work} />
      </p>
    </div>
  );
}
