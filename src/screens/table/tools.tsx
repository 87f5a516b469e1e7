import { FileText, Keyboard } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../controls/button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { PaperTabs, type PaperTabId } from '../dossier/paper-tabs.tsx';
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
  // The papers open again where they were left.
  const [paper, setPaper] = useState<PaperTabId>('sheet');
  const left = useRef(0);
  const turnTo = (to: PaperTabId) => {
    left.current = 0;
    setPaper(to);
  };
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
        leftRef={left}
      >
        <PaperTabs view={view} tab={paper} onTab={turnTo} />
      </Dialog>
      <Dialog open={keys} onClose={closeKeys} title={t('keys.title')}>
        <KeyList />
      </Dialog>
    </div>
  );
}
