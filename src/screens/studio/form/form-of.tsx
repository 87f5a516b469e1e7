import type { Path } from '../../../scenario/text/yaml-nodes.ts';
import { BlockFields } from './fields/block-fields.tsx';
import { useForm } from './fields/form-context.ts';
import { memberOf } from './fields/member.ts';
import { FormHead } from './form-head.tsx';
import styles from './form.module.css';

/** What of the talks themselves stands on other sheets. */
const elsewhere = ['format', 'parties', 'issues', 'events', 'history', 'works', 'rules'];
/** What an author thinks of first stands first. */
const inTalks = ['title', 'summary', 'date', 'ends', 'venue', 'rounds', 'opens', 'trust', 'learn'];

const ofParty = [
  'delegation',
  'types',
  'positions',
  'points',
  'linkages',
  'mandate',
  'concessions',
  'ratifiers',
  'gestures',
];

/** The form that serves an author best for what stands at a path. */
export function FormOf({ path }: { readonly path: Path }) {
  const { data, node } = useForm();
  const shape = memberOf(data, path)?.shape;
  if (shape?.kind !== 'block') {
    return (
      <div className={styles['sheet']}>
        <FormHead path={path} />
        {node(path)}
      </div>
    );
  }
  const without =
    path.length === 0 ? elsewhere : path.length === 2 && path[0] === 'parties' ? ofParty : [];
  return (
    <div className={styles['sheet']}>
      <FormHead path={path} />
      <BlockFields
        path={path}
        keys={path.length === 0 ? inOrder(shape.keys) : shape.keys}
        without={without}
        bare
      />
    </div>
  );
}

function inOrder<T>(keys: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  const place = (key: string) => (inTalks.includes(key) ? inTalks.indexOf(key) : inTalks.length);
  return Object.fromEntries(
    Object.entries(keys).toSorted(([one], [other]) => place(one) - place(other)),
  );
}
