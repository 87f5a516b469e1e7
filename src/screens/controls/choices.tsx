import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup, Text } from 'react-aria-components/RadioGroup';
import styles from './choices.module.css';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly note?: ReactNode;
  /** Why it cannot be chosen now; it is shown, and the choice is skipped. */
  readonly why?: string | undefined;
}

interface ChoicesProps<Value extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly description?: string | undefined;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly look?: 'list' | 'row' | 'cards';
}

/** One of a few: arrow keys move within it, Tab leaves it. */
export function Choices<Value extends string>({
  label,
  hideLabel = false,
  description,
  choices,
  value,
  onChange,
  look = 'list',
}: ChoicesProps<Value>) {
  return (
    <RadioGroup
      value={value ?? null}
      onChange={(chosen) => {
        onChange(chosen as Value);
      }}
      className={styles['group'] ?? ''}
    >
      <Label className={(hideLabel ? 'visually-hidden' : styles['label']) ?? ''}>{label}</Label>
      {description !== undefined && (
        <Text slot="description" className={styles['note'] ?? ''}>
          {description}
        </Text>
      )}
      <div className={styles[look]}>
        {choices.map((choice) => (
          <Radio
            key={choice.value}
            value={choice.value}
            isDisabled={choice.why !== undefined}
            className={styles['choice'] ?? ''}
          >
            <span className={styles['dot']} aria-hidden="true" />
            <span className={styles['words']}>
              <span className={styles['name']}>{choice.label}</span>
              {(choice.why ?? choice.note) !== undefined && (
                <span className={styles['note']}>{choice.why ?? choice.note}</span>
              )}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
