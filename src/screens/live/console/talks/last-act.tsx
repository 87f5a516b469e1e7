import { useTranslation } from 'react-i18next';
import type { Tile } from '../../../../classroom/sight/teacher-sight.ts';
import { happeningWords } from '../../../../words/happening.ts';
import { namesOf } from '../../../../words/names.ts';
import { useConsole } from '../console-context.ts';
import styles from './talks.module.css';

const areas = ['table', 'happenings'] as const;

/** What happened last at a table, in words. */
export function LastAct({ tile }: { readonly tile: Tile }) {
  const { t } = useTranslation(areas);
  const { told } = useConsole();
  if (told === undefined || tile.last.length === 0) return null;
  const { last, offers, trust } = tile;
  const view = { ...told.whole, offers, trust };
  const names = namesOf((key, values = {}) => t(key, values), view, true);
  // The first is what was done; what it caused follows.
  const [done, ...caused] = last.map((each) => happeningWords(names, each));
  return (
    <div className={styles['last']}>
      <p>{done}</p>
      {caused.length > 0 && <p>{caused.at(-1)}</p>}
    </div>
  );
}
