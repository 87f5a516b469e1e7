import { useTranslation } from 'react-i18next';
import { wantField } from '../../../../app/studio/bench-store.ts';
import { declaredAt, isUnnamed } from '../../../../authoring/references/things.ts';
import type { Path } from '../../../../scenario/text/yaml-nodes.ts';
import { ColourInput } from './colour-input.tsx';
import { memberOf } from './member.ts';
import { namesFor } from './names-in.ts';
import { SelectInput } from './select-input.tsx';
import { TextInput } from './text-input.tsx';
import { useField } from './use-field.ts';

interface FormFieldProps {
  readonly path: Path;
  readonly want: string; // what its form is called
}

const hairs = ['#1f1a17', '#4a3526', '#7a4b2e', '#a8743f', '#8b8680', '#bdb8b0'];
const skins = ['#f2d6c0', '#e8c2a5', '#d3a37f', '#b07a55', '#8a5a3c', '#5c3b28'];
const parties = ['#2b4c7e', '#a63d40', '#1f5a92', '#2f6b3c', '#7a4b00', '#5b3a7a'];

function swatchesFor(path: Path): readonly string[] {
  const key = path.at(-1);
  if (key === 'skin') return skins;
  return key === 'hairColour' ? hairs : parties;
}

/** A text of a certain form: an id, a name of something, a colour, a date. */
export function FormField({ path, want }: FormFieldProps) {
  const { t } = useTranslation('studio');
  const { data, value, set, remove, edit, name, help, wrong, refusedAt } = useField(path);
  const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
  const isNeeded = memberOf(data, path)?.isNeeded ?? true;
  const common = {
    place: path,
    label: name(path),
    value: text,
    help: help(path),
    wrong: wrong(path),
  };
  const put = (typed: string) => {
    if (typed === '' && !isNeeded) remove();
    else if (typed !== text) set(typed);
  };
  const names = namesFor(data, path);
  if (names) {
    const none = isNeeded ? [] : [{ value: '', label: t('form.none') }];
    return <SelectInput {...common} choices={[...none, ...names]} onPut={put} />;
  }
  if (want === 'want.colour') {
    return <ColourInput {...common} swatches={swatchesFor(path)} onPut={put} />;
  }
  if (want === 'want.id' && (declaredAt(data, path) !== undefined || isUnnamed(path))) {
    return (
      <TextInput
        {...common}
        help={t('form.id')}
        refused={refusedAt(path)}
        onPut={(to) => {
          if (to !== text && !edit({ kind: 'rename', path, to })) wantField(path);
        }}
      />
    );
  }
  return <TextInput {...common} type={want === 'want.date' ? 'date' : 'text'} onPut={put} />;
}
