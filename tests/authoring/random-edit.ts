import type { Edit, PlainValue } from '../../src/authoring/edit.ts';
import type { Dice } from '../../src/lib/dice.ts';

export type Small = Exclude<Edit, { kind: 'rename' }>;
type Step = string | number;
type Data = null | boolean | number | string | readonly Data[] | { readonly [key: string]: Data };

/** Texts that YAML might take for something else, or could not hold as they are. */
const texts = [
  'yes',
  '1993',
  '1993-02-01',
  'null',
  '~',
  '',
  ' led by a blank',
  'ends in a blank ',
  'a: b',
  'a #b',
  '- a',
  '? a',
  '#a',
  "it's",
  '"quoted"',
  '\'single\' and "double"',
  'back\\slash',
  '[a, b]',
  '{ a: b }',
  'a, b',
  'trailing:',
  '&a',
  '*a',
  '!a',
  '%a',
  '@a',
  '`a`',
  '---',
  '...',
  'line\nbreak',
  'two\n\nparagraphs',
  'ends in a line break\n',
  'more\n\n\n',
  '\nstarts with one',
  'an indented\n  second line',
  'tab\there',
  '\ttab first',
  'a bell\u0007',
  'Zoë, Ж, 漢字 and 🕊',
  'next\u0085line',
  'separator\u2028line',
  '\ufeffmark',
  `${'a long text that has to be broken over lines '.repeat(6)}end`,
  `${'x'.repeat(300)} y`,
  '=',
  '<<',
  '0x1F',
  '1e3',
  '.5',
  '1_000',
  '12:30:45',
];

const keys = ['note', 'yes', '12', 'a b', 'a: b', "it's", '#x', '', 'ключ'];

/** A value of any kind, smaller the deeper. */
function value(roll: Dice, depth = 0): PlainValue {
  const kind = roll.int(0, depth > 2 ? 2 : 5);
  if (kind <= 1) return roll.pick(texts);
  if (kind === 2) return roll.pick([0, -3, 0.5, 1e21, true, false, null]);
  const size = roll.int(0, 3);
  const members = Array.from({ length: size }, () => value(roll, depth + 1));
  if (kind === 3) return members;
  return Object.fromEntries(members.map((each, at) => [`${roll.pick(keys)}${at}`, each]));
}

/** Every place of some data, the whole aside. */
function placesIn(data: Data, path: readonly Step[] = []): readonly (readonly Step[])[] {
  if (typeof data !== 'object' || data === null) return [];
  const members: readonly (readonly [Step, Data])[] = Array.isArray(data)
    ? (data as readonly Data[]).map((each, at) => [at, each] as const)
    : Object.entries(data);
  return members.flatMap(([step, each]) => {
    const here = [...path, step];
    return [here, ...placesIn(each, here)];
  });
}

function at(data: Data, path: readonly Step[]): Data {
  return path.reduce<Data>(
    (here, step) => (here as Readonly<Record<Step, Data>>)[step] ?? null,
    data,
  );
}

/** An edit that fits the data as it stands. */
export function randomEdit(roll: Dice, all: unknown): Small {
  const data = all as Data;
  const places = placesIn(data);
  const path = roll.pick(places);
  const there = at(data, path);
  const lists = places.filter((each) => Array.isArray(at(data, each)));
  const kind = roll.int(0, 9);
  if (kind <= 3) return { kind: 'set', path, value: value(roll) };
  if (kind === 4) return { kind: 'remove', path };
  if (kind === 5 && typeof there === 'object' && there !== null && !Array.isArray(there)) {
    return { kind: 'set', path: [...path, `${roll.pick(keys)}new`], value: value(roll) };
  }
  if (kind === 6 && typeof path.at(-1) === 'string') {
    return { kind: 'renameKey', path, to: `${roll.pick(keys)}other` };
  }
  const list = lists.length > 0 ? roll.pick(lists) : undefined;
  const size = list === undefined ? 0 : (at(data, list) as readonly Data[]).length;
  if (list !== undefined && kind >= 8 && size > 1) {
    return { kind: 'move', path: list, from: roll.int(0, size - 1), to: roll.int(0, size - 1) };
  }
  if (list !== undefined) {
    return { kind: 'insert', path: list, at: roll.int(0, size), value: value(roll) };
  }
  return { kind: 'set', path, value: value(roll) };
}

/** What data says after an edit, told anew and not by the code under test. */
export function expected(all: unknown, edit: Small): unknown {
  const data: unknown = JSON.parse(JSON.stringify(all));
  const around = (path: readonly Step[]): Record<Step, unknown> =>
    path.reduce<unknown>((here, step) => (here as Record<Step, unknown>)[step], data) as Record<
      Step,
      unknown
    >;
  const [parent, last] = [edit.path.slice(0, -1), edit.path.at(-1) ?? ''];
  const list = (): unknown[] => around(edit.path) as unknown as unknown[];
  switch (edit.kind) {
    case 'set':
      around(parent)[last] = edit.value;
      return data;
    case 'remove':
      if (typeof last === 'number') (around(parent) as unknown as unknown[]).splice(last, 1);
      else Reflect.deleteProperty(around(parent), last);
      return data;
    case 'insert':
      list().splice(edit.at, 0, edit.value);
      return data;
    case 'move':
      list().splice(edit.to, 0, ...list().splice(edit.from, 1));
      return data;
    case 'renameKey': {
      const block = around(parent);
      block[edit.to] = block[last];
      if (edit.to !== last) Reflect.deleteProperty(block, last);
      return data;
    }
  }
}
