import { useTranslation } from 'react-i18next';
import { useShelf } from '../../app/shelf/use-shelf.ts';
import { Page } from '../page/page.tsx';
import { useSavedGames } from '../games/use-saved-games.ts';
import { ShelfPaper } from './shelf-paper.tsx';
import styles from './shelf.module.css';

/** The scenarios as folded newspapers. */
export function Shelf() {
  const { t } = useTranslation('shelf');
  const shelf = useShelf();
  const { games } = useSavedGames();
  return (
    <Page
      title={t('title')}
      lead={shelf.length > 0 ? t('lead', { count: shelf.length }) : undefined}
    >
      {shelf.length === 0 && <p>{t('empty')}</p>}
      <ul className={styles['shelf']}>
        {shelf.map((entry) => (
          <li key={entry.id}>
            <ShelfPaper
              entry={entry}
              played={games.filter(({ about }) => about.scenario === entry.id)}
            />
          </li>
        ))}
      </ul>
    </Page>
  );
}
