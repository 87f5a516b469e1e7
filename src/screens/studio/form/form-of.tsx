import type { Path } from '../../../scenario/text/yaml-nodes.ts';
import { BlockFields } from './fields/block-fields.tsx';
import { useForm } from './fields/form-context.ts';
import { memberOf } from './fields/member.ts';
import { FormHead } from './form-head.tsx';
import { IssueForm } from './issue/issue-form.tsx';
import { LadderForm } from './party/ladder-form.tsx';
import { PersonForm } from './party/person-form.tsx';
import { ScoreForm } from './party/score-form.tsx';
import { StancesForm } from './party/stances-form.tsx';
import { ThingsForm } from './things-form.tsx';
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
  if (path[0] === 'issues' && path.length > 1) return <IssueForm path={path.slice(0, 2)} />;
  const [top, , list] = path;
  const party = path.slice(0, 2);
  if (top === 'parties' && list === 'points') return <ScoreForm path={party} />;
  if (top === 'parties' && list === 'concessions') return <LadderForm path={party} />;
  if (top === 'parties' && list === 'ratifiers' && path.length === 3)
    return <StancesForm path={party} />;
  if (top === 'parties' && list === 'delegation' && path.length > 3) {
    return <PersonForm path={path.slice(0, 4)} />;
  }
  if (shape?.kind !== 'block') {
    return (
      <div className={styles['sheet']}>
        <FormHead path={path} />
        {isOfThings(path) ? <ThingsForm path={path} /> : node(path)}
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

/** Lists whose entries stand in the outline, each the way to its own form. */
function isOfThings(path: Path): boolean {
  const lists = ['issues', 'events', 'works', 'delegation', 'gestures', 'types'];
  return lists.includes(String(path.at(-1)));
}

function inOrder<T>(keys: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  const place = (key: string) => (inTalks.includes(key) ? inTalks.indexOf(key) : inTalks.length);
  return Object.fromEntries(
    Object.entries(keys).toSorted(([one], [other]) => place(one) - place(other)),
  );
}
