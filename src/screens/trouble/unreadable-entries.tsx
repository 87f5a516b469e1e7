import { Download, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../app/files/save-file.ts';
import type { Unreadable } from '../../app/storage/unreadable.ts';
import { Button } from '../controls/button.tsx';
import { Confirm } from '../controls/dialog.tsx';
import { announce } from '../page/announcer.ts';
import { Panel } from '../page/panel.tsx';
import { useFailure } from './use-failure.ts';
import styles from './unreadable-entries.module.css';

interface UnreadableEntriesProps {
  readonly list: () => Promise<readonly Unreadable[]>;
  readonly remove: (entry: Unreadable) => Promise<void>;
  readonly file: string; // what an entry is exported as
  readonly again: unknown; // they are read again when it changes
}

/** What is kept here and cannot be read: nothing where all can. Each is exported as it is, or deleted. */
export function UnreadableEntries({ list, remove, file, again }: UnreadableEntriesProps) {
  const { t } = useTranslation('shell');
  const fail = useFailure();
  const [entries, setEntries] = useState<readonly Unreadable[]>([]);
  const [asked, setAsked] = useState<{ readonly entry: Unreadable; readonly name: string }>();
  useEffect(() => {
    list().then(setEntries).catch(fail);
  }, [list, again, fail]);

  if (entries.length === 0) return null;
  const nameOf = ({ title }: Unreadable, place: number) =>
    title === undefined
      ? t('unreadable.entry', { place })
      : t('unreadable.entryOf', { place, title });
  const removeNow = async ({ entry, name }: NonNullable<typeof asked>) => {
    await remove(entry);
    announce(t('unreadable.deleted', { name }));
    setEntries(await list());
  };

  return (
    <Panel title={t('unreadable.title')} look="plain">
      <p>{t('unreadable.note')}</p>
      <ul className={styles['list']}>
        {entries.map((entry, at) => {
          const name = nameOf(entry, at + 1);
          return (
            <li key={at} className={styles['row']}>
              <span className={styles['name']}>{name}</span>
              <span className={styles['actions']}>
                <Button
                  icon={<Download aria-hidden="true" />}
                  aria-label={t('unreadable.exportNamed', { name })}
                  onClick={() => {
                    saveFile(file, new Blob([entry.text], { type: 'text/plain' }));
                  }}
                >
                  {t('unreadable.export')}
                </Button>
                <Button
                  look="danger"
                  icon={<Trash2 aria-hidden="true" />}
                  aria-label={t('unreadable.deleteNamed', { name })}
                  onClick={() => {
                    setAsked({ entry, name });
                  }}
                >
                  {t('unreadable.delete')}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      <Confirm
        open={asked !== undefined}
        title={t('unreadable.deleteTitle')}
        yes={t('unreadable.deleteYes')}
        no={t('unreadable.deleteNo')}
        onNo={() => {
          setAsked(undefined);
        }}
        onYes={() => {
          if (asked) removeNow(asked).catch(fail);
          setAsked(undefined);
        }}
      >
        <p>{t('unreadable.deleteText', { name: asked?.name ?? '' })}</p>
      </Confirm>
    </Panel>
  );
}
