import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { useTranslation } from 'react-i18next';
import { fetched } from '../../app/fetched.ts';
import { fetchProblemWords } from '../../app/problem-words.ts';
import type { DamagedGame } from '../../app/files/import-games.ts';
import type { Problem } from '../../scenario/problems/problem.ts';
import { announce } from '../page/announcer.ts';
import { Button } from '../controls/button.tsx';
import { Panel } from '../page/panel.tsx';
import { ProblemList } from '../trouble/problem-list.tsx';
import { useFailure } from '../trouble/use-failure.ts';
import { useBroughtIn } from './use-brought-in.ts';
import styles from './games.module.css';

const mostBytes = 256_000_000; // some hundred games in one file

/** Drop or choose a file of one game or of all; whatever is wrong with it is listed. */
export function ImportGame({ onImported }: { readonly onImported: () => Promise<void> }) {
  const { t } = useTranslation('games');
  const picker = useRef<HTMLInputElement>(null);
  const fail = useFailure();
  const broughtIn = useBroughtIn();
  const [said, setSaid] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [damaged, setDamaged] = useState<readonly DamagedGame[]>([]);

  const read = async (file: File | undefined) => {
    if (!file) return;
    setProblems([]);
    setDamaged([]);
    if (file.size > mostBytes) {
      setSaid(t('tooLarge'));
      return;
    }
    setSaid(t('reading'));
    const { importFile } = await fetched(() => import('../../app/files/import-games.ts'));
    const imported = await importFile(new Uint8Array(await file.arrayBuffer()));
    if (!imported.ok) {
      await fetchProblemWords(); // so that they stand there with what they are about
      setSaid(t('notImported', { count: imported.error.length }));
      setProblems(imported.error);
      return;
    }
    const words = imported.value === 'one game' ? t('imported') : broughtIn(imported.value);
    setSaid(words);
    announce(words);
    if (imported.value !== 'one game') setDamaged(imported.value.damaged);
    await onImported();
  };
  const take = (file: Promise<File> | undefined) => {
    file?.then(read).catch((error: unknown) => {
      setSaid('');
      fail(error);
    });
  };

  return (
    <Panel title={t('import')} look="plain">
      <DropZone
        aria-label={t('import')}
        className={styles['drop'] ?? ''}
        onDrop={({ items }) => {
          take(items.find((item) => item.kind === 'file')?.getFile());
        }}
      >
        <p>{t('importNote')}</p>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => {
            const file = event.target.files?.[0];
            take(file && Promise.resolve(file));
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
      {damaged.map(({ place, title, problems: found }) => (
        <section key={place}>
          <h3>
            {title === undefined ? t('damaged', { place }) : t('damagedOf', { place, title })}
          </h3>
          <ProblemList problems={found} />
        </section>
      ))}
    </Panel>
  );
}
