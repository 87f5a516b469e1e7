import { FileSpreadsheet, Presentation, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classTable } from '../../app/class/class-scenario.ts';
import { saveFile } from '../../app/files/save-file.ts';
import type { ClassResult } from '../../debrief/class/class-result.ts';
import { Button } from '../controls/button.tsx';
import { Confirm } from '../controls/dialog.tsx';
import { Toggle } from '../controls/toggle.tsx';
import type { ClassRoom } from './use-class.ts';
import styles from './class.module.css';

interface ClassToolsProps {
  readonly room: ClassRoom;
  readonly shown: readonly ClassResult[];
  readonly projected: boolean;
  readonly onProject: (projected: boolean) => void;
}

/** What can be done with the results as a whole. */
export function ClassTools({ room, shown, projected, onProject }: ClassToolsProps) {
  const { t } = useTranslation('class');
  const { t: review } = useTranslation('review');
  const [asking, setAsking] = useState(false);
  return (
    <div className={`${styles['tools'] ?? ''} no-print`}>
      <Button
        icon={<Presentation aria-hidden="true" />}
        aria-pressed={projected}
        onClick={() => {
          onProject(!projected);
        }}
      >
        {t(projected ? 'unproject' : 'project')}
      </Button>
      {!projected && (
        <>
          <Button
            icon={<FileSpreadsheet aria-hidden="true" />}
            onClick={() => {
              void classTable(shown, review).then((csv) => {
                // The mark tells spreadsheets that the text is UTF-8.
                saveFile(
                  'common-ground-class.csv',
                  new Blob(['\ufeff', csv], { type: 'text/csv' }),
                );
              });
            }}
          >
            {t('csv')}
          </Button>
          <Button
            look="danger"
            icon={<Trash2 aria-hidden="true" />}
            onClick={() => {
              setAsking(true);
            }}
          >
            {t('clear')}
          </Button>
          <Toggle on={room.kept} onChange={room.keep} note={t('keepNote')}>
            {t('keep')}
          </Toggle>
        </>
      )}
      <Confirm
        open={asking}
        title={t('clearTitle')}
        yes={t('clear')}
        no={t('clearNo')}
        onNo={() => {
          setAsking(false);
        }}
        onYes={() => {
          setAsking(false);
          room.clear();
        }}
      >
        <p>{t('clearText', { count: room.all.results.length })}</p>
      </Confirm>
    </div>
  );
}
