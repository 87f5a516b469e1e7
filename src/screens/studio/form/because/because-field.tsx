import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { goToWork } from '../../../../app/studio/bench-store.ts';
import { readBecause } from '../../../../app/sources.ts';
import { valueAt } from '../../../../authoring/references/references.ts';
import type { Path } from '../../../../scenario/text/yaml-nodes.ts';
import { Button } from '../../../controls/button.tsx';
import { Dialog } from '../../../controls/dialog.tsx';
import { Reasons } from '../../../sources/reasons.tsx';
import { blankOf } from '../fields/blank.ts';
import { memberOf } from '../fields/member.ts';
import { TextInput } from '../fields/text-input.tsx';
import { useField } from '../fields/use-field.ts';
import styles from './because.module.css';
import { CitePicker } from './cite-picker.tsx';

/** Where a clause comes from: what it cites with what that says, and what is the author's own. */
export function BecauseField({ path }: { readonly path: Path }) {
  const { t } = useTranslation('studio');
  const { data, value, set, edit, wrong, name } = useField(path);
  const [isOpen, setOpen] = useState(false);
  const because = typeof value === 'string' ? value : '';
  const reasons = readBecause(because);
  const addWork = () => {
    const held = valueAt(data, ['works']);
    const at = Array.isArray(held) ? held.length : 0;
    const shape = memberOf(data, ['works', at])?.shape;
    if (shape === undefined) return;
    setOpen(false);
    const work = ['works', at];
    const blank = blankOf(data, work, shape, { because: '' });
    if (edit({ kind: 'insert', path: ['works'], at, value: blank })) goToWork(work, path);
  };
  const cited = reasons.citations.length + reasons.known.length;
  return (
    <div className={styles['because']}>
      <TextInput
        place={path}
        label={name(path)}
        value={because}
        rows={because.length > 80 ? 3 : undefined}
        most={1500}
        wrong={wrong(path)}
        onPut={set}
      />
      <div className={styles['row']}>
        <Button
          look="quiet"
          onClick={() => {
            setOpen(true);
          }}
        >
          {t('because.choose')}
        </Button>
        {cited > 0 && (
          <details className={styles['says']}>
            <summary>{t('because.says', { count: cited })}</summary>
            <Reasons {...reasons} />
          </details>
        )}
      </div>
      <Dialog
        wide
        open={isOpen}
        title={t('because.title')}
        onClose={() => {
          setOpen(false);
        }}
        actions={
          <>
            <Button onClick={addWork}>{t('because.own')}</Button>
            <Button
              look="primary"
              onClick={() => {
                setOpen(false);
              }}
            >
              {t('because.done')}
            </Button>
          </>
        }
      >
        <CitePicker because={because} onPut={set} />
      </Dialog>
    </div>
  );
}
