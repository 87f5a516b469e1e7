import { useTranslation } from 'react-i18next';
import type { PlainValue } from '../../../../authoring/edit.ts';
import type { Path } from '../../../../scenario/text/yaml-nodes.ts';
import { blankOf } from '../fields/blank.ts';
import { BlockFields } from '../fields/block-fields.tsx';
import styles from '../fields/fields.module.css';
import { useForm } from '../fields/form-context.ts';
import type { Member } from '../fields/member.ts';
import { SelectInput } from '../fields/select-input.tsx';

interface EffectFieldsProps {
  readonly path: Path;
  readonly effect: unknown;
  readonly keys: Readonly<Record<string, Member>>;
}

/** What an effect can change, each with all that it is told by. */
const changes = {
  trust: ['trust'],
  ratifier: ['ratifier', 'steps'],
  noAgreement: ['noAgreement', 'points'],
  opens: ['opens'],
  needsSupport: ['needsSupport'],
} as const;
type Change = keyof typeof changes;
const all = Object.keys(changes) as Change[];

/** An effect of an event: what it changes, and the fields of that alone. */
export function EffectFields({ path, effect, keys }: EffectFieldsProps) {
  const { t } = useTranslation('studio');
  const { data, edit } = useForm();
  const filled = Object.keys(effect ?? {});
  // One that does several things shows them all, so that they can be taken out.
  const shown = all.filter((each) => changes[each].some((key) => filled.includes(key)));
  const shownKeys = shown.flatMap((each): readonly string[] => changes[each]);
  const begin = (change: Change) => {
    const value = Object.fromEntries(
      changes[change].flatMap((key): [string, PlainValue][] => {
        const member = keys[key];
        return member ? [[key, blankOf(data, [...path, key], member.shape, { because: '' })]] : [];
      }),
    );
    edit({ kind: 'set', path, value });
  };
  return (
    <div className={styles['fields']}>
      {shown.length < 2 && (
        <SelectInput
          label={t('effect.changes')}
          value={shown[0] ?? ''}
          choices={all.map((value) => ({ value, label: t(`effect.${value}`) }))}
          onPut={(value) => {
            const change = all.find((each) => each === value);
            if (change) begin(change);
          }}
        />
      )}
      {shown.length > 0 && (
        <BlockFields
          path={path}
          keys={keys}
          without={Object.keys(keys).filter((key) => !shownKeys.includes(key))}
          bare
        />
      )}
    </div>
  );
}
