import type { Path } from '../../../../scenario/text/yaml-nodes.ts';
import styles from './fields.module.css';
import type { Shape } from './member.ts';
import { markOf } from './place.ts';
import { NumberField } from './text-fields.tsx';
import { Added } from './added.tsx';
import { useField } from './use-field.ts';

interface TupleFieldsProps {
  readonly path: Path;
  readonly shape: Extract<Shape, { readonly kind: 'tuple' }>;
}

/** Two numbers that belong together: first and last, east and north. */
export function TupleFields({ path, shape }: TupleFieldsProps) {
  const { name, help, wrong } = useField(path);
  /** Each by its own name, where it has one. */
  const nameOf = (at: number): string => {
    const own = name([...path, at]);
    return own === String(at) ? `${name(path)} ${at + 1}` : own;
  };
  return (
    <Added path={path} shape={shape}>
      <fieldset className={styles['group']} {...markOf(path)}>
        <legend>{name(path)}</legend>
        {help(path) !== undefined && <p className={styles['help']}>{help(path)}</p>}
        {wrong(path) !== undefined && <p className={styles['wrong']}>{wrong(path)}</p>}
        <div className={styles['row']}>
          {shape.each.map((each, at) =>
            each.kind === 'number' ? (
              <NumberField key={at} path={[...path, at]} shape={each} label={nameOf(at)} hideHelp />
            ) : null,
          )}
        </div>
      </fieldset>
    </Added>
  );
}
