import { Checkbox, CheckboxGroup, Label, Text } from 'react-aria-components/CheckboxGroup';
import type { Path } from '../../../../scenario/text/yaml-nodes.ts';
import styles from './fields.module.css';
import { memberOf } from './member.ts';
import { namesFor } from './names-in.ts';
import { markOf } from './place.ts';
import { useField } from './use-field.ts';

interface TickFieldsProps {
  readonly path: Path;
  readonly words: readonly string[] | undefined; // of a closed list; else what the draft declares
}

/** Several of some: ticked, they stand in the list in the order in which they are offered. */
export function TickFields({ path, words }: TickFieldsProps) {
  const { data, value, set, remove, name, help, wrong, choice } = useField(path);
  const offered =
    words?.map((word) => ({ value: word, label: choice(word) })) ??
    namesFor(data, [...path, 0]) ??
    [];
  const ticked = Array.isArray(value) ? value.map(String) : [];
  return (
    <CheckboxGroup
      className={styles['group'] ?? ''}
      {...markOf(path)}
      value={ticked}
      onChange={(now) => {
        const chosen = offered.filter((each) => now.includes(each.value));
        if (chosen.length === 0 && memberOf(data, path)?.isNeeded === false) remove();
        else set(chosen.map((each) => each.value));
      }}
    >
      <Label className={styles['legend'] ?? ''}>{name(path)}</Label>
      {(wrong(path) ?? help(path)) !== undefined && (
        <Text slot="description" className={styles[wrong(path) ? 'wrong' : 'help'] ?? ''}>
          {wrong(path) ?? help(path)}
        </Text>
      )}
      <div className={styles['ticks']}>
        {offered.map((each) => (
          <Checkbox key={each.value} value={each.value} className={styles['tick'] ?? ''}>
            <span className={styles['box']} aria-hidden="true" />
            {each.label}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
