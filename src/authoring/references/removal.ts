import type { Path } from '../../scenario/text/yaml-nodes.ts';
import type { Edit } from '../editing/wanted.ts';
import { isBlock, isList, type PlainValue } from '../text/held.ts';
import { declarations, isAt, placesOf, valueAt } from './references.ts';
import { declaredAt, namingsOf, type Naming } from './things.ts';

/** Every naming, outside of the thing at a path, of it or of something that is declared within it. */
export function namingsWithin(data: unknown, path: Path): readonly Naming[] {
  const things = declarations
    .flatMap(({ at }) => placesOf(data, at))
    .filter((each) => isWithin(each, path))
    .flatMap((each) => declaredAt(data, each) ?? []);
  const namings = things
    .flatMap((thing) => namingsOf(data, thing))
    .filter((naming) => !isWithin(naming.path, path));
  return namings.filter(
    (one, at) => namings.findIndex(({ path: other }) => isEqual(one.path, other)) === at,
  );
}

/** The edits that take out the thing at a path with all that names it. */
export function goingWith(data: unknown, path: Path): readonly Edit[] {
  const sets: Edit[] = [];
  const gone: Path[] = [path];
  for (const naming of namingsWithin(data, path)) {
    const kept = insteadOf(data, naming, path);
    if (kept === undefined) gone.push(wholeOf(data, naming));
    else sets.push(...kept);
  }
  const outermost = gone.filter(
    (each, at) =>
      !gone.some(
        (other, n) => n !== at && isWithin(each, other) && (!isEqual(each, other) || n < at),
      ),
  );
  const still = sets.filter(({ path: at }) => !outermost.some((each) => isWithin(at, each)));
  const removed = outermost
    .filter((each) => !still.some(({ path: at }) => isWithin(each, at)))
    .toSorted((one, other) => comparePaths(other, one));
  return [...still, ...removed.map((each): Edit => ({ kind: 'remove', path: each }))];
}

/** How much of a file goes with a name in it: more than the name where the rest says nothing alone. */
const depths: readonly (readonly [string, number])[] = [
  ['parties.*.linkages.*.when.*', 4],
  ['parties.*.mandate.*.consult.*.option', 6],
  ['parties.*.concessions.*.issue', 4],
  ['parties.*.concessions.*.from', 4],
  ['parties.*.concessions.*.to', 4],
  ['parties.*.ratifiers.*.stances.*.issue', 6],
  ['parties.*.hints.*.when.event', 4],
  ['parties.*.hints.*.when.lacks', 4],
  ['parties.*.hints.*.issue', 4],
  ['parties.*.hints.*.option', 4],
  ['parties.*.hints.*.ratifier', 4],
  ['issues.*.options.*.contingent.event', 5],
  ['events.*.effects.*.ratifier', 4],
  ['events.*.effects.*.needsSupport.issue', 4],
  ['events.*.effects.*.needsSupport.option', 4],
  ['events.*.effects.*.opens.issue', 4],
  ['events.*.effects.*.opens.option', 4],
];

function wholeOf(data: unknown, { path, is }: Naming): Path {
  if (is === 'key') {
    return isAt('parties.*.linkages.*.when.*', path) ? path.slice(0, 4) : path;
  }
  const depth = depths.find(([at]) => isAt(at, path))?.[1];
  if (depth !== undefined) return path.slice(0, depth);
  // The last of a list that may not be empty takes what it stands in along.
  const around = path.slice(0, -1);
  const list = valueAt(data, around);
  if (isList(list) && list.length === 1 && isAt('parties.*.mandate.*.allowed.*', path)) {
    return path.slice(0, 4);
  }
  return isList(list) && list.length === 1 && isAt('parties.*.linkages.*.when.*.*', path)
    ? path.slice(0, 4)
    : path;
}

/** What stands in the place of a name that cannot be left out: a neighbour of what goes. */
function insteadOf(data: unknown, { path, is }: Naming, gone: Path): readonly Edit[] | undefined {
  const [, issue, key, at] = gone;
  if (is === 'citation') return [];
  if (isAt('parties.*.ratifiers.*.stances.*.issue', path)) return otherStance(data, path, issue);
  if (key !== 'options' || typeof at !== 'number') return undefined;
  const options = valueAt(data, ['issues', issue ?? 0, 'options']);
  const neighbour = isList(options) ? (options[at + 1] ?? options[at - 1]) : undefined;
  const id = isBlock(neighbour) ? neighbour['id'] : undefined;
  if (id === undefined) return undefined;
  if (isAt('issues.*.statusQuo', path) || isAt('parties.*.positions.*.option', path)) {
    return [{ kind: 'set', path, value: id }];
  }
  return isAt('parties.*.concessions.*.from', path) ? rejoined(data, path) : undefined;
}

/** A ratifier who cares for nothing else keeps a stance, on another issue, that says nothing yet. */
function otherStance(data: unknown, path: Path, gone: unknown): readonly Edit[] | undefined {
  const stances = valueAt(data, path.slice(0, 5));
  const stance = valueAt(data, path.slice(0, 6));
  if (!isList(stances) || stances.length > 1 || !isBlock(stance)) return undefined;
  const other = valueAt(data, ['issues', gone === 0 ? 1 : 0, 'id']);
  if (typeof other !== 'string') return undefined;
  return [{ kind: 'set', path: path.slice(0, 6), value: { ...stance, issue: other, options: {} } }];
}

/** A step that began where another ended begins where that one began. */
function rejoined(data: unknown, path: Path): readonly Edit[] | undefined {
  const steps = valueAt(data, path.slice(0, 3));
  const step = valueAt(data, path.slice(0, 4));
  if (!isList(steps) || !isBlock(step)) return undefined;
  const before = steps.find(
    (each) => isBlock(each) && each['issue'] === step['issue'] && each['to'] === step['from'],
  );
  const from: PlainValue | undefined = isBlock(before) ? before['from'] : undefined;
  return from === undefined ? undefined : [{ kind: 'set', path, value: from }];
}

function isWithin(path: Path, outer: Path): boolean {
  return outer.every((step, depth) => path[depth] === step);
}

function isEqual(one: Path, other: Path): boolean {
  return one.length === other.length && isWithin(one, other);
}

/** By where they stand, as far as indexes tell; keys by their letters. */
function comparePaths(one: Path, other: Path): number {
  for (const [depth, step] of one.entries()) {
    const next = other[depth];
    if (next === undefined) return 1;
    if (step === next) continue;
    if (typeof step === 'number' && typeof next === 'number') return step - next;
    return String(step) < String(next) ? -1 : 1;
  }
  return one.length - other.length;
}
