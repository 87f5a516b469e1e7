import type { PlainValue } from '../../../../authoring/edit.ts';
import { valueAt } from '../../../../authoring/references/references.ts';
import type { Path } from '../../../../scenario/text/yaml-nodes.ts';
import { useForm, type Form } from './form-context.ts';

interface Field extends Form {
  readonly value: unknown;
  readonly set: (value: PlainValue) => void;
  readonly remove: () => void;
}

/** One place of the draft. */
export function useField(path: Path): Field {
  const form = useForm();
  const value = valueAt(form.data, path);
  return {
    ...form,
    value,
    set: (next) => {
      if (next !== value) form.edit({ kind: 'set', path, value: next });
    },
    remove: () => {
      if (value !== undefined) form.edit({ kind: 'remove', path });
    },
  };
}
