import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Path } from '../../../../scenario/text/yaml-nodes.ts';
import { Button } from '../../../controls/button.tsx';
import { blankOf } from './blank.ts';
import styles from './fields.module.css';
import { memberOf, type Shape } from './member.ts';
import { markOf } from './place.ts';
import { useField } from './use-field.ts';

interface AddedProps {
  readonly path: Path;
  readonly shape: Shape;
  readonly children: ReactNode;
}

/** What may be left out: a button where it is, and one that takes it away where it is not. */
export function Added({ path, shape, children }: AddedProps) {
  const { t } = useTranslation('studio');
  const { data, value, set, remove, name, help } = useField(path);
  const isNeeded = memberOf(data, path)?.isNeeded ?? true;
  if (isNeeded) return children;
  if (value === undefined) {
    return (
      <div className={styles['absent']} {...markOf(path)}>
        <Button
          look="quiet"
          icon={<Plus aria-hidden="true" />}
          onClick={() => {
            set(blankOf(data, path, shape, { because: t('form.designed') }));
          }}
        >
          {t('form.add', { what: name(path) })}
        </Button>
        {help(path) !== undefined && <p className={styles['help']}>{help(path)}</p>}
      </div>
    );
  }
  return (
    <div className={styles['present']}>
      {children}
      <Button look="quiet" icon={<X aria-hidden="true" />} onClick={remove}>
        {t('form.leaveOut', { what: name(path) })}
      </Button>
    </div>
  );
}
