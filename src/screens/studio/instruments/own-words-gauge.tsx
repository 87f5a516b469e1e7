import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { goToPath } from '../../../app/studio/bench-store.ts';
import { madeUpIn } from '../../../authoring/begin/own-words.ts';
import { useDrafting } from '../begin/use-drafting.ts';
import { useFormWords } from '../form/fields/use-new-form.ts';
import { placeWords } from '../form/place-words.ts';
import { Gauge } from './gauge.tsx';
import styles from './instruments.module.css';

/** What a first draft made up and nobody has written over yet, each a way to its place. */
export function OwnWordsGauge() {
  const { t } = useTranslation('instruments');
  const form = useFormWords();
  const say = useDrafting();
  const left = useMemo(() => madeUpIn(form.data, say), [form.data, say]);
  if (left.length === 0) return null;
  return (
    <Gauge title={t('ownWords.title')}>
      <p>{t('ownWords.note')}</p>
      <details>
        <summary>{t('ownWords.show', { count: left.length })}</summary>
        <ul className={styles['lines']}>
          {left.map(({ path, text }) => (
            <li key={JSON.stringify(path)}>
              <button
                type="button"
                onClick={() => {
                  goToPath(path);
                }}
              >
                <strong>{placeWords(form, path)}</strong>
                <span>{text}</span>
              </button>
            </li>
          ))}
        </ul>
      </details>
    </Gauge>
  );
}
