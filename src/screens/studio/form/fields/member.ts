import { memberAt, type Member, type Shape } from '../../../../authoring/shape-at.ts';
import type { Path } from '../../../../scenario/text/yaml-nodes.ts';

export type { Member, Shape };

/** What was asked before: the schema is one, and the fields of a form are many. */
const known = new Map<string, Member | undefined>();

/** What the schema says of the place at a path. */
export function memberOf(data: unknown, path: Path): Member | undefined {
  const kind = (data as { readonly kind?: unknown } | undefined)?.kind;
  const steps = path.map((step) => (typeof step === 'number' ? 0 : step));
  const key = JSON.stringify([kind, steps]);
  if (!known.has(key)) known.set(key, memberAt(data, path));
  return known.get(key);
}

/** Where one begins to fill in a new thing: what it is called, or else its first field. */
export function firstField(path: Path, thing: Readonly<Record<string, unknown>>): Path {
  const key = ['title', 'name'].find((each) => each in thing);
  return key === undefined ? path : [...path, key];
}

/** Where the words for a place stand: the keys from the top, `each` for any entry. */
function placeOf(data: unknown, path: Path): string {
  const steps = path.map((step, depth) => {
    const around = memberOf(data, path.slice(0, depth))?.shape.kind;
    if (around === 'tuple') return String(Number(step) + 1);
    return around === 'list' || around === 'byId' ? 'each' : step;
  });
  return ['scenario', ...steps].join('.');
}

/** The words that may name a place, the closest first: of the key within another, of the key, of an entry. */
export function nameKeysOf(data: unknown, path: Path): readonly string[] {
  const steps = placeOf(data, path).split('.');
  const key = steps.at(-1) ?? '';
  const around = steps.slice(0, -1).findLast((step) => step !== 'each');
  return [`names.${around}_${key}`, `names.${key}`];
}
