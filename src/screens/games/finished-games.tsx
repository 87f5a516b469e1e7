import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnwatched } from '../../app/debrief/votes-seen.ts';
import type { SavedGame } from '../../app/storage/saved-game.ts';
import { TextField } from '../controls/text-field.tsx';
import { Panel } from '../page/panel.tsx';
import { GameRow } from './game-row.tsx';
import styles from './games.module.css';

interface FinishedGamesProps {
  readonly games: readonly SavedGame[];
  readonly onChange: () => Promise<void>;
}

const many = 8; // more are looked for by a word, and folded by negotiation

/** The finished games by negotiation, the one played last first; of many, those that a word finds. */
export function FinishedGames({ games, onChange }: FinishedGamesProps) {
  const { t } = useTranslation('games');
  const { t: shell } = useTranslation('shell');
  const unwatched = useUnwatched();
  const [word, setWord] = useState('');
  const wanted = word.trim().toLocaleLowerCase();
  const found = games.filter((game) => {
    const { about } = game;
    const told = about.outcome !== undefined && !unwatched(game);
    const outcome = told ? shell(`outcome.${about.outcome}`) : '';
    return `${about.title} ${about.seatName} ${outcome}`.toLocaleLowerCase().includes(wanted);
  });
  const groups = Object.entries(Object.groupBy(found, ({ about }) => about.title));
  return (
    <Panel title={t('finished')} look="plain">
      {games.length > many && (
        <div className={styles['find']}>
          <TextField label={t('find')} value={word} onChange={setWord} />
          <p role="status">{wanted !== '' && t('foundGames', { count: found.length })}</p>
        </div>
      )}
      {groups.map(([title, list = []], index) => (
        <Group
          key={`${title} ${wanted}`}
          title={title}
          games={list}
          begins={games.length <= many || wanted !== '' || index === 0}
          onChange={onChange}
        />
      ))}
    </Panel>
  );
}

interface GroupProps extends FinishedGamesProps {
  readonly title: string;
  readonly begins: boolean; // open
}

/** The games of a negotiation; of hundreds, only those are drawn that are looked at. */
function Group({ title, games, begins, onChange }: GroupProps) {
  const { t } = useTranslation('games');
  const [open, setOpen] = useState(begins);
  return (
    <details
      className={styles['group']}
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>
        <h3>{title}</h3>
        <span>{t('groupCount', { count: games.length })}</span>
      </summary>
      {open && (
        <ul className={styles['list']}>
          {games.map((game) => (
            <GameRow key={game.id} game={game} level={4} onChange={onChange} />
          ))}
        </ul>
      )}
    </details>
  );
}
