import type { Path } from '../../../scenario/text/yaml-nodes.ts';
import { valueAt } from '../../../authoring/references/references.ts';
import { stepName } from '../../../authoring/references/step-name.ts';
import { titleOf } from './fields/names-in.ts';
import type { Form } from './fields/form-context.ts';

/** A place of the draft in words, from the top: `Finland · Concessions · Step`. */
export function placeWords({ data, name }: Pick<Form, 'data' | 'name'>, path: Path): string {
  return path
    .map((_, depth) => path.slice(0, depth + 1))
    .filter((each) => each.length !== 1 || each[0] !== 'parties')
    .filter((each) => !isNamedByNext(data, path, each))
    .map((each) => {
      const last = each.at(-1);
      if (typeof last !== 'number') return name(each);
      return stepName(data, each) ?? titleOf(valueAt(data, each)) ?? `${name(each)} ${last + 1}`;
    })
    .join(' · ');
}

/** Whether a list is named by the entry of it that comes next: “Issue 6”, which has no title yet. */
function isNamedByNext(data: unknown, path: Path, list: Path): boolean {
  const entry = path.slice(0, list.length + 1);
  return typeof path[list.length] === 'number' && titleOf(valueAt(data, entry)) === undefined;
}
