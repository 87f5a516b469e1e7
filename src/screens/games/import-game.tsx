import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../scenario/problem.ts';
import { announce } from '../base/announcer.ts';
import { Button } from '../base/button.tsx';
import { Panel } from '../base/panel.tsx';
import { ProblemList } from '../base/problem-list.tsx';
import styles from './games.module.css';

const mostBytes = 4_000_000;

/** Drop or choose an exported game; whatever is wrong with it is listed. */
export function ImportGame({ onImported }: { readonly onImported: () => Promise<void> }) {
  const { t } = useTranslation('games');
  const picker = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  const read = async (file: File | undefined) => {
    if (!file) return;
    setProblems([]);
    if (file.size > mostBytes) {
      setSaid(t('tooLarge'));
      return;
    }
    const { importRecord } = await import('../../app/game-file.ts');
    const imported = await importRecord(new Uint8Array(await file.arrayBuffer()));
    if (imported.ok) {
      setSaid(t('imported'));
      announce(t('imported'));
      await onImported();
    } else {
      setSaid(t('notImported', { count: imported.error.length }));
      setProblems(imported.error);
    }
  };

  return (
    <Panel title={t('import')} look="plain">
      <DropZone
        aria-label={t('import')}
        className={styles['drop'] ?? ''}
        onDrop={({ items }) => {
          const file = items.find((item) => item.kind === 'file');
          void file?.getFile().then(read);
        }}
      >
        <p>{t('importNote')}</p>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => {
            void read(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <Button icon={<FileUp aria-hidden="true" />} onClick={() => picker.current?.click()}>
          {t('choose')}
        </Button>
      </DropZone>
      <p role="status" className={styles['said']}>
        {said}
      </p>
      {problems.length > 0 && <ProblemList problems={problems} />}
    </Panel>
  );
}
