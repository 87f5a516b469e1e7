import { useId } from 'react';
import type { Path } from '../../../../scenario/text/yaml-nodes.ts';
import styles from './fields.module.css';
import { TextInput } from './text-input.tsx';
import { useTyped } from './use-typed.ts';

interface ColourInputProps {
  readonly place: Path;
  readonly label: string;
  readonly value: string;
  readonly swatches?: readonly string[];
  readonly onPut: (colour: string) => void;
  readonly help?: string | undefined;
  readonly wrong?: string | undefined;
}

/** A colour, picked, chosen from some or typed. */
export function ColourInput({
  place,
  label,
  value,
  swatches,
  onPut,
  help,
  wrong,
}: ColourInputProps) {
  const id = useId();
  const { shown, type, leave } = useTyped(value, onPut);
  const isColour = /^#[0-9a-f]{6}$/i.test(shown);
  return (
    <div className={styles['colour']}>
      <TextInput
        place={place}
        label={label}
        value={value}
        onPut={onPut}
        help={help}
        wrong={wrong}
      />
      <div className={styles['swatches']} role="group" aria-label={label}>
        <label htmlFor={id} className="visually-hidden">
          {label}
        </label>
        <input
          id={id}
          type="color"
          value={isColour ? shown : '#000000'}
          onBlur={leave}
          onChange={(event) => {
            type(event.target.value);
          }}
        />
        {swatches?.map((colour) => (
          <button
            key={colour}
            type="button"
            className={styles['swatch']}
            style={{ background: colour }}
            aria-label={`${label}: ${colour}`}
            aria-pressed={colour.toLowerCase() === value.toLowerCase()}
            onClick={() => {
              onPut(colour);
            }}
          />
        ))}
      </div>
    </div>
  );
}
