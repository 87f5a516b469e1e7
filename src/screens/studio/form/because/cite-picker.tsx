import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readBecause, writeBecause } from '../../../../app/sources.ts';
import { citableIn, cites, withCitation, type Citable } from '../../../../app/studio/citable.ts';
import { TextField } from '../../../controls/text-field.tsx';
import { useSources } from '../../../sources/use-sources.ts';
import { Missed } from '../../../trouble/missed.tsx';
import { useForm } from '../fields/form-context.ts';
import { TextInput } from '../fields/text-input.tsx';
import styles from './because.module.css';

interface CitePickerProps {
  readonly because: string;
  readonly onPut: (because: string) => void;
}

const shownAtMost = 60; // of what can be cited: more is found by words

/** All that a clause can cite, each with what it says, and the author's own reason. */
export function CitePicker({ because, onPut }: CitePickerProps) {
  const { t } = useTranslation('studio');
  const { data } = useForm();
  const { part: sources, failed, again } = useSources();
  const [words, setWords] = useState('');
  const reasons = readBecause(because);
  if (failed) return <Missed onAgain={again} />;
  const all = sources ? citableIn(data, sources) : [];
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const found = all
    .filter((each) => {
      const text = `${each.reference} ${each.text} ${each.from}`.toLowerCase();
      return wanted.every((word) => text.includes(word));
    })
    .toSorted((one, other) => Number(cites(reasons, other)) - Number(cites(reasons, one)));
  // What is cited already stands with the draft’s own.
  const library = found.filter((each) => each.isOfLibrary && !cites(reasons, each));
  const near = found.filter((each) => !library.includes(each));
  return (
    <div className={styles['picker']}>
      <p>{t('because.lead')}</p>
      <TextInput
        label={t('because.designed')}
        value={reasons.designed ?? ''}
        rows={2}
        onPut={(designed) => {
          onPut(writeBecause({ ...reasons, designed }));
        }}
      />
      <TextField
        label={t('because.find')}
        value={words}
        onChange={setWords}
        note={t('because.found', { count: found.length })}
      />
      {near.length > 0 && <CitableList found={near} reasons={reasons} onPut={onPut} />}
      {library.length > 0 && (
        <details open={wanted.length > 0 && near.length === 0}>
          <summary>{t('because.library', { count: library.length })}</summary>
          <CitableList found={library} reasons={reasons} onPut={onPut} />
        </details>
      )}
    </div>
  );
}

interface CitableListProps extends Pick<CitePickerProps, 'onPut'> {
  readonly found: readonly Citable[];
  readonly reasons: ReturnType<typeof readBecause>;
}

/** What can be cited, each with what it says. */
function CitableList({ found, reasons, onPut }: CitableListProps) {
  return (
    <ul className={styles['found']}>
      {found.slice(0, shownAtMost).map((each) => (
        <li key={each.reference}>
          <label className={styles['citable']}>
            <input
              type="checkbox"
              checked={cites(reasons, each)}
              onChange={(event) => {
                onPut(writeBecause(withCitation(reasons, each, event.target.checked)));
              }}
            />
            <span>
              {each.text} <span className={styles['from']}>{each.from}</span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
