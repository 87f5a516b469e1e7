import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { fetchProblemWords } from '../../../app/problem-words.ts';
import { pathTo } from '../../../app/routes.ts';
import type { DraftsBroughtIn } from '../../../app/studio/drafts/drafts-file.ts';
import { bringInGenius } from '../../../app/studio/drafts/bring-genius.ts';
import { bringInFile } from '../../../app/studio/drafts/import-draft.ts';
import type { Problem } from '../../../scenario/problems/problem.ts';
import { Button } from '../../controls/button.tsx';
import { announce } from '../../page/announcer.ts';
import { Panel } from '../../page/panel.tsx';
import { ProblemList } from '../../trouble/problem-list.tsx';
import { useFailure } from '../../trouble/use-failure.ts';
import styles from './home.module.css';

const kinds = '.yaml,.yml,.json,.xml,.txt,application/yaml,application/json,text/xml';

/** Drop or choose a file: a scenario goes to the desk as it is, a file of all drafts into the list. */
export function BringIn({ onChange }: { readonly onChange: () => void }) {
  const { t } = useTranslation('drafts');
  const picker = useRef<HTMLInputElement>(null);
  const [, goTo] = useLocation();
  const fail = useFailure();
  const words = useBroughtIn();
  const [said, setSaid] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  const refuse = async (found: readonly Problem[]) => {
    await fetchProblemWords(); // so that they stand there with what they are about
    setSaid(t('fileRefused', { count: found.length }));
    setProblems(found);
  };
  const read = async ([file, ...more]: readonly File[]) => {
    if (!file) return;
    setProblems([]);
    setSaid(t('fileReading'));
    const [second, third] = more;
    if (isXml(file) && second && third) {
      const made = await bringInGenius([file, second, third], (names) => t('genius.head', names));
      if (made.ok) goTo(pathTo.draft(made.value));
      else await refuse(made.error);
      return;
    }
    if (isXml(file)) {
      setSaid(t('genius.three'));
      return;
    }
    const brought = await bringInFile(file);
    if (!brought.ok) {
      await refuse(brought.error);
      return;
    }
    if (brought.value.kind === 'draft') {
      goTo(pathTo.draft(brought.value.id));
      return;
    }
    const { value } = brought;
    const toldOf = (found: typeof value): string => {
      if (found.kind === 'newer') return t('fileNewer');
      if (found.kind === 'noScenario') {
        return t('fileNoScenario', { keys: found.missing.map((key) => `“${key}”`).join(', ') });
      }
      return words(found.counts);
    };
    const told = toldOf(value);
    setSaid(told);
    announce(told);
    onChange();
  };
  const take = (files: Promise<readonly File[]>) => {
    files.then(read).catch((error: unknown) => {
      setSaid('');
      fail(error);
    });
  };

  return (
    <Panel title={t('file')}>
      <DropZone
        aria-label={t('file')}
        className={styles['drop'] ?? ''}
        onDrop={({ items }) => {
          const files = items.filter((item) => item.kind === 'file');
          take(Promise.all(files.map((item) => item.getFile())));
        }}
      >
        <p>{t('fileNote')}</p>
        <input
          ref={picker}
          type="file"
          accept={kinds}
          multiple
          hidden
          onChange={(event) => {
            take(Promise.resolve([...(event.target.files ?? [])]));
            event.target.value = '';
          }}
        />
        <Button icon={<FileUp aria-hidden="true" />} onClick={() => picker.current?.click()}>
          {t('fileChoose')}
        </Button>
      </DropZone>
      <p role="status" className={styles['said']}>
        {said}
      </p>
      {problems.length > 0 && <ProblemList problems={problems} />}
    </Panel>
  );
}

const isXml = ({ name }: File): boolean => /\.xml$/i.test(name);

/** Says what came of a file of drafts. */
function useBroughtIn(): (counts: DraftsBroughtIn) => string {
  const { t } = useTranslation('drafts');
  return ({ fresh, beside, already, damaged }) => {
    const parts = [
      fresh > 0 && t('broughtFresh', { count: fresh }),
      beside > 0 && t('broughtBeside', { count: beside }),
      already > 0 && t('broughtAlready', { count: already }),
      damaged > 0 && t('broughtDamaged', { count: damaged }),
    ].filter((part) => part !== false);
    return parts.length === 0 ? t('broughtNone') : parts.join(' ');
  };
}
