import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dismissNote, useSettings } from '../../app/settings.ts';
import styles from './note.module.css';

interface NoteProps {
  /** Stable: a note put away under this id does not come back. */
  readonly id: string;
  /** Which side of it the thing it speaks of stands on. */
  readonly points?: 'up' | 'down' | 'left' | 'right' | undefined;
  /** Whose it is, if not the game's. */
  readonly label?: string;
  /** What can be done about it beside putting it away. */
  readonly ways?: ReactNode;
  readonly children: ReactNode;
}

/** A short slip of paper for a newcomer, pointing at what stands beside it. */
export function Note({ id, points, label, ways, children }: NoteProps) {
  const { t } = useTranslation('shell');
  const seen = useSettings((settings) => settings.notes.includes(id));
  if (seen) return null;
  return (
    <div
      role="note"
      className={styles['note']}
      data-points={points}
      data-hint={ways !== undefined || undefined}
      aria-label={label ?? t('note.label')}
    >
      <div className={styles['words']}>{children}</div>
      <button
        type="button"
        className={styles['away']}
        onClick={() => {
          dismissNote(id);
        }}
      >
        <X aria-hidden="true" />
        <span className="visually-hidden">{t('note.dismiss')}</span>
      </button>
      {ways !== undefined && <div className={styles['ways']}>{ways}</div>}
    </div>
  );
}
