import { useTranslation } from 'react-i18next';
import type { Path } from '../../../../scenario/text/yaml-nodes.ts';
import { WideTable } from '../../../page/wide-table.tsx';
import { useForm } from '../fields/form-context.ts';
import { SelectInput } from '../fields/select-input.tsx';
import { FormHead } from '../form-head.tsx';
import { ThingsForm } from '../things-form.tsx';
import { ratifiersOf, stanceOf, takeStance } from '../issue/issue-data.ts';
import { namesFor } from '../fields/names-in.ts';
import { issuesOf } from './party-data.ts';
import styles from './party.module.css';

const steps = [2, 1, 0, -1, -2];

/** What everybody at home thinks of every option, in one grid; who they are stands below. */
export function StancesForm({ path }: { readonly path: Path }) {
  const { t } = useTranslation('studio');
  const { data, edit, node, name } = useForm();
  const list = [...path, 'ratifiers'];
  const ratifiers = ratifiersOf(data, path);
  return (
    <>
      <FormHead path={list} />
      {node([...path, 'quorum'])}
      <WideTable caption={t('stances.caption')}>
        <thead>
          <tr>
            <th scope="col">{name(['issues', 0, 'options', 0])}</th>
            {ratifiers.map((ratifier) => (
              <th key={ratifier.id} scope="col">
                {ratifier.name}
              </th>
            ))}
          </tr>
        </thead>
        {issuesOf(data).map((issue) => (
          <tbody key={issue.id}>
            <tr>
              <th colSpan={ratifiers.length + 1} scope="rowgroup" className={styles['of']}>
                {issue.title}
              </th>
            </tr>
            {issue.options.map((option) => {
              const label = optionName(data, path, issue.id, option);
              return (
                <tr key={option}>
                  <th scope="row">{label}</th>
                  {ratifiers.map((ratifier) => (
                    <td key={ratifier.id} className={styles['stance']}>
                      <SelectInput
                        hideLabel
                        label={`${label}: ${ratifier.name}`}
                        value={String(stanceOf(data, ratifier.path, issue.id, option))}
                        choices={steps.map((each) => ({
                          value: String(each),
                          label: each > 0 ? `+${each}` : String(each),
                        }))}
                        onPut={(chosen) => {
                          const because = t('form.designed');
                          const made = Number(chosen);
                          edit(...takeStance(data, ratifier.path, issue.id, option, made, because));
                        }}
                      />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        ))}
      </WideTable>
      <ThingsForm path={list} />
    </>
  );
}

function optionName(data: unknown, party: Path, issue: string, option: string): string {
  const named = namesFor(data, [...party, 'points', issue, 'options', option], 'key');
  return named?.find(({ value }) => value === option)?.label ?? option;
}
