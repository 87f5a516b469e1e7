import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { goToField, goToPath } from '../../../app/studio/bench-store.ts';
import { addIssue, addRatifier } from '../../../authoring/changes.ts';
import { valueAt } from '../../../authoring/references/references.ts';
import type { PlainBlock } from '../../../authoring/text/held.ts';
import type { Path } from '../../../scenario/text/yaml-nodes.ts';
import { Button } from '../../controls/button.tsx';
import { useDrafting } from '../begin/use-drafting.ts';
import { blankOf } from './fields/blank.ts';
import { EntryTools } from './fields/entry-tools.tsx';
import { useForm } from './fields/form-context.ts';
import { firstField, memberOf } from './fields/member.ts';
import { titleOf } from './fields/names-in.ts';
import { RemoveThing } from './fields/remove-thing.tsx';
import styles from './form.module.css';

/** A list whose entries have forms of their own: what there is, in order, and one more. */
export function ThingsForm({ path }: { readonly path: Path }) {
  const { t } = useTranslation('studio');
  const { data, edit, change, name } = useForm();
  const say = useDrafting();
  const [leaving, setLeaving] = useState<number>();
  const shape = memberOf(data, path)?.shape;
  const held = valueAt(data, path);
  const entries: readonly unknown[] = Array.isArray(held) ? held : [];
  if (shape?.kind !== 'list') return null;
  const one = name([...path, 0]);
  const called = (at: number) =>
    titleOf(entries[at]) ?? t('form.nth', { what: one, number: at + 1 });
  const add = () => {
    const at = entries.length;
    const because = t('form.designed');
    const value = blankOf(data, [...path, at], shape.each, { because });
    const block = value as PlainBlock;
    if (path[0] === 'issues') change((text) => addIssue(text, say));
    else if (path[2] === 'ratifiers') change((text) => addRatifier(text, String(path[1]), block));
    else edit({ kind: 'insert', path, at, value });
    const own = [...path, at];
    goToField(own, firstField(own, block));
  };
  return (
    <>
      <ol className={styles['things']}>
        {entries.map((_, at) => (
          <li key={at}>
            <Button
              look="quiet"
              onClick={() => {
                goToPath([...path, at]);
              }}
            >
              {called(at)}
            </Button>
            <EntryTools
              path={path}
              at={at}
              count={entries.length}
              what={called(at)}
              onRemove={() => {
                setLeaving(at);
              }}
            />
          </li>
        ))}
      </ol>
      {entries.length < shape.most && (
        <div className={styles['more']}>
          <Button icon={<Plus aria-hidden="true" />} onClick={add}>
            {t('form.add', { what: one })}
          </Button>
          {path[0] === 'issues' && <p>{t('form.drafted')}</p>}
        </div>
      )}
      {leaving !== undefined && (
        <RemoveThing
          path={[...path, leaving]}
          what={called(leaving)}
          onDone={() => {
            setLeaving(undefined);
          }}
        />
      )}
    </>
  );
}
