import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { wantField } from '../../../../app/studio/bench-store.ts';
import { valueAt } from '../../../../authoring/references/references.ts';
import { idsBeside } from '../../../../authoring/references/things.ts';
import type { Path } from '../../../../scenario/text/yaml-nodes.ts';
import { Button } from '../../../controls/button.tsx';
import { BlockFields } from '../fields/block-fields.tsx';
import { EntryTools } from '../fields/entry-tools.tsx';
import { useForm } from '../fields/form-context.ts';
import { memberOf } from '../fields/member.ts';
import { namesFor } from '../fields/names-in.ts';
import { markOf } from '../fields/place.ts';
import { FormHead } from '../form-head.tsx';
import { issuesOf } from './party-data.ts';
import styles from './party.module.css';

/** The ladder of each issue: from the position down, a step after the other. */
export function LadderForm({ path }: { readonly path: Path }) {
  const { t } = useTranslation('studio');
  const { data, edit, node } = useForm();
  const list = [...path, 'concessions'];
  const held = valueAt(data, list);
  const all: readonly unknown[] = Array.isArray(held) ? held : [];
  const each = memberOf(data, [...list, 0])?.shape;
  if (each?.kind !== 'block') return null;
  return (
    <>
      <FormHead path={list} />
      {issuesOf(data).map(({ id, title, options }) => {
        const position = valueAt(data, [...path, 'positions', id, 'option']);
        const own = [...all.keys()].filter((at) => valueAt(all[at], ['issue']) === id);
        const last = own.at(-1);
        const from = last === undefined ? position : valueAt(all[last], ['to']);
        const names = new Map(
          namesFor(data, [...path, 'positions', id, 'option'])?.map((one) => [
            one.value,
            one.label,
          ]),
        );
        const nameOf = (option: unknown) =>
          typeof option === 'string' ? (names.get(option) ?? option) : '—';
        const left = options.filter((option) => option !== from);
        return (
          <section key={id} className={styles['issue']} aria-label={title}>
            <h3>{title}</h3>
            <p className={styles['start']}>{t('ladder.position', { option: nameOf(position) })}</p>
            <ol className={styles['steps']}>
              {own.map((at) => {
                const what = nameOf(valueAt(all[at], ['to']));
                return (
                  <li key={at} {...markOf([...list, at])}>
                    <details>
                      <summary>{t('ladder.to', { option: what })}</summary>
                      <BlockFields path={[...list, at]} keys={each.keys} bare />
                    </details>
                    <EntryTools path={list} at={at} count={all.length} what={what} />
                  </li>
                );
              })}
            </ol>
            {left.length > 0 && (
              <Button
                look="quiet"
                icon={<Plus aria-hidden="true" />}
                onClick={() => {
                  const at = last === undefined ? all.length : last + 1;
                  const texts = { public: '', home: '', because: t('form.designed') };
                  const name = freshId(data, [...list, all.length, 'id'], id);
                  const to = left.find(
                    (option) => !own.some((n) => valueAt(all[n], ['to']) === option),
                  );
                  const value = {
                    id: name,
                    issue: id,
                    from: String(from),
                    to: to ?? String(left[0]),
                    ...texts,
                  };
                  edit({ kind: 'insert', path: list, at, value });
                  wantField([...list, at]);
                }}
              >
                {t('ladder.add')}
              </Button>
            )}
          </section>
        );
      })}
      {all.length === 0 && node(list)}
    </>
  );
}

function freshId(data: unknown, path: Path, issue: string): string {
  const taken = idsBeside(data, path);
  for (let n = 1; ; n += 1) {
    const name = `${String(path[1])}-${issue}-${n}`;
    if (!taken.includes(name)) return name;
  }
}
