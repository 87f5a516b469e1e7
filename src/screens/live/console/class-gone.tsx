import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { dropKey } from '../../../app/live/keys.ts';
import { routes } from '../../../app/routes.ts';
import { LinkButton } from '../../controls/button.tsx';
import { Notice } from '../../trouble/notice.tsx';

/** The class was deleted, or the server does not know the key any more: it opens nothing now. */
export function ClassGone({ token }: { readonly token: string }) {
  const { t } = useTranslation('console');
  useEffect(() => {
    dropKey(token);
  }, [token]);
  return (
    <Notice title={t('title')} what={t('gone')}>
      <LinkButton look="primary" to={routes.teach}>
        {t('toTeach')}
      </LinkButton>
    </Notice>
  );
}
