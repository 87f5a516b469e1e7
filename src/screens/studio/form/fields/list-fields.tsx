import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { wantField } from '../../../../app/studio/bench-store.ts';
import { isAt } from '../../../../authoring/references/references.ts';
import type { Path } from '../../../../scenario/text/yaml-nodes.ts';
import { Button } from '../../../controls/button.tsx';
import { blankOf } from './blank.ts';
import { BlockFields } from './block-fields.tsx';
import { EffectFields } from '../event/effect-fields.tsx';
import { EntryTools } from './entry-tools.tsx';
import styles from './fields.module.css';
import type { Shape } from './member.ts';
import { titleOf } from './names-in.ts';
import { markOf } from './place.ts';
import { useField } from './use-field.ts';

interface ListFieldsProps {
  readonly path: Path;
  readonly shape: Extract<Shape, { readonly kind: 'list' }>;
}

/** A list of the draft, entry by entry. */
export function ListFields({ path, shape }: ListFieldsProps) {
  const { t } = useTranslation('studio');
  const { data, value, edit, name, help, wrong, node } = useField(path);
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  const one = name([...path, 0]);
  const { each } = shape;
  return (
    <fieldset className={styles['group']} {...markOf(path)}>
      <legend>{name(path)}</legend>
      {help(path) !== undefined && <p className={styles['help']}>{help(path)}</p>}
      {wrong(path) !== undefined && <p className={styles['wrong']}>{wrong(path)}</p>}
      <ol className={styles['entries']}>
        {entries.map((entry, at) => {
          const here = [...path, at];
          const what = titleOf(entry) ?? t('form.nth', { what: one, number: at + 1 });
          return (
            <li key={at} className={styles['entry']} {...markOf(here)}>
              {each.kind === 'block' ? (
                <details open={entries.length === 1 || undefined}>
                  <summary>{what}</summary>
                  {isAt('events.*.effects', path) ? (
                    <EffectFields path={here} effect={entry} keys={each.keys} />
                  ) : (
                    <BlockFields path={here} keys={each.keys} bare />
                  )}
                </details>
              ) : (
                node(here)
              )}
              <EntryTools path={path} at={at} count={entries.length} what={what} />
            </li>
          );
        })}
      </ol>
      {entries.length < shape.most && (
        <Button
          look="quiet"
          icon={<Plus aria-hidden="true" />}
          onClick={() => {
            const at = entries.length;
            const because = t('form.designed');
            edit({
              kind: 'insert',
              path,
              at,
              value: blankOf(data, [...path, at], each, { because }),
            });
            wantField([...path, at]);
          }}
        >
          {t('form.add', { what: one })}
        </Button>
      )}
    </fieldset>
  );
}
