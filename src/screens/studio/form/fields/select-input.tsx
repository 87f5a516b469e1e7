import { useId } from 'react';
import type { Path } from '../../../../scenario/text/yaml-nodes.ts';
import styles from './fields.module.css';
import { markOf } from './place.ts';

interface SelectInputProps {
  readonly place?: Path | undefined; // of the draft, that it shows
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: string; // one that is not among the choices is shown as it stands
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onPut: (value: string) => void;
  readonly help?: string | undefined;
  readonly wrong?: string | undefined;
}

/** One of a closed list, or of what the draft declares. */
export function SelectInput(props: SelectInputProps) {
  const { label, hideLabel, value, choices, onPut, help, wrong } = props;
  const id = useId();
  const isKnown = choices.some((choice) => choice.value === value);
  const said = [help, wrong].filter(Boolean).length > 0;
  return (
    <div className={styles['field']} {...(props.place && markOf(props.place))}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        aria-invalid={wrong === undefined ? undefined : true}
        aria-describedby={said ? `${id}-note` : undefined}
        onChange={(event) => {
          onPut(event.target.value);
        }}
      >
        {!isKnown && <option value={value}>{value === '' ? '—' : value}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {said && (
        <div id={`${id}-note`}>
          {help !== undefined && <p className={styles['help']}>{help}</p>}
          {wrong !== undefined && <p className={styles['wrong']}>{wrong}</p>}
        </div>
      )}
    </div>
  );
}
