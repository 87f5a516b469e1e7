import { OvertakenWords } from '../../live/room/overtaken-words.tsx';
import { useBench } from '../bench.ts';
import { useNews } from './use-news.ts';
import styles from './wire.module.css';

const atMost = 4; // lines

/** What happened since the viewer's last move: what came first and the newest; the rest is under Now. */
export function Wire() {
  const { game, view, t, goTo } = useBench();
  const { told } = useNews();
  const overtaken = game.session.overtaken();
  // What answers one's own move comes first; of the rest, the newest.
  const room = overtaken ? atMost - 1 : atMost;
  const shown = told.length > room ? [...told.slice(0, 1), ...told.slice(1 - room)] : told;
  const more = told.length - shown.length;
  return (
    <section className={styles['wire']} aria-labelledby="wire">
      <p className={styles['wireHead']}>
        <strong id="wire">{t('wire.label')}</strong>
        {more > 0 && (
          <button
            type="button"
            className={styles['wireAll']}
            onClick={() => {
              goTo('now');
            }}
          >
            {t('wire.more', { count: more })}
          </button>
        )}
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
      <ul className={styles['wireNews']} data-of={shown.length + (overtaken ? 1 : 0)}>
        {overtaken && (
          <li>
            <strong>
              <OvertakenWords view={view} move={overtaken} />
            </strong>
          </li>
        )}
        {shown.map(({ words, moved }, index) => (
          <li key={index}>
            {words}
            {moved.map((each, at) => (
              <small key={at}> {each}</small>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
