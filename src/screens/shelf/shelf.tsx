import { PenLine, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../app/routes.ts';
import { putOnShelf } from '../../app/shelf/own/own-shelf.ts';
import type { OwnScenario } from '../../app/shelf/own/own-scenario.ts';
import { useNewsstand } from '../../app/shelf/newsstand.ts';
import { Button, LinkButton } from '../controls/button.tsx';
import { Page } from '../page/page.tsx';
import { useSavedGames } from '../games/use-saved-games.ts';
import { useFailure } from '../trouble/use-failure.ts';
import { OwnTools } from './own-tools.tsx';
import { PracticeStrip } from './practice-strip.tsx';
import { ShelfPaper } from './shelf-paper.tsx';
import styles from './shelf.module.css';

/** The scenarios as folded newspapers: the game's, then those that one put there oneself. */
export function Shelf() {
  const { t } = useTranslation('shelf');
  const { papers, startHere, practice } = useNewsstand();
  const { games } = useSavedGames();
  const fail = useFailure();
  const [gone, setGone] = useState<OwnScenario>();
  return (
    <Page
      title={t('title')}
      lead={papers.length > 0 ? t('lead', { count: papers.length }) : undefined}
    >
      {papers.length === 0 && <p>{t('empty')}</p>}
      {practice && <PracticeStrip entry={practice} />}
      {gone && (
        <p role="status" className={styles['gone']}>
          <span>{t('takenOff')}</span>
          <Button
            icon={<Undo2 aria-hidden="true" />}
            onClick={() => {
              setGone(undefined);
              putOnShelf(gone).catch(fail);
            }}
          >
            {t('putBack')}
          </Button>
        </p>
      )}
      <ul className={styles['shelf']}>
        {papers.map((entry) => (
          <li key={entry.id} className={entry === startHere ? styles['leads'] : undefined}>
            <ShelfPaper
              entry={entry}
              leads={entry === startHere}
              played={games.filter(({ about }) => about.scenario === entry.id)}
            >
              {entry.own === true && <OwnTools entry={entry} onGone={setGone} />}
            </ShelfPaper>
          </li>
        ))}
        <li>
          <div className={styles['yours']}>
            <h2>{t('writeYours')}</h2>
            <p>{t('writeYoursNote')}</p>
            <LinkButton to={routes.studio} icon={<PenLine aria-hidden="true" />} block>
              {t('toStudio')}
            </LinkButton>
          </div>
        </li>
      </ul>
    </Page>
  );
}
