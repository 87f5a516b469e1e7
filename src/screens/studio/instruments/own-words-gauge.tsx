import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { goToPath } from '../../../app/studio/bench-store.ts';
import { madeUpIn, type MadeUp } from '../../../authoring/begin/own-words.ts';
import { useDrafting } from '../begin/use-drafting.ts';
import type { FormWords } from '../form/fields/form-context.ts';
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
  const untrue = left.filter(({ isUntrue }) => isUntrue);
  return (
    <Gauge title={t('ownWords.title')}>
      {untrue.length > 0 && (
        <>
          <p>{t('ownWords.untrue', { count: untrue.length })}</p>
          <Lines form={form} texts={untrue} />
        </>
      )}
      <p>{t('ownWords.note')}</p>
      <details>
        <summary>{t('ownWords.show', { count: left.length })}</summary>
        <Lines form={form} texts={left} />
      </details>
    </Gauge>
  );
}

function Lines({ form, texts }: { readonly form: FormWords; readonly texts: readonly MadeUp[] }) {
  return (
    <ul className={styles['lines']}>
      {texts.map(({ path, text }) => (
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
  );
}
