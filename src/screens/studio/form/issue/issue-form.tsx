import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { goToField } from '../../../../app/studio/bench-store.ts';
import { addOption } from '../../../../authoring/changes.ts';
import { valueAt } from '../../../../authoring/references/references.ts';
import type { PlainBlock } from '../../../../authoring/text/held.ts';
import type { Path } from '../../../../scenario/text/yaml-nodes.ts';
import { Button } from '../../../controls/button.tsx';
import { blankOf } from '../fields/blank.ts';
import { BlockFields } from '../fields/block-fields.tsx';
import { useForm } from '../fields/form-context.ts';
import { memberOf } from '../fields/member.ts';
import { FormHead } from '../form-head.tsx';
import styles from './issue.module.css';
import { OptionColumn } from './option-column.tsx';

const scrolling = `${styles['scroll'] ?? ''} fades-beyond`;

/** One issue with its options side by side: what is to be signed, and what it means to everybody. */
export function IssueForm({ path }: { readonly path: Path }) {
  const { t } = useTranslation('studio');
  const { data, change, name } = useForm();
  const shape = memberOf(data, path)?.shape;
  const at = [...path, 'options'];
  const held = valueAt(data, at);
  const options: readonly unknown[] = Array.isArray(held) ? held : [];
  const issue = valueAt(data, [...path, 'id']);
  const list = memberOf(data, at)?.shape;
  if (shape?.kind !== 'block' || list?.kind !== 'list') return null;
  const add = () => {
    const here = [...at, options.length];
    const value = blankOf(data, here, list.each, { because: t('form.designed') });
    change((text) => addOption(text, Number(path[1]), options.length, value as PlainBlock));
    goToField(here, [...here, 'title']);
  };
  return (
    <>
      <FormHead path={path} />
      <BlockFields path={path} keys={shape.keys} without={['options']} bare />
      <section className={styles['sheet']} aria-labelledby="options">
        <h3 id="options">{name(at)}</h3>
        <p className={styles['help']}>{t('issue.options')}</p>
        {/* What scrolls must be reachable by keyboard. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className={scrolling} role="group" aria-label={name(at)} tabIndex={0}>
          <div className={styles['options']}>
            {options.map((_, index) => (
              <OptionColumn
                key={index}
                issuePath={path}
                at={index}
                count={options.length}
                issue={String(issue)}
              />
            ))}
          </div>
        </div>
        {options.length < list.most && (
          <Button look="quiet" icon={<Plus aria-hidden="true" />} onClick={add}>
            {t('form.add', { what: name([...at, 0]) })}
          </Button>
        )}
      </section>
    </>
  );
}
