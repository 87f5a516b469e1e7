import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { dropKey } from '../../../app/live/keys.ts';
import { routes } from '../../../app/routes.ts';
import { LinkButton } from '../../controls/button.tsx';
import { Page } from '../../page/page.tsx';

/** The class was deleted, or the server does not know the key any more: it opens nothing now. */
export function ClassGone({ token }: { readonly token: string }) {
  const { t } = useTranslation('console');
  useEffect(() => {
    dropKey(token);
  }, [token]);
  return (
    <Page title={t('title')} lead={t('gone')} width="text">
      <LinkButton to={routes.teach}>{t('toTeach')}</LinkButton>
    </Page>
  );
}
