import { Play } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../app/routes.ts';
import type { ShelfEntry } from '../../app/shelf/shelf-entry.ts';
import { LinkButton } from '../controls/button.tsx';
import styles from './shelf.module.css';

/** The first game, for whoever wants it, or wants it again: a handbill, and no paper of the stand. */
export function PracticeStrip({ entry }: { readonly entry: ShelfEntry }) {
  const { t } = useTranslation('shelf');
  return (
    <aside className={styles['practice']} aria-labelledby="practice">
      <h2 id="practice">{t('practice')}</h2>
      <p>{entry.teaser}</p>
      <LinkButton to={routes.practice} icon={<Play aria-hidden="true" />}>
        {t('practise')}
      </LinkButton>
    </aside>
  );
}
