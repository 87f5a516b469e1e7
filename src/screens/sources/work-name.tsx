import { useTranslation } from 'react-i18next';
import type { Work } from '../../scenario/schema/work-schema.ts';
import { longDate } from '../dates.ts';
import styles from './source-mark.module.css';

/** A work as a reader would look for it: author, title, what it is, date, and where it stands. */
export function WorkName({ work }: { readonly work: Work }) {
  const { t, i18n } = useTranslation('shell');
  const { by, title, what, date, at } = work;
  return (
    <>
      {t('source.work', { by, what, date: longDate(date, i18n.language) })} <cite>{title}</cite>
      {at !== undefined && (
        <>
          ,{' '}
          <span className={styles['address']} translate="no">
            {at}
          </span>
        </>
      )}
    </>
  );
}
