import { FileUp, Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { useTranslation } from 'react-i18next';
import { fetchProblemWords } from '../../app/problem-words.ts';
import { droppedText } from '../../app/class/dropped-text.ts';
import { announce } from '../page/announcer.ts';
import { Button } from '../controls/button.tsx';
import { Panel } from '../page/panel.tsx';
import { TextField } from '../controls/text-field.tsx';
import type { ClassRoom } from './use-class.ts';
import styles from './class.module.css';

const mostBytes = 4_000_000;

/** Paste, drop or choose: codes with whatever stands round them. */
export function CodeInput({ onText }: { readonly onText: ClassRoom['add'] }) {
  const { t } = useTranslation('class');
  const picker = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');

  const add = (codes: string) => {
    const added = onText(codes);
    const results = t('addedResults', { count: added.results });
    const problems = added.problems > 0 ? ` ${t('addedProblems', { count: added.problems })}` : '';
    setSaid(results + problems);
    announce(results + problems);
  };
  const readAll = async (files: readonly File[]) => {
    const small = files.filter(({ size }) => size <= mostBytes);
    const texts = await Promise.all(small.map(droppedText));
    const read = texts.flatMap((text) => (text.ok ? [text.value] : []));
    if (read.length > 0) add(read.join('\n'));
    const unread = texts.flatMap((text) => (text.ok ? [] : [text.error]));
    if (unread.length > 0) {
      const words = await fetchProblemWords();
      setSaid(unread.map((each) => t('unread', { file: each.file, why: words(each) })).join(' '));
    }
    if (small.length < files.length) setSaid(t('tooLarge'));
  };

  return (
    <Panel title={t('inputTitle')}>
      <DropZone
        aria-label={t('inputTitle')}
        className={styles['drop'] ?? ''}
        onDrop={({ items }) => {
          const files = items.flatMap((item) => (item.kind === 'file' ? [item.getFile()] : []));
          void Promise.all(files).then(readAll);
        }}
      >
        <TextField
          label={t('paste')}
          note={t('pasteNote')}
          rows={5}
          value={text}
          onChange={setText}
        />
        <input
          ref={picker}
          type="file"
          multiple
          accept=".txt,.csv,.md,.eml,text/plain"
          hidden
          onChange={(event) => {
            void readAll([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        <div className={styles['actions']}>
          <Button
            look="primary"
            icon={<Plus aria-hidden="true" />}
            why={text.trim() === '' ? t('nothingPasted') : undefined}
            onClick={() => {
              add(text);
              setText('');
            }}
          >
            {t('add')}
          </Button>
          <Button icon={<FileUp aria-hidden="true" />} onClick={() => picker.current?.click()}>
            {t('choose')}
          </Button>
        </div>
      </DropZone>
      <p className={styles['said']}>{said}</p>
    </Panel>
  );
}
