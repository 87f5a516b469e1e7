import { useId } from 'react';
import styles from './picker.module.css';

interface PickerProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly note?: string | undefined; // on what is chosen
  readonly onChange: (value: Value) => void;
}

/** The platform's own drop-down: right on a telephone, with a keyboard and with a screen reader. */
export function Picker<Value extends string>({
  label,
  value,
  choices,
  note,
  onChange,
}: PickerProps<Value>) {
  const id = useId();
  return (
    <div className={styles['picker']}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {note !== undefined && <p id={`${id}-note`}>{note}</p>}
    </div>
  );
}
