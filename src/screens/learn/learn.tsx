import { useTranslation } from 'react-i18next';
import { routes } from '../../app/routes.ts';
import { LinkButton } from '../controls/button.tsx';
import { Page } from '../page/page.tsx';
import { LearnFigure } from './learn-figure.tsx';
import { steps } from './learn-steps.ts';
import styles from './learn.module.css';

export function Learn() {
  const { t } = useTranslation('learn');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <ol className={styles['steps']}>
        {steps.map((step) => (
          <li key={step}>
            <LearnFigure step={step} />
            <h2>{t(`steps.${step}.title`)}</h2>
            <p>{t(`steps.${step}.text`)}</p>
          </li>
        ))}
      </ol>
      <p className={styles['end']}>{t('end')}</p>
      <p className={styles['actions']}>
        <LinkButton to={routes.shelf} look="primary">
          {t('play')}
        </LinkButton>
        <LinkButton to={routes.title}>{t('title-page')}</LinkButton>
      </p>
    </Page>
  );
}
