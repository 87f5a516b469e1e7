import { Fragment } from 'react';
import type { Path } from '../../../../scenario/text/yaml-nodes.ts';
import { Added } from './added.tsx';
import { useForm } from './form-context.ts';
import styles from './fields.module.css';
import { memberOf, type Member } from './member.ts';
import { markOf } from './place.ts';

interface BlockFieldsProps {
  readonly path: Path;
  readonly keys: Readonly<Record<string, Member>>;
  readonly without?: readonly string[]; // keys that are shown elsewhere
  readonly bare?: boolean; // its heading stands above it already
}

/** A block of the draft: each of its keys as what it is. */
export function BlockFields({ path, keys, without = [], bare = false }: BlockFieldsProps) {
  const { name, help, wrong, node, data } = useForm();
  const shown = Object.keys(keys).filter((key) => key !== 'read' && !without.includes(key));
  const fields = shown.map((key) => <Fragment key={key}>{node([...path, key])}</Fragment>);
  if (bare) return <div className={styles['fields']}>{fields}</div>;
  const shape = memberOf(data, path)?.shape;
  if (shape === undefined) return null;
  return (
    <Added path={path} shape={shape}>
      <fieldset className={styles['group']} {...markOf(path)}>
        <legend>{name(path)}</legend>
        {help(path) !== undefined && <p className={styles['help']}>{help(path)}</p>}
        {wrong(path) !== undefined && <p className={styles['wrong']}>{wrong(path)}</p>}
        <div className={styles['fields']}>{fields}</div>
      </fieldset>
    </Added>
  );
}
