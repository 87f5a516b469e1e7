import { useTranslation } from 'react-i18next';
import { valueAt } from '../../../../authoring/references/references.ts';
import type { Path } from '../../../../scenario/text/yaml-nodes.ts';
import { EitherFields } from '../fields/either-fields.tsx';
import { useForm } from '../fields/form-context.ts';
import { memberOf } from '../fields/member.ts';
import { SelectInput } from '../fields/select-input.tsx';
import { NumberField } from '../fields/text-fields.tsx';
import {
  giveLeave,
  leaveOf,
  ratifiersOf,
  stanceOf,
  supportPath,
  takeStance,
  type Leave,
} from './issue-data.ts';
import styles from './issue.module.css';

interface OptionForPartyProps {
  readonly party: { readonly id: string; readonly path: Path; readonly name: string };
  readonly issue: string;
  readonly option: string;
  readonly list: Path; // of the issue's options
}

const support = { kind: 'number', isWhole: false, least: -20, most: 20 } as const;
const steps = [2, 1, 0, -1, -2];

/** What one side makes of an option: its points, whether it may sign, and what they think at home. */
export function OptionForParty({ party, issue, option, list }: OptionForPartyProps) {
  const { t } = useTranslation('studio');
  const { data, edit, name, wrong } = useForm();
  const points = [...party.path, 'points', issue, 'options', option];
  const shape = memberOf(data, points)?.shape;
  const leave = leaveOf(data, party.path, issue, option);
  const needed = supportPath(data, party.path, issue, option);
  const held = valueAt(data, list);
  const options = (Array.isArray(held) ? held : []).map((each) => String(valueAt(each, ['id'])));
  const leaves: readonly Leave[] =
    leave === 'free' ? ['free', 'leave', 'never'] : ['may', 'leave', 'never'];
  const because = t('form.designed');
  return (
    <fieldset className={styles['party']}>
      <legend>{party.name}</legend>
      {shape?.kind === 'either' && (
        <EitherFields path={points} shape={shape} label={name([...party.path, 'points'])} />
      )}
      <SelectInput
        place={[...party.path, 'mandate', issue]}
        label={t('issue.mandate')}
        value={leave}
        wrong={wrong([...party.path, 'mandate', issue])}
        choices={leaves.map((value) => ({ value, label: t(`issue.leave.${value}`) }))}
        onPut={(chosen) => {
          if (chosen === leave || chosen === 'free') return;
          const given = { issue, option, options, because };
          edit(...giveLeave(data, party.path, chosen as Exclude<Leave, 'free'>, given));
        }}
      />
      {needed && <NumberField path={needed} shape={support} hideHelp />}
      <div className={styles['stances']}>
        {ratifiersOf(data, party.path).map((ratifier) => (
          <SelectInput
            key={ratifier.id}
            label={ratifier.name}
            value={String(stanceOf(data, ratifier.path, issue, option))}
            choices={steps.map((each) => ({
              value: String(each),
              label: each > 0 ? `+${each}` : String(each),
            }))}
            onPut={(chosen) => {
              edit(...takeStance(data, ratifier.path, issue, option, Number(chosen), because));
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
