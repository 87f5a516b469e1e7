import { useId } from 'react';
import styles from './text-field.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly note?: string | undefined;
  readonly wrong?: string | undefined; // what is wrong with what was typed
  readonly rows?: number; // more than one line
  readonly type?: 'text' | 'date';
  readonly numeric?: boolean; // digits are typed into it
  readonly most?: number; // characters that it takes
  readonly suggestions?: readonly string[]; // what may be chosen instead of typing it
  readonly room?: number; // characters that there is room for: counted, and more can be typed
  /** Told when somebody begins to type in it, and when they leave it. */
  readonly onFocus?: (focused: boolean) => void;
}

export function TextField({
  label,
  value,
  onChange,
  note,
  wrong,
  rows,
  type = 'text',
  numeric = false,
  most,
  room,
  suggestions,
  onFocus,
}: TextFieldProps) {
  const id = useId();
  const { length } = value.trim();
  const field = {
    id,
    value,
    'aria-describedby': (wrong ?? note) === undefined ? undefined : `${id}-note`,
    'aria-invalid': wrong === undefined ? undefined : true,
    maxLength: most,
    onFocus: () => onFocus?.(true),
    onBlur: () => onFocus?.(false),
    onChange: (event: { readonly target: { readonly value: string } }) => {
      onChange(event.target.value);
    },
  };
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>
        {label}
        {room !== undefined && length > room * 0.75 && (
          <span className={length > room ? styles['over'] : styles['count']}>
            {' '}
            {length}/{room}
          </span>
        )}
      </label>
      {rows === undefined ? (
        <input
          {...field}
          type={type}
          inputMode={numeric ? 'numeric' : 'text'}
          autoComplete="off"
          list={suggestions && `${id}-list`}
        />
      ) : (
        <textarea {...field} rows={rows} />
      )}
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      {(wrong ?? note) !== undefined && (
        <p id={`${id}-note`} className={wrong === undefined ? undefined : styles['wrong']}>
          {wrong ?? note}
        </p>
      )}
    </div>
  );
}
