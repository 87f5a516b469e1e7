import type { Path } from '../../../../scenario/text/yaml-nodes.ts';
import { Toggle } from '../../../controls/toggle.tsx';
import { memberOf } from './member.ts';
import { markOf } from './place.ts';
import { SelectInput } from './select-input.tsx';
import { useField } from './use-field.ts';

/** Yes or no; what is no unless said is left out of the file. */
export function YesNoField({ path }: { readonly path: Path }) {
  const { data, value, set, remove, name, help, wrong } = useField(path);
  const member = memberOf(data, path);
  const usual = member?.usual === true;
  return (
    <div {...markOf(path)}>
      <Toggle
        on={value === undefined ? usual : value === true}
        note={wrong(path) ?? help(path)}
        onChange={(on) => {
          if (!member?.isNeeded && on === usual) remove();
          else set(on);
        }}
      >
        {name(path)}
      </Toggle>
    </div>
  );
}

interface ChoiceFieldProps {
  readonly path: Path;
  readonly words: readonly (string | number | boolean)[];
}

/** One of a closed list. */
export function ChoiceField({ path, words }: ChoiceFieldProps) {
  const { data, value, set, name, help, wrong, choice } = useField(path);
  const now = value ?? memberOf(data, path)?.usual;
  return (
    <SelectInput
      place={path}
      label={name(path)}
      value={words.find((word) => word === now)?.toString() ?? ''}
      choices={words.map((word) => ({ value: String(word), label: choice(String(word)) }))}
      help={help(path)}
      wrong={wrong(path)}
      onPut={(chosen) => {
        const word = words.find((each) => String(each) === chosen);
        if (word !== undefined) set(word);
      }}
    />
  );
}
