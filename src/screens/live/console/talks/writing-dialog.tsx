import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '../../../../classroom/limits.ts';
import { plainText } from '../../../../lib/plain-text.ts';
import { Button } from '../../../controls/button.tsx';
import { Choices } from '../../../controls/choices.tsx';
import { Dialog } from '../../../controls/dialog.tsx';
import { TextField } from '../../../controls/text-field.tsx';
import { useConsole } from '../console-context.ts';
import { useParties } from '../use-parties.ts';
import type { Tables } from './act-bar.tsx';
import page from '../console.module.css';

interface WritingDialogProps {
  readonly kind: 'news' | 'write';
  readonly tables: Tables;
  readonly to?: string; // the side that is written to at first
  readonly onClose: () => void;
}

const ALL = 'all';

/** News without effect for both sides, or words of the teacher to one of them or both. */
export function WritingDialog({ kind, tables, to: first = ALL, onClose }: WritingDialogProps) {
  const { t } = useTranslation('console');
  const { ask } = useConsole();
  const parties = useParties();
  const [text, setText] = useState('');
  const [to, setTo] = useState(first);
  const most = limits.note;
  const long = [...text.trim()].length > most;
  const why =
    text.trim() === ''
      ? t('writing.nothing')
      : plainText(text, most) === undefined
        ? t('writing.tooLong', { most })
        : undefined;
  const send = () => {
    const at = tables === 'all' ? tables : [...tables];
    const asked =
      kind === 'news'
        ? ask({ kind: 'news', tables: at, text })
        : ask({ kind: 'write', tables: at, to, text });
    void asked.then((done) => {
      if (done) onClose();
    });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(`writing.${kind}`)}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button look="primary" why={why} onClick={send}>
            {t('writing.send')}
          </Button>
        </>
      }
    >
      <div className={page['stack']}>
        <p>{t(`writing.${kind}Note`)}</p>
        {kind === 'write' && (
          <Choices
            label={t('writing.to')}
            look="row"
            value={to}
            choices={[
              { value: ALL, label: t('writing.both') },
              ...parties.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={setTo}
          />
        )}
        <TextField
          label={t('writing.text')}
          rows={4}
          value={text}
          wrong={long ? t('writing.tooLong', { most }) : undefined}
          onChange={setText}
        />
      </div>
    </Dialog>
  );
}
