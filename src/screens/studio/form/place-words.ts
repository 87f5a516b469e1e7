import type { Path } from '../../../scenario/text/yaml-nodes.ts';
import { valueAt } from '../../../authoring/references/references.ts';
import { titleOf } from './fields/names-in.ts';
import type { Form } from './fields/form-context.ts';

/** A place of the draft in words, from the top: `Finland · Concessions · Step`. */
export function placeWords({ data, name }: Pick<Form, 'data' | 'name'>, path: Path): string {
  return path
    .map((_, depth) => path.slice(0, depth + 1))
    .filter((each) => each.length !== 1 || each[0] !== 'parties')
    .map((each) => {
      const last = each.at(-1);
      if (typeof last !== 'number') return name(each);
      return titleOf(valueAt(data, each)) ?? `${name(each)} ${last + 1}`;
    })
    .join(' · ');
}
