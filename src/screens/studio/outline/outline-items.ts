import { valueAt } from '../../../authoring/references/references.ts';
import type { Path } from '../../../scenario/text/yaml-nodes.ts';
import { titleOf } from '../form/fields/names-in.ts';

/** A thing of the draft as the outline shows it. */
export interface OutlineItem {
  readonly path: Path;
  readonly own: string | undefined; // what its author calls it; else it is called by its key
  readonly count: number | undefined; // of what a list holds
  readonly items: readonly OutlineItem[];
}

const ofParty = [
  'delegation',
  'points',
  'positions',
  'mandate',
  'concessions',
  'ratifiers',
  'gestures',
  'linkages',
  'types',
] as const;

/** Lists whose entries have a sheet of their own. */
const unfolded: readonly string[] = ['issues', 'delegation', 'ratifiers', 'events', 'works'];

/** The draft as its author sees it; half-broken data give what there is of it. */
export function outlineItems(data: unknown): readonly OutlineItem[] {
  const parties = valueAt(data, ['parties']);
  const ids = typeof parties === 'object' && parties !== null ? Object.keys(parties) : [];
  return [
    { path: [], own: undefined, count: undefined, items: [itemAt(data, ['rules'])] },
    listAt(data, ['issues']),
    ...ids.map((id): OutlineItem => {
      const path = ['parties', id];
      const own = titleOf(valueAt(data, path)) ?? id;
      const items = ofParty.map((key) => listAt(data, [...path, key]));
      return { path, own, count: undefined, items };
    }),
    listAt(data, ['events']),
    itemAt(data, ['history']),
    listAt(data, ['works']),
  ];
}

function itemAt(data: unknown, path: Path): OutlineItem {
  return { path, own: titleOf(valueAt(data, path)), count: undefined, items: [] };
}

function listAt(data: unknown, path: Path): OutlineItem {
  const value = valueAt(data, path);
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  const isUnfolded = unfolded.includes(String(path.at(-1)));
  const items = isUnfolded ? entries.map((_, at) => itemAt(data, [...path, at])) : [];
  const count = Array.isArray(value) ? entries.length : undefined;
  return { path, own: undefined, count, items };
}

/** The nearest thing of the outline round a path: what it marks. */
export function nearestItem(items: readonly OutlineItem[], path: Path): OutlineItem | undefined {
  const all = items.flatMap(withItems);
  return all
    .filter(({ path: at }) => at.every((step, depth) => path[depth] === step))
    .toSorted((one, other) => other.path.length - one.path.length)[0];
}

function withItems(item: OutlineItem): readonly OutlineItem[] {
  return [item, ...item.items.flatMap(withItems)];
}
