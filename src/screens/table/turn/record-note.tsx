import { useTranslation } from 'react-i18next';
import { useBench } from '../bench.ts';
import { followedWords } from '../followed-words.ts';
import styles from './turn-bar.module.css';

/** Where the other side follows an earlier game: that it does, and whether its last move was of it. */
export function RecordNote() {
  const { game, names, t } = useBench();
  const { t: shell } = useTranslation('shell');
  const { seats, followed } = game.session;
  const party = Object.keys(seats).find((id) => seats[id]?.kind === 'recorded');
  if (party === undefined) return null;
  const moves = followed();
  const last = moves.at(-1);
  const kept = moves.filter(({ source }) => source.kind === 'record').length;
  return (
    <p className={styles['recordNote']}>
      {t('record.follows', { who: names.who(party) })}{' '}
      {last === undefined ? (
        t('record.none')
      ) : (
        <>
          <strong>{followedWords(t, shell, last)}</strong>{' '}
          {t('record.count', { kept, of: moves.length })}
        </>
      )}
    </p>
  );
}
