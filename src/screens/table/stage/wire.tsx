import { OvertakenWords } from '../../live/room/overtaken-words.tsx';
import { useBench } from '../bench.ts';
import { useNews } from './use-news.ts';
import styles from './wire.module.css';

const atMost = 4; // lines

/** What happened since the viewer's last move, the newest last; the rest of it is under Now. */
export function Wire() {
  const { game, view, t, goTo } = useBench();
  const { told } = useNews();
  const overtaken = game.session.overtaken();
  const shown = told.slice(overtaken ? 1 - atMost : -atMost);
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
