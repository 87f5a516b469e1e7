import { FileText, Keyboard } from 'lucide-react';
import { Button } from '../controls/button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { Papers } from '../dossier/papers.tsx';
import { useBench } from './bench.ts';
import { hintTarget } from './hints/target.ts';
import { KeyList } from './key-list.tsx';
import { SoundSwitch } from './sound-switch.tsx';
import styles from './tools.module.css';

interface ToolsProps {
  readonly papers: boolean;
  readonly onPapers: (open: boolean) => void;
  readonly keys: boolean;
  readonly onKeys: (open: boolean) => void;
}

/** Papers and keys: what one looks up in the middle of a game. */
export function Tools({ papers, onPapers, keys, onKeys }: ToolsProps) {
  const { t, view } = useBench();
  const closePapers = () => {
    onPapers(false);
  };
  const closeKeys = () => {
    onKeys(false);
  };
  return (
    <div className={styles['tools']}>
      <Button
        {...hintTarget('papers')}
        icon={<FileText aria-hidden="true" />}
        onClick={() => {
          onPapers(true);
        }}
      >
        {t('tools.papers')}
      </Button>
      <Button
        icon={<Keyboard aria-hidden="true" />}
        className={styles['keysButton']}
        onClick={() => {
          onKeys(true);
        }}
      >
        {t('tools.keys')}
      </Button>
      <SoundSwitch />
      <Dialog
        open={papers}
        onClose={closePapers}
        title={t('tools.papersOf', { party: view.own.name })}
        wide
        actions={<Button onClick={closePapers}>{t('tools.close')}</Button>}
      >
        <Papers view={view} />
      </Dialog>
      <Dialog
        open={keys}
        onClose={closeKeys}
        title={t('keys.title')}
        actions={<Button onClick={closeKeys}>{t('tools.close')}</Button>}
      >
        <KeyList />
      </Dialog>
    </div>
  );
}
