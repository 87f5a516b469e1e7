import type { Path } from '../../scenario/text/yaml-nodes.ts';
import { declared, isAt, valueAt } from './references.ts';

/** What a concession is called, which has no title: the issue, and the option that it goes to. */
export function stepName(data: unknown, path: Path): string | undefined {
  if (!isAt('parties.*.concessions.*', path)) return undefined;
  const [issue, to] = ['issue', 'to'].map((key) => valueAt(data, [...path, key]));
  const at = declared(data, 'issue')
    .find(({ id }) => id === issue)
    ?.path.slice(0, -1);
  const option = declared(data, 'option', String(issue)).find(({ id }) => id === to);
  if (at === undefined || option === undefined) return undefined;
  const titles = [at, option.path.slice(0, -1)].map((each) => valueAt(data, [...each, 'title']));
  const isNamed = titles.every((title) => typeof title === 'string' && title.trim() !== '');
  return isNamed ? titles.join(': ') : undefined;
}
