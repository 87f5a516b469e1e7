import type { Path } from '../../scenario/text/yaml-nodes.ts';
import type { Edit } from '../editing/wanted.ts';
import { isBlock, isList } from '../text/held.ts';
import { declared, valueAt } from './references.ts';

/**
 * Where an issue or an option goes, the edits that bring the best points of either side (N50) to what
 * they were together: its worth goes to the best of what remains.
 */
export function rebalanced(data: unknown, gone: Path): readonly Edit[] {
  const [part, issue, key, at] = gone;
  if (part !== 'issues' || typeof issue !== 'number') return [];
  const isOption = key === 'options' && typeof at === 'number' && gone.length === 4;
  if (!isOption && gone.length !== 2) return [];
  const owner = valueAt(data, ['issues', issue, 'id']);
  const option = isOption ? valueAt(data, [...gone, 'id']) : undefined;
  return declared(data, 'party').flatMap(({ id }) => {
    const points = valueAt(data, ['parties', id, 'points']);
    if (!isBlock(points) || typeof owner !== 'string') return [];
    const left = Object.entries(points).flatMap(([name, sheet]) => {
      const own = isBlock(sheet) && isBlock(sheet['options']) ? sheet['options'] : {};
      if (name !== owner) return [{ name, own }];
      return isOption ? [{ name, own: without(own, option) }] : [];
    });
    const before = isBlock(points[owner]) ? bestOf((points[owner] as never)['options']) : 0;
    const after = bestOf(left.find(({ name }) => name === owner)?.own);
    const heir = isOption
      ? left.find(({ name }) => name === owner)
      : left.toSorted((one, other) => bestOf(other.own) - bestOf(one.own))[0];
    if (heir === undefined || before === after) return [];
    const best = bestOf(heir.own);
    return Object.entries(heir.own)
      .filter(([, worth]) => worth === best)
      .map(([name]): Edit => {
        const path = ['parties', id, 'points', heir.name, 'options', name];
        return { kind: 'set', path, value: best + before - after };
      });
  });
}

function without(options: Readonly<Record<string, unknown>>, id: unknown) {
  return Object.fromEntries(Object.entries(options).filter(([name]) => name !== id));
}

/** The most points that are given outright; those that hang on an event are left to the author. */
function bestOf(options: unknown): number {
  if (!isBlock(options) || isList(options)) return 0;
  const worths = Object.values(options).filter((each): each is number => typeof each === 'number');
  return Math.max(0, ...worths);
}
