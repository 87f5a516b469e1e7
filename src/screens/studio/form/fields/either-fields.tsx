import { useTranslation } from 'react-i18next';
import type { Path } from '../../../../scenario/text/yaml-nodes.ts';
import { Button } from '../../../controls/button.tsx';
import { blankOf } from './blank.ts';
import { BlockFields } from './block-fields.tsx';
import styles from './fields.module.css';
import type { Shape } from './member.ts';
import { NumberField } from './text-fields.tsx';
import { useField } from './use-field.ts';

interface EitherFieldsProps {
  readonly path: Path;
  readonly shape: Extract<Shape, { readonly kind: 'either' }>;
}

/** Points that are one number, or two and a belief where the option depends on an event. */
export function EitherFields({ path, shape }: EitherFieldsProps) {
  const { t } = useTranslation('studio');
  const { data, value, set, name } = useField(path);
  const number = shape.of.find((each) => each.kind === 'number');
  const block = shape.of.find((each) => each.kind === 'block');
  const isBlock = typeof value === 'object' && value !== null;
  if (!number || !block) return null;
  return (
    <fieldset className={styles['group']}>
      <legend>{name(path)}</legend>
      {isBlock ? (
        <BlockFields path={path} keys={block.keys} bare />
      ) : (
        <NumberField path={path} shape={number} hideLabel hideHelp />
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
