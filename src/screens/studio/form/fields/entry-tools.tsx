import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Path } from '../../../../scenario/text/yaml-nodes.ts';
import { Button } from '../../../controls/button.tsx';
import styles from './fields.module.css';
import { useForm } from './form-context.ts';

interface EntryToolsProps {
  readonly path: Path; // of the list
  readonly at: number;
  readonly count: number;
  readonly what: string; // the entry is called
  readonly onRemove?: () => void;
}

/** Moves an entry of a list up or down, or takes it away. */
export function EntryTools({ path, at, count, what, onRemove }: EntryToolsProps) {
  const { t } = useTranslation('studio');
  const { edit } = useForm();
  const remove = onRemove ?? (() => edit({ kind: 'remove', path: [...path, at] }));
  return (
    <div className={styles['tools']}>
      {at > 0 && (
        <Button
          look="quiet"
          icon={<ArrowUp aria-hidden="true" />}
          aria-label={t('form.earlier', { what })}
          onClick={() => {
            edit({ kind: 'move', path, from: at, to: at - 1 });
          }}
        />
      )}
      {at < count - 1 && (
        <Button
          look="quiet"
          icon={<ArrowDown aria-hidden="true" />}
          aria-label={t('form.later', { what })}
          onClick={() => {
            edit({ kind: 'move', path, from: at, to: at + 1 });
          }}
        />
      )}
      <Button
        look="quiet"
        icon={<Trash2 aria-hidden="true" />}
        aria-label={t('form.remove', { what })}
        onClick={remove}
      />
    </div>
  );
}
