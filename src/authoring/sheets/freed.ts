import type { Path } from '../../scenario/text/yaml-nodes.ts';
import { declared, valueAt } from '../references/references.ts';
import { isBlock } from '../text/held.ts';
import { bestOf } from './best-points.ts';

/** Points that a side's sheet lacks once something is gone. */
export interface Freed {
  readonly party: string;
  readonly points: number;
}

/** The points of either side that become free where an issue or an option goes. */
export function freedBy(data: unknown, gone: Path): readonly Freed[] {
  const [part, issue, key, at] = gone;
  if (part !== 'issues' || typeof issue !== 'number') return [];
  const isOption = key === 'options' && typeof at === 'number' && gone.length === 4;
  if (!isOption && gone.length !== 2) return [];
  const owner = valueAt(data, ['issues', issue, 'id']);
  const option = valueAt(data, [...gone, 'id']);
  if (typeof owner !== 'string') return [];
  return declared(data, 'party').flatMap(({ id: party }) => {
    const options = valueAt(data, ['parties', party, 'points', owner, 'options']);
    const rest = isOption && isBlock(options) ? without(options, option) : undefined;
    const points = (bestOf(options) ?? 0) - (bestOf(rest) ?? 0);
    return points > 0 ? [{ party, points }] : [];
  });
}

function without(options: Readonly<Record<string, unknown>>, id: unknown) {
  return Object.fromEntries(Object.entries(options).filter(([name]) => name !== id));
}
