import { useTranslation } from 'react-i18next';
import { routes } from '../../app/routes.ts';
import { LinkButton } from '../controls/button.tsx';
import { Page } from '../page/page.tsx';

export function Lost() {
  const { t } = useTranslation('shell');
  return (
    <Page title={t('lost.title')} lead={t('lost.text')} width="text">
      <LinkButton to={routes.title} look="primary">
        {t('lost.home')}
      </LinkButton>
    </Page>
  );
}
