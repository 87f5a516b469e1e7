import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../page/page.tsx';
import { EmptyTable } from './empty-table.tsx';
import styles from './notice.module.css';

interface NoticeProps {
  readonly title: string;
  readonly what: string; // happened
  readonly safe?: string | undefined; // what is not lost
  readonly children: ReactNode; // what can be done next: buttons
  readonly more?: ReactNode; // for those who look closer
}

/** A page for when something went wrong: what happened, what is safe, what to do next. */
export function Notice({ title, what, safe, children, more }: NoticeProps) {
  const { t } = useTranslation('shell');
  return (
    <Page title={title} kicker={t('trouble.kicker')} width="page" className={styles['notice']}>
      <div className={styles['columns']}>
        <div>
          <p className={styles['what']}>{what}</p>
          {safe !== undefined && (
            <p className={styles['safe']}>
              <strong>{t('trouble.safe')}</strong> {safe}
            </p>
          )}
          <div className={styles['acts']}>{children}</div>
        </div>
        <EmptyTable />
      </div>
      {more}
    </Page>
  );
}
