import type { Portrait as Features } from '../../../../scenario/scenario.ts';
import { valueAt } from '../../../../authoring/references/references.ts';
import type { Path } from '../../../../scenario/text/yaml-nodes.ts';
import { Portrait } from '../../../parties/portrait.tsx';
import { BlockFields } from '../fields/block-fields.tsx';
import { useForm } from '../fields/form-context.ts';
import { memberOf } from '../fields/member.ts';
import { FormHead } from '../form-head.tsx';
import styles from './party.module.css';

/** A person of a delegation beside the face that is drawn of what the form says. */
export function PersonForm({ path }: { readonly path: Path }) {
  const { data } = useForm();
  const shape = memberOf(data, path)?.shape;
  const features = featuresOf(valueAt(data, [...path, 'portrait']));
  const colour = valueAt(data, [...path.slice(0, 2), 'colour']);
  if (shape?.kind !== 'block') return null;
  return (
    <>
      <FormHead path={path} />
      <div className={styles['face']}>
        <Portrait features={features} colour={typeof colour === 'string' ? colour : '#6b5a4a'} />
      </div>
      <BlockFields path={path} keys={shape.keys} bare />
    </>
  );
}

/** What can be drawn of features that may be half written. */
function featuresOf(portrait: unknown): Features {
  const pick = <const T extends string>(key: string, of: readonly T[], usual: T): T =>
    of.find((each) => each === valueAt(portrait, [key])) ?? usual;
  const colour = (key: string, usual: string): string => {
    const held = valueAt(portrait, [key]);
    return typeof held === 'string' && /^#[0-9a-f]{6}$/i.test(held) ? held : usual;
  };
  return {
    hair: pick('hair', ['short', 'bald', 'receding', 'side', 'grey-short', 'long', 'bun'], 'short'),
    hairColour: colour('hairColour', '#4a3526'),
    skin: colour('skin', '#e8c2a5'),
    glasses: valueAt(portrait, ['glasses']) === true,
    beard: pick('beard', ['none', 'moustache', 'full'], 'none'),
    dress: pick('dress', ['suit', 'uniform'], 'suit'),
  };
}
