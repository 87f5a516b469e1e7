import { useTranslation } from 'react-i18next';
import type { SeatSight } from '../../../../classroom/sight/student-sight.ts';
import { Panel } from '../../../page/panel.tsx';
import page from '../console.module.css';
import styles from './open-table.module.css';

/** What a delegation noted before the talks: its aims, and how much matters to the others, as it thinks. */
export function NoteSheet({ seat: { preparation, view } }: { readonly seat: SeatSight }) {
  const { t } = useTranslation('console');
  const { t: dossier } = useTranslation('dossier');
  const { aims, guesses } = preparation;
  const guessed = view.scenario.issues.filter(({ id }) => guesses[id] !== undefined);
  return (
    <Panel title={t('shoulder.notes')}>
      {aims.trim() === '' && guessed.length === 0 && (
        <p className={page['soft']}>{t('shoulder.nothingNoted')}</p>
      )}
      {aims.trim() !== '' && (
        <>
          <h3>{dossier('aims')}</h3>
          <p className={styles['written']} dir="auto">
            {aims}
          </p>
        </>
      )}
      {guessed.length > 0 && (
        <ul>
          {guessed.map(({ id, title }) => (
            <li key={id}>
              {t('shoulder.guess', { issue: title, guess: dossier(`guess.${guesses[id] ?? 0}`) })}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
