import { entriesOf } from '../../../words/transcript/entries.ts';
import { OvertakenWords } from '../../live/room/overtaken-words.tsx';
import { useBench } from '../bench.ts';
import { sinceOwnMove } from '../since-own-move.ts';
import { latestEntry } from './latest-entry.ts';
import styles from './wire.module.css';

/** The latest thing that happened, whole; all before it is in the transcript. */
export function Wire() {
  const { game, view, names, speeches, t, goTo } = useBench();
  const overtaken = game.session.overtaken();
  const latest = latestEntry(entriesOf(names, speeches, sinceOwnMove(view)));
  return (
    <section className={styles['wire']} aria-labelledby="wire">
      <p className={styles['wireHead']}>
        <strong id="wire">{t('wire.label')}</strong>
        <button
          type="button"
          className={styles['wireAll']}
          onClick={() => {
            goTo('transcript');
          }}
        >
          {t('wire.all')}
        </button>
      </p>
      {(overtaken ?? latest) && (
        <p className={styles['wireNews']}>
          {overtaken && (
            <>
              <strong>
                <OvertakenWords view={view} move={overtaken} />
              </strong>{' '}
            </>
          )}
          {latest?.entry.words}
          {latest?.moved.map(({ words }, index) => (
            <small key={index}> {words}</small>
          ))}
        </p>
      )}
    </section>
  );
}
