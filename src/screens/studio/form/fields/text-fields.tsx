import { useTranslation } from 'react-i18next';
import { fieldAt } from '../../../../authoring/fields.ts';
import type { Path } from '../../../../scenario/text/yaml-nodes.ts';
import { memberOf, type Shape } from './member.ts';
import { TextInput } from './text-input.tsx';
import { useField } from './use-field.ts';

interface TextLineProps {
  readonly path: Path;
  readonly most: number;
  readonly hideHelp?: boolean;
  readonly rows?: number; // where they are not to follow its length
}

/** A text of the draft: one line where it has to be short. */
export function TextLine({ path, most, hideHelp = false, rows }: TextLineProps) {
  const { data, value, set, remove, name, help, wrong, language } = useField(path);
  const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
  const isNeeded = memberOf(data, path)?.isNeeded ?? true;
  const usual =
    most <= 120 ? undefined : Math.min(12, Math.max(2, Math.ceil(text.length / 80) + 1));
  return (
    <TextInput
      place={path}
      label={name(path)}
      value={text}
      most={most}
      rows={rows ?? usual}
      lang={language}
      help={hideHelp ? undefined : help(path)}
      wrong={wrong(path)}
      onPut={(typed) => {
        if (typed === '' && !isNeeded) remove();
        else if (typed !== text) set(typed);
      }}
    />
  );
}

interface NumberFieldProps {
  readonly path: Path;
  readonly shape: Extract<Shape, { readonly kind: 'number' }>;
  readonly label?: string;
  readonly hideLabel?: boolean;
  readonly hideHelp?: boolean;
}

/** A number of the draft; what is none is said to be and does not get into the draft. */
export function NumberField({ path, shape, label, hideLabel, hideHelp }: NumberFieldProps) {
  const { t } = useTranslation('studio');
  const { data, value, set, remove, name, help, wrong } = useField(path);
  const { least, most } = shape;
  const text = typeof value === 'number' || typeof value === 'string' ? `${value}` : '';
  const field = fieldAt(data, path)?.field;
  const member = memberOf(data, path);
  const range = t('form.range', { least, most });
  const told = help(path);
  const isTold = told?.includes(range.replace(/\.$/, '')) === true;
  const why = hideHelp ? undefined : [told, ...(isTold ? [] : [range])].filter(Boolean).join(' ');
  return (
    <TextInput
      place={path}
      label={label ?? name(path)}
      {...(hideLabel === undefined ? {} : { hideLabel })}
      value={text}
      type="number"
      step={field?.kind === 'number' ? field.step : 1}
      help={why}
      wrong={wrong(path)}
      onPut={(typed) => {
        if (typed === '') {
          if (member?.isNeeded === false) remove();
        } else if (Number.isFinite(Number(typed))) set(Number(typed));
      }}
    />
  );
}
