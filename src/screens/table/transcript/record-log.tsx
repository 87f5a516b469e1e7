import { useTranslation } from 'react-i18next';
import { Panel } from '../../page/panel.tsx';
import { useBench } from '../bench.ts';
import { followedWords } from '../followed-words.ts';
import panels from '../panels.module.css';

/** Where the other side follows an earlier game: of each of its moves, whether it was of it. */
export function RecordLog() {
  const { game, t } = useBench();
  const { t: shell } = useTranslation('shell');
  const moves = game.session.followed();
  if (moves.length === 0) return null;
  return (
    <Panel title={t('record.label')}>
      <ul className={panels['lines']}>
        {moves.map((each) => (
          <li key={each.move}>{followedWords(t, shell, each)}</li>
        ))}
      </ul>
    </Panel>
  );
}
