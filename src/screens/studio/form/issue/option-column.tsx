import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStudio } from '../../../../app/studio/use-studio.ts';
import { valueAt } from '../../../../authoring/references/references.ts';
import type { Path } from '../../../../scenario/text/yaml-nodes.ts';
import { Button } from '../../../controls/button.tsx';
import { BlockFields } from '../fields/block-fields.tsx';
import { EntryTools } from '../fields/entry-tools.tsx';
import { useForm } from '../fields/form-context.ts';
import { memberOf } from '../fields/member.ts';
import { titleOf } from '../fields/names-in.ts';
import { markOf } from '../fields/place.ts';
import { partiesOf } from './issue-data.ts';
import styles from './issue.module.css';
import { OptionForParty } from './option-for-party.tsx';
import { TextLine } from '../fields/text-fields.tsx';
import { RemoveThing } from '../fields/remove-thing.tsx';

interface OptionColumnProps {
  readonly issuePath: Path;
  readonly issue: string; // its id
  readonly at: number;
  readonly count: number;
}

const first = ['title', 'clause', 'headline'];

/** One option: its words, what either side makes of it, and what those at home think. */
export function OptionColumn({ issuePath, issue, at, count }: OptionColumnProps) {
  const { t } = useTranslation('studio');
  const { data, edit, name } = useForm();
  const selected = useStudio((studio) => studio.selected);
  const [isLeaving, setLeaving] = useState(false);
  const list = [...issuePath, 'options'];
  const path = [...list, at];
  const value = valueAt(data, path);
  const shape = memberOf(data, path)?.shape;
  if (shape?.kind !== 'block') return null;
  const id = String(valueAt(value, ['id']));
  const title = titleOf(value) ?? t('form.nth', { what: name(path), number: at + 1 });
  const statusQuo = valueAt(data, [...issuePath, 'statusQuo']) === id;
  const keys = shape.keys;
  return (
    <section
      className={styles['option']}
      {...markOf(path)}
      aria-label={title}
      data-selected={selected[3] === at || undefined}
    >
      <header className={styles['top']}>
        <h4>{title}</h4>
        <EntryTools
          path={list}
          at={at}
          count={count}
          what={title}
          onRemove={() => {
            setLeaving(true);
          }}
        />
        {statusQuo ? (
          <p className={styles['quo']}>{t('issue.isStatusQuo')}</p>
        ) : (
          <Button
            look="quiet"
            onClick={() => {
              edit({ kind: 'set', path: [...issuePath, 'statusQuo'], value: id });
            }}
          >
            {t('issue.makeStatusQuo')}
          </Button>
        )}
      </header>
      <TextLine path={[...path, 'title']} most={40} rows={2} hideHelp />
      <TextLine path={[...path, 'clause']} most={1500} rows={6} hideHelp />
      <TextLine path={[...path, 'headline']} most={120} rows={3} hideHelp />
      {partiesOf(data).map((party) => (
        <OptionForParty key={party.id} party={party} issue={issue} option={id} list={list} />
      ))}
      <details className={styles['more']}>
        <summary>{t('issue.more')}</summary>
        <BlockFields path={path} keys={keys} without={first} bare />
      </details>
      {isLeaving && (
        <RemoveThing
          path={path}
          what={title}
          onDone={() => {
            setLeaving(false);
          }}
        />
      )}
    </section>
  );
}
