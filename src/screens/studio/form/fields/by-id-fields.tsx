import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Path } from '../../../../scenario/text/yaml-nodes.ts';
import { Button } from '../../../controls/button.tsx';
import { blankOf } from './blank.ts';
import styles from './fields.module.css';
import type { Shape } from './member.ts';
import { namesFor } from './names-in.ts';
import { markOf } from './place.ts';
import { SelectInput } from './select-input.tsx';
import { useField } from './use-field.ts';

interface ByIdFieldsProps {
  readonly path: Path;
  readonly each: Shape;
}

/** A block keyed by the names of things: what is said of each, and of which nothing is said yet. */
export function ByIdFields({ path, each }: ByIdFieldsProps) {
  const { t } = useTranslation('studio');
  const { data, value, edit, name, help, wrong, node } = useField(path);
  const named = namesFor(data, [...path, ''], 'key') ?? [];
  const said = Object.keys(value ?? {});
  const left = named.filter((thing) => !said.includes(thing.value));
  return (
    <fieldset className={styles['group']} {...markOf(path)}>
      <legend>{name(path)}</legend>
      {help(path) !== undefined && <p className={styles['help']}>{help(path)}</p>}
      {wrong(path) !== undefined && <p className={styles['wrong']}>{wrong(path)}</p>}
      <div className={styles['fields']}>
        {said.map((id) => (
          <div key={id} className={styles['entry']}>
            {node([...path, id])}
            <Button
              look="quiet"
              icon={<Trash2 aria-hidden="true" />}
              aria-label={t('form.remove', { what: name([...path, id]) })}
              onClick={() => {
                edit({ kind: 'remove', path: [...path, id] });
              }}
            />
          </div>
        ))}
      </div>
      {left.length > 0 && (
        <SelectInput
          label={t('form.addOne')}
          value=""
          choices={left}
          onPut={(id) => {
            const because = t('form.designed');
            const at = [...path, id];
            edit({ kind: 'set', path: at, value: blankOf(data, at, each, { because }) });
          }}
        />
      )}
    </fieldset>
  );
}
