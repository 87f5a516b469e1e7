import { Play, RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { pathTo, routes } from '../../app/routes.ts';
import { useNewsstand } from '../../app/shelf/newsstand.ts';
import { LinkButton } from '../controls/button.tsx';
import styles from './practice-onward.module.css';

/** Where a first game leads: to the whole talks, and to everything else. */
export function PracticeOnward({ game }: { readonly game: string }) {
  const { t } = useTranslation('learn');
  const { startHere } = useNewsstand();
  return (
    <nav className={`${styles['onward'] ?? ''} no-print`} aria-label={t('onward.label')}>
      {startHere && (
        <>
          <p>{t('onward.lead', { count: startHere.issues.length, title: startHere.title })}</p>
          <LinkButton
            to={pathTo.choose(startHere.id)}
            look="primary"
            icon={<Play aria-hidden="true" />}
          >
            {t('onward.whole', { title: startHere.title })}
          </LinkButton>
        </>
      )}
      <LinkButton to={routes.shelf}>{t('onward.shelf')}</LinkButton>
      <LinkButton to={pathTo.debrief(game)}>{t('onward.debrief')}</LinkButton>
      <LinkButton to={routes.practice} icon={<RotateCcw aria-hidden="true" />}>
        {t('onward.again')}
      </LinkButton>
    </nav>
  );
}
