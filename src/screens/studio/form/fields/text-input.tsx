import { useId, type ReactNode } from 'react';
import { useStudio } from '../../../../app/studio/use-studio.ts';
import type { Path } from '../../../../scenario/text/yaml-nodes.ts';
import styles from './fields.module.css';
import { markOf } from './place.ts';
import { useTyped } from './use-typed.ts';

interface TextInputProps {
  readonly place?: Path | undefined; // of the draft, that it shows
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: string;
  readonly onPut: (text: string) => void;
  readonly rows?: number | undefined; // more than one line
  readonly most?: number | undefined; // characters that it may have: counted, and more can be typed
  readonly type?: 'text' | 'number' | 'date' | undefined;
  readonly step?: number | undefined; // of a number
  readonly help?: string | undefined;
  readonly wrong?: string | undefined;
  readonly refused?: string | undefined; // why what was just typed is not in the draft
  readonly lang?: string | undefined; // of what is written, where that is not the page's
  readonly after?: ReactNode;
}

/** A text of the draft. What is too long can be typed, and is said to be: it is cut by its author. */
export function TextInput(props: TextInputProps) {
  const { label, hideLabel, value, onPut, rows, most, type = 'text', help, lang } = props;
  const wrong = props.refused ?? props.wrong;
  const id = useId();
  const { shown, type: typeIn, leave } = useTyped(value, onPut);
  // Another tab has the draft: what was typed here would be lost.
  const readOnly = useStudio(({ draft }) => draft?.editor.readOnly === true);
  const length = shown.trimEnd().length;
  const isNear = most !== undefined && length > most * 0.75;
  const said = [help, wrong].filter(Boolean).length > 0;
  const input = {
    id,
    lang,
    value: shown,
    readOnly,
    'aria-invalid': wrong === undefined ? undefined : true,
    'aria-describedby': said ? `${id}-note` : undefined,
    onBlur: leave,
    onChange: (event: { readonly target: { readonly value: string } }) => {
      typeIn(event.target.value);
    },
  };
  return (
    <div className={styles['field']} {...(props.place && markOf(props.place))}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : undefined}>
        {label}
        {isNear && (
          <span className={length > most ? styles['over'] : styles['count']}>
            {' '}
            {length}/{most}
          </span>
        )}
      </label>
      {rows === undefined ? (
        <input {...input} type={type} step={props.step} autoComplete="off" />
      ) : (
        <textarea {...input} rows={rows} />
      )}
      {said && (
        <div id={`${id}-note`}>
          {help !== undefined && <p className={styles['help']}>{help}</p>}
          {wrong !== undefined && (
            <p className={styles['wrong']} role={props.refused === undefined ? undefined : 'alert'}>
              {wrong}
            </p>
          )}
        </div>
      )}
      {props.after}
    </div>
  );
}
