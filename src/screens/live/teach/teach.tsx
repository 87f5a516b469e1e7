import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { keepHost, useKeys } from '../../../app/live/keys.ts';
import { routes } from '../../../app/routes.ts';
import { LinkButton } from '../../controls/button.tsx';
import { Page } from '../../page/page.tsx';
import { ClassList } from './class-list.tsx';
import { OpenClass } from './open-class.tsx';
import styles from './teach.module.css';

/** Where a teacher opens a class of this server, or goes on with one. */
export function Teach() {
  const { t } = useTranslation('console');
  const { host } = useKeys();
  if (host === undefined) {
    return (
      <Page title={t('teach.title')} lead={t('teach.noKey')} width="text">
        <p>{t('teach.noKeyHow')}</p>
        <LinkButton to={routes.join}>{t('teach.join')}</LinkButton>
      </Page>
    );
  }
  return (
    <Page title={t('teach.title')} lead={t('teach.lead')}>
      <div className={styles['parts']}>
        <ClassList host={host} />
        <OpenClass host={host} />
      </div>
    </Page>
  );
}

/** The teacher's link: its key is kept in this browser, and stands in the address no longer. */
export function TeachWith({ hostKey }: { readonly hostKey: string }) {
  const [, navigate] = useLocation();
  useEffect(() => {
    keepHost(hostKey);
    navigate(routes.teach, { replace: true });
  }, [hostKey, navigate]);
  return null;
}
