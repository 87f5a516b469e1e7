import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { readDesk } from '../../../app/studio/draft-tree.ts';
import type { Version } from '../../../app/studio/drafts/draft-file.ts';
import { differences, type Difference } from '../../../authoring/differences.ts';
import { readTree } from '../../../authoring/tree.ts';
import { titleOf } from '../form/fields/names-in.ts';
import { useFormWords } from '../form/fields/use-new-form.ts';
import { placeWords } from '../form/place-words.ts';
import styles from './history.module.css';

const mostPlaces = 40;
const longText = 60; // characters: more is found line by line

/** What differs between a version and the draft as it is now, with places called as the forms call them. */
export function ChangedPlaces({ version }: { readonly version: Version }) {
  const { t } = useTranslation('drafts');
  const form = useFormWords();
  useEffect(() => void readDesk(), []);
  const found = useMemo(() => {
    const before = readTree(version.text)?.data;
    return before === undefined || form.data === undefined ? [] : differences(before, form.data);
  }, [version, form.data]);
  const words = ({ path, kind, before, now }: Difference): string => {
    // What is gone is in no place now: it is called after what it was.
    const title = kind === 'gone' ? titleOf(before) : undefined;
    const place = placeWords(form, title === undefined ? path : path.slice(0, -1));
    const where = title === undefined ? place : [place, title].filter(Boolean).join(' · ');
    if (kind !== 'changed') return t(`history.place.${kind}`, { where });
    const [was, is] = [shown(before), shown(now)];
    return was === undefined || is === undefined
      ? t('history.place.reworded', { where })
      : t('history.place.changed', { where, before: was, now: is });
  };
  if (found.length === 0) return null;
  return (
    <ul className={styles['places']}>
      {found.slice(0, mostPlaces).map((each) => (
        <li key={JSON.stringify(each.path)}>{words(each)}</li>
      ))}
      {found.length > mostPlaces && (
        <li>{t('history.morePlaces', { count: found.length - mostPlaces })}</li>
      )}
    </ul>
  );
}

/** A value in few words; undefined where it has more. */
function shown(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    return undefined;
  }
  const text = String(value);
  return text.length > longText ? undefined : text;
}
