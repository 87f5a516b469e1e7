import { valueAt } from '../../../../authoring/references/references.ts';
import { titleOf } from '../fields/names-in.ts';

interface Issue {
  readonly id: string;
  readonly title: string;
  readonly options: readonly string[]; // their ids, in order
}

/** The issues of a draft, as far as they have names. */
export function issuesOf(data: unknown): readonly Issue[] {
  return entriesAt(data, 'issues').flatMap((issue) => {
    const id = valueAt(issue, ['id']);
    if (typeof id !== 'string') return [];
    const options = entriesAt(issue, 'options').flatMap((option) => {
      const name = valueAt(option, ['id']);
      return typeof name === 'string' ? [name] : [];
    });
    return [{ id, title: titleOf(issue) ?? id, options }];
  });
}

function entriesAt(data: unknown, key: string): readonly unknown[] {
  const held = valueAt(data, [key]);
  return Array.isArray(held) ? held : [];
}

/** The points of the best option of an issue; of one that depends on an event, by the belief in it. */
export function bestPoints(options: unknown): number {
  if (typeof options !== 'object' || options === null) return 0;
  const all = Object.values(options).map(pointsOf);
  return all.length === 0 ? 0 : Math.max(...all);
}

/** What counts at signature: half a point is rounded away from zero. */
function pointsOf(points: unknown): number {
  if (typeof points === 'number') return points;
  const [happens, otherwise, belief] = ['happens', 'otherwise', 'belief'].map((key) => {
    const held = valueAt(points, [key]);
    return typeof held === 'number' ? held : 0;
  });
  const mean = (happens ?? 0) * (belief ?? 0) + (otherwise ?? 0) * (1 - (belief ?? 0));
  return Math.sign(mean) * Math.round(Math.abs(mean));
}
