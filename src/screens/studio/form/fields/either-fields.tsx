import { useTranslation } from 'react-i18next';
import { valueAt } from '../../../../authoring/references/references.ts';
import type { Path } from '../../../../scenario/text/yaml-nodes.ts';
import { Button } from '../../../controls/button.tsx';
import { blankOf } from './blank.ts';
import { BlockFields } from './block-fields.tsx';
import styles from './fields.module.css';
import type { Shape } from './member.ts';
import { markOf } from './place.ts';
import { NumberField } from './text-fields.tsx';
import { useField } from './use-field.ts';

interface EitherFieldsProps {
  readonly path: Path;
  readonly shape: Extract<Shape, { readonly kind: 'either' }>;
  readonly label?: string;
}

/** Points that are one number, or two and a belief where the option depends on an event. */
export function EitherFields({ path, shape, label }: EitherFieldsProps) {
  const { t } = useTranslation('studio');
  const { data, value, set, name } = useField(path);
  const number = shape.of.find((each) => each.kind === 'number');
  const block = shape.of.find((each) => each.kind === 'block');
  const isEither = isContingent(data, path);
  const isBlock = typeof value === 'object' && value !== null;
  if (!number || !block) return null;
  const named = label ?? name(path);
  if (!isBlock && !isEither) {
    return <NumberField path={path} shape={number} label={named} hideHelp />;
  }
  return (
    <fieldset className={styles['group']} {...markOf(path)}>
      <legend>{named}</legend>
      {isBlock ? (
        <BlockFields path={path} keys={block.keys} bare />
      ) : (
        <NumberField path={path} shape={number} label={named} hideLabel hideHelp />
      )}
      <Button
        look="quiet"
        onClick={() => {
          set(isBlock ? 0 : blankOf(data, path, block, { because: '' }));
        }}
      >
        {t(isBlock ? 'form.onePoints' : 'form.twoPoints')}
      </Button>
    </fieldset>
  );
}

/** Whether the option that the points are for depends on an event. */
function isContingent(data: unknown, path: Path): boolean {
  const [issue, option] = [path[3], path[5]];
  const issues: unknown = valueAt(data, ['issues']);
  const all: readonly unknown[] = Array.isArray(issues) ? issues : [];
  const found = all.find((each) => valueAt(each, ['id']) === issue);
  const options = valueAt(found, ['options']);
  return (Array.isArray(options) ? options : []).some(
    (each) => valueAt(each, ['id']) === option && valueAt(each, ['contingent']) !== undefined,
  );
}
