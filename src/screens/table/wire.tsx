import { useBench } from './bench.ts';
import { happeningWords } from './happening-words.ts';
import { lookOf } from './happening-look.ts';
import styles from './table.module.css';

const shown = 4;

/** The last few things that happened, the newest first, like slips from a news wire. */
export function Wire() {
  const { view, names, t, goTo } = useBench();
  const latest = view.log.slice(-shown).reverse();
  return (
    <div className={styles['wire']}>
      <h2>{t('wire.label')}</h2>
      {latest.length === 0 ? (
        <p>{t('wire.nothing')}</p>
      ) : (
        <ul>
          {latest.map((happening, index) => (
            <li key={view.log.length - index} data-look={lookOf(happening)}>
              {happeningWords(names, happening)}
            </li>
          ))}
        </ul>
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
    </div>
  );
}
