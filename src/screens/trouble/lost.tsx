import { useTranslation } from 'react-i18next';
import { routes } from '../../app/routes.ts';
import { LinkButton } from '../controls/button.tsx';
import { Notice } from './notice.tsx';

export function Lost() {
  const { t } = useTranslation('shell');
  return (
    <Notice title={t('lost.title')} what={t('lost.text')} safe={t('trouble.nothingLost')}>
      <LinkButton to={routes.title} look="primary">
        {t('lost.home')}
      </LinkButton>
      <LinkButton to={routes.games}>{t('trouble.toGames')}</LinkButton>
    </Notice>
  );
}
