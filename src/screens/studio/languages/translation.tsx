import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchProblemWords } from '../../../app/problem-words.ts';
import { changeOverlay } from '../../../app/studio/change-overlay.ts';
import { pathOfPlace } from '../../../app/studio/source-use.ts';
import { studioStore } from '../../../app/studio/studio-store.ts';
import {
  overlayProblems,
  saveOverlay,
  translated,
  translationRows,
} from '../../../app/studio/translation.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { Button } from '../../controls/button.tsx';
import { Toggle } from '../../controls/toggle.tsx';
import { useFetched } from '../../trouble/use-fetched.ts';
import { TextInput } from '../form/fields/text-input.tsx';
import { useFormWords } from '../form/fields/use-new-form.ts';
import { placeWords } from '../form/place-words.ts';
import styles from './languages.module.css';

interface TranslationProps {
  readonly scenario: Scenario;
  readonly language: string;
  readonly name: string; // of the language
  readonly overlay: string;
}

const page = 40; // texts at a time

/** Every text of the draft with its translation beside it. */
export function Translation({ scenario, language, name, overlay }: TranslationProps) {
  const { t } = useTranslation('studio');
  const form = useFormWords();
  const [isMissingOnly, setMissingOnly] = useState(false);
  const [shown, setShown] = useState(page);
  const { part: words } = useFetched(fetchProblemWords);
  const rows = useMemo(() => translationRows(scenario, overlay), [scenario, overlay]);
  const problems = useMemo(
    () => overlayProblems(scenario, language, overlay),
    [scenario, language, overlay],
  );
  const missing = rows.filter((row) => row.translated === undefined);
  const wanted = isMissingOnly ? missing : rows;
  const count = { done: rows.length - missing.length, all: rows.length };
  return (
    <section aria-label={name} className={styles['sheet']}>
      <p role="status">{t('languages.count', count)}</p>
      <div className={styles['tools']}>
        <Toggle on={isMissingOnly} onChange={setMissingOnly}>
          {t('languages.missingOnly')}
        </Toggle>
        <Button
          onClick={() => {
            saveOverlay(scenario.id, language, overlay);
          }}
        >
          {t('languages.save', { file: `${scenario.id}.${language}.yaml` })}
        </Button>
        <Button
          look="danger"
          onClick={() => {
            changeOverlay(language, undefined);
          }}
        >
          {t('languages.remove', { name })}
        </Button>
      </div>
      {problems.length > 0 && (
        <ul className={styles['wrong']}>
          {problems.map((problem) => (
            <li key={`${problem.line}:${problem.column}`}>{words?.(problem)}</li>
          ))}
        </ul>
      )}
      <ol className={styles['rows']}>
        {wanted.slice(0, shown).map(({ place, original, translated: said, most }) => (
          <li key={place.join('.')}>
            <div>
              <p className={styles['place']}>
                {placeWords(form, pathOfPlace(form.data, place.join('.')))}
              </p>
              <p lang={scenario.language}>{original}</p>
            </div>
            <TextInput
              label={said === undefined ? t('languages.missing', { name }) : name}
              value={said ?? ''}
              lang={language}
              most={most}
              rows={
                original.length > 60 ? Math.min(10, Math.ceil(original.length / 45)) : undefined
              }
              onPut={(text) => {
                // As it is now: another field may have been put into it meanwhile.
                const now = studioStore.getState().draft?.overlays[language] ?? overlay;
                changeOverlay(language, translated(now, place, text));
              }}
            />
          </li>
        ))}
      </ol>
      {wanted.length > shown && (
        <Button
          onClick={() => {
            setShown(shown + page);
          }}
        >
          {t('languages.more', { count: wanted.length - shown })}
        </Button>
      )}
    </section>
  );
}
