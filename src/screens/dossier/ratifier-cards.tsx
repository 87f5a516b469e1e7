import { useTranslation } from 'react-i18next';
import type { View } from '../../negotiation/view.ts';
import { Panel } from '../page/panel.tsx';
import { RatifierCard } from './ratifier-card.tsx';
import styles from './dossier.module.css';

export function RatifierCards({ view }: { readonly view: View }) {
  const { t } = useTranslation('dossier');
  const { ratifiers, quorum } = view.own;
  const total = ratifiers.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <Panel anchor="home" title={t('sections.home')}>
      <p>{t('quorum', { quorum, total })}</p>
      <ul className={styles['cards']}>
        {ratifiers.map((ratifier) => (
          <RatifierCard key={ratifier.id} view={view} ratifier={ratifier} />
        ))}
      </ul>
    </Panel>
  );
}
